package org.bilan.index;

/** A query that cannot be read: what is wrong with it, and where. */
public final class QueryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  QueryException(int offset, String message) {
    super("query, character " + (offset + 1) + ": " + message);
    this.offset = offset;
  }

  /** Where in the query the fault stands, in UTF-16 code units from its start. */
  public int offset() {
    return offset;
  }
}
