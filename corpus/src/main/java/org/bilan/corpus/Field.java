package org.bilan.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.EventTime;

/** The fields of a claim that are compared one by one. */
public enum Field {
  /** Both ends of the quantity expression, exactly. */
  SPAN,
  /** Both ends of the interval. */
  VALUE,
  /** How the interval came about. */
  BOUND,
  /** The group of victims. */
  VICTIMS,
  /** How the count stands to others. */
  COUNTING,
  /** How surely it is stated. */
  MODALITY,
  /** The cause. */
  CAUSE,
  /** The same country, and the same name or words. */
  PLACE,
  /** Both ends, as days: a month is its first to its last day. */
  TIME,
  /** The same words, or the normalised name has them. */
  SOURCE;

  /** The fields that a strictly right claim has right. */
  public static final List<Field> STRICT = List.of(VALUE, VICTIMS, MODALITY, PLACE, TIME, SOURCE);

  /** Whether the predicted claim has this field as the gold has it. */
  public boolean isRight(AnnotatedClaim gold, AnnotatedClaim predicted) {
    return switch (this) {
      case SPAN -> gold.span().equals(predicted.span());
      case VALUE ->
          gold.count().min().equals(predicted.count().min())
              && gold.count().max().equals(predicted.count().max());
      case BOUND -> gold.count().bound() == predicted.count().bound();
      case VICTIMS -> gold.victims() == predicted.victims();
      case COUNTING -> gold.counting() == predicted.counting();
      case MODALITY -> gold.modality() == predicted.modality();
      case CAUSE -> gold.cause().equals(predicted.cause());
      case PLACE -> samePlace(gold, predicted);
      case TIME -> days(gold.time()).equals(days(predicted.time()));
      case SOURCE -> sameSource(gold, predicted);
    };
  }

  /** The value of this field, as lists of faults print it. */
  String of(AnnotatedClaim claim) {
    return switch (this) {
      case SPAN -> claim.quantity();
      case VALUE -> claim.count().toString();
      case BOUND -> claim.count().bound().name();
      case VICTIMS -> claim.victims().name();
      case COUNTING -> claim.counting().name();
      case MODALITY -> claim.modality().name();
      case CAUSE -> claim.cause().map(Enum::name).orElse("-");
      case PLACE ->
          claim.place().map(place -> place.name() + '/' + place.country().orElse("-")).orElse("-");
      case TIME -> claim.time().map(Object::toString).orElse("-");
      case SOURCE -> claim.source().map(AnnotatedClaim.NamedSource::text).orElse("-");
    };
  }

  private static boolean samePlace(AnnotatedClaim gold, AnnotatedClaim predicted) {
    if (gold.place().isEmpty() || predicted.place().isEmpty()) {
      return gold.place().isEmpty() && predicted.place().isEmpty();
    }
    AnnotatedClaim.NamedPlace g = gold.place().get();
    AnnotatedClaim.NamedPlace p = predicted.place().get();
    return g.country().equals(p.country())
        && (SameWords.same(g.name(), p.name()) || SameWords.same(g.text(), p.text()));
  }

  private static boolean sameSource(AnnotatedClaim gold, AnnotatedClaim predicted) {
    if (gold.source().isEmpty() || predicted.source().isEmpty()) {
      return gold.source().isEmpty() && predicted.source().isEmpty();
    }
    String words = gold.source().get().text();
    AnnotatedClaim.NamedSource p = predicted.source().get();
    return SameWords.same(words, p.text()) || SameWords.same(words, p.name().orElse(""));
  }

  private static Optional<List<Optional<LocalDate>>> days(Optional<EventTime> time) {
    return time.map(span -> List.of(span.firstDay(), span.lastDay()));
  }
}
