package org.bilan.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.RuleMatch;
import org.bilan.mention.QuantityMention;

/**
 * Completes counts that leave their harm out, by rules that give {@code harm=same}: {@code 310
 * people were killed, against 294 a year earlier}, {@code Three of them were children}. The harm is
 * that of the claim before, in the same sentence or as many sentences back as the rule's {@code
 * carry} says; its {@code least} is the smallest number read.
 */
final class Ellipsis {

  /** The most sentences back that a rule may carry a harm from. */
  static final int FARTHEST = 3;

  private Ellipsis() {}

  static boolean isElliptic(RuleMatch match) {
    return match.rule().gives("harm").orElse("").equals("same");
  }

  /**
   * Adds the candidates that elliptic matches give.
   *
   * @param matches the elliptic matches of a sentence, in text order
   * @param counted the counts of the sentence
   * @param before the candidates of the sentences before
   * @param best the candidates of the sentence, to which new ones are added
   * @return whether any was added
   */
  static boolean complete(
      Chart chart,
      List<RuleMatch> matches,
      List<Counted> counted,
      List<Candidate> before,
      Map<Counted, Candidate> best) {
    boolean added = false;
    for (RuleMatch match : matches) {
      Optional<Counted> count = counted(match);
      if (count.isEmpty() || best.containsKey(count.get()) || !mayBeElliptic(count.get())) {
        continue;
      }
      double least = Double.parseDouble(match.rule().gives("least").orElse("0"));
      if (count.get().quantity().min().orElse(least) < least) {
        continue;
      }
      int carry = Integer.parseInt(match.rule().gives("carry").orElse("0"));
      Optional<Candidate> near = nearest(counted, count.get(), best);
      Optional<Candidate> from = near.or(() -> carried(chart, before, count.get(), carry));
      if (from.isPresent() && !(carry > 0 && isOfOthers(counted, count.get(), near))) {
        boolean part = match.rule().gives("counting").orElse("").equals("SUBSET");
        int rank = Integer.parseInt(match.rule().gives("rank").orElse("8"));
        String rule = match.rule().id();
        best.put(count.get(), from.get().handedOn(count.get(), near.isPresent(), rule, rank, part));
        added = true;
      }
    }
    return added;
  }

  private static Optional<Counted> counted(RuleMatch match) {
    return match
        .capture("count")
        .flatMap(RuleMatch.Capture::edge)
        .flatMap(edge -> edge.mention())
        .filter(Counted.class::isInstance)
        .map(Counted.class::cast);
  }

  private static boolean mayBeElliptic(Counted count) {
    boolean alone = count.article() && count.kind() == Counted.Kind.BARE && !count.described();
    boolean harmed = count.kind() == Counted.Kind.HARMED;
    boolean thing = count.article() && count.kind() == Counted.Kind.UNKNOWN;
    return count.mayBeClaimed()
        && !harmed
        && !alone
        && !thing
        && !(count.zero() && count.partitive());
  }

  /** Whether a count is a part of things or of people unharmed that stand nearer to it. */
  private static boolean isOfOthers(
      List<Counted> counted, Counted count, Optional<Candidate> near) {
    int low = near.map(c -> c.counted().to()).orElse(0);
    return counted.stream()
        .filter(each -> each.from() >= low && each.to() <= count.from() && !each.article())
        .filter(each -> each.quantity().kind() == QuantityMention.Kind.CARDINAL)
        .anyMatch(
            each ->
                each.kind() == Counted.Kind.PEOPLE && near.isEmpty()
                    || each.kind() == Counted.Kind.THING && each.head().isPresent()
                    || each.kind() == Counted.Kind.UNHARMED
                    || each.kind() == Counted.Kind.HOUSEHOLD);
  }

  /** The candidate of the same sentence that stands before a count and next to it. */
  private static Optional<Candidate> nearest(
      List<Counted> counted, Counted count, Map<Counted, Candidate> best) {
    Candidate nearest = null;
    for (Counted each : counted) {
      if (each.from() >= count.from()) {
        break;
      }
      boolean other = each.kind() == Counted.Kind.PEOPLE && !each.article() && !each.partitive();
      nearest = best.getOrDefault(each, other ? null : nearest);
    }
    return Optional.ofNullable(nearest);
  }

  private static Optional<Candidate> carried(
      Chart chart, List<Candidate> before, Counted count, int carry) {
    if (before.isEmpty() || carry == 0) {
      return Optional.empty();
    }
    Candidate last = before.get(before.size() - 1);
    int back =
        chart.sentences().sentenceOf(count.from())
            - chart.sentences().sentenceOf(last.counted().from());
    return back <= Math.min(carry, FARTHEST) ? Optional.of(last) : Optional.empty();
  }
}
