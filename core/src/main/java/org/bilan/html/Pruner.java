package org.bilan.html;

import java.util.Arrays;

/** Takes furniture out of the element that holds the article, and finds the lead before it. */
final class Pruner {

  private static final int NEGATIVE = MainText.NEGATIVE;
  private static final int LEAD = ClassWords.LEAD | ClassWords.BODY;

  /** How many segments before the container a heading may open the article. */
  private static final int LEAD_REACH = 40;

  private final PageTree tree;
  private final FurnitureWords words;
  private final boolean[] dropped;
  private final double[] sum;

  /**
   * A pruner of one page.
   *
   * @param dropped the elements that are furniture by their class or tag
   * @param sum the score of all segments before each segment
   */
  Pruner(PageTree tree, FurnitureWords words, boolean[] dropped, double[] sum) {
    this.tree = tree;
    this.words = words;
    this.dropped = dropped;
    this.sum = sum;
  }

  private double value(int e) {
    return sum[tree.segmentEnd[e]] - sum[tree.segmentStart[e]];
  }

  /** The segments to keep of the container. */
  boolean[] prune(int container) {
    boolean[] kept = new boolean[tree.segmentCount];
    prune(container, kept);
    addLead(container, kept);
    return kept;
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
    if (tree.within(tree.owner[s], ClassWords.POST, -1)) {
      return false;
    }
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
    return tree.tags[e] == Tags.FORM && stops < 2 || isTeaser(e, chars);
  }

  /** An article inside the article that is a linked heading with a few words. */
  private boolean isTeaser(int e, int chars) {
    if (tree.tags[e] != Tags.ARTICLE || chars > 600) {
      return false;
    }
    for (int s = tree.segmentStart[e]; s < tree.segmentEnd[e]; s++) {
      if (tree.tags[tree.owner[s]] == Tags.HEADING && tree.linkDensity(s) > 0.8) {
        return true;
      }
    }
    return false;
  }

  private boolean isFurnitureSegment(int s) {
    if (tree.within(tree.owner[s], ClassWords.POST, -1)) {
      return false;
    }
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
