package org.bilan.claim;

import java.util.OptionalLong;

/**
 * The interval of people that the words of a count give, both ends included.
 *
 * @param min the least number, or empty where the words give none
 * @param max the greatest number, or empty where the words give none
 * @param bound how the interval came about
 */
public record Count(OptionalLong min, OptionalLong max, Bound bound) {

  /**
   * Checks the interval.
   *
   * @throws IllegalArgumentException if both ends are missing, one is negative, or min exceeds max
   */
  public Count {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a count needs a bound");
    }
    if (min.orElse(0) < 0 || max.orElse(0) < 0) {
      throw new IllegalArgumentException("a count is not negative");
    }
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException("a count of " + min + " to " + max);
    }
  }

  /** Exactly so many. */
  public static Count exactly(long number) {
    return new Count(OptionalLong.of(number), OptionalLong.of(number), Bound.EXACT);
  }

  /** A lower bound. */
  public static Count atLeast(long number) {
    return new Count(OptionalLong.of(number), OptionalLong.empty(), Bound.AT_LEAST);
  }

  /** An upper bound. */
  public static Count atMost(long number) {
    return new Count(OptionalLong.empty(), OptionalLong.of(number), Bound.AT_MOST);
  }

  /** About so many. */
  public static Count about(long number) {
    return new Count(OptionalLong.of(number), OptionalLong.of(number), Bound.APPROXIMATE);
  }

  /** Between the two, both included. */
  public static Count between(long min, long max) {
    return new Count(OptionalLong.of(min), OptionalLong.of(max), Bound.RANGE);
  }

  /** Vaguely many: at least so many. */
  public static Count vaguely(long min) {
    return new Count(OptionalLong.of(min), OptionalLong.empty(), Bound.VAGUE);
  }

  /** The number that stands for the interval: its lower end, else its upper end. */
  public long best() {
    return min.orElseGet(max::getAsLong);
  }

  /** Whether the two intervals share a number, open ends included. */
  public boolean overlaps(Count other) {
    return min.orElse(0) <= other.max.orElse(Long.MAX_VALUE)
        && other.min.orElse(0) <= max.orElse(Long.MAX_VALUE);
  }

  /** As in {@code 12}, {@code >=12}, {@code <=12}, {@code 50-60}, {@code ~40}. */
  @Override
  public String toString() {
    if (min.isEmpty()) {
      return "<=" + max.getAsLong();
    }
    if (max.isEmpty()) {
      return ">=" + min.getAsLong();
    }
    if (bound == Bound.APPROXIMATE) {
      return "~" + min.getAsLong();
    }
    return min.equals(max)
        ? Long.toString(min.getAsLong())
        : min.getAsLong() + "-" + max.getAsLong();
  }
}
