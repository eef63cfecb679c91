package org.bilan.corpus;

/**
 * Precision and recall.
 *
 * @param hits right predictions
 * @param predicted all predictions
 * @param gold all that should be predicted
 */
public record F1(int hits, int predicted, int gold) {

  /** The share of the predictions that is right; 0 without predictions. */
  public double precision() {
    return share(hits, predicted);
  }

  /** The share of the gold that is predicted; 0 without gold. */
  public double recall() {
    return share(hits, gold);
  }

  /** The harmonic mean of both; 0 without hits. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** A part of a whole; 0 of nothing. */
  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
