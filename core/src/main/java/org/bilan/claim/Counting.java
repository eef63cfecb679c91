package org.bilan.claim;

/** How a count stands to other counts of the same toll. */
public enum Counting {
  /** The whole of what is spoken of. */
  TOTAL,
  /** Added to an earlier toll. */
  INCREMENT,
  /** A part of another count of the passage. */
  SUBSET,
  /** An earlier figure that the passage presents as replaced. */
  PREVIOUS
}
