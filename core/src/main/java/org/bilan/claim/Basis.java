package org.bilan.claim;

/** What a count rests on. */
public enum Basis {
  /** Counted. */
  DOCUMENTED,
  /** Estimated. */
  ESTIMATE,
  /** Statistical excess over what is usual. */
  EXCESS
}
