package org.bilan.corpus;

import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Place;
import org.bilan.claim.Source;
import org.bilan.claim.SourceType;
import org.bilan.claim.Victims;
import org.bilan.text.Span;

/**
 * The fields of a claim that annotators decide, for gold and for extracted claims alike.
 *
 * @param span where the quantity expression stands, in UTF-16 code units of the article's text
 * @param quantity the quantity expression
 * @param count the interval of people and its bound
 * @param harm the first harm named
 * @param victims the most specific group
 * @param counting how the count stands to others
 * @param modality how surely it is stated
 * @param cause what harmed the people, if said
 * @param place the place of the harm, if said
 * @param time when the harm happened, if said
 * @param source who states the figure, if anyone but the article
 */
public record AnnotatedClaim(
    Span span,
    String quantity,
    Count count,
    Harm harm,
    Victims victims,
    Counting counting,
    Modality modality,
    Optional<Cause> cause,
    Optional<NamedPlace> place,
    Optional<EventTime> time,
    Optional<NamedSource> source) {

  /**
   * A place as annotated.
   *
   * @param text its words in the article
   * @param name its usual English name
   * @param country its ISO 3166-1 alpha-2 code; empty for seas and continents
   */
  public record NamedPlace(String text, String name, Optional<String> country) {}

  /**
   * A source as annotated.
   *
   * @param text its words in the article
   * @param name its normalised name; empty in gold
   * @param type what kind of body or person it is
   */
  public record NamedSource(String text, Optional<String> name, SourceType type) {}

  /** The annotated fields of an extracted claim. */
  public static AnnotatedClaim of(Claim claim) {
    return new AnnotatedClaim(
        claim.quantity().span(),
        claim.quantity().quote(),
        claim.count(),
        claim.harm(),
        claim.victims(),
        claim.counting(),
        claim.modality(),
        claim.cause(),
        claim.place().map(AnnotatedClaim::named),
        claim.time(),
        claim.source().map(AnnotatedClaim::named));
  }

  /** The same claim at another place, or at none. */
  public AnnotatedClaim withPlace(Optional<Place> other) {
    return new AnnotatedClaim(
        span,
        quantity,
        count,
        harm,
        victims,
        counting,
        modality,
        cause,
        other.map(AnnotatedClaim::named),
        time,
        source);
  }

  /** The same claim at another time, or at none. */
  public AnnotatedClaim withTime(Optional<EventTime> other) {
    return new AnnotatedClaim(
        span, quantity, count, harm, victims, counting, modality, cause, place, other, source);
  }

  private static NamedPlace named(Place place) {
    return new NamedPlace(place.text(), place.name(), place.country());
  }

  private static NamedSource named(Source source) {
    return new NamedSource(source.text(), Optional.of(source.name()), source.type());
  }

  /** The value of one annotated class, as reports print it; a dash where there is none. */
  String value(ClaimClass field) {
    return switch (field) {
      case HARM -> harm.name();
      case BOUND -> count.bound().name();
      case VICTIMS -> victims.name();
      case COUNTING -> counting.name();
      case MODALITY -> modality.name();
      case CAUSE -> cause.map(Cause::name).orElse("-");
    };
  }

  /** The fields with a closed vocabulary, by which reports are split. */
  enum ClaimClass {
    HARM,
    BOUND,
    VICTIMS,
    COUNTING,
    MODALITY,
    CAUSE
  }

  /** Whether the bound and the ends of the interval go together as the guidelines' table says. */
  static boolean consistent(Count count) {
    boolean point = count.min().isPresent() && count.min().equals(count.max());
    return switch (count.bound()) {
      case EXACT, APPROXIMATE -> point;
      case AT_LEAST, VAGUE -> count.max().isEmpty();
      case AT_MOST -> count.min().isEmpty();
      case RANGE -> count.min().isPresent() && count.max().isPresent();
    };
  }
}
