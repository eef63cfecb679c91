package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our scorer and the shared one give the same figures, where the shared one is there. */
class ScorerAgreementTest {

  private static final Path SCORER = ProjectFiles.SHARED.resolve("eval/score_claims.py");

  /** The shared scorer rounds to four decimals. */
  private static final double ROUNDING = 0.00006;

  @TempDir private Path folder;

  @Test
  void bothScorersAgreeOnTheProjectsGold() throws IOException, InterruptedException {
    assumeShared();
    agree(GoldReader.read(ProjectFiles.GOLD));
  }

  @Test
  void bothScorersAgreeOnTheSharedGold() throws IOException, InterruptedException {
    assumeShared();
    List<GoldArticle> gold = new ArrayList<>();
    for (String code : List.of("fr", "en")) {
      gold.addAll(GoldLines.gold(ProjectFiles.SHARED.resolve("gold/" + code + ".dev.jsonl")));
    }
    agree(gold);
  }

  private void agree(List<GoldArticle> gold) throws IOException, InterruptedException {
    for (long seed = 1; seed <= 3; seed++) {
      Map<String, List<AnnotatedClaim>> predictions = new Perturbation(seed).of(gold);
      Path goldFile = folder.resolve("gold.jsonl");
      Path predictedFile = folder.resolve("predicted.jsonl");
      JsonWriting.writeGold(goldFile, gold);
      JsonWriting.writePredictions(predictedFile, predictions);
      assertEquals(gold, withoutTopics(GoldLines.gold(goldFile), gold));
      assertEquals(predictions, GoldLines.predictions(predictedFile));

      Map<String, Scores> ours = new TreeMap<>(ClaimScorer.byLanguage(gold, predictions));
      ours.put("all", ClaimScorer.score(gold, predictions));
      JsonLine theirs = JsonLine.parse(runShared(goldFile, predictedFile));
      assertEquals(ours.keySet(), new TreeMap<>(theirs.fields()).keySet());
      for (String group : ours.keySet()) {
        compare(group + ", seed " + seed, ours.get(group), theirs.object(group).orElseThrow());
      }
    }
  }

  private static void compare(String where, Scores ours, JsonLine theirs) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("docs", (double) ours.articles());
    figures.put("gold", (double) ours.detection().gold());
    figures.put("predicted", (double) ours.detection().predicted());
    figures.put("wrong_offsets", (double) ours.wrongOffsets());
    figures.put("precision", ours.detection().precision());
    figures.put("recall", ours.detection().recall());
    figures.put("detection_f1", ours.detection().f1());
    figures.put("value_f1", ours.value().f1());
    figures.put("strict_f1", ours.strict().f1());
    figures.put("macro_strict_f1", ours.macroStrict());
    figures.put("sourceType", ours.sourceType());
    for (Field field : Field.values()) {
      figures.put(field.name().toLowerCase(Locale.ROOT), ours.share(field));
    }
    figures.forEach(
        (name, figure) -> {
          Number shared = (Number) theirs.fields().getOrDefault(name, 0L);
          assertEquals(shared.doubleValue(), figure, ROUNDING, where + ": " + name);
        });
    assertTrue(ours.strict().f1() > 0.02 && ours.strict().f1() < 0.98, where + " tells nothing");
    assertTrue(ours.wrongOffsets() > 0, where + " has no wrong offsets");
  }

  private static List<GoldArticle> withoutTopics(
      List<GoldArticle> read, List<GoldArticle> written) {
    List<GoldArticle> same = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      GoldArticle article = read.get(i);
      same.add(
          new GoldArticle(
              article.id(),
              article.lang(),
              article.published(),
              article.title(),
              written.get(i).topic(),
              article.text(),
              article.claims()));
    }
    return same;
  }

  private static String runShared(Path gold, Path predicted)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3", SCORER.toString(), gold.toString(), predicted.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
    return output;
  }

  /** Skips the test, and says so, where the shared scorer cannot run. */
  private static void assumeShared() throws InterruptedException {
    String reason =
        !Files.exists(SCORER)
            ? SCORER + " is not there"
            : pythonRuns() ? "" : "python3 does not run";
    if (!reason.isEmpty()) {
      System.out.println("Agreement with the shared scorer skipped: " + reason);
    }
    assumeTrue(reason.isEmpty(), reason);
  }

  private static boolean pythonRuns() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
