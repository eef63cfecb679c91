package org.bilan.corpus.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bilan.corpus.choices.Calibration.Outcome;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  /** Outcomes of confidences whose log-odds are so many times too high. */
  private static List<Outcome> outcomes(double boast) {
    Random random = new Random(11);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      double odds = 4 * random.nextDouble() - 1;
      double truth = 1 / (1 + Math.exp(-odds));
      double said = 1 / (1 + Math.exp(-boast * odds));
      outcomes.add(new Outcome(said, random.nextDouble() < truth));
    }
    return outcomes;
  }

  private static double error(List<Outcome> outcomes, Calibration calibration) {
    ReliabilityReport report =
        new ReliabilityReport(
            outcomes.stream()
                .map(o -> new Outcome(calibration.bend(o.confidence()), o.right()))
                .toList(),
            outcomes.size());
    return report.error(report.bySize());
  }

  @Test
  void boastingIsTakenBack() {
    List<Outcome> outcomes = outcomes(3);
    Calibration calibration = Calibration.of(outcomes);
    assertEquals(1 / 3.0, calibration.slope(), 0.05);
    assertEquals(0, calibration.shift(), 0.1);
    assertTrue(error(outcomes, Calibration.NONE) > 0.1);
    assertTrue(error(outcomes, calibration) < 0.03);
  }

  @Test
  void whatIsCalibratedStaysAsItIs() {
    Calibration calibration = Calibration.of(outcomes(1));
    assertEquals(1, calibration.slope(), 0.1);
    assertEquals(0.7, calibration.bend(0.7), 0.03);
  }

  @Test
  void withoutOutcomesOrWithOneKindOnlyItStaysFinite() {
    assertEquals(Calibration.NONE, Calibration.of(List.of()));
    Calibration calibration =
        Calibration.of(List.of(new Outcome(0.9, true), new Outcome(1, true), new Outcome(0, true)));
    for (double confidence : new double[] {0, 0.5, 1}) {
      double bent = calibration.bend(confidence);
      assertTrue(bent >= 0 && bent <= 1, () -> calibration + " gives " + bent);
    }
  }

  @Test
  void theReportCountsBinsErrorsAndThresholds() {
    ReliabilityReport report =
        new ReliabilityReport(
            List.of(
                new Outcome(0.95, true),
                new Outcome(1, true),
                new Outcome(0.6, true),
                new Outcome(0.6, false)),
            5);
    assertEquals(2, report.byWidth().get(9).size());
    assertEquals(2, report.byWidth().get(6).size());
    assertEquals((2 * 0.025 + 2 * 0.1) / 4, report.error(report.byWidth()), 1e-9);
    assertEquals((0.0025 + 0.16 + 0.36) / 4, report.brier(), 1e-9);
    assertEquals((1 + 1 + 0.5) / 3, report.ranking(), 1e-9);
    assertTrue(report.text().contains("    0.60      4  P 0.750  R 0.600  F1 0.667"), report::text);
    assertTrue(report.text().contains("    0.70      2  P 1.000  R 0.400  F1 0.571"), report::text);
  }

  @Test
  void aReportOfNoClaimsIsAReport() {
    assertTrue(new ReliabilityReport(List.of(), 0).text().contains("0 claims"));
  }
}
