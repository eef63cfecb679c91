package org.bilan.index;

import java.time.LocalDate;
import java.util.Optional;
import org.bilan.claim.Claim;
import org.bilan.claim.Place;

/**
 * A claim found, with what is known of its article.
 *
 * @param claim the claim as it was added, every field included
 * @param url the article's URL
 * @param title the article's title
 * @param published the day that the article was published
 * @param language ISO 639-1 code of the article's language
 * @param score how well the words of the query fit; comparable within one search only
 */
public record ClaimHit(
    Claim claim,
    Optional<String> url,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> language,
    float score) {

  /** The id of the article that the claim stands in. */
  public String articleId() {
    return claim.articleId();
  }

  /** The claim with place, time and article, on one line for people. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(claim.harm()).append(' ').append(claim.count());
    line.append(" per ").append(claim.sourceName());
    claim.place().map(Place::name).ifPresent(name -> line.append(", ").append(name));
    claim.time().ifPresent(time -> line.append(", ").append(time));
    line.append(": ").append(claim.evidence().quote().replaceAll("\\s+", " "));
    return line.append(" [").append(url.orElse(articleId())).append(']').toString();
  }
}
