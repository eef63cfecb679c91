package org.bilan.corpus.choices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bilan.claim.ClaimField;
import org.bilan.lang.ChoiceModel;
import org.junit.jupiter.api.Test;

/** The training of confidence on made-up claims: those by rule b are right half of the time. */
class ConfidenceTrainingTest {

  private static final String LANG = "xx";

  private static List<ChoiceExample> examples(int count) {
    Random random = new Random(7);
    List<ChoiceExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean doubtful = i % 4 == 0;
      boolean right = random.nextDouble() < (doubtful ? 0.5 : 0.95);
      List<String> signs = List.of("claim", doubtful ? "rule:b" : "rule:a", "chance:" + i % 7);
      examples.add(
          new ChoiceExample(
              "article " + i / 3,
              LANG,
              ClaimField.QUANTITY,
              List.of(signs, List.of()),
              List.of(right, !right),
              0));
    }
    return examples;
  }

  private static double score(ChoiceModel model, String... signs) {
    return model.score(List.of(signs));
  }

  @Test
  void aModelFindsTheShareThatIsRight() {
    ChoiceModel model = ConfidenceTraining.weights(examples(1200), LANG).model();
    assertEquals(0.95, score(model, "claim", "rule:a"), 0.03);
    assertEquals(0.5, score(model, "claim", "rule:b"), 0.08);
  }

  @Test
  void whateverTheSignsConfidenceIsBetweenZeroAndOne() {
    ChoiceModel model = ConfidenceTraining.weights(examples(300), LANG).model();
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      String[] signs = new String[random.nextInt(300)];
      Arrays.setAll(
          signs, k -> random.nextBoolean() ? "rule:" + (char) random.nextInt(128) : "claim");
      double score = score(model, signs);
      assertTrue(score >= 0 && score <= 1, () -> score + " for " + List.of(signs));
    }
  }

  @Test
  void theSameExamplesGiveTheSameBytesAndOthersDoNot() {
    byte[] bytes = ConfidenceTraining.weights(examples(300), LANG).bytes();
    assertArrayEquals(bytes, ConfidenceTraining.weights(examples(300), LANG).bytes());
    assertFalse(Arrays.equals(bytes, ConfidenceTraining.weights(examples(299), LANG).bytes()));
  }

  @Test
  void everyClaimIsForetoldOnceByModelsThatHaveNotSeenItsArticle() {
    List<ChoiceExample> examples = new ArrayList<>(examples(120));
    Collections.shuffle(examples, new Random(5));
    List<Calibration.Outcome> outcomes = ConfidenceTraining.crossValidated(examples, LANG);
    assertEquals(120, outcomes.size());
    long right = examples.stream().filter(example -> example.right().get(0)).count();
    assertEquals(right, outcomes.stream().filter(Calibration.Outcome::right).count());
  }
}
