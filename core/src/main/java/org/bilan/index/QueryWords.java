package org.bilan.index;

import java.util.Optional;

/** Walks over the characters of a query: words, quoted words, labels, signs. */
final class QueryWords {

  private static final String OPENING_QUOTES = "\"\u201c\u00ab";
  private static final String CLOSING_QUOTES = "\"\u201d\u00bb";

  private final String query;
  private int at;

  QueryWords(String query) {
    this.query = query;
    skip();
  }

  /** Where the next word stands. */
  int position() {
    return at;
  }

  boolean atEnd() {
    return at >= query.length();
  }

  boolean at(char c) {
    return at < query.length() && query.charAt(at) == c;
  }

  boolean atQuote() {
    return !atEnd() && OPENING_QUOTES.indexOf(query.charAt(at)) >= 0;
  }

  /** Passes over spaces, no-break spaces included; where it then stands. */
  int skip() {
    while (at < query.length() && space(query.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Passes over one character and the spaces after it. */
  void next() {
    at++;
    skip();
  }

  /** Whether an operator is the next word. */
  boolean sees(String operator) {
    int end = at + operator.length();
    return query.startsWith(operator, at)
        && (end == query.length()
            || space(query.charAt(end))
            || "()\"".indexOf(query.charAt(end)) >= 0);
  }

  /** Passes over an operator if it is the next word. */
  boolean take(String operator) {
    boolean seen = sees(operator);
    if (seen) {
      at += operator.length();
      skip();
    }
    return seen;
  }

  /** Passes over a sign if it stands right before a word. */
  boolean takeSign(char sign) {
    boolean seen =
        at(sign)
            && at + 1 < query.length()
            && !space(query.charAt(at + 1))
            && query.charAt(at + 1) != ')';
    if (seen) {
      at++;
    }
    return seen;
  }

  /** Passes over the label of a field with its colon, if one is next. */
  Optional<String> takeLabel() {
    int end = at;
    while (end < query.length() && labelPart(query.charAt(end))) {
      end++;
    }
    if (end == at || end >= query.length() || query.charAt(end) != ':') {
      return Optional.empty();
    }
    String label = query.substring(at, end);
    at = end;
    next();
    return Optional.of(label);
  }

  private static boolean labelPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  /** Takes a word up to a space, a parenthesis or a quote; a backslash frees the next character. */
  String bare() {
    StringBuilder word = new StringBuilder();
    while (at < query.length() && !ends(query.charAt(at))) {
      take(word);
    }
    if (word.isEmpty()) {
      take(word);
    }
    skip();
    return word.toString();
  }

  /**
   * Takes what stands between quotes.
   *
   * @throws QueryException if the closing quote is missing
   */
  String quoted() {
    int start = at;
    char close = CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(query.charAt(at)));
    StringBuilder words = new StringBuilder();
    at++;
    while (!at(close)) {
      if (atEnd()) {
        throw new QueryException(start, "this quote is never closed");
      }
      take(words);
    }
    next();
    return words.toString();
  }

  /**
   * Takes one end of an interval.
   *
   * @param open where the interval opens
   * @throws QueryException if none is there
   */
  String end(int open) {
    int start = at;
    while (at < query.length() && !space(query.charAt(at)) && "]}".indexOf(query.charAt(at)) < 0) {
      at++;
    }
    String end = query.substring(start, at);
    if (end.isEmpty()) {
      throw atEnd()
          ? new QueryException(open, "this bracket is never closed")
          : new QueryException(start, "an end of the interval is missing; write * for an open end");
    }
    skip();
    return end;
  }

  private void take(StringBuilder word) {
    if (query.charAt(at) == '\\' && at + 1 < query.length()) {
      at++;
    }
    word.append(query.charAt(at++));
  }

  private static boolean ends(char c) {
    return space(c)
        || c == '('
        || c == ')'
        || OPENING_QUOTES.indexOf(c) >= 0
        || CLOSING_QUOTES.indexOf(c) >= 0;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
