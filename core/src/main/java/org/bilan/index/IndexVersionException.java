package org.bilan.index;

import java.io.IOException;

/** An index that was written by another version, or with another analysis, than the one at work. */
public final class IndexVersionException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;

  IndexVersionException(String place, String found, String expected) {
    super(
        "the index at "
            + place
            + " has "
            + found
            + ", this program needs "
            + expected
            + "; index the articles again into a new folder");
    this.found = found;
    this.expected = expected;
  }

  /** The version or analyzer that the index was written with. */
  public String found() {
    return found;
  }

  /** The version or analyzer that this program works with. */
  public String expected() {
    return expected;
  }
}
