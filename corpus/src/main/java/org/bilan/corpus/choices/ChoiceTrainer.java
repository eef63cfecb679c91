package org.bilan.corpus.choices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bilan.Extractor;
import org.bilan.claim.ClaimField;
import org.bilan.corpus.GoldArticle;
import org.bilan.corpus.GoldLines;
import org.bilan.corpus.GoldReader;
import org.bilan.lang.ChoiceModel;

/**
 * Trains the models that choose place and time of a claim from the gold articles of the project, or
 * measures them: the rules alone, the model without what the rules chose, and both.
 */
public final class ChoiceTrainer {

  private static final List<ClaimField> FIELDS = List.of(ClaimField.PLACE, ClaimField.TIME);
  private static final int PARTS = 5;

  /** Signs that tell what the rules chose begin so. */
  private static final List<String> RULES =
      List.of(
          "rule", "agree", "figure", "event", "refine", "none:rule", "none:agree", "none:event");

  private ChoiceTrainer() {}

  /**
   * Trains or measures.
   *
   * @param args {@code train}, the folder of gold and that of the packs; or {@code check}, the
   *     folder of gold and files of gold on which models of the whole folder are measured
   * @throws IOException if the gold cannot be read or a model not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: train GOLD PACKS | check GOLD [FILE…]");
    }
    Extractor extractor = Extractor.load();
    List<ChoiceExample> gold = examples(extractor, GoldReader.read(Path.of(args[1])));
    TreeSet<String> languages = new TreeSet<>();
    gold.forEach(example -> languages.add(example.lang()));
    for (ClaimField field : FIELDS) {
      List<ChoiceExample> all = gold.stream().filter(e -> e.field() == field).toList();
      for (String lang : languages) {
        if (args[0].equals("train")) {
          String file = field.name().toLowerCase(Locale.ROOT) + ".bin";
          byte[] bytes = ChoiceTraining.bytes(all, lang);
          Files.write(Path.of(args[2]).resolve(lang).resolve(file), bytes);
        } else {
          crossValidate(field, lang, all);
          for (int i = 2; i < args.length; i++) {
            List<GoldArticle> articles = GoldLines.gold(Path.of(args[i]));
            articles = articles.stream().filter(a -> a.lang().equals(lang)).toList();
            if (!articles.isEmpty()) {
              List<ChoiceExample> other =
                  examples(extractor, articles).stream().filter(e -> e.field() == field).toList();
              String name = Path.of(args[i]).getFileName().toString();
              Score score = new Score();
              score.add(all, other, lang);
              print(field, lang, name, score);
            }
          }
        }
      }
    }
  }

  private static List<ChoiceExample> examples(Extractor extractor, List<GoldArticle> gold) {
    List<ChoiceExample> examples = new ArrayList<>();
    gold.forEach(article -> examples.addAll(ChoiceExample.of(extractor, article)));
    return examples;
  }

  /** Counts of right choices. */
  private static final class Score {
    private int all;
    private int possible;
    private int rules;
    private int model;
    private int both;

    /** Measures models of some examples on others. */
    void add(List<ChoiceExample> train, List<ChoiceExample> test, String lang) {
      Predicate<String> every = sign -> true;
      Predicate<String> own = sign -> RULES.stream().noneMatch(sign::startsWith);
      ChoiceModel full = ChoiceTraining.model(train, lang, every);
      ChoiceModel alone = ChoiceTraining.model(train, lang, own);
      for (ChoiceExample example : test) {
        all++;
        possible += example.right().contains(true) ? 1 : 0;
        rules += example.right().get(example.ruled()) ? 1 : 0;
        model += example.right().get(ChoiceTraining.choose(alone, example, own)) ? 1 : 0;
        both += example.right().get(ChoiceTraining.choose(full, example, every)) ? 1 : 0;
      }
    }
  }

  /**
   * Measures on the articles of one language by models of the others and of all other languages.
   */
  private static void crossValidate(ClaimField field, String lang, List<ChoiceExample> all) {
    List<String> articles =
        all.stream()
            .filter(e -> e.lang().equals(lang))
            .map(ChoiceExample::article)
            .distinct()
            .toList();
    Score score = new Score();
    for (int part = 0; part < PARTS; part++) {
      int fold = part;
      Predicate<ChoiceExample> tested =
          e -> e.lang().equals(lang) && articles.indexOf(e.article()) % PARTS == fold;
      score.add(
          all.stream().filter(tested.negate()).toList(),
          all.stream().filter(tested).toList(),
          lang);
    }
    print(field, lang, "gold, by " + PARTS + " folds", score);
  }

  private static void print(ClaimField field, String lang, String set, Score score) {
    System.out.printf(
        Locale.ROOT,
        "%s %s, %s: %d claims, right option offered %.3f, rules %.3f, model without rules %.3f, both"
            + " %.3f%n",
        lang,
        field.name().toLowerCase(Locale.ROOT),
        set,
        score.all,
        share(score.possible, score),
        share(score.rules, score),
        share(score.model, score),
        share(score.both, score));
  }

  private static double share(int count, Score score) {
    return score.all == 0 ? 0 : (double) count / score.all;
  }
}
