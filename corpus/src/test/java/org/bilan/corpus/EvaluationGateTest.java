package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.bilan.Extractor;
import org.junit.jupiter.api.Test;

/**
 * The build fails where extraction from the gold corpus falls under the committed floors.
 *
 * <p>With {@code -Dbilan.floors.raise=true} the floors are raised to what is measured; with {@code
 * -Dbilan.floors.lower=true} they are set anew, which a changed corpus needs.
 */
class EvaluationGateTest {

  @Test
  void extractionFromTheGoldReachesTheFloors() throws IOException {
    List<GoldArticle> gold = GoldReader.read(ProjectFiles.GOLD);
    SortedMap<String, Scores> measured =
        ClaimScorer.byLanguage(gold, Evaluation.predictions(gold, Extractor.load()::extract));
    String hash = Floors.hash(ProjectFiles.GOLD);
    if (Boolean.getBoolean("bilan.floors.lower")) {
      Floors.under(measured, hash).write(ProjectFiles.FLOORS);
    }
    Floors floors = Floors.read(ProjectFiles.FLOORS);
    assertEquals(List.of(), floors.faults(measured, hash), () -> ScoreReport.text(measured));
    if (Boolean.getBoolean("bilan.floors.raise")) {
      floors.raisedTo(Floors.under(measured, hash)).write(ProjectFiles.FLOORS);
    }
  }
}
