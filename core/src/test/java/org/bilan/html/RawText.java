package org.bilan.html;

import java.util.List;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.jsoup.parser.Parser;

/** Decodes ranges of a page the way a reader of the evidence would: entities, then white space. */
final class RawText {

  private RawText() {}

  /** The characters that a plain range came from, decoded from the page. */
  static String decode(SourceText source, Span plain) {
    StringBuilder joined = new StringBuilder();
    List<Span> ranges = source.map().toRaw(plain);
    for (Span range : ranges) {
      joined.append(Parser.unescapeEntities(range.in(source.raw()), false));
    }
    return joined.toString();
  }

  /** The visible characters only: what must be equal whatever the white space. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!TextAligner.isSpace(c) && !TextAligner.isDropped(c)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  /** One space for each run of white space, none at the ends, no invisible characters. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TextAligner.isSpace(c)) {
        gap = folded.length() > 0;
      } else if (!TextAligner.isDropped(c)) {
        if (gap) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
