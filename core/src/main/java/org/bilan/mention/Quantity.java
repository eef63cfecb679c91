package org.bilan.mention;

import java.util.Locale;
import java.util.OptionalDouble;
import org.bilan.claim.Bound;

/**
 * A quantity as it is read, over tokens.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param min the least value, empty where open
 * @param max the greatest value, empty where open
 * @param bound how the interval came about
 * @param form how it is expressed
 */
record Quantity(int from, int to, OptionalDouble min, OptionalDouble max, Bound bound, Form form) {

  /** Forms of quantities; in small letters they tag the chart's edges. */
  enum Form {
    /** A number or a collective numeral. */
    NUMBER,
    /** A vague quantifier. */
    VAGUE,
    /** An indefinite article that may count one. */
    ARTICLE,
    /** An indefinite article with a hedge. */
    ONE,
    /** A word for none. */
    ZERO,
    /** A rank. */
    ORDINAL,
    /** A fraction. */
    FRACTION,
    /** A number below zero. */
    NEGATIVE;

    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Quantity exact(int from, int to, double value, Form form) {
    return new Quantity(
        from, to, OptionalDouble.of(value), OptionalDouble.of(value), Bound.EXACT, form);
  }

  static Quantity about(int from, int to, double value) {
    return new Quantity(
        from,
        to,
        OptionalDouble.of(value),
        OptionalDouble.of(value),
        Bound.APPROXIMATE,
        Form.NUMBER);
  }

  static Quantity vague(int from, int to, double least) {
    return new Quantity(
        from, to, OptionalDouble.of(least), OptionalDouble.empty(), Bound.VAGUE, Form.VAGUE);
  }

  static Quantity range(int from, int to, double min, double max) {
    return new Quantity(
        from, to, OptionalDouble.of(min), OptionalDouble.of(max), Bound.RANGE, Form.NUMBER);
  }

  /** The same from another token on. */
  Quantity startingAt(int token) {
    return new Quantity(token, to, min, max, bound, form);
  }

  /** The same up to another token. */
  Quantity endingAt(int token) {
    return new Quantity(from, token, min, max, bound, form);
  }

  /** The same with the bound of a hedge; a range keeps its own. */
  Quantity hedged(Bound hedge) {
    if (bound == Bound.RANGE) {
      return this;
    }
    OptionalDouble low = hedge == Bound.AT_MOST ? OptionalDouble.empty() : min;
    OptionalDouble high =
        hedge == Bound.AT_LEAST ? OptionalDouble.empty() : max.isEmpty() ? min : max;
    return new Quantity(from, to, low, high, hedge, form == Form.ARTICLE ? Form.ONE : form);
  }
}
