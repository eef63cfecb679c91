package org.bilan.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One-to-one pairs of gold and predicted claims with the same harm and overlapping quantities, the
 * longest overlap first.
 *
 * @param pairs the claims that were detected, each with its prediction
 * @param missed gold claims without a prediction
 * @param extra predictions without gold
 */
public record Alignment(List<Pair> pairs, List<AnnotatedClaim> missed, List<AnnotatedClaim> extra) {

  /** A gold claim and the prediction that detects it. */
  public record Pair(AnnotatedClaim gold, AnnotatedClaim predicted) {
    /** Whether the prediction has this field as the gold has it. */
    public boolean isRight(Field field) {
      return field.isRight(gold, predicted);
    }

    boolean isStrictlyRight() {
      return Field.STRICT.stream().allMatch(this::isRight);
    }
  }

  private record Option(int size, int gold, int predicted) {}

  /** Pairs the claims of one article. */
  public static Alignment of(List<AnnotatedClaim> gold, List<AnnotatedClaim> predicted) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int size = overlap(gold.get(i), predicted.get(j));
        if (size > 0 && gold.get(i).harm() == predicted.get(j).harm()) {
          options.add(new Option(size, i, j));
        }
      }
    }
    options.sort(
        Comparator.comparingInt(Option::size)
            .reversed()
            .thenComparingInt(Option::gold)
            .thenComparingInt(Option::predicted));
    boolean[] usedGold = new boolean[gold.size()];
    boolean[] usedPredicted = new boolean[predicted.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Option option : options) {
      if (!usedGold[option.gold()] && !usedPredicted[option.predicted()]) {
        usedGold[option.gold()] = true;
        usedPredicted[option.predicted()] = true;
        pairs.add(new Pair(gold.get(option.gold()), predicted.get(option.predicted())));
      }
    }
    return new Alignment(pairs, unused(gold, usedGold), unused(predicted, usedPredicted));
  }

  /** Shared characters; none where the predicted quantity is far longer than the gold's. */
  private static int overlap(AnnotatedClaim gold, AnnotatedClaim predicted) {
    int size = gold.span().length();
    if (predicted.span().length() > Math.max(2 * size, size + 12)) {
      return 0;
    }
    return Math.min(gold.span().end(), predicted.span().end())
        - Math.max(gold.span().start(), predicted.span().start());
  }

  private static List<AnnotatedClaim> unused(List<AnnotatedClaim> claims, boolean[] used) {
    List<AnnotatedClaim> rest = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rest.add(claims.get(i));
      }
    }
    return rest;
  }
}
