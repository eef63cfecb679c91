package org.bilan.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.Article;

/**
 * An article with its gold claims.
 *
 * @param id its id, unique in its set
 * @param lang ISO 639-1 code of its language
 * @param published the day that it was published, if it is to be read with one
 * @param title its headline; claims point into the text only
 * @param topic one word, such as {@code flood}; empty in sets that have no topics
 * @param text the text that offsets count in
 * @param claims the gold claims in text order
 */
public record GoldArticle(
    String id,
    String lang,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> topic,
    String text,
    List<AnnotatedClaim> claims) {

  /** Copies the list. */
  public GoldArticle {
    claims = List.copyOf(claims);
  }

  /** The article as the extractor gets it. */
  public Article article() {
    Article article = Article.text(text).withId(id).inLanguage(lang);
    if (title.isPresent()) {
      article = article.withTitle(title.get());
    }
    return published.isPresent() ? article.publishedOn(published.get()) : article;
  }
}
