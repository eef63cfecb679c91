package org.bilan.corpus.challenge;

import org.bilan.text.Span;

/**
 * One line of a file of cases, taken apart: {@code text with [one quantity] => what is expected}.
 *
 * <p>{@code \[}, {@code \]} and {@code \\} stand for the characters themselves, {@code \n} for the
 * end of a line in the text.
 *
 * @param text the text without brackets and escapes
 * @param mark where the bracketed part stands in it
 * @param expectation what stands after the arrow
 */
record CaseLine(String text, Span mark, Expectation expectation) {

  private static final String ARROW = " => ";

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it breaks the format; the message says why
   */
  static CaseLine parse(String line) {
    int arrow = line.lastIndexOf(ARROW);
    if (arrow < 0) {
      throw new IllegalArgumentException("has no '" + ARROW + "'");
    }
    String marked = line.substring(0, arrow).strip();
    StringBuilder text = new StringBuilder();
    int open = -1;
    int close = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '\\') {
        i++;
        text.append(escaped(i < marked.length() ? marked.charAt(i) : ' '));
      } else if (c == '[') {
        if (open >= 0) {
          throw new IllegalArgumentException("has a second '['; a bracket of the text is '\\['");
        }
        open = text.length();
      } else if (c == ']') {
        if (open < 0 || close >= 0) {
          throw new IllegalArgumentException("has a ']' too many; a bracket of the text is '\\]'");
        }
        close = text.length();
      } else {
        text.append(c);
      }
    }
    if (close <= open) {
      throw new IllegalArgumentException("marks no quantity with '[' and ']'");
    }
    return new CaseLine(
        text.toString(),
        Span.of(open, close),
        Expectation.parse(line.substring(arrow + ARROW.length()).strip()));
  }

  private static char escaped(char c) {
    return switch (c) {
      case '[', ']', '\\' -> c;
      case 'n' -> '\n';
      default -> throw new IllegalArgumentException("has a '\\' before '" + c + "'");
    };
  }
}
