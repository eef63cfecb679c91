package org.example.broken.text;

/** Formats a number as the machine's locale likes it. */
public record FormatsLoosely(double number) {
  /** The number in words of the machine. */
  public String words() {
    return String.format("%.1f", number);
  }
}
