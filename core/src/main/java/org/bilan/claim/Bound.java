package org.bilan.claim;

/** How the interval of a count came about. */
public enum Bound {
  /** The number itself. */
  EXACT,
  /** A lower bound: {@code at least}, {@code more than}. */
  AT_LEAST,
  /** An upper bound: {@code up to}, {@code fewer than}. */
  AT_MOST,
  /** Two bounds: {@code between 50 and 60}. */
  RANGE,
  /** A hedged number: {@code about}, {@code une quarantaine}. */
  APPROXIMATE,
  /** A quantifier without a number: {@code dozens}, {@code plusieurs}. */
  VAGUE
}
