package org.bilan.corpus.choices;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How unlikely the right options of some choices are under weights of their signs: the negative
 * conditional log-likelihood, where the options of one choice compete with each other (a
 * conditional logit model; McFadden, Conditional logit analysis of qualitative choice behavior,
 * 1974). Several right options of a choice count together.
 */
final class ChoiceLikelihood implements Function {

  /**
   * A choice by the numbers of its signs.
   *
   * @param options for each option the numbers of its signs
   * @param right for each option whether it is right
   * @param weight how much the choice counts
   */
  record Numbered(int[][] options, boolean[] right, double weight) {}

  private final List<Numbered> choices;
  private final int dimension;

  ChoiceLikelihood(List<Numbered> choices, int dimension) {
    this.choices = List.copyOf(choices);
    this.dimension = dimension;
  }

  @Override
  public int getDimension() {
    return dimension;
  }

  @Override
  public double valueAt(double[] weights) {
    double value = 0;
    for (Numbered choice : choices) {
      double[] scores = scores(choice, weights);
      double all = 0;
      double right = 0;
      for (int i = 0; i < scores.length; i++) {
        all += scores[i];
        right += choice.right()[i] ? scores[i] : 0;
      }
      value += choice.weight() * StrictMath.log(all / right);
    }
    return value;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    double[] gradient = new double[dimension];
    for (Numbered choice : choices) {
      double[] scores = scores(choice, weights);
      double all = 0;
      double right = 0;
      for (int i = 0; i < scores.length; i++) {
        all += scores[i];
        right += choice.right()[i] ? scores[i] : 0;
      }
      for (int i = 0; i < scores.length; i++) {
        double expected = scores[i] / all - (choice.right()[i] ? scores[i] / right : 0);
        for (int sign : choice.options()[i]) {
          gradient[sign] += choice.weight() * expected;
        }
      }
    }
    return gradient;
  }

  /** The unnormed probabilities of the options, the greatest 1. */
  private static double[] scores(Numbered choice, double[] weights) {
    double[] scores = new double[choice.options().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (int sign : choice.options()[i]) {
        scores[i] += weights[sign];
      }
      most = Math.max(most, scores[i]);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
    }
    return scores;
  }
}
