package org.bilan.corpus.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bilan.lang.NameModelWriter;

/**
 * A linear-chain conditional random field over sentences of features (Lafferty, McCallum and
 * Pereira, ICML 2001), trained sentence by sentence with steps that shrink as each weight has moved
 * (AdaGrad: Duchi, Hazan and Singer, JMLR 2011). The same sentences give the same weights.
 */
final class LinearChain {

  /**
   * A sentence.
   *
   * @param features the feature numbers of each token
   * @param labels the right label of each token
   * @param weight how much it counts
   */
  record Sequence(int[][] features, int[] labels, double weight) {}

  /** A push of the gradient that is as good as none. */
  private static final double NOTHING = 1e-4;

  /** How far the first step of a weight goes. */
  private static final double RATE = 0.1;

  /** The share of a token's features that it is learnt without, each time others. */
  private static final double LEFT_OUT = 0.5;

  private static final double TINY = 1e-3;
  private static final long SEED = 20170707;

  private final int labels;
  private final int features;
  private final List<Sequence> sequences;
  private final double decay;
  private double[] weights = {};
  private float[] squares = {};
  private final int[][] before;
  private final int[][] after;

  /**
   * A model over some sentences.
   *
   * @param labels how many labels there are
   * @param features how many features there are
   * @param decay how much each weight is drawn to zero
   */
  LinearChain(int labels, int features, List<Sequence> sequences, double decay) {
    this.labels = labels;
    this.features = features;
    this.sequences = sequences;
    this.decay = decay;
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

  /** The place of the weight of a transition. */
  int transition(int from, int to) {
    return features * labels + from * labels + to;
  }

  /**
   * Learns: goes over the sentences in a new order so many times. Returns the mean of the weights
   * over the second half of that, which is steadier than the last ones (Polyak and Juditsky, 1992).
   */
  double[] learn(int rounds) {
    int size = features * labels + labels * labels;
    weights = new double[size];
    squares = new float[size];
    double[] sum = new double[size];
    List<Sequence> order = new ArrayList<>(sequences);
    Random random = new Random(SEED);
    int kept = 0;
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Sequence sequence : order) {
        learn(thinned(sequence, random));
      }
      if (2 * round >= rounds) {
        kept++;
        for (int i = 0; i < size; i++) {
          sum[i] += weights[i];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      sum[i] *= (i < features * labels ? 1 - LEFT_OUT : 1) / kept;
    }
    return sum;
  }

  /** The sentence without some of its features, by chance. */
  private static Sequence thinned(Sequence sequence, Random random) {
    int[][] kept = new int[sequence.features().length][];
    for (int i = 0; i < kept.length; i++) {
      int[] all = sequence.features()[i];
      int[] some = new int[all.length];
      int count = 0;
      for (int feature : all) {
        some[count] = feature;
        count += random.nextDouble() < LEFT_OUT ? 0 : 1;
      }
      kept[i] = Arrays.copyOf(some, count);
    }
    return new Sequence(kept, sequence.labels(), sequence.weight());
  }

  private void learn(Sequence sequence) {
    int count = sequence.labels().length;
    double[] moves = new double[labels * labels];
    for (int from = 0; from < labels; from++) {
      for (int to : after[from]) {
        moves[from * labels + to] = StrictMath.exp(weights[transition(from, to)]);
      }
    }
    double[][] local = new double[count][];
    for (int i = 0; i < count; i++) {
      local[i] = local(sequence.features()[i]);
    }
    double[][] forward = new double[count][labels];
    double[] scale = new double[count];
    for (int i = 0; i < count; i++) {
      forward(i, count, local, moves, forward);
      for (int label = 0; label < labels; label++) {
        scale[i] += forward[i][label];
      }
      for (int label = 0; label < labels; label++) {
        forward[i][label] /= scale[i];
      }
    }
    double[] backward = new double[labels];
    for (int label = 0; label < labels; label++) {
      backward[label] = NameModelWriter.follows(label, 0) ? 1 : 0;
    }
    for (int i = count - 1; i >= 0; i--) {
      int right = sequence.labels()[i];
      double[] push = new double[labels];
      for (int label = 0; label < labels; label++) {
        push[label] = forward[i][label] * backward[label] - (right == label ? 1 : 0);
        push[label] *= sequence.weight();
        local[i][label] *= backward[label];
      }
      if (Math.abs(push[right]) > NOTHING) {
        for (int feature : sequence.features()[i]) {
          for (int label = 0; label < labels; label++) {
            update(feature * labels + label, push[label]);
          }
        }
      }
      if (i > 0) {
        backward = backward(i, sequence, forward[i - 1], local[i], moves, scale[i]);
      }
    }
  }

  private double[] local(int[] found) {
    double[] score = new double[labels];
    for (int feature : found) {
      int row = feature * labels;
      for (int label = 0; label < labels; label++) {
        score[label] += weights[row + label];
      }
    }
    double most = Arrays.stream(score).max().orElse(0);
    for (int label = 0; label < labels; label++) {
      score[label] = StrictMath.exp(score[label] - most);
    }
    return score;
  }

  private void forward(int i, int count, double[][] local, double[] moves, double[][] forward) {
    for (int label = 0; label < labels; label++) {
      double value = 0;
      if (i == 0) {
        value = NameModelWriter.follows(0, label) ? 1 : 0;
      } else {
        for (int from : before[label]) {
          value += forward[i - 1][from] * moves[from * labels + label];
        }
      }
      boolean open = i == count - 1 && !NameModelWriter.follows(label, 0);
      forward[i][label] = open ? 0 : value * local[i][label];
    }
  }

  /** Goes one token back; learns the transitions between the two. */
  private double[] backward(
      int i, Sequence sequence, double[] forward, double[] local, double[] moves, double scale) {
    double[] next = new double[labels];
    int last = sequence.labels()[i - 1];
    for (int from = 0; from < labels; from++) {
      for (int to : after[from]) {
        double part = moves[from * labels + to] * local[to] / scale;
        next[from] += part;
        boolean right = from == last && to == sequence.labels()[i];
        double push = forward[from] * part - (right ? 1 : 0);
        update(transition(from, to), sequence.weight() * push);
      }
    }
    return next;
  }

  private void update(int at, double push) {
    double slope = push + decay * weights[at];
    squares[at] += (float) (slope * slope);
    weights[at] -= RATE * slope / Math.sqrt(squares[at] + TINY);
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
