package org.bilan.html;

import java.util.List;
import org.bilan.text.Warning;

/** Looks at the characters of a page for signs that it was not decoded well. */
final class PageText {

  private static final int TOLERATED = 3;

  private PageText() {}

  /**
   * Adds a warning where the text has lone surrogates, or more than a few replacement characters.
   */
  static void check(String text, List<Warning> warnings) {
    int lone = 0;
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\uD800') {
        continue;
      }
      if (c == '\uFFFD') {
        replaced++;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        lone++;
      }
    }
    if (lone > 0) {
      warnings.add(Warning.of(Warning.Kind.BAD_CHARACTERS, lone + " lone surrogates"));
    }
    if (replaced > TOLERATED) {
      warnings.add(
          Warning.of(
              Warning.Kind.BAD_CHARACTERS, replaced + " replacement characters: wrong charset?"));
    }
  }
}
