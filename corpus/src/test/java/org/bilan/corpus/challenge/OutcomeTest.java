package org.bilan.corpus.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Victims;
import org.bilan.corpus.AnnotatedClaim;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

  private static final String MARKED = "Mines took [some 12] of 30 men. => ";

  @Test
  void aClaimThatMeetsEveryExpectedPartIsRight() {
    Outcome outcome =
        outcome(
            "KILLED 12 bound=EXACT victims=SOLDIER counting=SUBSET modality=ALLEGED cause=MINE",
            claim(16, 18, Harm.KILLED));
    assertTrue(outcome.right(), outcome.toString());
    assertEquals("right", outcome.kind());
  }

  @ParameterizedTest
  @CsvSource({
    "INJURED 12, harm=KILLED",
    "KILLED 13, count=12",
    "KILLED ~12, count=12",
    "KILLED >=12, count=12",
    "KILLED 12 bound=RANGE, bound=EXACT",
    "KILLED 12 victims=PERSON, victims=SOLDIER",
    "KILLED 12 counting=TOTAL, counting=SUBSET",
    "KILLED 12 modality=DENIED, modality=ALLEGED",
    "KILLED 12 cause=OTHER, cause=MINE",
    "KILLED 12 cause=MINE victims=CHILD, victims=SOLDIER"
  })
  void aClaimWithOneWrongPartIsWrongAndTheFaultNamesIt(String expected, String fault) {
    Outcome outcome = outcome(expected, claim(16, 18, Harm.KILLED));
    assertEquals(Optional.of(fault), outcome.fault());
    assertEquals(fault.substring(0, fault.indexOf('=')), outcome.kind());
  }

  @Test
  void aFieldThatIsNotNamedIsNotScored() {
    assertTrue(outcome("KILLED 12", claim(11, 18, Harm.KILLED)).right());
  }

  @Test
  void aClaimElsewhereInTheTextLeavesTheCaseMissed() {
    Outcome outcome = outcome("KILLED 12", claim(22, 24, Harm.KILLED));
    assertEquals(Optional.of("missed"), outcome.fault());
    assertEquals("missed", outcome("KILLED 12").kind());
  }

  @Test
  void oneRightClaimAmongSeveralAtTheMarkIsEnough() {
    assertTrue(
        outcome("KILLED 12", claim(16, 18, Harm.INJURED), claim(16, 18, Harm.KILLED)).right());
    assertEquals(
        Optional.of("harm=INJURED"),
        outcome("KILLED 13", claim(16, 18, Harm.INJURED), claim(16, 18, Harm.KILLED)).fault());
  }

  @Test
  void whereNothingIsExpectedOnlyAClaimAtTheMarkIsAFault() {
    assertTrue(outcome("none").right());
    assertTrue(outcome("none", claim(22, 24, Harm.KILLED)).right());
    Outcome outcome = outcome("none", claim(16, 18, Harm.KILLED));
    assertFalse(outcome.right());
    assertEquals(Optional.of("claim KILLED 12"), outcome.fault());
    assertEquals("claim", outcome.kind());
  }

  @Test
  void theSharesAreTakenByLanguageAndClass() {
    List<Outcome> outcomes =
        List.of(
            outcome("KILLED 12 cause=MINE", claim(16, 18, Harm.KILLED)),
            outcome("KILLED 12 cause=MINE"));
    assertEquals(Map.of("xx.mine", 0.5), ChallengeScorer.shares(outcomes));
  }

  @Test
  void theReportCountsTheFaultsOfAClassAndTheListNamesThem() {
    List<Outcome> outcomes =
        List.of(
            outcome("KILLED 12 cause=MINE", claim(16, 18, Harm.KILLED)),
            outcome("KILLED 12 cause=MINE", claim(16, 18, Harm.INJURED)),
            outcome("KILLED 12 cause=MINE"));
    assertEquals(
        "xx: 3 cases, 0.333 right\n  mine            3  0.333  harm 1, missed 1\n\n",
        ChallengeReport.text(outcomes));
    assertEquals(
        "xx/mine.cases:7: harm=INJURED, not KILLED 12 cause=MINE: Mines took [some 12] of 30 men.\n"
            + "xx/mine.cases:7: missed, not KILLED 12 cause=MINE: Mines took [some 12] of 30 men.\n",
        ChallengeReport.faults(outcomes));
  }

  private static Outcome outcome(String expected, AnnotatedClaim... claims) {
    CaseLine line = CaseLine.parse(MARKED + expected);
    return Outcome.of(
        new ChallengeCase(
            "xx", ChallengeClass.MINE, 7, line.text(), line.mark(), line.expectation()),
        List.of(claims));
  }

  private static AnnotatedClaim claim(int start, int end, Harm harm) {
    return new AnnotatedClaim(
        Span.of(start, end),
        "12",
        Count.exactly(12),
        harm,
        Victims.SOLDIER,
        Counting.SUBSET,
        Modality.ALLEGED,
        Optional.of(Cause.MINE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
