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

  private static final int NEGATIVE =
      ClassWords.FURNITURE | ClassWords.COMMENTS | ClassWords.HIDDEN | PageTreeBuilder.MARGIN;

  private static final int LEAD = ClassWords.LEAD | ClassWords.BODY;

  /** How many segments before the container a heading may open the article. */
  private static final int LEAD_REACH = 40;

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

  static Choice choose(PageTree tree, FurnitureWords words, List<String> anchors) {
    return new MainText(tree, words).choose(anchors);
  }

  /** All segments, for pages whose structure cannot be trusted. */
  static Choice everything(PageTree tree) {
    boolean[] kept = new boolean[tree.segmentCount];
    Arrays.fill(kept, true);
    return new Choice(0, kept);
  }

  private Choice choose(List<String> anchors) {
    boolean[] kept = new boolean[tree.segmentCount];
    if (tree.segmentCount == 0) {
      return new Choice(0, kept);
    }
    dropMargins();
    scoreSegments();
    int container = container();
    if (value(container) <= 0) {
      for (int s = 0; s < kept.length; s++) {
        kept[s] = !dropped[tree.owner[s]];
      }
      return new Choice(0, kept);
    }
    prune(container, kept);
    addLead(container, kept);
    return new Choice(container, kept);
  }

  /** Drops what class words and tags call furniture, unless it holds most of the page's text. */
  private void dropMargins() {
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
      boolean negative = (flags & NEGATIVE) != 0 || isPageHeader(e);
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

  private void scoreSegments() {
    for (int s = 0; s < tree.segmentCount; s++) {
      int owner = tree.owner[s];
      sum[s + 1] = sum[s] + (dropped[owner] ? 0 : score(s, tree.tags[owner]));
    }
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

  private void prune(int container, boolean[] kept) {
    double total = Math.max(1, value(container));
    boolean[] cut = new boolean[tree.elementCount];
    for (int e = container + 1; e < tree.end[container]; e++) {
      int up = tree.parent[e];
      cut[e] = up != container && cut[up] || dropped[e] || isFurniture(e, total);
    }
    for (int s = tree.segmentStart[container]; s < tree.segmentEnd[container]; s++) {
      int owner = tree.owner[s];
      kept[s] = !(owner != container && cut[owner]) && !isFurnitureSegment(s);
    }
    dropFurnitureHeadings(container, kept);
    trimEnds(container, kept);
  }

  /** Drops labels (dates, names, buttons) before the first and after the last running text. */
  private void trimEnds(int container, boolean[] kept) {
    int first = tree.segmentStart[container];
    int last = tree.segmentEnd[container] - 1;
    while (first <= last && (!kept[first] || isLabel(first, false))) {
      first++;
    }
    while (last >= first && (!kept[last] || isLabel(last, true))) {
      last--;
    }
    if (first > last) {
      return;
    }
    Arrays.fill(kept, tree.segmentStart[container], first, false);
    Arrays.fill(kept, last + 1, tree.segmentEnd[container], false);
  }

  private boolean isLabel(int s, boolean atEnd) {
    return switch (tree.tags[tree.owner[s]]) {
      case HEADING -> atEnd;
      case ITEM, ROW, CELL, CAPTION, QUOTE -> false;
      default -> tree.chars[s] < 50 && tree.stops[s] == 0;
    };
  }

  /** A division or list that holds more links and labels than text. */
  private boolean isFurniture(int e, double total) {
    switch (tree.tags[e]) {
      case DIVISION, LIST, FORM, ARTICLE:
        break;
      default:
        return false;
    }
    int chars = 0;
    int links = 0;
    int stops = 0;
    for (int s = tree.segmentStart[e]; s < tree.segmentEnd[e]; s++) {
      chars += tree.chars[s];
      links += tree.linkChars[s];
      stops += tree.stops[s];
    }
    if (chars == 0 || value(e) > 0.3 * total) {
      return false;
    }
    if (links > 0.5 * chars) {
      return true;
    }
    return tree.tags[e] == Tags.FORM && stops < 2;
  }

  private boolean isFurnitureSegment(int s) {
    if (tree.linkDensity(s) > 0.9 && tree.chars[s] > 20) {
      return true;
    }
    if (tree.chars[s] > 250) {
      return false;
    }
    String text = tree.text(s, 120).strip();
    int opening = words.opening(text);
    if (opening == 0) {
      return false;
    }
    int after = tree.chars[s] - opening;
    return after < 5
        || tree.linkDensity(s) > 0.4
        || text.indexOf(':') > 0 && text.indexOf(':') < opening + 12;
  }

  /** A heading that is a furniture phrase takes the linked or short segments below it along. */
  private void dropFurnitureHeadings(int container, boolean[] kept) {
    for (int s = tree.segmentStart[container]; s < tree.segmentEnd[container]; s++) {
      if (tree.tags[tree.owner[s]] != Tags.HEADING
          || tree.chars[s] > 60
          || !words.isPhrase(tree.text(s, 100).strip())) {
        continue;
      }
      kept[s] = false;
      int until = tree.segmentEnd[tree.parent[tree.owner[s]]];
      for (int t = s + 1; t < until && tree.linkDensity(t) > 0.3; t++) {
        kept[t] = false;
      }
    }
  }

  /** Keeps the lead that stands between the first heading and the container. */
  private void addLead(int container, boolean[] kept) {
    int first = tree.segmentStart[container];
    int heading = -1;
    for (int s = first - 1; s >= 0 && s > first - LEAD_REACH && heading < 0; s--) {
      if (isFirstHeading(tree.owner[s])) {
        heading = s;
      }
    }
    if (heading < 0) {
      return;
    }
    for (int s = heading + 1; s < first; s++) {
      if (isLead(s, container)) {
        kept[s] = !isFurnitureSegment(s);
      }
    }
  }

  private boolean isLead(int s, int container) {
    if (tree.linkDensity(s) > 0.2 || tree.chars[s] < 40) {
      return false;
    }
    int owner = tree.owner[s];
    boolean lead = false;
    int e = owner;
    for (; e >= 0 && tree.end[e] <= container; e = tree.parent[e]) {
      int flags = tree.flags[e];
      if ((flags & LEAD) != 0) {
        lead = true;
      } else if ((flags & NEGATIVE) != 0) {
        return false;
      }
    }
    Tags tag = tree.tags[owner];
    return lead || tree.stops[s] > 0 && (tag == Tags.PARAGRAPH || tag == Tags.HEADING);
  }

  private boolean isFirstHeading(int owner) {
    for (int e = owner; e >= 0; e = tree.parent[e]) {
      if (tree.tags[e] == Tags.HEADING) {
        return tree.elements[e].normalName().equals("h1");
      }
    }
    return false;
  }
}
