package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilan.Extractor;
import org.junit.jupiter.api.Test;

/**
 * The build fails where extraction from the gold corpus falls under the committed floors.
 *
 * <p>With {@code -Dbilan.floors.raise=true} the floors are raised to what is measured; with {@code
 * -Dbilan.floors.lower=true} they are set anew, which a changed corpus needs.
 */
class EvaluationGateTest {

  /** One claim more or less is no alarm. */
  private static final BigDecimal SLACK = new BigDecimal("0.010");

  @Test
  void extractionFromTheGoldReachesTheFloors() throws IOException {
    List<GoldArticle> gold = GoldReader.read(ProjectFiles.GOLD);
    SortedMap<String, Scores> measured =
        ClaimScorer.byLanguage(gold, Evaluation.predictions(gold, Extractor.load()::extract));
    SortedMap<String, Double> figures = figures(measured);
    String hash = Floors.hash(ProjectFiles.GOLD);
    if (Boolean.getBoolean("bilan.floors.lower")) {
      Floors.under(figures, SLACK, hash).write(ProjectFiles.FLOORS);
    }
    Floors floors = Floors.read(ProjectFiles.FLOORS);
    assertEquals(List.of(), floors.faults(figures, hash), () -> ScoreReport.text(measured));
    if (Boolean.getBoolean("bilan.floors.raise")) {
      floors.raisedTo(Floors.under(figures, SLACK, hash)).write(ProjectFiles.FLOORS);
    }
  }

  private static SortedMap<String, Double> figures(SortedMap<String, Scores> measured) {
    SortedMap<String, Double> figures = new TreeMap<>();
    measured.forEach(
        (code, scores) -> {
          figures.put(code + ".detection", scores.detection().f1());
          figures.put(code + ".value", scores.value().f1());
          figures.put(code + ".strict", scores.strict().f1());
        });
    return figures;
  }
}
