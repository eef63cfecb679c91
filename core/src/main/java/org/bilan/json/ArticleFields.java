package org.bilan.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.Article;
import org.bilan.text.Warning;

/** The fields of one input line, on their way to an article. */
final class ArticleFields {

  private static final Set<String> NAMES =
      Set.of("id", "lang", "published", "title", "url", "text", "html");
  private static final int SHOWN = 40;
  private static final int DAY = "yyyy-mm-dd".length();

  private final Map<String, String> values = new HashMap<>();

  boolean knows(String name) {
    return NAMES.contains(name);
  }

  void put(String name, String value) {
    values.put(name, value);
  }

  /** The article with these warnings and its own, or empty if there is neither text nor page. */
  Optional<Article> article(List<Warning> warnings) {
    return content().map(bare -> described(warned(bare, warnings)));
  }

  private Optional<Article> content() {
    if (values.containsKey("text")) {
      return Optional.of(Article.text(values.get("text")));
    }
    return Optional.ofNullable(values.get("html")).map(Article::html);
  }

  private Article described(Article bare) {
    Article article = bare;
    if (filled("id").isPresent()) {
      article = article.withId(values.get("id"));
    }
    if (filled("url").isPresent()) {
      article = article.at(values.get("url"));
    }
    if (filled("title").isPresent()) {
      article = article.withTitle(values.get("title"));
    }
    if (filled("lang").isPresent()) {
      article = article.inLanguage(language(values.get("lang")));
    }
    Optional<String> published = filled("published");
    return published.isPresent() ? dated(article, published.get()) : article;
  }

  private static Article dated(Article article, String published) {
    Optional<LocalDate> day = day(published);
    if (day.isPresent()) {
      return article.publishedOn(day.get());
    }
    String shown = published.length() > SHOWN ? published.substring(0, SHOWN) + "…" : published;
    return article.warned(
        Warning.of(Warning.Kind.BAD_DATE, "published is no ISO date (yyyy-mm-dd): " + shown));
  }

  private static Article warned(Article article, List<Warning> warnings) {
    Article warned = article;
    for (Warning warning : warnings) {
      warned = warned.warned(warning);
    }
    return warned;
  }

  private Optional<String> filled(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  private static String language(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int region = code.indexOf('-');
    return region < 0 ? code : code.substring(0, region);
  }

  /** The day of an ISO date or of an ISO date and time, as written there. */
  private static Optional<LocalDate> day(String published) {
    String date = published.strip();
    if (date.length() < DAY || date.length() > DAY && " T".indexOf(date.charAt(DAY)) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.substring(0, DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
