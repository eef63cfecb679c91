package org.example.broken.text;

/** Leans on the machine's locale. */
public record Shouts(String word) {
  /** In upper case. */
  public String loud() {
    return word.toUpperCase();
  }
}
