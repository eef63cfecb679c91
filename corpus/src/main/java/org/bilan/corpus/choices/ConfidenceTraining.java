package org.bilan.corpus.choices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilan.lang.ChoiceModel;

/**
 * Trains the model of confidence of one language and calibrates it: models of some articles
 * foretell the others, the log-odds of the model of all articles are bent by what comes out. The
 * same examples in the same order give the same model.
 */
final class ConfidenceTraining {

  /** Into how many parts articles are cut for cross-validation. */
  static final int PARTS = 5;

  /** A sign that every claim has. */
  private static final String ALWAYS = "claim";

  private static final ChoiceTraining.Settings SETTINGS =
      new ChoiceTraining.Settings(
          Integer.getInteger("least", 5),
          Double.parseDouble(System.getProperty("decay", "3")),
          Double.parseDouble(System.getProperty("own", "3")));

  private ConfidenceTraining() {}

  /** The calibrated weights of a model of one language, from examples of all languages. */
  static SignWeights weights(List<ChoiceExample> examples, String lang) {
    Calibration calibration =
        Calibration.of(foretold(examples, lang, train -> plain(train, lang).model()));
    return plain(examples, lang).bent(calibration, ALWAYS);
  }

  /** What calibrated models of the other articles say of the claims of each article. */
  static List<Calibration.Outcome> crossValidated(List<ChoiceExample> examples, String lang) {
    return foretold(examples, lang, train -> weights(train, lang).model());
  }

  private static SignWeights plain(List<ChoiceExample> examples, String lang) {
    return ChoiceTraining.weights(examples, lang, sign -> true, SETTINGS);
  }

  private static List<Calibration.Outcome> foretold(
      List<ChoiceExample> examples,
      String lang,
      Function<List<ChoiceExample>, ChoiceModel> trained) {
    Map<String, Integer> parts = parts(examples);
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      Map<Boolean, List<ChoiceExample>> split =
          examples.stream()
              .collect(
                  Collectors.partitioningBy(
                      e -> e.lang().equals(lang) && parts.get(e.article()) == part));
      ChoiceModel model = trained.apply(split.get(false));
      split.get(true).forEach(example -> outcomes.add(outcome(model, example)));
    }
    return outcomes;
  }

  private static Calibration.Outcome outcome(ChoiceModel model, ChoiceExample example) {
    return new Calibration.Outcome(model.score(example.options().get(0)), example.right().get(0));
  }

  /** The part of each article, in turn. */
  private static Map<String, Integer> parts(List<ChoiceExample> examples) {
    Map<String, Integer> parts = new TreeMap<>();
    for (ChoiceExample example : examples) {
      parts.putIfAbsent(example.article(), parts.size() % PARTS);
    }
    return parts;
  }
}
