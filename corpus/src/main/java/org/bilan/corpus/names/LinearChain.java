package org.bilan.corpus.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.lang.NameModelWriter;

/**
 * A linear-chain conditional random field over sentences of features: the negative logarithm of the
 * likelihood of the right labels, with a Gaussian prior, and its gradient (Sutton and McCallum, "An
 * introduction to conditional random fields", 2012, chapters 4 and 5).
 */
final class LinearChain {

  /**
   * A sentence.
   *
   * @param features the feature numbers of each token
   * @param labels the right label of each token
   */
  record Sequence(int[][] features, int[] labels, double weight) {}

  /** A push of the gradient that is as good as none. */
  private static final double NOTHING = 1e-7;

  private final int labels;
  private final int features;
  private final List<Sequence> sequences;
  private final double prior;
  private final int[][] before;
  private final int[][] after;

  /**
   * A model over some sentences.
   *
   * @param labels how many labels there are
   * @param features how many features there are
   * @param prior the variance of the Gaussian prior
   */
  LinearChain(int labels, int features, List<Sequence> sequences, double prior) {
    this.labels = labels;
    this.features = features;
    this.sequences = sequences;
    this.prior = prior;
    this.before = new int[labels][];
    this.after = new int[labels][];
    for (int label = 0; label < labels; label++) {
      List<Integer> from = new ArrayList<>();
      List<Integer> to = new ArrayList<>();
      for (int other = 0; other < labels; other++) {
        if (NameModelWriter.follows(other, label)) {
          from.add(other);
        }
        if (NameModelWriter.follows(label, other)) {
          to.add(other);
        }
      }
      before[label] = from.stream().mapToInt(Integer::intValue).toArray();
      after[label] = to.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** How many weights there are: those of features by label, then those of transitions. */
  int size() {
    return features * labels + labels * labels;
  }

  /** The place of the weight of a transition. */
  int transition(int from, int to) {
    return features * labels + from * labels + to;
  }

  /** The loss at some weights; writes the gradient. */
  double loss(double[] weights, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      loss += weights[i] * weights[i] / (2 * prior);
      gradient[i] = weights[i] / prior;
    }
    double[] moves = new double[labels * labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        moves[from * labels + to] = StrictMath.exp(weights[transition(from, to)]);
      }
    }
    for (Sequence sequence : sequences) {
      loss += sequence.weight() * loss(sequence, weights, moves, gradient);
    }
    return loss;
  }

  private double loss(Sequence sequence, double[] weights, double[] moves, double[] gradient) {
    int count = sequence.labels().length;
    double[][] local = new double[count][labels];
    double gold = 0;
    double shift = 0;
    for (int i = 0; i < count; i++) {
      double[] score = local[i];
      for (int feature : sequence.features()[i]) {
        int row = feature * labels;
        for (int label = 0; label < labels; label++) {
          score[label] += weights[row + label];
        }
      }
      int right = sequence.labels()[i];
      gold += score[right];
      if (i > 0) {
        gold += weights[transition(sequence.labels()[i - 1], right)];
      }
      double most = Arrays.stream(score).max().orElse(0);
      shift += most;
      for (int label = 0; label < labels; label++) {
        score[label] = StrictMath.exp(score[label] - most);
      }
    }
    double[][] forward = new double[count][labels];
    double[] scale = new double[count];
    for (int i = 0; i < count; i++) {
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        double value = 0;
        if (i == 0) {
          value = NameModelWriter.follows(0, label) ? 1 : 0;
        } else {
          for (int from : before[label]) {
            value += forward[i - 1][from] * moves[from * labels + label];
          }
        }
        if (i == count - 1 && !NameModelWriter.follows(label, 0)) {
          value = 0;
        }
        forward[i][label] = value * local[i][label];
        sum += forward[i][label];
      }
      scale[i] = sum;
      for (int label = 0; label < labels; label++) {
        forward[i][label] /= sum;
      }
    }
    double[] push = new double[labels];
    double[] backward = new double[labels];
    for (int label = 0; label < labels; label++) {
      backward[label] = NameModelWriter.follows(label, 0) ? 1 : 0;
    }
    for (int i = count - 1; i >= 0; i--) {
      boolean any = false;
      for (int label = 0; label < labels; label++) {
        double expected = forward[i][label] * backward[label];
        local[i][label] *= backward[label];
        push[label] = (expected - (sequence.labels()[i] == label ? 1 : 0)) * sequence.weight();
        any |= Math.abs(push[label]) > NOTHING;
      }
      if (any) {
        for (int feature : sequence.features()[i]) {
          int row = feature * labels;
          for (int label = 0; label < labels; label++) {
            gradient[row + label] += push[label];
          }
        }
      }
      if (i == 0) {
        break;
      }
      double[] next = new double[labels];
      for (int from = 0; from < labels; from++) {
        for (int to : after[from]) {
          double part = moves[from * labels + to] * local[i][to] / scale[i];
          next[from] += part;
          gradient[transition(from, to)] += sequence.weight() * forward[i - 1][from] * part;
        }
      }
      gradient[transition(sequence.labels()[i - 1], sequence.labels()[i])] -= sequence.weight();
      backward = next;
    }
    double total = shift;
    for (double part : scale) {
      total += StrictMath.log(part);
    }
    return total - gold;
  }

  /** Numbers features by their keys, of those that stand at enough tokens. */
  static Map<Integer, Integer> numbers(List<int[][]> sequences, int least) {
    Map<Integer, Integer> counts = new java.util.TreeMap<>();
    for (int[][] sequence : sequences) {
      for (int[] token : sequence) {
        for (int feature : token) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= least) {
            numbers.put(feature, numbers.size());
          }
        });
    return numbers;
  }
}
