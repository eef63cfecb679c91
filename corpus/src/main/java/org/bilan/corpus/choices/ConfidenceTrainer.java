package org.bilan.corpus.choices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bilan.Extractor;
import org.bilan.claim.Claim;
import org.bilan.corpus.GoldArticle;
import org.bilan.corpus.GoldLines;
import org.bilan.corpus.GoldReader;

/**
 * Trains the models of confidence from the gold articles of the project, or measures them: on that
 * gold by cross-validation, on other gold as they are shipped.
 */
public final class ConfidenceTrainer {

  private ConfidenceTrainer() {}

  /**
   * Trains or measures.
   *
   * @param args {@code train}, the folder of gold and that of the packs; or {@code check}, the
   *     folder of gold and files of other gold
   * @throws IOException if the gold cannot be read or a model not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: train GOLD PACKS | check GOLD [FILE…]");
    }
    Extractor extractor = Extractor.load();
    List<GoldArticle> gold = GoldReader.read(Path.of(args[1]));
    List<ChoiceExample> examples = new ArrayList<>();
    gold.forEach(article -> examples.addAll(ChoiceExample.claims(extractor, article)));
    TreeSet<String> languages = new TreeSet<>();
    examples.forEach(example -> languages.add(example.lang()));
    for (String lang : languages) {
      if (args[0].equals("train")) {
        Files.write(
            Path.of(args[2]).resolve(lang).resolve("confidence.bin"),
            ConfidenceTraining.weights(examples, lang).bytes());
      } else {
        List<GoldArticle> own = gold.stream().filter(a -> a.lang().equals(lang)).toList();
        print(
            lang,
            "gold, models of the other articles",
            own,
            ConfidenceTraining.crossValidated(examples, lang));
        for (int i = 2; i < args.length; i++) {
          List<GoldArticle> other =
              GoldLines.gold(Path.of(args[i])).stream().filter(a -> a.lang().equals(lang)).toList();
          if (!other.isEmpty()) {
            String name = Path.of(args[i]).getFileName().toString();
            print(lang, name + ", the models as shipped", other, shipped(extractor, other));
          }
        }
      }
    }
  }

  /** What the extractor says of its claims. */
  private static List<Calibration.Outcome> shipped(Extractor extractor, List<GoldArticle> gold) {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (GoldArticle article : gold) {
      List<Claim> claims = extractor.extract(article.article()).claims();
      List<Boolean> right = Rightness.of(article, claims);
      for (int i = 0; i < claims.size(); i++) {
        outcomes.add(new Calibration.Outcome(claims.get(i).confidence(), right.get(i)));
      }
    }
    return outcomes;
  }

  private static void print(
      String lang, String set, List<GoldArticle> gold, List<Calibration.Outcome> outcomes) {
    int claims = gold.stream().mapToInt(article -> article.claims().size()).sum();
    System.out.printf("%s, %s: %d articles, %d gold claims%n", lang, set, gold.size(), claims);
    System.out.println(new ReliabilityReport(outcomes, claims).text());
  }
}
