package org.bilan.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds counts that break an earlier one of their sentence down: at least two that follow it, of
 * the same harm, and that add up to it. {@code Eleven dead, six women and five children}.
 */
final class Breakdown {

  private static final int LONGEST = 8;

  private Breakdown() {}

  /** The places, in a list of candidates in text order, of those that are parts of another. */
  static Set<Integer> parts(ArticleContext context, List<Candidate> candidates) {
    Set<Integer> parts = new HashSet<>();
    for (int i = 0; i + 2 < candidates.size(); i++) {
      Candidate whole = candidates.get(i);
      double left = value(whole.counted());
      for (int j = i + 1; left > 0 && j < Math.min(candidates.size(), i + LONGEST); j++) {
        Candidate part = candidates.get(j);
        double value = value(part.counted());
        if (value <= 0
            || part.harm() != whole.harm()
            || context.sentenceOf(part.counted().from())
                != context.sentenceOf(whole.counted().from())) {
          break;
        }
        left -= value;
        if (left == 0 && j > i + 1) {
          for (int k = i + 1; k <= j; k++) {
            parts.add(k);
          }
        }
      }
    }
    return parts;
  }

  /** The number of an exact count, else nought. */
  private static double value(Counted counted) {
    double min = counted.quantity().min().orElse(0);
    return min == counted.quantity().max().orElse(0) ? min : 0;
  }
}
