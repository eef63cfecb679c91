package org.bilan.html;

import org.bilan.text.OffsetMap;
import org.jsoup.nodes.Entities;

/**
 * Writes the characters of text nodes as plain text, folding white space, and records for each the
 * stretch of the page that it was decoded from.
 *
 * <p>The aligner walks page and decoded text together and proves every step: a character is mapped
 * only where the page spells it, literally or as a character reference (HTML standard, section
 * 13.2.5.72 and following). What cannot be proved is searched further on in the page; what is not
 * found there is left without a counterpart, never with a wrong one. Not thread-safe.
 */
final class TextAligner {

  private static final int LONGEST_REFERENCE = 40;

  private final String raw;
  private final StringBuilder plain = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();
  private int cursor;
  private int lineStart;
  private boolean line;
  private boolean breakDue;
  private boolean pending;
  private int pendingStart = -1;
  private int pendingEnd = -1;

  TextAligner(String raw) {
    this.raw = raw;
  }

  StringBuilder plain() {
    return plain;
  }

  OffsetMap map() {
    return map.build();
  }

  int length() {
    return plain.length();
  }

  /** Whether the current line has text. */
  boolean hasLine() {
    return line;
  }

  /** Where the current line starts, if it has text. */
  int lineStart() {
    return lineStart;
  }

  /** Ends the line: white space at its end is dropped, the line break has no counterpart. */
  void endLine() {
    breakDue |= line;
    line = false;
    pending = false;
  }

  /** Asks for white space between the text so far and the next, if both are there. */
  void space() {
    if (!pending && line) {
      pending = true;
      pendingStart = -1;
    }
  }

  /**
   * Appends the text of a node.
   *
   * @param text the decoded characters
   * @param start where the page spells them, or a negative number if unknown
   * @param end the end of that stretch
   */
  void append(String text, int start, int end) {
    if (start >= 0 && start <= end && end <= raw.length()) {
      if (end - start == text.length() && raw.startsWith(text, start)) {
        literal(text, start);
        cursor = Math.max(cursor, end);
        return;
      }
      if (walk(text, start, end, false)) {
        walk(text, start, end, true);
        cursor = Math.max(cursor, end);
        return;
      }
    }
    search(text);
  }

  private void search(String text) {
    String core = text.strip();
    int hit = core.isEmpty() ? -1 : raw.indexOf(core, cursor);
    while (hit >= 0 && insideTag(hit)) {
      hit = raw.indexOf(core, hit + 1);
    }
    if (hit < 0) {
      for (int i = 0; i < text.length(); i++) {
        unit(text, i, 1, -1, -1);
      }
      return;
    }
    if (!text.startsWith(core)) {
      space();
    }
    literal(core, hit);
    cursor = hit + core.length();
    if (!text.endsWith(core)) {
      space();
    }
  }

  private boolean insideTag(int at) {
    int open = raw.lastIndexOf('<', at);
    return open >= 0 && raw.lastIndexOf('>', at) < open;
  }

