package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Victims;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimScorerTest {

  private static final String TEXT = "At least 12 people died and 30 were hurt, the agency said.";
  private static final Claims TWELVE = Claims.killed(0, "At least 12", 12);

  @Test
  void theSameClaimIsDetectedAndStrictlyRight() {
    Scores scores = score(TWELVE, TWELVE);
    assertEquals(new F1(1, 1, 1), scores.detection());
    assertEquals(new F1(1, 1, 1), scores.strict());
    assertEquals(1, scores.share(Field.SPAN));
  }

  @Test
  void anOverlappingQuantityIsDetectedWithAWrongSpan() {
    Scores scores = score(TWELVE, TWELVE.at(Span.of(9, 11), "12"));
    assertEquals(1, scores.detection().hits());
    assertEquals(0, scores.share(Field.SPAN));
    assertEquals(1, scores.strict().hits());
  }

  @Test
  void aFarLongerQuantityIsNotDetected() {
    Claims twelve = Claims.killed(9, "12", 12);
    assertEquals(
        1, score(twelve, twelve.at(Span.of(5, 19), TEXT.substring(5, 19))).detection().hits());
    assertEquals(
        0, score(twelve, twelve.at(Span.of(5, 20), TEXT.substring(5, 20))).detection().hits());
  }

  @Test
  void anotherHarmIsNotDetected() {
    assertEquals(0, score(TWELVE, TWELVE.harm(Harm.INJURED)).detection().hits());
  }

  @Test
  void aQuantityThatIsNotAtItsOffsetsIsDroppedButCounted() {
    Scores scores = score(TWELVE, TWELVE.at(Span.of(1, 12), "At least 12"));
    assertEquals(1, scores.wrongOffsets());
    assertEquals(new F1(0, 1, 1), scores.detection());
  }

  @Test
  void eachGoldClaimIsDetectedOnceOnly() {
    assertEquals(
        new F1(1, 2, 1), score(TWELVE, TWELVE, TWELVE.at(Span.of(9, 11), "12")).detection());
  }

  @Test
  void anArticleWithoutPredictionsCountsAsOneWithoutClaims() {
    Scores scores = ClaimScorer.score(List.of(Claims.article(TEXT, TWELVE.claim())), Map.of());
    assertEquals(new F1(0, 0, 1), scores.detection());
    assertEquals(0, scores.detection().f1());
  }

  @Test
  void eachFieldIsComparedByItself() {
    Claims wrong =
        TWELVE
            .counting(Count.atLeast(12), Counting.SUBSET)
            .kind(Victims.CHILD, Modality.DENIED, Optional.of(Cause.MINE));
    Scores scores = score(TWELVE, wrong);
    for (Field field : Field.values()) {
      boolean differs =
          List.of(
                  Field.VALUE,
                  Field.BOUND,
                  Field.VICTIMS,
                  Field.COUNTING,
                  Field.MODALITY,
                  Field.CAUSE)
              .contains(field);
      assertEquals(differs ? 0 : 1, scores.share(field), field.name());
    }
    assertEquals(0, scores.strict().hits());
  }

  @Test
  void aMonthIsItsFirstToItsLastDay() {
    Claims month = TWELVE.on(Optional.of(EventTime.at("2016-02")));
    assertTrue(
        Field.TIME.isRight(
            month.claim(),
            TWELVE.on(Optional.of(EventTime.of("2016-02-01", "2016-02-29"))).claim()));
    assertFalse(
        Field.TIME.isRight(
            month.claim(),
            TWELVE.on(Optional.of(EventTime.of("2016-02-01", "2016-02-28"))).claim()));
    assertFalse(Field.TIME.isRight(month.claim(), TWELVE.claim()));
    assertTrue(Field.TIME.isRight(TWELVE.claim(), TWELVE.claim()));
  }

  @Test
  void aPlaceNeedsItsCountryAndOneOfItsNames() {
    AnnotatedClaim gold = TWELVE.in("Alep", "Aleppo", "SY").claim();
    assertTrue(Field.PLACE.isRight(gold, TWELVE.in("Halab", "Aleppo", "SY").claim()));
    assertTrue(Field.PLACE.isRight(gold, TWELVE.in("Alep", "Halab", "SY").claim()));
    assertFalse(Field.PLACE.isRight(gold, TWELVE.in("Alep", "Aleppo", "IQ").claim()));
    assertFalse(Field.PLACE.isRight(gold, TWELVE.in("Homs", "Homs", "SY").claim()));
    assertFalse(Field.PLACE.isRight(gold, TWELVE.claim()));
  }

  @Test
  void aSourceIsRightByItsWordsOrItsName() {
    AnnotatedClaim gold = TWELVE.per("the World Health Organization", null).claim();
    assertTrue(Field.SOURCE.isRight(gold, TWELVE.per("World Health Organization", null).claim()));
    assertTrue(Field.SOURCE.isRight(gold, TWELVE.per("WHO", "World Health Organization").claim()));
    assertFalse(Field.SOURCE.isRight(gold, TWELVE.per("WHO", null).claim()));
    assertFalse(Field.SOURCE.isRight(gold, TWELVE.claim()));
  }

  @ParameterizedTest
  @CsvSource({
    "la coalition, La Coalition, true",
    "l'ONU, ONU, true",
    "préfecture de l'Aude, prefecture Aude, true",
    "police, the local police force, true",
    "police, the local police force said a spokesman, false",
    "red cross, red crescent society, false",
    "red cross, red crescent, false",
    "the, la, true",
    "the, coalition, false"
  })
  void wordingsAreTheSameWhereTheirWordsAre(String gold, String predicted, boolean same) {
    assertEquals(same, SameWords.same(gold, predicted));
  }

  @Test
  void theAverageOverCausesLeavesRareCausesOut() {
    Claims mine = TWELVE.kind(Victims.PERSON, Modality.ASSERTED, Optional.of(Cause.MINE));
    AnnotatedClaim[] rare = {mine.claim(), mine.claim(), mine.claim(), mine.claim()};
    AnnotatedClaim[] often = {mine.claim(), mine.claim(), mine.claim(), mine.claim(), mine.claim()};
    assertEquals(0, macro(rare));
    assertEquals(1, macro(often));
  }

  @Test
  void recallIsTalliedByClass() {
    Scores scores = score(TWELVE, TWELVE.kind(Victims.CHILD, Modality.ASSERTED, Optional.empty()));
    assertEquals(
        Map.of("PERSON", new Scores.Tally(1, 1, 0)),
        scores.classes().get(AnnotatedClaim.ClaimClass.VICTIMS));
  }

  @Test
  void theReportNamesEveryMeasure() {
    String report =
        ScoreReport.text(
            ClaimScorer.byLanguage(
                List.of(Claims.article(TEXT, TWELVE.claim())),
                Map.of("a", List.of(TWELVE.claim()))));
    assertTrue(
        report.startsWith("xx: 1 articles, 1 gold claims, 1 predicted, 0 with wrong"), report);
    assertTrue(report.contains("  strict       P 1.000  R 1.000  F1 1.000\n"), report);
    assertTrue(
        report.contains("    KILLED          1 gold  detected 1.000  strict 1.000\n"), report);
  }

  @Test
  void everyFaultIsListedWithItsWords() {
    GoldArticle article =
        Claims.article(
            TEXT, TWELVE.claim(), Claims.killed(28, "30", 30).harm(Harm.INJURED).claim());
    AnnotatedClaim found = TWELVE.kind(Victims.CHILD, Modality.ASSERTED, Optional.empty()).claim();
    assertEquals(
        List.of(
            "MISSED a INJURED At least 12 people died and [30] were hurt, the agency said.",
            "FALSE a KILLED At least 12 people died and [30] were hurt, the agency said.",
            "WRONG a VICTIMS gold PERSON got CHILD"
                + " [At least 12] people died and 30 were hurt, the agency said."),
        FaultList.lines(
            List.of(article), Map.of("a", List.of(found, Claims.killed(28, "30", 30).claim()))));
  }

  private static double macro(AnnotatedClaim... claims) {
    return ClaimScorer.score(List.of(Claims.article(TEXT, claims)), Map.of("a", List.of(claims)))
        .macroStrict();
  }

  private static Scores score(Claims gold, Claims... predicted) {
    return ClaimScorer.score(
        List.of(Claims.article(TEXT, gold.claim())),
        Map.of("a", List.of(predicted).stream().map(Claims::claim).toList()));
  }
}
