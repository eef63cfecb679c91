package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bilan.assembly.Choice;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Harm;
import org.bilan.claim.RejectedNumber;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.ToyPack;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confidence by a model made by hand, which doubts injuries, and by none. */
class ConfidenceTest {

  private static final String TEXT =
      "Tri osobi est vundat na Zor. Min tri soldati est umbrat. Tri osobi na Zor.";

  private final Extractor rated =
      extractor(ToyPack.rating(Map.of("claim", 2.0, "harm:INJURED", -2.5, "unheard of", 9.0)));
  private final Extractor unrated = extractor(ToyPack.load());

  private static Extractor extractor(org.bilan.lang.LanguagePack pack) {
    return Extractor.of(LanguagePacks.of(List.of(pack)));
  }

  private static Article article(String text) {
    return Article.text(text).inLanguage(ToyPack.CODE);
  }

  @Test
  void theModelSaysHowLikelyAClaimIsInThreeDecimals() {
    List<Claim> claims = rated.extract(article(TEXT)).claims();
    assertEquals(List.of(Harm.INJURED, Harm.KILLED), claims.stream().map(Claim::harm).toList());
    assertEquals(List.of(0.378, 0.881), claims.stream().map(Claim::confidence).toList());
  }

  @Test
  void withoutAModelTheDirectRulesComeFirst() {
    List<Claim> claims = unrated.extract(article(TEXT)).claims();
    assertEquals(2, claims.size());
    for (Claim claim : claims) {
      assertTrue(claim.confidence() >= 0.3 && claim.confidence() <= 0.97, claim::toString);
    }
  }

  @Test
  void anUnsureClaimIsARejectedNumberInTextOrderAndInNoToll() {
    Extraction sure = rated.withConfidence(0.5).extract(article(TEXT));
    assertEquals(List.of(Harm.KILLED), sure.claims().stream().map(Claim::harm).toList());
    assertEquals(1, sure.tolls().size());
    RejectedNumber first = sure.rejected().get(0);
    assertEquals(RejectedNumber.Reason.LOW_CONFIDENCE, first.reason());
    assertEquals("Tri", first.text());
    assertEquals(
        "INJURED 3, but its confidence 0.378 is under the least asked for", first.explanation());
    assertEquals(RejectedNumber.Reason.NO_HARM, sure.rejected().get(1).reason());
    assertTrue(rated.withConfidence(0.5).extract(article(TEXT)).explain().contains("0.378"));
  }

  @Test
  void theExtractorItIsAskedOfStaysAsItIs() {
    Extractor none = rated.withConfidence(1);
    assertEquals(List.of(), none.extract(article(TEXT)).claims());
    assertEquals(2, rated.extract(article(TEXT)).claims().size());
    assertEquals(2, none.withConfidence(0).extract(article(TEXT)).claims().size());
    assertEquals(rated.languages(), none.languages());
  }

  @Test
  void aClaimAtTheLeastConfidenceStays() {
    assertEquals(1, rated.withConfidence(0.881).extract(article(TEXT)).claims().size());
    assertEquals(0, rated.withConfidence(0.882).extract(article(TEXT)).claims().size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void noConfidenceLiesOutsideZeroAndOne(double least) {
    assertThrows(IllegalArgumentException.class, () -> rated.withConfidence(least));
  }

  @Test
  void whatWasWeighedIsToldForEveryClaimAsTwoOptions() {
    List<Choice> choices =
        rated.withConfidence(1).choices(article(TEXT)).stream()
            .filter(choice -> choice.field() == ClaimField.QUANTITY)
            .toList();
    assertEquals(2, choices.size());
    for (Choice choice : choices) {
      assertEquals(2, choice.options().size());
      assertTrue(choice.options().get(0).signs().contains("harm:" + choice.harm()));
      assertEquals(List.of(), choice.options().get(1).signs());
    }
  }

  @Test
  void anyThresholdKeepsOrderAndLosesNothing() {
    Random random = new Random(1);
    List<String> sentences = List.of(TEXT.split("(?<=\\.) "));
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
      }
      Extractor extractor = random.nextBoolean() ? rated : unrated;
      double least = random.nextInt(101) / 100.0;
      Extraction all = extractor.extract(article(text.toString()));
      Extraction sure = extractor.withConfidence(least).extract(article(text.toString()));
      List<Claim> kept = all.claims().stream().filter(c -> c.confidence() >= least).toList();
      assertEquals(kept, sure.claims());
      List<Span> numbers = new ArrayList<>(all.rejected().stream().map(r -> r.span()).toList());
      all.claims().stream()
          .filter(claim -> !kept.contains(claim))
          .forEach(claim -> numbers.add(claim.quantity().span()));
      numbers.sort(null);
      assertEquals(numbers, sure.rejected().stream().map(RejectedNumber::span).toList());
    }
  }
}
