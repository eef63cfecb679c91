package org.bilan.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.Extractor;

/** Writes the report of one gold set: what {@code corpus/evaluate} runs. */
public final class GoldReport {

  private GoldReport() {}

  /**
   * Measures the extractor and prints the report, or the single faults.
   *
   * @param args {@code --faults} for the faults; folders of the project's form or files of JSON
   *     Lines, measured together
   */
  public static void main(String[] args) throws IOException {
    List<GoldArticle> gold = new ArrayList<>();
    boolean faults = false;
    for (String arg : args) {
      Path path = Path.of(arg);
      if (arg.equals("--faults")) {
        faults = true;
      } else {
        gold.addAll(Files.isDirectory(path) ? GoldReader.read(path) : GoldLines.gold(path));
      }
    }
    Map<String, List<AnnotatedClaim>> predictions =
        Evaluation.predictions(gold, Extractor.load()::extract);
    if (faults) {
      FaultList.lines(gold, predictions).forEach(System.out::println);
    } else {
      System.out.print(ScoreReport.text(ClaimScorer.byLanguage(gold, predictions)));
    }
  }
}
