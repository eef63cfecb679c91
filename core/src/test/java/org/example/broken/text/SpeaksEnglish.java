package org.example.broken.text;

import java.util.Locale;

/** Uses the locale of one language. */
public record SpeaksEnglish(String word) {
  /** In lower case. */
  public String lower() {
    return word.toLowerCase(Locale.ENGLISH);
  }
}
