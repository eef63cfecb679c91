package org.bilan.html;

import java.util.ArrayList;
import java.util.List;
import org.bilan.text.Block;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Writes the kept segments of a page as plain text in blocks. */
final class BlockWriter {

  private final PageTree tree;
  private final TextAligner aligner;
  private final List<Block> blocks = new ArrayList<>();

  private BlockWriter(String raw, PageTree tree) {
    this.tree = tree;
    this.aligner = new TextAligner(raw);
  }

  /** The text of the segments for which {@code kept} holds. */
  static SourceText write(String raw, PageTree tree, boolean[] kept, String title) {
    BlockWriter writer = new BlockWriter(raw, tree);
    writer.write(kept, FurnitureWords.fold(title));
    return new SourceText(
        raw, writer.aligner.plain().toString(), writer.aligner.map(), writer.blocks);
  }

  private void write(boolean[] kept, String title) {
    for (int s = 0; s < kept.length; s++) {
      if (!kept[s]) {
        continue;
      }
      int post = ancestor(tree.owner[s], ClassWords.POST);
      if (post >= 0) {
        s = post(post, s, kept);
        continue;
      }
      int row = row(s);
      if (row >= 0) {
        s = row(row, s, kept);
        continue;
      }
      Block.Kind kind = kind(tree.owner[s]);
      if (kind == Block.Kind.HEADING && (isTitle(s, title) || opens(s))) {
        continue;
      }
      segment(s, kind);
    }
  }

  /** Whether it is a heading of the first level before any text. */
  private boolean opens(int s) {
    return blocks.isEmpty() && tree.elements[tree.owner[s]].normalName().equals("h1");
  }

  private boolean isTitle(int s, String title) {
    return !title.isEmpty()
        && tree.chars[s] < 300
        && FurnitureWords.fold(tree.text(s, 300)).equals(title);
  }

  private int ancestor(int element, int flag) {
    for (int e = element; e >= 0; e = tree.parent[e]) {
      if ((tree.flags[e] & flag) != 0) {
        return e;
      }
    }
    return -1;
  }

  private Block.Kind kind(int owner) {
    int steps = 0;
    for (int e = owner; e >= 0 && steps < 6; e = tree.parent[e], steps++) {
      if ((tree.flags[e] & ClassWords.CAPTION) != 0) {
        return Block.Kind.CAPTION;
      }
      switch (tree.tags[e]) {
        case HEADING:
          return Block.Kind.HEADING;
        case ITEM:
          return Block.Kind.LIST_ITEM;
        case CAPTION:
          return Block.Kind.CAPTION;
        case QUOTE:
          return Block.Kind.QUOTE;
        case ARTICLE, MAIN, CELL:
          return Block.Kind.PARAGRAPH;
        default:
          break;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  /** The row that the segment is a cell of, if it is a row of short cells, else -1. */
  private int row(int s) {
    int cell = tree.owner[s];
    if (tree.tags[cell] == Tags.PARAGRAPH) {
      cell = tree.parent[cell];
    }
    if (cell < 0 || tree.tags[cell] != Tags.CELL) {
      return -1;
    }
    int row = tree.parent[cell];
    if (row < 0 || tree.tags[row] != Tags.ROW) {
      return -1;
    }
    int chars = 0;
    for (int t = tree.segmentStart[row]; t < tree.segmentEnd[row]; t++) {
      chars += tree.chars[t];
    }
    int cells = tree.segmentEnd[row] - tree.segmentStart[row];
    return cells > 1 && chars <= 600 && chars <= 150 * cells ? row : -1;
  }

  private int row(int row, int s, boolean[] kept) {
    int t = s;
    for (; t < tree.segmentEnd[row]; t++) {
      if (kept[t]) {
        line(t);
        aligner.space();
      }
    }
    close(Block.Kind.TABLE_ROW);
    return t - 1;
  }

  private void segment(int s, Block.Kind kind) {
    for (int i = tree.firstNode[s]; i < tree.endNode[s]; i++) {
      if (tree.nodes[i] != PageTree.LINE_BREAK) {
        node(i);
      } else if (continues(s, i)) {
        aligner.space();
      } else {
        close(kind);
      }
    }
    close(kind);
  }

  /** Whether a single line break stands inside a sentence: lower case goes on after it. */
  private boolean continues(int s, int at) {
    int next = at + 1;
    while (next < tree.endNode[s]
        && tree.nodes[next] != PageTree.LINE_BREAK
        && tree.nodes[next].isBlank()) {
      next++;
    }
    if (next == tree.endNode[s] || tree.nodes[next] == PageTree.LINE_BREAK) {
      return false;
    }
    StringBuilder plain = aligner.plain();
    if (plain.length() == 0) {
      return false;
    }
    char before = plain.charAt(plain.length() - 1);
    String after = tree.nodes[next].getWholeText().strip();
    return !after.isEmpty()
        && Character.isLowerCase(after.codePointAt(0))
        && (Character.isLetterOrDigit(before) || before == ',');
  }

  private void line(int s) {
    for (int i = tree.firstNode[s]; i < tree.endNode[s]; i++) {
      if (tree.nodes[i] == PageTree.LINE_BREAK) {
        aligner.space();
      } else {
        node(i);
      }
    }
  }

  private void node(int i) {
    TextNode node = tree.nodes[i];
    Range range = node.sourceRange();
    int start = range.isTracked() ? range.startPos() : -1;
    int end = range.isTracked() ? range.endPos() : -1;
    aligner.append(node.getWholeText(), start, end);
  }

  private void close(Block.Kind kind) {
    if (aligner.hasLine()) {
      blocks.add(Block.of(kind, Span.of(aligner.lineStart(), aligner.length())));
    }
    aligner.endLine();
  }

  private int post(int post, int s, boolean[] kept) {
    PostSignature signature = new PostSignature(aligner, tree);
    int start = -1;
    int t = s;
    for (; t < tree.segmentEnd[post]; t++) {
      if (!kept[t]) {
        continue;
      }
      for (int i = tree.firstNode[t]; i < tree.endNode[t]; i++) {
        if (tree.nodes[i] == PageTree.LINE_BREAK) {
          aligner.space();
        } else {
          node(i);
          signature.node(i);
        }
      }
      if (aligner.hasLine()) {
        start = start < 0 ? aligner.lineStart() : start;
        signature.line();
      }
      aligner.endLine();
    }
    if (start >= 0) {
      Span span = Span.of(start, aligner.length());
      blocks.add(new Block(Block.Kind.EMBED, span, signature.author(), signature.date()));
    }
    return t - 1;
  }
}
