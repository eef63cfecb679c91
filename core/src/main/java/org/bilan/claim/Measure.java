package org.bilan.claim;

/** What stretch of harm a count measures. */
public enum Measure {
  /** One event. */
  EVENT,
  /** A running total since some start. */
  CUMULATIVE,
  /** A closed period such as a month or a year. */
  PERIOD,
  /** A state at a point in time, such as people now displaced. */
  STOCK
}
