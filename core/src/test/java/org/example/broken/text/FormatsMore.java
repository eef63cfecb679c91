package org.example.broken.text;

/** Formats a number as the machine's locale likes it, the other way. */
public record FormatsMore(double number) {
  /** The number in words of the machine. */
  public String words() {
    return "%.1f".formatted(number);
  }
}
