package org.bilan.mention;

import java.util.OptionalDouble;
import org.bilan.claim.Bound;
import org.bilan.text.Span;

/**
 * A number or a quantity expression of the text.
 *
 * @param span the whole expression with its hedge, without the noun counted
 * @param text its characters
 * @param min the least value, empty where open
 * @param max the greatest value, empty where open
 * @param bound how the interval came about
 * @param kind what sort of quantity it is
 */
public record QuantityMention(
    Span span, String text, OptionalDouble min, OptionalDouble max, Bound bound, Kind kind) {

  /** The sorts of quantities. */
  public enum Kind {
    /** A plain number. */
    CARDINAL,
    /** A rank: {@code third}, {@code 3e}. */
    ORDINAL,
    /** A percentage. */
    PERCENT,
    /** A fraction. */
    FRACTION,
    /** An amount of money. */
    MONEY,
    /** A length, weight, age, speed or other measure. */
    MEASURE
  }
}
