package org.example.broken.text;

import java.io.InputStream;

/** Reads the standard input. */
public record ReadsTerminal(int limit) {
  /** The stream. */
  public InputStream stream() {
    return System.in;
  }
}
