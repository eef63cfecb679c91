package org.bilan.html;

import java.util.Optional;
import org.bilan.text.Span;

/**
 * Finds the signature and the date in an embedded post as its text is written: the signature names
 * an account, {@code — Name (@account)}; the date is the last link or {@code time} element after
 * it.
 */
final class PostSignature {

  private final TextAligner aligner;
  private final PageTree tree;
  private Optional<Span> author = Optional.empty();
  private Optional<Span> date = Optional.empty();
  private int written;
  private Optional<Span> lastDate = Optional.empty();

  PostSignature(TextAligner aligner, PageTree tree) {
    this.aligner = aligner;
    this.tree = tree;
    this.written = aligner.length();
  }

  /** Takes note of a node that was just written. */
  void node(int i) {
    int start = written;
    int end = aligner.length();
    written = end;
    StringBuilder plain = aligner.plain();
    while (start < end && isOuter(plain.charAt(start))) {
      start++;
    }
    if (start < end && (isDate(i) || tree.linked[i]) && hasDigit(plain, start, end)) {
      lastDate = Optional.of(Span.of(start, end));
    }
  }

  private boolean isDate(int i) {
    return tree.nodes[i].parentNameIs("time");
  }

  /** Takes note that a line of the post ends here. */
  void line() {
    StringBuilder plain = aligner.plain();
    int start = aligner.lineStart();
    int end = aligner.length();
    int account = plain.indexOf("(@", start);
    if (account >= 0) {
      int close = plain.indexOf(")", account);
      int from = dash(plain, start, account);
      if (close > 0 && close < end) {
        author = Optional.of(Span.of(from < 0 ? account + 1 : from, from < 0 ? close : close + 1));
        date = lastDate.filter(span -> span.start() > close);
      }
    } else if (date.isEmpty()) {
      date = lastDate.filter(span -> span.end() == end);
    }
  }

  /** The start of the name after the dash that opens the signature, or -1. */
  private static int dash(StringBuilder plain, int start, int account) {
    for (int i = account - 1; i >= start; i--) {
      char c = plain.charAt(i);
      if (c == '\u2014'
          || c == '\u2013'
          || c == '-' && (i == start || plain.charAt(i - 1) == ' ')) {
        int from = i + 1;
        while (from < account && isOuter(plain.charAt(from))) {
          from++;
        }
        return from;
      }
    }
    return -1;
  }

  private static boolean hasDigit(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOuter(char c) {
    return c <= ' ' || c == '\u00A0';
  }

  Optional<Span> author() {
    return author;
  }

  Optional<Span> date() {
    return date;
  }
}
