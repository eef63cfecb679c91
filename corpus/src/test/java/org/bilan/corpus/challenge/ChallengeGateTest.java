package org.bilan.corpus.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.bilan.Extractor;
import org.bilan.corpus.Floors;
import org.bilan.corpus.ProjectFiles;
import org.junit.jupiter.api.Test;

/**
 * The build fails where the share of right cases of a class falls under its committed floor.
 *
 * <p>With {@code -Dbilan.floors.raise=true} the floors are raised to what is measured; with {@code
 * -Dbilan.floors.lower=true} they are set anew, which changed cases need.
 */
class ChallengeGateTest {

  /** Two cases of a class of some 40 are no alarm, three are one. */
  private static final BigDecimal SLACK = new BigDecimal("0.060");

  @Test
  void eachClassOfTheChallengeSetReachesItsFloor() throws IOException {
    List<Outcome> outcomes =
        ChallengeScorer.outcomes(
            ChallengeReader.read(ProjectFiles.CHALLENGE), Extractor.load()::extract);
    SortedMap<String, Double> shares = ChallengeScorer.shares(outcomes);
    String hash = Floors.hash(ProjectFiles.CHALLENGE);
    if (Boolean.getBoolean("bilan.floors.lower")) {
      Floors.under(shares, SLACK, hash).write(ProjectFiles.CHALLENGE_FLOORS);
    }
    Floors floors = Floors.read(ProjectFiles.CHALLENGE_FLOORS);
    assertEquals(List.of(), floors.faults(shares, hash), () -> ChallengeReport.text(outcomes));
    if (Boolean.getBoolean("bilan.floors.raise")) {
      floors.raisedTo(Floors.under(shares, SLACK, hash)).write(ProjectFiles.CHALLENGE_FLOORS);
    }
  }
}
