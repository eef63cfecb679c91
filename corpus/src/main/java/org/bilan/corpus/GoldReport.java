package org.bilan.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bilan.Extractor;

/** Writes the report of one gold set: what {@code corpus/evaluate} runs. */
public final class GoldReport {

  private GoldReport() {}

  /**
   * Measures the extractor and prints the report.
   *
   * @param args folders of the project's form or files of JSON Lines, measured together
   */
  public static void main(String[] args) throws IOException {
    List<GoldArticle> gold = new ArrayList<>();
    for (String arg : args) {
      Path path = Path.of(arg);
      gold.addAll(Files.isDirectory(path) ? GoldReader.read(path) : GoldLines.gold(path));
    }
    System.out.print(
        ScoreReport.text(
            ClaimScorer.byLanguage(
                gold, Evaluation.predictions(gold, Extractor.load()::extract))));
  }
}
