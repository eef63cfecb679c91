package org.bilan.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** What a page says about itself in its meta, link, script and time elements. */
final class PageFacts {

  private static final int MOST_SCRIPTS = 50;
  private static final int MOST_TIMES = 100;

  private final Map<String, String> metas = new LinkedHashMap<>();
  private final List<JsonLd.Thing> things = new ArrayList<>();
  private final List<Span> bodies = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private Optional<String> canonical = Optional.empty();
  private Optional<String> title = Optional.empty();
  private int scripts;

  /**
   * A {@code time} element, or one that is marked as the date of publication.
   *
   * @param element the element
   * @param segment the number of segments before it
   * @param block the index of the nearest block around it
   */
  record Time(Element element, int segment, int block) {}

  /** Reads an element that holds no text of the page. */
  void read(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = Optional.of(element.attr("href").strip()).filter(href -> !href.isEmpty());
        }
      }
      case "title" -> {
        if (title.isEmpty()) {
          title = Optional.of(element.wholeText().strip()).filter(text -> !text.isEmpty());
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
            && scripts++ < MOST_SCRIPTS) {
          script(element);
        }
      }
      default -> {
        // holds nothing that is read
      }
    }
  }

  private void script(Element element) {
    JsonLd.Scan scan = JsonLd.scan(element.data());
    things.addAll(scan.things());
    if (element.childNodeSize() == 1) {
      Range range = element.childNode(0).sourceRange();
      int start = range.startPos();
      for (Span body : scan.bodies()) {
        if (range.isTracked() && start >= 0 && start + body.end() <= range.endPos()) {
          bodies.add(Span.of(start + body.start(), start + body.end()));
        }
      }
    }
  }

  /** Where the page's linked data spells the text of an article, as ranges of the page. */
  List<Span> bodies() {
    return bodies;
  }

  void time(Element element, int segment, int block) {
    if (times.size() < MOST_TIMES) {
      times.add(new Time(element, segment, block));
    }
  }

  private void meta(Element element) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = element.attr(key);
      if (!name.isEmpty()) {
        metas.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** The content of the first of the meta tags that is there; names in lower case. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  Map<String, String> metas() {
    return metas;
  }

  List<JsonLd.Thing> things() {
    return things;
  }

  List<Time> times() {
    return times;
  }

  Optional<String> canonical() {
    return canonical;
  }

  Optional<String> title() {
    return title;
  }
}
