package org.bilan.text;

import java.text.Normalizer;

/**
 * Folds words to the forms that lexicons hold: lower case, straight apostrophes, plain hyphens,
 * composed accents, ligatures spelled out. Knows no locale: {@code I} is always folded to {@code
 * i}.
 */
public final class Folding {

  private Folding() {}

  /** The folded form; accents are kept. */
  public static String fold(CharSequence text) {
    return fold(text, 0, text.length());
  }

  /** The folded form of a part of a text; accents are kept. */
  public static String fold(CharSequence text, int start, int end) {
    int same = start;
    while (same < end && isFolded(text.charAt(same))) {
      same++;
    }
    if (same == end) {
      return text.subSequence(start, end).toString();
    }
    StringBuilder out = new StringBuilder(end - start + 2).append(text, start, same);
    boolean composed = true;
    for (int i = same; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        continue;
      }
      switch (c) {
        case '\u2019', '\u2018', '\u02BC', '\u00B4', '\uFF07' -> out.append('\'');
        case '\u2010', '\u2011', '\u00AD' -> out.append(c == '\u00AD' ? "" : "-");
        case '\u0153', '\u0152' -> out.append("oe");
        case '\u00E6', '\u00C6' -> out.append("ae");
        case '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060' -> {}
        default -> {
          composed &= c < 0x300 || c > 0x36F;
          out.append(Character.toLowerCase(c));
        }
      }
    }
    String folded = out.toString();
    return composed ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isFolded(char c) {
    return c < 0x80 && !(c >= 'A' && c <= 'Z');
  }

  /** The folded form without accents, for texts in capitals and for names. */
  public static String unaccent(String folded) {
    boolean plain = true;
    for (int i = 0; i < folded.length() && plain; i++) {
      plain = folded.charAt(i) < 0x80;
    }
    if (plain) {
      return folded;
    }
    String parts = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
