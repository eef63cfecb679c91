package org.bilan.index;

import static org.bilan.index.Fixtures.article;
import static org.bilan.index.Fixtures.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.bilan.Extraction;
import org.bilan.claim.Basis;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.claim.Measure;
import org.bilan.claim.Modality;
import org.bilan.claim.Source;
import org.bilan.claim.SourceType;
import org.bilan.claim.Stance;
import org.bilan.claim.Victims;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;

/** A claim comes out of the index as it went in. */
class StoredHitTest {

  private static Claim.Builder full() {
    Claim.Builder claim =
        Fixtures.claim("quelque 12 à 14 – \ud83d\ude00 \ud83d lone \u202f\u0000 end", 1_000_000)
            .id("0af3")
            .count(Count.between(12, Long.MAX_VALUE))
            .harm(Harm.INJURED)
            .harms(List.of(Harm.INJURED, Harm.MISSING))
            .victims(Victims.AID_WORKER)
            .groups(List.of(Victims.AID_WORKER, Victims.WOMAN))
            .counting(Counting.PREVIOUS)
            .measure(Measure.CUMULATIVE)
            .basis(Basis.EXCESS)
            .modality(Modality.HYPOTHETICAL)
            .stance(Stance.DOUBTED)
            .cause(Optional.of(Cause.MINE))
            .actor(Optional.of("l’armée"))
            .place(Optional.of(Fixtures.RAQQA))
            .places(List.of(Fixtures.RAQQA, Fixtures.SYRIA))
            .time(Optional.of(EventTime.since("2014-06")))
            .asOf(Optional.of("2017-07-06"))
            .source(
                Optional.of(
                    new Source(
                        "l'ONG",
                        "Airwars",
                        SourceType.NGO,
                        Optional.of("selon"),
                        Span.of(3, 8),
                        List.of("Le Monde", "AFP"))))
            .confidence(0.1 + 0.2)
            .rule("xf.claim.passive");
    for (ClaimField field : ClaimField.values()) {
      claim.evidence(
          field,
          new Evidence(
              Span.of(field.ordinal(), field.ordinal() + 2),
              "w" + field,
              List.of(Span.of(70, 71), Span.of(90, 91))));
    }
    return claim;
  }

  private static ClaimHit roundTrip(Extraction article) throws IOException {
    byte[] bytes = HitWriter.bytes(article.claims().get(0), article);
    return HitReader.hit(new BytesRef(bytes), 2.5f);
  }

  @Test
  void everyFieldOfAFullClaimComesBack() throws IOException {
    Extraction article = article("a", full());
    ClaimHit hit = roundTrip(article);
    assertEquals(article.claims().get(0), hit.claim());
    assertEquals(Optional.of("https://news.example/a"), hit.url());
    assertEquals(Optional.of("Title of a"), hit.title());
    assertEquals(Optional.of(LocalDate.of(2017, 7, 7)), hit.published());
    assertEquals(Optional.of("xf"), hit.language());
    assertEquals(2.5f, hit.score());
  }

  @Test
  void aBareClaimComesBackBare() throws IOException {
    Extraction article =
        article("", Optional.empty(), Optional.empty(), Fixtures.claim("").confidence(0));
    ClaimHit hit = roundTrip(article);
    assertEquals(article.claims().get(0), hit.claim());
    assertTrue(hit.published().isEmpty() && hit.language().isEmpty());
  }

  @Test
  void everyNameOfEveryFieldComesBack() throws IOException {
    for (Harm harm : Harm.values()) {
      assertEquals(harm, roundTrip(article("a", full().harm(harm))).claim().harm());
    }
    for (SourceType type : SourceType.values()) {
      Source source = Fixtures.source("x", "y", type);
      Extraction article = article("a", full().source(Optional.of(source)));
      assertEquals(Optional.of(source), roundTrip(article).claim().source());
    }
  }

  @Test
  void aClaimDiffersWhenAnyCharacterOfItsEvidenceDiffers() throws IOException {
    Claim other = roundTrip(article("a", full().evidence(evidence("other", 3)))).claim();
    assertTrue(!other.equals(article("a", full()).claims().get(0)));
  }
}