  private void literal(String text, int start) {
    int run = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < '\u007F' || !isSpace(c) && !isDropped(c)) {
        continue;
      }
      copyRun(text, run, i, start);
      int from = i;
      if (isSpace(c)) {
        while (i + 1 < length && isSpace(text.charAt(i + 1))) {
          i++;
        }
        pend(start + from, start + i + 1);
      }
      run = i + 1;
    }
    copyRun(text, run, length, start);
  }

  private void copyRun(String text, int from, int to, int start) {
    if (from < to) {
      beforeText();
      plain.append(text, from, to);
      map.copy(start + from, start + to);
    }
  }

  /** Walks text and page together; writes only when asked to; true if the page spells the text. */
  private boolean walk(String text, int start, int end, boolean write) {
    int at = start;
    int i = 0;
    while (i < text.length()) {
      if (at >= end) {
        return false;
      }
      char c = raw.charAt(at);
      if (c == '&') {
        int size = reference(text, i, at, end);
        if (size > 0) {
          int units = referenceUnits;
          if (write) {
            unit(text, i, units, at, at + size);
          }
          i += units;
          at += size;
          continue;
        }
      }
      int skipped = c == '<' ? markup(at, end) : 0;
      if (skipped > 0) {
        at += skipped;
      } else if (c == text.charAt(i)) {
        if (write) {
          unit(text, i, 1, at, at + 1);
        }
        i++;
        at++;
      } else if (c == '>' || c == '\r' || c == 0) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** The length of the mark-up that starts here inside the stretch, 0 if it is a literal sign. */
  private int markup(int at, int end) {
    int close = at + 1 < end ? raw.indexOf('>', at) : -1;
    if (close < 0 || close >= end) {
      return 0;
    }
    char next = raw.charAt(at + 1);
    boolean opens = next == '/' || next == '!' || next == '?' || isLetter(next);
    return opens ? close + 1 - at : 0;
  }

  /** The number of code units that the last character reference stands for. */
  private int referenceUnits;

  /** The length of the character reference at {@code at} if it spells the text at {@code i}. */
  private int reference(String text, int i, int at, int end) {
    int limit = Math.min(end, at + LONGEST_REFERENCE);
    int stop = at + 1;
    if (stop < limit && raw.charAt(stop) == '#') {
      return numeric(text, i, at, end);
    }
    while (stop < limit && isNameCharacter(raw.charAt(stop))) {
      stop++;
    }
    for (int to = stop; to > at + 1; to--) {
      String name = raw.substring(at + 1, to);
      String value = Entities.getByName(name);
      if (!value.isEmpty() && text.startsWith(value, i)) {
        boolean closed = to < end && raw.charAt(to) == ';';
        if (closed || Entities.isBaseNamedEntity(name)) {
          referenceUnits = value.length();
          return (closed ? to + 1 : to) - at;
        }
      }
    }
    return 0;
  }

  private int numeric(String text, int i, int at, int end) {
    int stop = at + 2;
    boolean hex = stop < end && (raw.charAt(stop) | 0x20) == 'x';
    if (hex) {
      stop++;
    }
    int digits = stop;
    long value = 0;
    while (stop < end && Character.digit(raw.charAt(stop), hex ? 16 : 10) >= 0) {
      int digit = Character.digit(raw.charAt(stop), hex ? 16 : 10);
      value = Math.min(Integer.MAX_VALUE, value * (hex ? 16 : 10) + digit);
      stop++;
    }
    if (stop == digits) {
      return 0;
    }
    int point = text.codePointAt(i);
    boolean replaced = point == 0xFFFD || value >= 0x80 && value < 0xA0;
    if (point != value && !replaced) {
      return 0;
    }
    referenceUnits = Character.charCount(point);
    return (stop < end && raw.charAt(stop) == ';' ? stop + 1 : stop) - at;
  }

  private void unit(String text, int i, int units, int start, int end) {
    char c = text.charAt(i);
    if (isSpace(c)) {
      pend(start, end);
    } else if (!isDropped(c)) {
      beforeText();
      plain.append(text, i, i + units);
      if (start < 0) {
        map.insert(units);
      } else {
        map.rewrite(units, start, end);
      }
    }
  }

  private void pend(int start, int end) {
    if (!line) {
      return;
    }
    if (!pending || pendingStart < 0) {
      pending = true;
      pendingStart = start;
      pendingEnd = end;
    } else if (pendingEnd == start) {
      pendingEnd = end;
    }
  }

  /** Writes the line break or the space that is due before the next visible character. */
  private void beforeText() {
    if (breakDue) {
      plain.append('\n');
      map.insert(1);
      breakDue = false;
    }
    if (!line) {
      line = true;
      lineStart = plain.length();
    } else if (pending) {
      plain.append(' ');
      if (pendingStart < 0) {
        map.insert(1);
      } else {
        map.rewrite(1, pendingStart, pendingEnd);
      }
    }
    pending = false;
  }

  private static boolean isNameCharacter(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** White space of HTML; no-break spaces are not folded, they join the digits of numbers. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u2028';
  }

  /**
   * Characters that no reader sees: controls, soft hyphens, zero-width spaces, byte order marks.
   */
  static boolean isDropped(char c) {
    return c < ' ' && !isSpace(c)
        || c == '\u007F'
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
