package org.bilan.text;

import java.util.Collection;

/**
 * Folded words that are often met: a part of a text that folds to one of them is given as that very
 * string, so that a token of a known word costs no memory, and tables that are asked for it again
 * and again have its hash. Immutable and thread-safe.
 */
public final class KnownWords {

  private static final char NOT_SIMPLE = 0;

  /** Open addressing; at most half full. */
  private final String[] table;

  /** Takes words that are folded already, see {@link Folding#fold}. */
  public KnownWords(Collection<String> folded) {
    table = new String[Math.max(2, Integer.highestOneBit(Math.max(1, folded.size())) << 2)];
    for (String word : folded) {
      int at = slot(word.hashCode());
      while (table[at] != null && !table[at].equals(word)) {
        at = next(at);
      }
      table[at] = word;
    }
  }

  /** The folded form of a part of a text, as {@link Folding#fold(CharSequence, int, int)}. */
  String fold(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char folded = simple(text.charAt(i));
      if (folded == NOT_SIMPLE) {
        return Folding.fold(text, start, end);
      }
      hash = 31 * hash + folded;
    }
    for (int at = slot(hash); table[at] != null; at = next(at)) {
      if (isFoldOf(table[at], text, start, end)) {
        return table[at];
      }
    }
    return Folding.fold(text, start, end);
  }

  private static boolean isFoldOf(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != simple(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** What a character folds to where that is one character; no mark or ligature is so. */
  private static char simple(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    boolean letter = c >= 0xC0 && c <= 0xFF && c != 0xC6 && c != 0xE6;
    return letter ? Character.toLowerCase(c) : NOT_SIMPLE;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & table.length - 1;
  }
}
