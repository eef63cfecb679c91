package org.bilan.html;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the article's own text in a page: scores every segment by length and share of links, takes
 * the element that gathers most of the score, weighted by what its tag and class say, and prunes
 * furniture inside it. The idea of scoring by text and link density is that of Kohlschütter et al.,
 * "Boilerplate Detection using Shallow Text Features" (WSDM 2010).
 */
final class MainText {

  static final int NEGATIVE =
      ClassWords.FURNITURE | ClassWords.COMMENTS | ClassWords.HIDDEN | PageTreeBuilder.MARGIN;

  /** Fewer characters than this are a sign that too much was taken for furniture. */
  private static final int LITTLE = 300;

  private static final double ANCHORED = 3;

  private final PageTree tree;
  private final FurnitureWords words;
  private final double[] sum;
  private final boolean[] dropped;

  private MainText(PageTree tree, FurnitureWords words) {
    this.tree = tree;
    this.words = words;
    this.sum = new double[tree.segmentCount + 1];
    this.dropped = new boolean[tree.elementCount];
  }

  /**
   * The choice of segments.
   *
   * @param container the element that holds the article, an index of the tree
   * @param kept for each segment whether it is the article's own
   */
  record Choice(int container, boolean[] kept) {}

  /**
   * Chooses the segments.
   *
   * @param anchors the article's text as the page's linked data repeats it, if it does
   */
  static Choice choose(PageTree tree, FurnitureWords words, List<String> anchors) {
    Choice strict = new MainText(tree, words).choose(anchors, NEGATIVE);
    int found = chars(tree, strict);
    int prose = 0;
    for (int s = 0; s < tree.segmentCount; s++) {
      prose += tree.chars[s] > 60 && tree.stops[s] > 0 ? tree.chars[s] - tree.linkChars[s] : 0;
    }
    if (found >= LITTLE || prose < 3 * found + LITTLE) {
      return strict;
    }
    Choice lenient = new MainText(tree, words).choose(anchors, NEGATIVE & ~ClassWords.FURNITURE);
    return chars(tree, lenient) > 2 * found ? lenient : strict;
  }

  private static int chars(PageTree tree, Choice choice) {
    int chars = 0;
    for (int s = 0; s < choice.kept().length; s++) {
      chars += choice.kept()[s] ? tree.chars[s] : 0;
    }
    return chars;
  }

  /** All segments, for pages whose structure cannot be trusted. */
  static Choice everything(PageTree tree) {
    boolean[] kept = new boolean[tree.segmentCount];
    Arrays.fill(kept, true);
    return new Choice(0, kept);
  }

  private Choice choose(List<String> anchors, int negatives) {
    boolean[] kept = new boolean[tree.segmentCount];
    if (tree.segmentCount == 0) {
      return new Choice(0, kept);
    }
    dropMargins(negatives);
    scoreSegments(anchors);
    int container = container();
    if (value(container) <= 0) {
      for (int s = 0; s < kept.length; s++) {
        kept[s] = !dropped[tree.owner[s]];
      }
      return new Choice(0, kept);
    }
    return new Choice(container, new Pruner(tree, words, dropped, sum).prune(container));
  }

  /** Drops what class words and tags call furniture, unless it holds most of the page's text. */
  private void dropMargins(int negatives) {
    int[] prose = new int[tree.segmentCount + 1];
    for (int s = 0; s < tree.segmentCount; s++) {
      int own = tree.chars[s] - tree.linkChars[s];
      prose[s + 1] = prose[s] + (own > 60 && tree.stops[s] > 0 ? own : 0);
    }
    int total = prose[tree.segmentCount];
    for (int e = 1; e < tree.elementCount; e++) {
      if (dropped[tree.parent[e]]) {
        dropped[e] = true;
        continue;
      }
      int flags = tree.flags[e];
      boolean negative = (flags & negatives) != 0 || isPageHeader(e);
      if (!negative || !tree.tags[e].isBlock() && !holdsBlock(e)) {
        continue;
      }
      int inside = prose[tree.segmentEnd[e]] - prose[tree.segmentStart[e]];
      double limit = (flags & (ClassWords.COMMENTS | ClassWords.STRONG)) != 0 ? 0.85 : 0.4;
      if ((flags & ClassWords.BODY) != 0 || tree.tags[e] == Tags.ARTICLE) {
        limit = 0.1;
      }
      dropped[e] = inside <= limit * total;
    }
  }

