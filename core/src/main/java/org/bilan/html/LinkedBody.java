package org.bilan.html;

import java.util.ArrayList;
import java.util.List;
import org.bilan.text.Block;
import org.bilan.text.OffsetMap;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/**
 * Reads an article from the linked data of its page, for pages that show it only by script. The
 * text is mapped to the characters of the JSON string; its escapes (RFC 8259, section 7) stand for
 * what they spell. Tags inside the string are left out.
 */
final class LinkedBody {

  private final String raw;
  private final int end;
  private final StringBuilder plain = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();
  private final List<Block> blocks = new ArrayList<>();
  private int at;
  private int lineStart = -1;
  private int spaceStart = -1;
  private int spaceEnd;

  private LinkedBody(String raw, Span body) {
    this.raw = raw;
    this.at = body.start();
    this.end = body.end();
  }

  /** The text that the string at {@code body} spells. */
  static SourceText read(String raw, Span body) {
    LinkedBody reader = new LinkedBody(raw, body);
    reader.read();
    return new SourceText(raw, reader.plain.toString(), reader.map.build(), reader.blocks);
  }

  private void read() {
    while (at < end) {
      char c = raw.charAt(at);
      int size = 1;
      if (c == '<') {
        int close = raw.indexOf('>', at);
        if (close > 0 && close < end) {
          tag(close);
          continue;
        }
      }
      if (c == '\\' && at + 1 < end) {
        char next = raw.charAt(at + 1);
        size = 2;
        c = escaped(next);
        if (next == 'u') {
          int code = JsonLd.hex(raw, at + 2);
          size = code < 0 || at + 6 > end ? 2 : 6;
          c = size == 6 ? (char) code : 'u';
        }
      }
      write(c, size);
      at += size;
    }
    endLine();
  }

  private static char escaped(char letter) {
    return switch (letter) {
      case 'n', 'r' -> '\n';
      case 't', 'b', 'f' -> ' ';
      default -> letter;
    };
  }

  private void tag(int close) {
    String name = raw.substring(at + 1, Math.min(close, at + 4));
    if (name.startsWith("p") || name.startsWith("/p") || name.startsWith("br")) {
      endLine();
    }
    at = close + 1;
  }

  private void write(char c, int size) {
    if (c == '\n') {
      endLine();
    } else if (TextAligner.isSpace(c)) {
      if (lineStart >= 0) {
        spaceStart = spaceStart < 0 ? at : spaceStart;
        spaceEnd = at + size;
      }
    } else if (!TextAligner.isDropped(c)) {
      if (lineStart < 0) {
        if (plain.length() > 0) {
          plain.append('\n');
          map.insert(1);
        }
        lineStart = plain.length();
      } else if (spaceStart >= 0) {
        plain.append(' ');
        map.rewrite(1, spaceStart, spaceEnd);
      }
      spaceStart = -1;
      plain.append(c);
      map.rewrite(1, at, at + size);
    }
  }

  private void endLine() {
    if (lineStart >= 0) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, Span.of(lineStart, plain.length())));
    }
    lineStart = -1;
    spaceStart = -1;
  }
}
