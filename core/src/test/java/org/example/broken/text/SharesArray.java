package org.example.broken.text;

/** Hands out an array that anyone may change; a private one is no fault. */
public final class SharesArray {
  /** Open to all. */
  public static final int[] OPEN = {1};

  private static final int[] CLOSED = {2};

  private SharesArray() {}

  /** The first of the closed. */
  public static int first() {
    return CLOSED[0];
  }
}
