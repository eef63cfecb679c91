package org.bilan.assembly;

import java.util.List;
import org.bilan.claim.Counting;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/** Says how a count stands to other counts of the same toll. */
final class CountingDecider {

  private final Entry.Test increment;
  private final Entry.Test increase;
  private final Entry.Test previous;
  private final Entry.Test others;
  private final Entry.Test conjunction;
  private final Entry.Test stated;
  private final Entry.Test earlier;
  private final Entry.Test subset;

  CountingDecider(LanguagePack pack) {
    increment = pack.test("increment");
    increase = pack.test("increase");
    previous = pack.test("previous");
    stated = pack.test("stated");
    earlier = pack.test("earlier");
    conjunction = pack.test("conj");
    others = pack.test("others");
    subset = pack.test("subset");
  }

  Counting decide(ArticleContext context, Candidate candidate, List<Candidate> before) {
    Chart chart = context.chart();
    Counted counted = candidate.counted();
    int sentence = context.sentenceOf(counted.from());
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    if (candidate.subset() || counted.partitive() && isPart(context, candidate, before)) {
      return Counting.SUBSET;
    }
    if (any(chart, previous, Math.max(low, counted.from() - 4), counted.from())) {
      return Counting.PREVIOUS;
    }
    if (any(chart, stated, Math.max(low, counted.from() - 5), counted.from())
        && any(chart, earlier, Math.max(low, counted.from() - 10), counted.from())) {
      return Counting.PREVIOUS;
    }
    for (int i = counted.from() - 1; i >= Math.max(low, counted.from() - 3); i--) {
      if (chart.is(i, subset)) {
        return Counting.SUBSET;
      }
    }
    boolean added =
        any(chart, increment, counted.quantityTo(), phraseEnd(chart, counted, high))
            || any(chart, increase, Math.max(low, counted.from() - 3), counted.from());
    if (added && !counted.zero()) {
      return Counting.INCREMENT;
    }
    if (any(chart, others, Math.max(low, counted.from() - 2), counted.to())
        && addsTo(context, candidate, before)) {
      return Counting.INCREMENT;
    }
    return Counting.TOTAL;
  }

  /**
   * Whether a partitive takes its part of people harmed: {@code two of the wounded}, or {@code two
   * of them} after a toll, but not {@code two of her children}.
   */
  private static boolean isPart(
      ArticleContext context, Candidate candidate, List<Candidate> before) {
    Counted counted = candidate.counted();
    if (counted.kind() == Counted.Kind.HARMED) {
      return true;
    }
    if (counted.kind() == Counted.Kind.PEOPLE || before.isEmpty()) {
      return false;
    }
    Candidate last = before.get(before.size() - 1);
    int back = context.sentenceOf(counted.from()) - context.sentenceOf(last.counted().from());
    return back <= 1;
  }

  /** The token after the words that still belong to a count's noun phrase. */
  private int phraseEnd(Chart chart, Counted counted, int high) {
    int end = counted.to();
    while (end < Math.min(high, counted.to() + 3)
        && chart.tokens().isWord(end)
        && !chart.is(end, conjunction)) {
      end++;
    }
    return end;
  }

  /** Whether others adds to an earlier toll of the same harm rather than contrasts another harm. */
  private static boolean addsTo(
      ArticleContext context, Candidate candidate, List<Candidate> before) {
    if (before.isEmpty()) {
      return false;
    }
    Candidate last = before.get(before.size() - 1);
    int sentence = context.sentenceOf(candidate.counted().from());
    boolean same = last.harm() == candidate.harm();
    return same && context.sentenceOf(last.counted().from()) == sentence;
  }

  private static boolean any(Chart chart, Entry.Test test, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chart.is(i, test)) {
        return true;
      }
    }
    return false;
  }
}
