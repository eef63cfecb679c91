package org.bilan.html;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads title, canonical URL and language from what a page says about itself. */
final class PageHead {

  private static final String SEPARATORS = "|-\u2013\u2014\u00BB\u00B7:\u2022<";

  private PageHead() {}

  /** The title without the name of the site; a first heading that repeats it is preferred. */
  static Optional<String> title(PageTree tree, PageFacts facts) {
    Optional<String> stated =
        facts
            .meta("og:title", "twitter:title", "dc.title", "sailthru.title")
            .or(() -> headline(facts));
    Optional<String> whole = stated.or(facts::title).map(PageHead::clean);
    String known = FurnitureWords.fold(whole.orElse("") + ' ' + facts.title().orElse(""));
    Optional<String> first = Optional.empty();
    for (int e = 0; e < tree.elementCount; e++) {
      if (!tree.elements[e].normalName().equals("h1")
          || tree.segmentEnd[e] == tree.segmentStart[e]) {
        continue;
      }
      String heading = clean(tree.elements[e].text());
      String folded = FurnitureWords.fold(heading);
      boolean repeated = folded.length() > 12 ? known.contains(folded) : begins(known, folded);
      if (repeated && heading.length() < 400) {
        return Optional.of(heading);
      }
      if (first.isEmpty() && folded.length() > 12 && heading.length() < 400) {
        first = Optional.of(heading);
      }
    }
    Optional<String> heading = first;
    return whole.map(text -> withoutSite(text, facts)).or(() -> heading).filter(t -> !t.isBlank());
  }

  private static boolean begins(String known, String heading) {
    return heading.length() > 3 && (known.startsWith(heading + ' ') || known.equals(heading));
  }

  private static Optional<String> headline(PageFacts facts) {
    return facts.things().stream()
        .filter(JsonLd.Thing::isArticle)
        .flatMap(thing -> thing.value("headline").stream())
        .findFirst();
  }

  private static String withoutSite(String title, PageFacts facts) {
    String site = FurnitureWords.fold(facts.meta("og:site_name", "application-name").orElse(""));
    for (int i = title.length() - 1; i > 0; i--) {
      boolean spaced =
          title.charAt(i - 1) == ' ' && i + 1 < title.length() && title.charAt(i + 1) == ' ';
      if (SEPARATORS.indexOf(title.charAt(i)) < 0 || !spaced) {
        continue;
      }
      String rest = FurnitureWords.fold(title.substring(i + 1));
      boolean named =
          !site.isEmpty() && (rest.equals(site) || site.contains(rest) || rest.contains(site));
      if (named || title.charAt(i) == '|' && i > 15) {
        return title.substring(0, i).strip();
      }
    }
    return title;
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), 1000));
    boolean gap = false;
    for (int i = 0; i < text.length() && clean.length() < 1000; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00A0' && clean.length() == 0) {
        gap = clean.length() > 0;
      } else if (!TextAligner.isDropped(c)) {
        if (gap) {
          clean.append(' ');
        }
        gap = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** The canonical URL, made absolute with the URL given. */
  static Optional<String> url(PageFacts facts, Optional<String> given) {
    Optional<String> stated = facts.canonical().or(() -> facts.meta("og:url"));
    if (stated.isEmpty()) {
      return given;
    }
    String url = stated.get();
    if (url.startsWith("http://") || url.startsWith("https://")) {
      return stated;
    }
    return given.flatMap(base -> resolve(base, url)).or(() -> given);
  }

  private static Optional<String> resolve(String base, String url) {
    try {
      URI resolved = URI.create(base).resolve(url);
      return Optional.of(resolved.toString());
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** The language that most of the page's statements name; the root element's where they tie. */
  static Optional<String> language(String root, PageFacts facts) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    vote(votes, root, 3);
    vote(votes, facts.meta("og:locale").orElse(""), 2);
    vote(
        votes,
        facts
            .meta("content-language", "language", "dc.language", "dcterms.language", "inlanguage")
            .orElse(""),
        2);
    facts.things().stream()
        .filter(JsonLd.Thing::isArticle)
        .flatMap(thing -> thing.value("inLanguage").stream())
        .findFirst()
        .ifPresent(value -> vote(votes, value, 3));
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private static void vote(Map<String, Integer> votes, String tag, int weight) {
    String text = tag.strip();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end != 2 && end != 3) {
      return;
    }
    String code = Locale.forLanguageTag(text.substring(0, end)).getLanguage();
    if (!code.isEmpty()) {
      votes.merge(code, weight, Integer::sum);
    }
  }

  /** Whether the page's statements name a country that writes the month first. */
  static boolean monthFirst(String root, PageFacts facts) {
    String tags = root + ' ' + facts.meta("og:locale").orElse("");
    return tags.contains("-US") || tags.contains("_US");
  }
}
