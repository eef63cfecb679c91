package org.example.broken.text;

/** Writes to the standard output. */
public record Prints(String line) {
  /** Prints the line. */
  public void print() {
    System.out.println(line);
  }
}
