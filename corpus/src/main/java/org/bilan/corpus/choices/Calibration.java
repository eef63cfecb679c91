package org.bilan.corpus.choices;

import java.util.List;

/**
 * Bends the log-odds of a model so that they are probabilities (Platt, Probabilistic outputs for
 * support vector machines, 1999): a slope under 1 takes back what the model is too sure of.
 *
 * @param slope what the log-odds are multiplied by
 * @param shift what is added then
 */
record Calibration(double slope, double shift) {

  /** Leaves everything as it is. */
  static final Calibration NONE = new Calibration(1, 0);

  private static final int ROUNDS = 50;

  /** The weight of the squared distance from {@link #NONE}, which keeps few examples in check. */
  private static final double DECAY = 1;

  /**
   * A prediction and what came of it.
   *
   * @param confidence the probability foretold
   * @param right whether it came true
   */
  record Outcome(double confidence, boolean right) {

    double logOdds() {
      double within = Math.min(Math.max(confidence, 1e-6), 1 - 1e-6);
      return Math.log(within) - Math.log1p(-within);
    }
  }

  /** The calibration under which the outcomes are the most likely, by Newton's method. */
  static Calibration of(List<Outcome> outcomes) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double bySlope = DECAY * (slope - 1);
      double byShift = DECAY * shift;
      double slopes = DECAY;
      double both = 0;
      double shifts = DECAY;
      for (Outcome outcome : outcomes) {
        double odds = outcome.logOdds();
        double foretold = 1 / (1 + Math.exp(-slope * odds - shift));
        double fault = foretold - (outcome.right() ? 1 : 0);
        double spread = foretold * (1 - foretold);
        bySlope += fault * odds;
        byShift += fault;
        slopes += spread * odds * odds;
        both += spread * odds;
        shifts += spread;
      }
      double determinant = slopes * shifts - both * both;
      slope -= (shifts * bySlope - both * byShift) / determinant;
      shift -= (slopes * byShift - both * bySlope) / determinant;
    }
    return new Calibration(slope, shift);
  }

  /** A probability, bent. */
  double bend(double confidence) {
    return 1 / (1 + Math.exp(-slope * new Outcome(confidence, true).logOdds() - shift));
  }
}
