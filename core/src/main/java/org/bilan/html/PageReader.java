package org.bilan.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bilan.text.OffsetMap;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.bilan.text.Warning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: the article's own text with its title, date and language. Whatever the page
 * holds, the result is a {@link Page}, with warnings where something is amiss. Immutable and
 * thread-safe.
 */
public final class PageReader {

  /** Pages are read up to this many UTF-16 code units (16 Mi); the rest is left out. */
  public static final int LONGEST_PAGE = 1 << 24;

  private static final int DEEPEST = 512;

  private final FurnitureWords furniture;
  private final DateReader dates;

  private PageReader(FurnitureWords furniture, DateReader dates) {
    this.furniture = furniture;
    this.dates = dates;
  }

  /**
   * A reader that knows some languages' words.
   *
   * @param furniture labels of page furniture
   * @param months names of months, with their number from 1 to 12
   */
  public static PageReader of(FurnitureWords furniture, Map<String, Integer> months) {
    return new PageReader(Objects.requireNonNull(furniture), new DateReader(months));
  }

  /**
   * Reads a page.
   *
   * @param html the decoded page
   * @param url the URL it was fetched from, if known; its path may state the date
   */
  public Page read(String html, Optional<String> url) {
    List<Warning> warnings = new ArrayList<>();
    if (html.isBlank()) {
      warnings.add(Warning.of(Warning.Kind.EMPTY, "the page is empty"));
      return new Page(
          new SourceText(html, "", OffsetMap.identity(0), List.of()),
          Optional.empty(),
          url,
          Optional.empty(),
          Optional.empty(),
          warnings);
    }
    String head = html;
    if (html.length() > LONGEST_PAGE) {
      head = html.substring(0, LONGEST_PAGE);
      warnings.add(
          Warning.of(
              Warning.Kind.TRUNCATED, "the page is longer than " + LONGEST_PAGE + " characters"));
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document document = parser.parseInput(head, "");
    PageTreeBuilder built = PageTreeBuilder.build(document);
    return page(html, url, document, built, warnings);
  }

  private Page page(
      String html,
      Optional<String> url,
      Document document,
      PageTreeBuilder built,
      List<Warning> warnings) {
    PageTree tree = built.tree();
    PageFacts facts = built.facts();
    Element root = document.firstElementChild();
    String tag =
        root == null ? "" : root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang");
    MainText.Choice choice;
    if (built.deepest() >= DEEPEST) {
      warnings.add(
          Warning.of(
              Warning.Kind.NESTED_TOO_DEEP, "mark-up nested more than " + DEEPEST + " deep"));
      choice = MainText.everything(tree);
    } else {
      choice = MainText.choose(tree, furniture, bodies(facts));
    }
    Optional<String> title = PageHead.title(tree, facts);
    SourceText source = BlockWriter.write(html, tree, choice.kept(), title.orElse(""));
    source = orLinked(source, facts);
    if (source.plain().isEmpty()) {
      warnings.add(Warning.of(Warning.Kind.NO_MAIN_TEXT, "no text was found in the page"));
    }
    PageText.check(source.plain(), warnings);
    Optional<String> canonical = PageHead.url(facts, url);
    DateFinder finder = new DateFinder(tree, facts, dates, PageHead.monthFirst(tag, facts));
    return new Page(
        source,
        title,
        canonical,
        finder.find(
            url.or(() -> canonical).orElse("").toLowerCase(Locale.ROOT), choice.container()),
        PageHead.language(tag, facts),
        warnings);
  }

  /** The text itself, or that of the linked data where it is much longer: a page made by script. */
  private static SourceText orLinked(SourceText shown, PageFacts facts) {
    Optional<Span> longest = facts.bodies().stream().max(Comparator.comparingInt(Span::length));
    if (longest.isEmpty() || longest.get().length() < 400 + 3 * shown.plain().length()) {
      return shown;
    }
    SourceText linked = LinkedBody.read(shown.raw(), longest.get());
    return linked.plain().length() > 2 * shown.plain().length() ? linked : shown;
  }

  private static List<String> bodies(PageFacts facts) {
    return facts.things().stream()
        .flatMap(thing -> thing.value("articleBody").stream())
        .filter(body -> body.length() > 200)
        .toList();
  }
}
