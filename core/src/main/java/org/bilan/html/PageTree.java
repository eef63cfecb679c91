package org.bilan.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page as flat arrays: its elements in page order, and its segments, the stretches of text that
 * no block element interrupts. Built by {@link PageTreeBuilder} in one pass without recursion.
 */
final class PageTree {

  /** Marks a line break in {@link #nodes}. */
  static final TextNode LINE_BREAK = new TextNode("\n");

  Element[] elements = new Element[512];
  Tags[] tags = new Tags[512];
  int[] parent = new int[512];
  int[] end = new int[512];
  int[] flags = new int[512];
  int elementCount;

  TextNode[] nodes = new TextNode[512];
  boolean[] linked = new boolean[512];
  int nodeCount;

  int[] owner = new int[256];
  int[] firstNode = new int[256];
  int[] endNode = new int[256];
  int[] chars = new int[256];
  int[] linkChars = new int[256];
  int[] stops = new int[256];
  int segmentCount;

  /** The first segment of each element's subtree; the end is {@link #segmentEnd}. */
  int[] segmentStart = new int[512];

  int[] segmentEnd = new int[512];

  int addElement(Element element, Tags tag, int parentIndex, int elementFlags) {
    if (elementCount == elements.length) {
      int size = 2 * elementCount;
      elements = Arrays.copyOf(elements, size);
      tags = Arrays.copyOf(tags, size);
      parent = Arrays.copyOf(parent, size);
      end = Arrays.copyOf(end, size);
      flags = Arrays.copyOf(flags, size);
      segmentStart = Arrays.copyOf(segmentStart, size);
      segmentEnd = Arrays.copyOf(segmentEnd, size);
    }
    elements[elementCount] = element;
    tags[elementCount] = tag;
    parent[elementCount] = parentIndex;
    flags[elementCount] = elementFlags;
    segmentStart[elementCount] = segmentCount;
    return elementCount++;
  }

  void addNode(TextNode node, boolean isLinked) {
    if (nodeCount == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * nodeCount);
      linked = Arrays.copyOf(linked, 2 * nodeCount);
    }
    nodes[nodeCount] = node;
    linked[nodeCount++] = isLinked;
  }

  void openSegment(int ownerIndex) {
    if (segmentCount == owner.length) {
      int size = 2 * segmentCount;
      owner = Arrays.copyOf(owner, size);
      firstNode = Arrays.copyOf(firstNode, size);
      endNode = Arrays.copyOf(endNode, size);
      chars = Arrays.copyOf(chars, size);
      linkChars = Arrays.copyOf(linkChars, size);
      stops = Arrays.copyOf(stops, size);
    }
    owner[segmentCount] = ownerIndex;
    firstNode[segmentCount] = nodeCount;
    chars[segmentCount] = 0;
    linkChars[segmentCount] = 0;
    stops[segmentCount] = 0;
  }

  /** The text of a segment as written, line breaks as such, up to a number of characters. */
  String text(int segment, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = firstNode[segment]; i < endNode[segment] && text.length() < most; i++) {
      text.append(nodes[i].getWholeText());
    }
    return text.length() > most ? text.substring(0, most) : text.toString();
  }

  /** The share of a segment's characters that are links, from 0 to 1. */
  double linkDensity(int segment) {
    return chars[segment] == 0 ? 0 : (double) linkChars[segment] / chars[segment];
  }

  /** Whether an element has an ancestor, itself included, with one of the flags, up to a limit. */
  boolean within(int element, int wanted, int limit) {
    for (int e = element; e >= 0 && e != limit; e = parent[e]) {
      if ((flags[e] & wanted) != 0) {
        return true;
      }
    }
    return false;
  }
}
