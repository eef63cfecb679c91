package org.bilan.corpus.choices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bilan.corpus.F1;

/**
 * Says as text how far confidences are probabilities: a table of bins, the expected calibration
 * error, the Brier score; and what a threshold keeps.
 *
 * @param outcomes the claims
 * @param gold how many claims there should be
 */
record ReliabilityReport(List<Calibration.Outcome> outcomes, int gold) {

  private static final int BINS = 10;
  private static final List<Double> THRESHOLDS = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

  /** Copies the list. */
  ReliabilityReport {
    outcomes = List.copyOf(outcomes);
  }

  /** The whole report. */
  String text() {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "  %d claims, %.3f right, mean confidence %.3f",
        outcomes.size(),
        right(outcomes),
        confidence(outcomes));
    line(
        out,
        "  expected calibration error %.3f in bins of equal width, %.3f in bins of equal size",
        error(byWidth()),
        error(bySize()));
    line(
        out,
        "  Brier score %.4f (%.4f where every claim gets the share that is right); a right claim has"
            + " more confidence than a wrong one in %.3f of the pairs",
        brier(),
        right(outcomes) * (1 - right(outcomes)),
        ranking());
    bins(out, "  confidence in bins of equal width", byWidth());
    bins(out, "  confidence in bins of equal size", bySize());
    line(out, "  least confidence, claims that stay, precision, recall, F1");
    threshold(out, 0);
    THRESHOLDS.forEach(least -> threshold(out, least));
    return out.toString();
  }

  private static void bins(StringBuilder out, String title, List<List<Calibration.Outcome>> bins) {
    line(out, "%s: claims, mean confidence, share right", title);
    for (int i = 0; i < bins.size(); i++) {
      List<Calibration.Outcome> bin = bins.get(i);
      if (bin.isEmpty()) {
        line(out, "    %2d  %5d", i + 1, 0);
      } else {
        line(out, "    %2d  %5d  %.3f  %.3f", i + 1, bin.size(), confidence(bin), right(bin));
      }
    }
  }

  private void threshold(StringBuilder out, double least) {
    List<Calibration.Outcome> kept =
        outcomes.stream().filter(outcome -> outcome.confidence() >= least).toList();
    F1 score = new F1(hits(kept), kept.size(), gold);
    line(
        out,
        "    %.2f  %5d  P %.3f  R %.3f  F1 %.3f",
        least,
        kept.size(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  /** The claims in ten bins of confidence. */
  List<List<Calibration.Outcome>> byWidth() {
    List<List<Calibration.Outcome>> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      bins.add(
          outcomes.stream()
              .filter(o -> Math.min(BINS - 1, (int) (o.confidence() * BINS)) == bin)
              .toList());
    }
    return bins;
  }

  /** The claims in ten bins of as many claims each, by confidence. */
  List<List<Calibration.Outcome>> bySize() {
    List<Calibration.Outcome> sorted =
        outcomes.stream()
            .sorted(Comparator.comparingDouble(Calibration.Outcome::confidence))
            .toList();
    List<List<Calibration.Outcome>> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(sorted.subList(i * sorted.size() / BINS, (i + 1) * sorted.size() / BINS));
    }
    return bins;
  }

  /** The mean distance of confidence and share right over bins, weighed by their claims. */
  double error(List<List<Calibration.Outcome>> bins) {
    double error = 0;
    for (List<Calibration.Outcome> bin : bins) {
      error += bin.size() * Math.abs(confidence(bin) - right(bin));
    }
    return outcomes.isEmpty() ? 0 : error / outcomes.size();
  }

  /** The mean squared distance of confidence and outcome. */
  double brier() {
    return outcomes.stream()
        .mapToDouble(o -> Math.pow(o.confidence() - (o.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /**
   * The share of the pairs of a right and a wrong claim where the right one has more confidence.
   */
  double ranking() {
    double ranked = 0;
    long pairs = 0;
    for (Calibration.Outcome right : outcomes) {
      for (Calibration.Outcome wrong : outcomes) {
        if (right.right() && !wrong.right()) {
          int order = Double.compare(right.confidence(), wrong.confidence());
          ranked += order > 0 ? 1 : order == 0 ? 0.5 : 0;
          pairs++;
        }
      }
    }
    return pairs == 0 ? 1 : ranked / pairs;
  }

  private static int hits(List<Calibration.Outcome> some) {
    return (int) some.stream().filter(Calibration.Outcome::right).count();
  }

  private static double right(List<Calibration.Outcome> some) {
    return some.isEmpty() ? 0 : (double) hits(some) / some.size();
  }

  private static double confidence(List<Calibration.Outcome> some) {
    return some.stream().mapToDouble(Calibration.Outcome::confidence).average().orElse(0);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
