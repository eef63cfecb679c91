package org.bilan.lang;

import java.text.Normalizer;

/**
 * The one folding that names of places and texts go through before they are compared.
 *
 * <p>Letters lose case and accents ({@code É} is {@code e}, {@code ß} is {@code ss}); apostrophes
 * and full stops vanish ({@code Sana'a} is {@code sanaa}, {@code St.} is {@code st}); hyphens and
 * every kind of space become one space; digits stay. Any other character ends a name.
 */
public final class PlaceNameFold {
  /** The character vanishes. */
  static final int DROP = -1;

  /** The character ends a name. */
  static final int END = -2;

  private static final String DROPPED =
      ".'`\u00B4\u2018\u2019\u201B\u02BB\u02BC\u02BD\u02BE\u02BF\u02B9";
  private static final String SEPARATORS = " -\u00A0\u202F\u2009\u2010\u2011\u2012\u2013";
  private static final int LIMIT = 0x2040;
  private static final int[] TABLE = table();

  private PlaceNameFold() {}

  /**
   * What a character becomes: a letter, digit or space; two letters, the second in bits 8 to 15;
   * {@link #DROP}; or {@link #END}.
   */
  static int of(char c) {
    return c < LIMIT ? TABLE[c] : END;
  }

  /** Whether the character vanishes inside a name, as an apostrophe or a full stop does. */
  public static boolean isDropped(char c) {
    return of(c) == DROP;
  }

  /**
   * The folded form of a whole name: what {@link Gazetteer#find} compares.
   *
   * @return the form, or the empty string where a character of the name cannot stand in a name
   */
  public static String fold(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      int code = of(name.charAt(i));
      if (code == END) {
        return "";
      }
      if (code == ' ') {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (code != DROP) {
        folded.append((char) (code & 0xFF));
        if (code > 0xFF) {
          folded.append((char) (code >> 8));
        }
      }
    }
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return folded.toString();
  }

  private static int[] table() {
    int[] table = new int[LIMIT];
    for (char c = 0; c < LIMIT; c++) {
      table[c] = entry(c);
    }
    return table;
  }

  private static int entry(char c) {
    if (DROPPED.indexOf(c) >= 0 || c >= 0x300 && c < 0x370) {
      return DROP;
    }
    if (SEPARATORS.indexOf(c) >= 0) {
      return ' ';
    }
    String special = special(Character.toLowerCase(c));
    String plain =
        special.isEmpty() ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : special;
    char base = Character.toLowerCase(plain.charAt(0));
    if (!(base >= 'a' && base <= 'z' || base >= '0' && base <= '9')) {
      return END;
    }
    return special.length() == 2 ? base | special.charAt(1) << 8 : base;
  }

  private static String special(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ø' -> "o";
      case 'ð', 'đ' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ŋ' -> "n";
      case 'ə', 'ǝ' -> "e";
      default -> "";
    };
  }
}
