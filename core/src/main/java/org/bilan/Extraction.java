package org.bilan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.RejectedNumber;
import org.bilan.claim.Toll;
import org.bilan.mention.Mentions;
import org.bilan.text.SourceText;
import org.bilan.text.Warning;

/**
 * What was read in one article. Immutable; claims, links and rejected numbers are in text order.
 *
 * @param articleId the article's id: given, else its canonical URL, else a hash of its content
 * @param language ISO 639-1 code of the language read, empty if no pack serves it
 * @param languageConfidence how sure the language is, from 0 to 1; 1 where it was given
 * @param title the title, given or found in the page
 * @param url the canonical URL, given or found in the page
 * @param published the day of publication, given or found
 * @param source the text read and its map to the input
 * @param claims the claims
 * @param tolls the article's overall figures for its main event, one a harm, in the order of harms
 * @param links relations between claims
 * @param rejected numbers near harms that are no claims, with reasons
 * @param warnings troubles that did not stop the reading
 * @param mentions all mentions, found when first asked for
 * @param explanation the derivation for people, made when first asked for
 */
public record Extraction(
    String articleId,
    Optional<String> language,
    double languageConfidence,
    Optional<String> title,
    Optional<String> url,
    Optional<LocalDate> published,
    SourceText source,
    List<Claim> claims,
    List<Toll> tolls,
    List<ClaimLink> links,
    List<RejectedNumber> rejected,
    List<Warning> warnings,
    Supplier<Mentions> mentions,
    Supplier<String> explanation) {

  /** Copies the lists. */
  public Extraction {
    claims = List.copyOf(claims);
    tolls = List.copyOf(tolls);
    links = List.copyOf(links);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }

  /** The same with the warnings of its article in front, those that it does not hold yet. */
  public Extraction withWarnings(List<Warning> more) {
    if (warnings.containsAll(more)) {
      return this;
    }
    List<Warning> all = new ArrayList<>(more);
    warnings.stream().filter(warning -> !more.contains(warning)).forEach(all::add);
    return new Extraction(
        articleId,
        language,
        languageConfidence,
        title,
        url,
        published,
        source,
        claims,
        tolls,
        links,
        rejected,
        all,
        mentions,
        explanation);
  }

  /** The derivation of every claim and the fate of every number, as text for people. */
  public String explain() {
    return explanation.get();
  }
}
