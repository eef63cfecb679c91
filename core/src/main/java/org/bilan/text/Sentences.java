package org.bilan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds sentence boundaries over tokens: at final marks before a new start, at line breaks that do
 * not wrap a line, and at the ends of blocks; not after a language's abbreviations and initials.
 * Immutable and thread-safe.
 */
public final class Sentences {

  /** How many marks in a row are looked through. */
  private static final int REACH = 8;

  private final int[] firsts;
  private final int size;

  private Sentences(int[] firsts, int size) {
    this.firsts = firsts;
    this.size = size;
  }

  /** Splits a text's tokens. */
  public static Sentences split(Tokens tokens, TokenRules rules) {
    List<Integer> firsts = new ArrayList<>();
    LineBreaks breaks = LineBreaks.of(tokens.text());
    boolean start = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (start || (i > 0 && tokens.lineBreakBefore(i) && !breaks.wraps(tokens, i))) {
        firsts.add(i);
      }
      start = endsAfter(tokens, i, rules);
    }
    return new Sentences(firsts.stream().mapToInt(Integer::intValue).toArray(), tokens.size());
  }

  private static boolean endsAfter(Tokens tokens, int i, TokenRules rules) {
    int next = i + 1;
    if (next >= tokens.size() || isCloser(tokens, next)) {
      return false;
    }
    int mark = i;
    while (mark > Math.max(0, i - REACH) && isCloser(tokens, mark)) {
      mark--;
    }
    String norm = tokens.norm(mark);
    boolean strong = norm.equals("!") || norm.equals("?") || norm.equals("\u2026");
    if (!strong && !norm.equals(".")) {
      return false;
    }
    if (!tokens.spaceBefore(next) || continues(tokens, next)) {
      return false;
    }
    if (norm.equals(".") && mark > 0 && mark == i) {
      return !isAbbreviation(tokens, mark, next, rules);
    }
    return true;
  }

  /** Whether the next token shows that the sentence goes on: a small letter or a comma. */
  private static boolean continues(Tokens tokens, int next) {
    int at = next;
    int last = Math.min(tokens.size() - 1, next + REACH);
    while (at < last && !tokens.isWord(at) && !tokens.isNumber(at)) {
      String norm = tokens.norm(at);
      if (norm.equals(",") || norm.equals(";")) {
        return true;
      }
      at++;
    }
    return tokens.isWord(at) && Character.isLowerCase(tokens.text().codePointAt(tokens.start(at)));
  }

  private static boolean isAbbreviation(Tokens tokens, int mark, int next, TokenRules rules) {
    int word = mark - 1;
    if (tokens.spaceBefore(mark) || !tokens.isWord(word)) {
      return false;
    }
    String norm = tokens.norm(word);
    boolean initial =
        norm.length() == 1 && tokens.isCapitalized(word) && tokens.isCapitalized(next);
    boolean known = rules.abbreviations().contains(norm + ".");
    return (initial || known) && !rules.starters().contains(tokens.norm(next));
  }

  private static boolean isCloser(Tokens tokens, int i) {
    if (tokens.isWord(i) || tokens.isNumber(i)) {
      return false;
    }
    return switch (tokens.norm(i)) {
      case "\u00BB", "\u201D", ")", "]" -> true;
      case "\"", "'" -> !tokens.spaceBefore(i);
      default -> false;
    };
  }

  /** How many sentences there are. */
  public int count() {
    return firsts.length;
  }

  /** The first token of a sentence. */
  public int first(int sentence) {
    return firsts[sentence];
  }

  /** The token after the last one of a sentence. */
  public int end(int sentence) {
    return sentence + 1 < firsts.length ? firsts[sentence + 1] : size;
  }

  /** The sentence that holds a token. */
  public int sentenceOf(int token) {
    int found = Arrays.binarySearch(firsts, token);
    return found >= 0 ? found : -found - 2;
  }
}
