package org.bilan.corpus.choices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.bilan.lang.ChoiceModel;

/**
 * Trains a maximum-entropy model on choices, whose options compete with each other, by OpenNLP's
 * quasi-Newton minimizer. The same examples in the same order give the same model.
 */
final class ChoiceTraining {

  private static final int ROUNDS = 150;

  /** How places and times are trained. */
  static final Settings FIELDS = new Settings(3, 10, 3);

  /**
   * How a model is trained.
   *
   * @param least signs of fewer options are left out
   * @param decay the weight of the squared weights in the cost
   * @param own how much more an example of the model's own language counts than others
   */
  record Settings(int least, double decay, double own) {}

  private ChoiceTraining() {}

  /**
   * A model of one language.
   *
   * @param examples the examples of all languages; those that offer nothing right are passed over
   * @param lang the language
   * @param kept which signs the model may see
   */
  static ChoiceModel model(List<ChoiceExample> examples, String lang, Predicate<String> kept) {
    return weights(examples, lang, kept, FIELDS).model();
  }

  /** The bytes of a model of one language. */
  static byte[] bytes(List<ChoiceExample> examples, String lang) {
    return weights(examples, lang, sign -> true, FIELDS).bytes();
  }

  /** The weights of a model of one language; see {@link #model}. */
  static SignWeights weights(
      List<ChoiceExample> all, String lang, Predicate<String> kept, Settings settings) {
    List<ChoiceExample> examples = all.stream().filter(e -> e.right().contains(true)).toList();
    Map<String, Integer> numbers = numbers(examples, kept, settings.least());
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
      double weight = example.lang().equals(lang) ? settings.own() : 1;
      choices.add(new ChoiceLikelihood.Numbered(options, right, weight));
    }
    ChoiceLikelihood likelihood = new ChoiceLikelihood(choices, numbers.size());
    double[] weights =
        numbers.isEmpty()
            ? new double[0]
            : new QNMinimizer(0, settings.decay(), ROUNDS).minimize(likelihood);
    return new SignWeights(numbers, weights);
  }

  /** The signs seen often enough, numbered by their order. */
  private static Map<String, Integer> numbers(
      List<ChoiceExample> examples, Predicate<String> kept, int least) {
    Map<String, Integer> counts = new HashMap<>();
    for (ChoiceExample example : examples) {
      for (List<String> option : example.options()) {
        new HashSet<>(option).forEach(sign -> counts.merge(sign, 1, Integer::sum));
      }
    }
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (sign, count) -> {
          if (count >= least && kept.test(sign)) {
            numbers.put(sign, 0);
          }
        });
    int next = 0;
    for (Map.Entry<String, Integer> sign : numbers.entrySet()) {
      sign.setValue(next++);
    }
    return numbers;
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