  private boolean isPageHeader(int e) {
    if (!tree.elements[e].normalName().equals("header")) {
      return false;
    }
    for (int up = tree.parent[e]; up >= 0; up = tree.parent[up]) {
      if (tree.tags[up] == Tags.ARTICLE || tree.tags[up] == Tags.MAIN) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsBlock(int e) {
    for (int i = e + 1; i < tree.end[e]; i++) {
      if (tree.tags[i].isBlock()) {
        return true;
      }
    }
    return false;
  }

  private void scoreSegments(List<String> anchors) {
    List<String> letters = anchors.stream().map(FurnitureWords::fold).toList();
    for (int s = 0; s < tree.segmentCount; s++) {
      int owner = tree.owner[s];
      double score = dropped[owner] ? 0 : score(s, tree.tags[owner]);
      sum[s + 1] = sum[s] + (score > 0 && isAnchored(s, letters) ? ANCHORED * score : score);
    }
  }

  /** Whether the linked data holds the beginning of the segment. */
  private boolean isAnchored(int s, List<String> anchors) {
    if (anchors.isEmpty() || tree.chars[s] < 60) {
      return false;
    }
    String head = FurnitureWords.fold(tree.text(s, 80));
    String whole = head.substring(0, Math.max(0, head.lastIndexOf(' ')));
    return whole.length() > 30 && anchors.stream().anyMatch(anchor -> anchor.contains(whole));
  }

  private double score(int s, Tags tag) {
    int chars = tree.chars[s];
    double density = tree.linkDensity(s);
    if (density > 0.5) {
      return -Math.min(100, 0.5 * chars + 5);
    }
    double text = chars - 2.0 * tree.linkChars[s];
    return switch (tag) {
      case HEADING -> 0;
      case PARAGRAPH, QUOTE -> chars < 20 ? 0 : text;
      case ITEM -> tree.stops[s] > 0 ? 0.7 * text : Math.min(10, 0.3 * (text - 30));
      default -> chars > 80 && tree.stops[s] > 0 ? text : Math.min(0, 0.3 * (chars - 40));
    };
  }

  private double value(int e) {
    return sum[tree.segmentEnd[e]] - sum[tree.segmentStart[e]];
  }

  private int container() {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int e = 0; e < tree.elementCount; e++) {
      if (dropped[e] || !isContainer(e)) {
        continue;
      }
      double value = value(e) * weight(e);
      boolean inner = best == 0 || tree.end[best] > e;
      if (value > most || inner && value >= 0.98 * most) {
        best = e;
        most = Math.max(most, value);
      }
    }
    return best;
  }

  private boolean isContainer(int e) {
    if ((tree.flags[e] & ClassWords.POST) != 0) {
      return false;
    }
    return switch (tree.tags[e]) {
      case DIVISION ->
          switch (tree.elements[e].normalName()) {
            case "table", "tbody", "thead", "tfoot", "figure", "head" -> false;
            default -> true;
          };
      case ARTICLE, MAIN, CELL, FORM -> true;
      default -> false;
    };
  }

  private double weight(int e) {
    int flags = tree.flags[e];
    if ((flags & PageTreeBuilder.ARTICLE_BODY) != 0) {
      return 2;
    }
    if ((flags & ClassWords.BODY) != 0) {
      return 1.6;
    }
    return switch (tree.tags[e]) {
      case ARTICLE -> 1.6;
      case MAIN -> 1.2;
      default -> tree.parent[e] <= 0 ? 0.8 : 1;
    };
  }
}
