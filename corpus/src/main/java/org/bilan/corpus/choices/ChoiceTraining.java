package org.bilan.corpus.choices;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import org.bilan.lang.ChoiceModel;

/**
 * Trains a maximum-entropy model on choices, whose options compete with each other, by OpenNLP's
 * quasi-Newton minimizer. The same examples in the same order give the same model.
 */
final class ChoiceTraining {

  /** Signs of fewer options are left out. */
  private static final int LEAST = 3;

  private static final int ROUNDS = 150;

  /** The weight of the squared weights in the cost. */
  private static final double DECAY = 10;

  /** How much more an example of the model's own language counts than others. */
  private static final double OWN = 3;

  private ChoiceTraining() {}

  /**
   * A model of one language.
   *
   * @param examples the examples of all languages; those that offer nothing right are passed over
   * @param lang the language
   * @param kept which signs the model may see
   */
  static ChoiceModel model(List<ChoiceExample> examples, String lang, Predicate<String> kept) {
    return ChoiceModel.of(train(examples, lang, kept));
  }

  /** The bytes of a model of one language. */
  static byte[] bytes(List<ChoiceExample> examples, String lang) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new BinaryQNModelWriter(train(examples, lang, sign -> true), out).persist();
    } catch (IOException impossible) {
      throw new IllegalStateException("an array takes all bytes", impossible);
    }
    return bytes.toByteArray();
  }

  private static QNModel train(List<ChoiceExample> all, String lang, Predicate<String> kept) {
    List<ChoiceExample> examples = all.stream().filter(e -> e.right().contains(true)).toList();
    Map<String, Integer> numbers = numbers(examples, kept);
    List<ChoiceLikelihood.Numbered> choices = new ArrayList<>();
    for (ChoiceExample example : examples) {
      int[][] options = new int[example.options().size()][];
      boolean[] right = new boolean[options.length];
      for (int i = 0; i < options.length; i++) {
        options[i] =
            example.options().get(i).stream()
                .distinct()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
        right[i] = example.right().get(i);
      }
      double weight = example.lang().equals(lang) ? OWN : 1;
      choices.add(new ChoiceLikelihood.Numbered(options, right, weight));
    }
    ChoiceLikelihood likelihood = new ChoiceLikelihood(choices, numbers.size());
    double[] weights = new QNMinimizer(0, DECAY, ROUNDS).minimize(likelihood);
    return model(numbers, weights);
  }

  /** The signs seen often enough, numbered by their order. */
  private static Map<String, Integer> numbers(
      List<ChoiceExample> examples, Predicate<String> kept) {
    Map<String, Integer> counts = new HashMap<>();
    for (ChoiceExample example : examples) {
      for (List<String> option : example.options()) {
        new HashSet<>(option).forEach(sign -> counts.merge(sign, 1, Integer::sum));
      }
    }
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (sign, count) -> {
          if (count >= LEAST && kept.test(sign)) {
            numbers.put(sign, 0);
          }
        });
    int next = 0;
    for (Map.Entry<String, Integer> sign : numbers.entrySet()) {
      sign.setValue(next++);
    }
    return numbers;
  }

  /** The weights as those of the outcome right; the outcome wrong has none. */
  private static QNModel model(Map<String, Integer> numbers, double[] weights) {
    Context[] contexts = new Context[weights.length];
    for (int i = 0; i < weights.length; i++) {
      contexts[i] = new Context(new int[] {0, 1}, new double[] {weights[i], 0});
    }
    String[] signs = numbers.keySet().toArray(String[]::new);
    return new QNModel(contexts, signs, new String[] {ChoiceModel.RIGHT, ChoiceModel.WRONG});
  }

  /** The option that a model chooses. */
  static int choose(ChoiceModel model, ChoiceExample example, Predicate<String> kept) {
    int best = example.ruled();
    double[] scores = new double[example.options().size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(example.options().get(i).stream().filter(kept).toList());
    }
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > scores[best] + 1e-9) {
        best = i;
      }
    }
    return best;
  }
}
