package org.bilan.corpus.choices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bilan.claim.ClaimField;
import org.bilan.lang.ChoiceModel;
import org.junit.jupiter.api.Test;

class ChoiceTrainingTest {

  private static ChoiceExample example(int number, List<List<String>> options, int right) {
    List<Boolean> answers = new ArrayList<>(Collections.nCopies(options.size(), false));
    if (right >= 0) {
      answers.set(right, true);
    }
    return new ChoiceExample("a" + number, "xx", ClaimField.PLACE, options, answers, 0);
  }

  /** Choices whose right option is the near one, whatever the noise and the order. */
  private static List<ChoiceExample> nearIsRight(int count, long seed) {
    Random random = new Random(seed);
    List<ChoiceExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<List<String>> options = new ArrayList<>();
      options.add(List.of("far", "noise" + random.nextInt(5)));
      options.add(List.of("far", "rule"));
      int right = random.nextInt(3);
      options.add(right, List.of("near", "noise" + random.nextInt(5)));
      examples.add(example(i, options, right));
    }
    return examples;
  }

  @Test
  void whatIsRightInTrainingIsChosenElsewhere() {
    ChoiceModel model = ChoiceTraining.model(nearIsRight(60, 1), "xx", sign -> true);
    for (ChoiceExample other : nearIsRight(40, 2)) {
      assertTrue(other.right().get(ChoiceTraining.choose(model, other, sign -> true)));
    }
  }

  @Test
  void aModelThatMayNotSeeASignKeepsTheRules() {
    ChoiceModel blind = ChoiceTraining.model(nearIsRight(60, 1), "xx", sign -> sign.equals("x"));
    ChoiceExample one = example(0, List.of(List.of("far"), List.of("near")), 1);
    assertEquals(0, ChoiceTraining.choose(blind, one, sign -> sign.equals("x")));
  }

  @Test
  void theSameExamplesGiveTheSameBytes() {
    assertArrayEquals(
        ChoiceTraining.bytes(nearIsRight(60, 1), "xx"),
        ChoiceTraining.bytes(nearIsRight(60, 1), "xx"));
  }

  @Test
  void choicesWithoutARightOptionTeachNothing() {
    List<ChoiceExample> examples = nearIsRight(60, 1);
    List<ChoiceExample> more = new ArrayList<>(examples);
    more.add(example(99, List.of(List.of("near"), List.of("far")), -1));
    assertArrayEquals(ChoiceTraining.bytes(examples, "xx"), ChoiceTraining.bytes(more, "xx"));
  }

  @Test
  void theGradientIsThatOfTheLikelihood() {
    List<ChoiceLikelihood.Numbered> choices =
        List.of(
            new ChoiceLikelihood.Numbered(
                new int[][] {{0, 1}, {1, 2}, {2}}, new boolean[] {true, false, true}, 2),
            new ChoiceLikelihood.Numbered(new int[][] {{0}, {2}}, new boolean[] {false, true}, 1));
    ChoiceLikelihood likelihood = new ChoiceLikelihood(choices, 3);
    double[] at = {0.3, -0.7, 0.2};
    double[] gradient = likelihood.gradientAt(at);
    for (int i = 0; i < at.length; i++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[i] += 1e-5;
      down[i] -= 1e-5;
      double slope = (likelihood.valueAt(up) - likelihood.valueAt(down)) / 2e-5;
      assertEquals(slope, gradient[i], 1e-6);
    }
  }
}
