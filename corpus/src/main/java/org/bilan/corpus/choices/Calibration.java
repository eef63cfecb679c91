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

  /**
   * The calibration under which the outcomes are the most likely, by Newton's method with steps
   * that are halved until they lead down.
   */
  static Calibration of(List<Outcome> outcomes) {
    Calibration best = NONE;
    for (int round = 0; round < ROUNDS; round++) {
      Calibration step = best.newton(outcomes);
      double size = 1;
      Calibration next = best.plus(step, size);
      while (next.cost(outcomes) > best.cost(outcomes) && size > 1e-6) {
        size /= 2;
        next = best.plus(step, size);
      }
      if (size <= 1e-6) {
        return best;
      }
      best = next;
    }
    return best;
  }

  private Calibration plus(Calibration step, double size) {
    return new Calibration(slope + size * step.slope, shift + size * step.shift);
  }

  /** How unlikely the outcomes are, and how far this is from {@link #NONE}. */
  private double cost(List<Outcome> outcomes) {
    double cost = DECAY / 2 * ((slope - 1) * (slope - 1) + shift * shift);
    for (Outcome outcome : outcomes) {
      double odds = slope * outcome.logOdds() + shift;
      cost += Math.log1p(Math.exp(outcome.right() ? -odds : odds));
    }
    return cost;
  }

  /** The step to the lowest point of the parabola that touches the cost here. */
  private Calibration newton(List<Outcome> outcomes) {
    double bySlope = DECAY * (slope - 1);
    double byShift = DECAY * shift;
    double slopes = DECAY;
    double both = 0;
    double shifts = DECAY;
    for (Outcome outcome : outcomes) {
      double odds = outcome.logOdds();
      double foretold = bend(outcome.confidence());
      double fault = foretold - (outcome.right() ? 1 : 0);
      double spread = foretold * (1 - foretold);
      bySlope += fault * odds;
      byShift += fault;
      slopes += spread * odds * odds;
      both += spread * odds;
      shifts += spread;
    }
    double determinant = slopes * shifts - both * both;
    return new Calibration(
        (both * byShift - shifts * bySlope) / determinant,
        (both * bySlope - slopes * byShift) / determinant);
  }

  /** A probability, bent. */
  double bend(double confidence) {
    return 1 / (1 + Math.exp(-slope * new Outcome(confidence, true).logOdds() - shift));
  }
}
