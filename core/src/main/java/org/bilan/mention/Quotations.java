package org.bilan.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilan.text.Tokens;

/**
 * The quotations of a text: marks paired within a paragraph, or over a few paragraphs where the
 * marks have directions. A mark that is never closed quotes to the end of its paragraph.
 */
final class Quotations {

  /** How many line breaks a quotation in marks with a direction may hold. */
  private static final int LINES = 4;

  /**
   * One quotation.
   *
   * @param from the opening mark
   * @param to the token after the closing mark
   * @param closed whether there is a closing mark
   */
  record Quotation(int from, int to, boolean closed) {}

  private final List<Quotation> all = new ArrayList<>();
  private final int[] of;

  Quotations(Tokens tokens) {
    of = new int[tokens.size()];
    Arrays.fill(of, -1);
    int i = 0;
    while (i < tokens.size()) {
      char close = closer(tokens, i);
      if (close == 0) {
        i++;
        continue;
      }
      int end = end(tokens, i, close);
      boolean closed = end > 0;
      int to = closed ? end : -end;
      if (to - i > 1) {
        Arrays.fill(of, i, to, all.size());
        all.add(new Quotation(i, to, closed));
      }
      i = Math.max(to, i + 1);
    }
  }

  /** The mark that closes what a token opens, or 0 if it opens nothing. */
  private static char closer(Tokens tokens, int i) {
    if (tokens.isWord(i) || tokens.end(i) - tokens.start(i) != 1) {
      return 0;
    }
    return switch (tokens.text().charAt(tokens.start(i))) {
      case '\u00AB' -> '\u00BB';
      case '\u201C', '\u201E', '\u201F' -> '\u201D';
      case '"' -> '"';
      case '\u2018' -> i + 1 < tokens.size() && !tokens.spaceBefore(i + 1) ? '\u2019' : 0;
      case '\'' -> doubled(tokens, i) ? '\'' : 0;
      default -> 0;
    };
  }

  /** Whether two straight single marks stand together, as some agencies quote. */
  private static boolean doubled(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.end(i) == tokens.start(i + 1)
        && tokens.text().startsWith("\'\'", tokens.start(i));
  }

  /** The token after the closing mark, or minus the end of the paragraph where there is none. */
  private static int end(Tokens tokens, int open, char close) {
    boolean directed = close == '\u00BB' || close == '\u201D';
    int depth = 0;
    int lines = 0;
    int paragraph = tokens.size();
    char opener = tokens.text().charAt(tokens.start(open));
    for (int i = open + 1; i < tokens.size(); i++) {
      if (tokens.lineBreakBefore(i)) {
        paragraph = Math.min(paragraph, i);
        lines++;
        char first = tokens.text().charAt(tokens.start(i));
        if (!directed || lines > LINES || first == opener) {
          return -paragraph;
        }
      }
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        continue;
      }
      char c = tokens.text().charAt(tokens.start(i));
      if (c == '\'' && close == c && !(doubled(tokens, i) && i > open + 1)) {
        continue;
      }
      if (c == '\'' && close == c) {
        return i + 2;
      }
      if (c == opener && directed) {
        depth++;
      } else if (c == close && depth > 0) {
        depth--;
      } else if (c == close && close == '"' && opening(tokens, i)) {
        return -i;
      } else if (c == close) {
        return i + 1;
      }
    }
    return -paragraph;
  }

  /** Whether a straight mark stands like an opening one: with space before and none after. */
  private static boolean opening(Tokens tokens, int i) {
    return i > 0
        && tokens.spaceBefore(i)
        && i + 1 < tokens.size()
        && !tokens.spaceBefore(i + 1)
        && (tokens.isWord(i + 1) || tokens.isNumber(i + 1));
  }

  /** The number of the quotation that a token is in, or -1. */
  int at(int token) {
    return token >= 0 && token < of.length ? of[token] : -1;
  }

  /** Whether two tokens are in the same quotation, or both in none. */
  boolean same(int a, int b) {
    return at(a) == at(b);
  }

  /** Whether a token opens a quotation. */
  boolean opens(int token) {
    return at(token) >= 0 && all.get(at(token)).from() == token;
  }

  /** Whether a token closes a quotation. */
  boolean closes(int token) {
    return at(token) >= 0 && all.get(at(token)).to() == token + 1;
  }

  /** A quotation by its number. */
  Quotation get(int number) {
    return all.get(number);
  }

  /** All of them in order. */
  List<Quotation> all() {
    return all;
  }
}
