package org.bilan.corpus;

import java.util.List;

/** Gold that breaks its format: the message has one fault a line, each with file and line. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An exception for the faults found, at least one. */
  public GoldException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
