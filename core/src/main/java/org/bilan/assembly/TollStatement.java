package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Place;
import org.bilan.claim.Source;
import org.bilan.text.Span;

/**
 * What one predicate says of the people harmed: one count, or several that are joined ({@code nine
 * men and four women were killed}), with the single people that it names beside them ({@code two
 * guards and the mayor}).
 *
 * @param sentence the number of the sentence
 * @param claims the counts, in text order
 * @param lone the people beside them, each one person
 * @param apart whether the sentence says that it tells of something apart
 * @param whole whether the sentence says that it tells of all: {@code in total}
 */
record TollStatement(
    int sentence, List<Claim> claims, List<LoneVictim> lone, boolean apart, boolean whole) {

  /** Endings of the ids of rules for figures of a whole. */
  private static final List<String> OVERALL = List.of(".toll", ".number", ".figure");

  /** Copies the lists. */
  TollStatement {
    claims = List.copyOf(claims);
    lone = List.copyOf(lone);
  }

  /** Where a claim's words of harm stand, or its count where they stand in another sentence. */
  static int saidAt(Claim claim) {
    Span quantity = claim.quantity().span();
    Span said = claim.evidence(ClaimField.HARM).map(Evidence::span).orElse(quantity);
    return claim.evidence().span().contains(said) ? said.start() : quantity.start();
  }

  /** How many people it tells of. */
  long value() {
    return counted() + people();
  }

  /** Whether the number is put together rather than stated. */
  boolean derived() {
    return !lone.isEmpty() || members().size() > 1;
  }

  /** The counts that make the number. */
  List<Claim> members() {
    long sum = sum();
    List<Claim> best = List.of();
    for (Claim claim : claims) {
      long count = claim.count().best();
      if (claims.size() > 2 && 2 * count == sum) {
        return List.of(claim);
      }
      if (best.isEmpty() || count > best.get(0).count().best()) {
        best = List.of(claim);
      }
    }
    long joined = claims.stream().filter(c -> c.rule().endsWith(".coordination")).count();
    return joined > 0 && joined >= claims.size() - 1 && !isOverall() ? claims : best;
  }

  /** Whether it adds to what was told before: {@code two more died}. */
  boolean adds() {
    return claims.isEmpty()
        ? lone.stream().anyMatch(LoneVictim::adds)
        : claims.get(0).counting() == Counting.INCREMENT;
  }

  /** Whether nature did the harm. */
  boolean isDisaster() {
    return claims.stream().anyMatch(c -> c.cause().filter(Cause.DISASTER::equals).isPresent());
  }

  /** Whether it gives a figure of the whole: {@code the toll rose to 12}. */
  boolean isOverall() {
    return claims.stream().anyMatch(c -> OVERALL.stream().anyMatch(c.rule()::endsWith));
  }

  /** Whether they do not rest on two sources. */
  boolean isOfOneTeller(TollStatement other) {
    Optional<Source> here = claims.stream().findFirst().flatMap(Claim::source);
    Optional<Source> there = other.claims.stream().findFirst().flatMap(Claim::source);
    return here.isEmpty() || there.isEmpty() || here.get().name().equals(there.get().name());
  }

  /** Where it happened, if said. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    members().forEach(claim -> claim.place().ifPresent(places::add));
    return places;
  }

  /** Whether its own sentences name the places. */
  boolean saysWhere() {
    return members().stream()
        .allMatch(
            claim ->
                claim
                    .evidence(ClaimField.PLACE)
                    .filter(place -> claim.evidence().span().contains(place.span()))
                    .isPresent());
  }

  /** When it happened, if said. */
  Optional<EventTime> time() {
    return claims.stream().flatMap(claim -> claim.time().stream()).findFirst();
  }

  /** How many people stand beside the counts. */
  long people() {
    return lone.stream().mapToLong(LoneVictim::number).sum();
  }

  private long counted() {
    return members().stream().mapToLong(claim -> claim.count().best()).sum();
  }

  private long sum() {
    return claims.stream().mapToLong(claim -> claim.count().best()).sum();
  }
}
