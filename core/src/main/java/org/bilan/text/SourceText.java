package org.bilan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An article's plain text with the raw input it came from and the map between them.
 *
 * <p>Reading works on {@link #plain()}; evidence points into {@link #raw()} through {@link #map()}.
 * For an article given as text both are the same string. Immutable.
 *
 * @param raw the decoded page or text as given
 * @param plain the article's own text, blocks separated by line breaks
 * @param map from plain to raw offsets
 * @param blocks the blocks in plain order, not overlapping
 */
public record SourceText(String raw, String plain, OffsetMap map, List<Block> blocks) {

  /**
   * Checks that map and text agree.
   *
   * @throws IllegalArgumentException if the map is of another text
   */
  public SourceText {
    if (map.plainLength() != plain.length()) {
      throw new IllegalArgumentException(
          "the map is of " + map.plainLength() + " characters, the text of " + plain.length());
    }
    blocks = List.copyOf(blocks);
  }

  /** A text that is its own source: one block, a paragraph, for each line that is not blank. */
  public static SourceText ofText(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && text.charAt(from) <= ' ') {
        from++;
      }
      while (to > from && text.charAt(to - 1) <= ' ') {
        to--;
      }
      if (from < to) {
        blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(from, to)));
      }
      start = end + 1;
    }
    return new SourceText(text, text, OffsetMap.identity(text.length()), blocks);
  }
}
