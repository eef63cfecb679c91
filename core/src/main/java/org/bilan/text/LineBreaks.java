package org.bilan.text;

/**
 * Tells the breaks that wrap the lines of plain text from those that end a block. A text is wrapped
 * at a width where no line is much longer than a page is wide and most lines come near the longest;
 * a break wraps where the line is full or a small letter follows. In other texts it wraps where a
 * space before it and a small letter behind it say so.
 *
 * @param width the width at which the text is wrapped, or 0 if it is not
 */
record LineBreaks(int width) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  /** Lines that must be full for a text to count as wrapped. */
  private static final int FEWEST = 3;

  /** How full they must be. */
  private static final double FULL = 0.8;

  /** The breaks of a text. */
  static LineBreaks of(String text) {
    int longest = 0;
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    if (longest < NARROWEST || longest > WIDEST) {
      return new LineBreaks(0);
    }
    int full = 0;
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      full += end - start >= FULL * longest ? 1 : 0;
      start = end + 1;
    }
    return new LineBreaks(full >= FEWEST ? longest : 0);
  }

  /** Whether the line break before a token, which is not the first, goes on with its sentence. */
  boolean wraps(Tokens tokens, int token) {
    String text = tokens.text();
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    int broken = text.indexOf('\n', from);
    if (broken < 0 || broken >= to || text.lastIndexOf('\n', to - 1) != broken) {
      return false;
    }
    boolean small = Character.isLowerCase(text.codePointAt(to));
    boolean opens = tokens.isWord(token - 1) || tokens.norm(token - 1).equals(",");
    boolean open = width > 0 || broken > from && text.charAt(broken - 1) == ' ';
    if (small && opens && open) {
      return true;
    }
    int wordEnd = to;
    while (wordEnd < text.length() && !Character.isWhitespace(text.charAt(wordEnd))) {
      wordEnd++;
    }
    int line = from - text.lastIndexOf('\n', from - 1) - 1;
    boolean full = line + 1 + wordEnd - to > width || opens && line >= FULL * width;
    return width > 0 && to == broken + 1 && full;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
