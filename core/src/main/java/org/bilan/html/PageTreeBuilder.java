package org.bilan.html;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Builds a {@link PageTree} from a parsed page in one pass, without recursion. */
final class PageTreeBuilder {

  /** Further flags of elements, beside those of {@link ClassWords}. */
  static final int MARGIN = 1 << 8;

  static final int ARTICLE_BODY = 1 << 9;

  private static final int NEGATIVE = ClassWords.FURNITURE | ClassWords.COMMENTS;

  private final PageTree tree = new PageTree();
  private final PageFacts facts = new PageFacts();
  private final ClassWords words = new ClassWords();
  private int[] stack = new int[1024];
  private int size;
  private int links;
  private boolean open;
  private int depth;
  private int deepest;

  private PageTreeBuilder() {}

  /** Reads the subtree of a node. */
  static PageTreeBuilder build(Element root) {
    PageTreeBuilder builder = new PageTreeBuilder();
    builder.walk(root);
    return builder;
  }

  PageTree tree() {
    return tree;
  }

  PageFacts facts() {
    return facts;
  }

  /** The number of levels below the root. */
  int deepest() {
    return deepest;
  }

  private void walk(Element root) {
    Node node = root;
    while (true) {
      boolean entered = enter(node);
      if (entered && node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
        deepest = Math.max(deepest, depth);
        continue;
      }
      if (entered) {
        leave(node);
      }
      while (node != root && node.nextSibling() == null) {
        node = node.parentNode();
        depth--;
        leave(node);
      }
      if (node == root) {
        break;
      }
      node = node.nextSibling();
    }
    closeSegment();
  }

  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      text(text);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    Tags tag = Tags.of(element.normalName());
    switch (tag) {
      case UNREAD:
        facts.read(element);
        return false;
      case BREAK:
        if (open) {
          tree.addNode(PageTree.LINE_BREAK, false);
        }
        return false;
      case INLINE:
        if (element.normalName().equals("time")
            || element.attr("itemprop").contains("datePublished")) {
          facts.time(element, tree.segmentCount, size == 0 ? 0 : block());
        }
        if (isPlainInline(element)) {
          links += isLink(element) ? 1 : 0;
          return true;
        }
        break;
      default:
        closeSegment();
        if (size > 0 && element.attr("itemprop").contains("datePublished")) {
          facts.time(element, tree.segmentCount, block());
        }
    }
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, 2 * size);
    }
    int up = size == 0 ? -1 : stack[size - 1];
    int flags = flags(element, tag);
    if (tag == Tags.INLINE && (flags & ClassWords.HIDDEN) != 0) {
      return false;
    }
    links += isLink(element) ? 1 : 0;
    stack[size++] = tree.addElement(element, tag, up, flags);
    return true;
  }

  /** Inline elements matter only where they carry a class or are hidden. */
  private static boolean isPlainInline(Element element) {
    return !element.hasAttr("class")
        && !element.hasAttr("id")
        && !element.hasAttr("style")
        && !element.hasAttr("itemprop")
        && !element.hasAttr("hidden");
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    boolean pushed = size > 0 && tree.elements[stack[size - 1]] == element;
    if (pushed && tree.tags[stack[size - 1]].isBlock()) {
      closeSegment();
    }
    links -= isLink(element) ? 1 : 0;
    if (pushed) {
      int index = stack[--size];
      tree.end[index] = tree.elementCount;
      tree.segmentEnd[index] = tree.segmentCount + (open ? 1 : 0);
    }
  }

  private int flags(Element element, Tags tag) {
    int flags = 0;
    if (element.attributesSize() > 0) {
      Attributes attributes = element.attributes();
      flags = words.flags(attributes.get("class")) | words.flags(attributes.get("id"));
      String item = attributes.get("itemprop");
      if (item.contains("articleBody")) {
        flags |= ARTICLE_BODY;
      }
      String style = attributes.get("style");
      if (attributes.hasKey("hidden") || isHiding(style)) {
        flags |= ClassWords.HIDDEN;
      }
      String role = attributes.get("role");
      if (role.equals("navigation")
          || role.equals("complementary")
          || role.equals("banner")
          || role.equals("contentinfo")
          || role.equals("dialog")
          || role.equals("search")) {
        flags |= MARGIN;
      }
    }
    if (tag == Tags.MARGIN) {
      flags |= MARGIN;
    }
    if ((flags & ARTICLE_BODY) != 0) {
      flags &= ~NEGATIVE;
    }
    String name = element.normalName();
    if (name.equals("body") || name.equals("html")) {
      return 0;
    }
    return flags;
  }

  private static boolean isHiding(String style) {
    if (style.length() < 12) {
      return false;
    }
    String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return packed.contains("display:none") || packed.contains("visibility:hidden");
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    int chars = 0;
    int stops = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        chars++;
        if ((c == '.' || c == '!' || c == '?' || c == '\u2026' || c == ',')
            && (i + 1 == length || text.charAt(i + 1) <= ' ')) {
          stops++;
        }
      }
    }
    if (!open) {
      if (chars == 0) {
        return;
      }
      open = true;
      tree.openSegment(block());
    }
    int segment = tree.segmentCount;
    tree.addNode(node, links > 0);
    tree.chars[segment] += chars;
    tree.stops[segment] += stops;
    if (links > 0) {
      tree.linkChars[segment] += chars;
    }
  }

  /** The nearest open block. */
  private int block() {
    int at = size - 1;
    while (at > 0 && !tree.tags[stack[at]].isBlock()) {
      at--;
    }
    return stack[at];
  }

  private void closeSegment() {
    if (open) {
      tree.endNode[tree.segmentCount++] = tree.nodeCount;
      open = false;
    }
  }
}
