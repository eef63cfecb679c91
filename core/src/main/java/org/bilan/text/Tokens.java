package org.bilan.text;

import java.util.Arrays;

/**
 * The tokens of a text in order, as parallel arrays. Immutable.
 *
 * <p>A token is a word, a number (digits with inner separators), a mark of punctuation or a symbol.
 * Letters that touch digits are tokens of their own ({@code 1er} is {@code 1} and {@code er}).
 */
public final class Tokens {

  /** What a token is made of. */
  public enum Kind {
    /** Letters first. */
    WORD,
    /** Digits first. */
    NUMBER,
    /** One mark of punctuation. */
    PUNCTUATION,
    /** Any other character. */
    SYMBOL
  }

  private static final Kind[] KINDS = Kind.values();

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] norms;
  private final byte[] kinds;

  Tokens(String text, int[] starts, int[] ends, String[] norms, byte[] kinds) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.norms = norms;
    this.kinds = kinds;
  }

  /** The text that the tokens are of. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return starts.length;
  }

  /** Where a token starts in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends in the text, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /** The span of one token. */
  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** The span from one token to another, exclusive; at least one token. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The folded form of a token, see {@link Folding#fold}. */
  public String norm(int token) {
    return norms[token];
  }

  /** The characters of a token. */
  public String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** What a token is made of. */
  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** Whether a token is a word. */
  public boolean isWord(int token) {
    return kinds[token] == 0;
  }

  /** Whether a token is a number in digits. */
  public boolean isNumber(int token) {
    return kinds[token] == 1;
  }

  /** Whether a token starts with a capital letter. */
  public boolean isCapitalized(int token) {
    return Character.isUpperCase(text.codePointAt(starts[token]));
  }

  /** Whether a token has more than one letter and no small one. */
  public boolean isUpperCase(int token) {
    int letters = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether white space, or the start of the text, stands before a token. */
  public boolean spaceBefore(int token) {
    return token == 0 || ends[token - 1] < starts[token];
  }

  /** Whether a line break stands between a token and the one before it. */
  public boolean lineBreakBefore(int token) {
    if (token == 0) {
      return true;
    }
    for (int i = ends[token - 1]; i < starts[token]; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** The first token that ends after an offset; {@link #size()} if none. */
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
