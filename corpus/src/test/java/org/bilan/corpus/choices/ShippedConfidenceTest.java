package org.bilan.corpus.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.Extraction;
import org.bilan.Extractor;
import org.bilan.claim.Claim;
import org.bilan.claim.RejectedNumber;
import org.bilan.corpus.GoldArticle;
import org.bilan.corpus.GoldReader;
import org.bilan.corpus.ProjectFiles;
import org.junit.jupiter.api.Test;

/** The models of confidence as the packs have them, on the project's gold. */
class ShippedConfidenceTest {

  /** One article of so many is read. */
  private static final int STEP = 5;

  private final Extractor extractor = Extractor.load();

  private static List<GoldArticle> gold() throws IOException {
    List<GoldArticle> some = new ArrayList<>();
    List<GoldArticle> all = GoldReader.read(ProjectFiles.GOLD);
    for (int i = 0; i < all.size(); i += STEP) {
      some.add(all.get(i));
    }
    return some;
  }

  /** A model that the rules have left behind would be off by more. */
  @Test
  void confidenceIsTheShareThatIsRightInEachLanguage() throws IOException {
    Map<String, List<Calibration.Outcome>> outcomes = new HashMap<>();
    for (GoldArticle article : gold()) {
      List<Claim> claims = extractor.extract(article.article()).claims();
      List<Boolean> right = Rightness.of(article, claims);
      for (int i = 0; i < claims.size(); i++) {
        outcomes
            .computeIfAbsent(article.lang(), lang -> new ArrayList<>())
            .add(new Calibration.Outcome(claims.get(i).confidence(), right.get(i)));
      }
    }
    outcomes.forEach(
        (lang, of) -> {
          ReliabilityReport report = new ReliabilityReport(of, of.size());
          assertTrue(report.error(report.byWidth()) < 0.06, () -> lang + "\n" + report.text());
          assertTrue(report.ranking() > 0.6, () -> lang + "\n" + report.text());
        });
  }

  @Test
  void aThresholdKeepsOrderAndLosesNothing() throws IOException {
    for (GoldArticle article : gold()) {
      Extraction all = extractor.extract(article.article());
      for (double least : new double[] {0, 0.5, 0.9, 0.97, 1}) {
        Extraction sure = extractor.withConfidence(least).extract(article.article());
        List<Claim> kept = all.claims().stream().filter(c -> c.confidence() >= least).toList();
        assertEquals(kept, sure.claims());
        long low =
            sure.rejected().stream()
                .filter(number -> number.reason() == RejectedNumber.Reason.LOW_CONFIDENCE)
                .count();
        assertEquals(all.claims().size(), kept.size() + low);
        assertEquals(all.rejected().size(), sure.rejected().size() - low);
      }
    }
  }

  @Test
  void confidenceHasThreeDecimalsFromZeroToOne() throws IOException {
    for (GoldArticle article : gold()) {
      for (Claim claim : extractor.extract(article.article()).claims()) {
        double thousands = claim.confidence() * 1000;
        assertTrue(thousands >= 0 && thousands <= 1000, claim::toString);
        assertEquals(Math.rint(thousands), thousands, 1e-9, claim::toString);
      }
    }
  }
}
