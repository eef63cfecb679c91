package org.bilan.index;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds names, so that case, accents, spaces, hyphens and apostrophes make no difference: {@code
 * Deir ez-Zor} and {@code DEIR EZZOR} have one key. Knows no language.
 */
final class Names {

  private static final int LONGEST = 200;

  private Names() {}

  /** The key of a name: its letters and digits, folded; at most 200 of them. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String lower = fold(cut(name)).toLowerCase(Locale.ROOT);
    lower
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LONGEST)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static String fold(String name) {
    char[] from = name.toCharArray();
    char[] to = new char[4 * from.length];
    return new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
  }

  /** The start of a text that is too long to be a name; never half a surrogate pair. */
  static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end);
  }
}
