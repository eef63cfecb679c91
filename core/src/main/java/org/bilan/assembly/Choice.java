package org.bilan.assembly;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.ClaimField;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Place;
import org.bilan.text.Span;

/**
 * What was weighed to fill the place or the time of one claim, or to say how sure the claim itself
 * is.
 *
 * @param quantity the quantity of the claim, in the plain text
 * @param harm the harm of the claim
 * @param field {@link ClaimField#PLACE} or {@link ClaimField#TIME}, or {@link ClaimField#QUANTITY}
 *     for the claim itself
 * @param options all that the article offers, and that it says none; for the claim itself, that it
 *     is right, with all signs, and that it is not, with none
 */
public record Choice(Span quantity, Harm harm, ClaimField field, List<Option> options) {

  /** Copies the list. */
  public Choice {
    options = List.copyOf(options);
  }

  /**
   * One of the things that a field may be filled with.
   *
   * @param place the place, for a choice of places; empty for none
   * @param time the time, for a choice of times; empty for none
   * @param signs what speaks for and against it, as the features of a classifier
   * @param score how likely it is the right one, from 0 to 1; 0 without a model
   * @param chosen whether the field was filled with it
   */
  public record Option(
      Optional<Place> place,
      Optional<EventTime> time,
      List<String> signs,
      double score,
      boolean chosen) {

    /** Copies the list. */
    public Option {
      signs = List.copyOf(signs);
    }
  }
}
