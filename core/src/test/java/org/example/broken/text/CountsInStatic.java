package org.example.broken.text;

/** Keeps a count in a static; the constant beside it is no fault. */
public final class CountsInStatic {
  private static final String UNIT = "calls";
  private static int calls;

  private CountsInStatic() {}

  /** Counts a call. */
  public static String call() {
    calls++;
    return calls + UNIT;
  }
}
