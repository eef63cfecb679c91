package org.bilan.corpus.challenge;

import java.util.List;
import java.util.Optional;
import org.bilan.corpus.AnnotatedClaim;

/**
 * How one case was read.
 *
 * @param item the case
 * @param fault what is wrong, such as {@code missed} or {@code harm=INJURED}; empty where it is
 *     right
 */
record Outcome(ChallengeCase item, Optional<String> fault) {

  private static final String MISSED = "missed";
  private static final String FALSE_CLAIM = "claim";

  /**
   * Judges the claims read from the text of a case: right where one whose quantity overlaps the
   * mark meets all that is expected, or, where nothing is expected, none overlaps it.
   */
  static Outcome of(ChallengeCase item, List<AnnotatedClaim> claims) {
    List<AnnotatedClaim> here =
        claims.stream().filter(claim -> claim.span().overlaps(item.mark())).toList();
    if (item.expectation().isNone()) {
      return new Outcome(
          item, here.stream().findFirst().map(c -> FALSE_CLAIM + ' ' + c.harm() + ' ' + c.count()));
    }
    Optional<String> fault = Optional.of(MISSED);
    for (AnnotatedClaim claim : here) {
      Optional<String> unmet = item.expectation().unmet(claim);
      if (unmet.isEmpty()) {
        return new Outcome(item, unmet);
      }
      fault = fault.filter(first -> !first.equals(MISSED)).or(() -> unmet);
    }
    return new Outcome(item, fault);
  }

  /** Whether the case is read as expected. */
  boolean right() {
    return fault.isEmpty();
  }

  /** What kind of fault it is: the fault up to its value; {@code right} where there is none. */
  String kind() {
    return fault.map(words -> words.split("[= ]", 2)[0]).orElse("right");
  }
}
