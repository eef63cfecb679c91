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
  private final Entry.Test told;
  private final Entry.Test firstly;
  private final Entry.Test among;
  private final Entry.Test and;
  private final Entry.Test adverb;
  private final Entry.Test state;
  private final Entry.Test verb;
  private final Entry.Test harmed;
  private final Entry.Test harmedAs;

  CountingDecider(LanguagePack pack) {
    increment = pack.test("increment");
    increase = pack.test("increase");
    previous = pack.test("previous");
    stated = pack.test("stated");
    earlier = pack.test("earlier");
    conjunction = pack.test("conj");
    others = pack.test("others");
    subset = pack.test("subset");
    told = pack.test("told");
    firstly = pack.test("firstly");
    among = pack.test("among");
    and = pack.test("and");
    adverb = pack.test("adv");
    state = pack.test("state");
    verb = pack.test("aux");
    harmed = pack.test("harmed");
    harmedAs = pack.test("harmpp");
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
    if (any(chart, told, Math.max(low, counted.from() - 6), counted.from())
        && any(chart, firstly, Math.max(low, counted.from() - 10), counted.from())) {
      return Counting.PREVIOUS;
    }
    int after = Math.min(high, counted.to() + 3);
    if (any(chart, told, counted.to(), after) && any(chart, firstly, counted.to(), after)
        || isJoinedToPrevious(context, candidate, before)) {
      return Counting.PREVIOUS;
    }
    if (isListedPart(context, candidate, before) || isAmong(chart, candidate, low)) {
      return Counting.SUBSET;
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

  /** {@code earlier reported 72 dead and more than 100 wounded}. */
  private boolean isJoinedToPrevious(
      ArticleContext context, Candidate candidate, List<Candidate> before) {
    if (before.isEmpty()) {
      return false;
    }
    Candidate last = before.get(before.size() - 1);
    int from = candidate.counted().from();
    return last.counted().to() < from
        && from - last.counted().to() <= 2
        && last.harm() != candidate.harm()
        && context.chart().is(from - 1, and)
        && decide(context, last, before.subList(0, before.size() - 1)) == Counting.PREVIOUS;
  }

  /** A number alone that says how badly a part is hurt: {@code 12 were wounded, two seriously}. */
  private boolean isListedPart(
      ArticleContext context, Candidate candidate, List<Candidate> before) {
    Chart chart = context.chart();
    Counted counted = candidate.counted();
    if (counted.kind() != Counted.Kind.BARE || counted.article() || before.isEmpty()) {
      return false;
    }
    Candidate last = before.get(before.size() - 1);
    int sentence = context.sentenceOf(counted.from());
    if (last.harm() != candidate.harm()
        || context.sentenceOf(last.counted().from()) != sentence
        || chart.is(counted.to() - 1, others)) {
      return false;
    }
    String mark = chart.tokens().norm(counted.from() - 1);
    boolean listed = mark.equals(",") || mark.equals("(") || chart.is(counted.from() - 1, and);
    boolean degree =
        chart.is(counted.to(), adverb)
            || candidate.harmEntry().is(state) && candidate.harmFrom() >= counted.to();
    boolean part = last.subset() || last.counted().partitive();
    double whole = last.counted().quantity().min().orElse(0);
    return listed
        && degree
        && (part || mark.equals(",") && counted.quantity().min().orElse(0) < whole);
  }

  /** A number that a phrase with its whole leads: {@code Of the 12 wounded, two are in a coma}. */
  private boolean isAmong(Chart chart, Candidate candidate, int low) {
    int at = candidate.counted().from() - 1;
    if (at <= low || !chart.tokens().norm(at).equals(",")) {
      return false;
    }
    boolean hurt = false;
    for (int i = at - 1; i >= Math.max(low, at - 7); i--) {
      if (chart.tokens().norm(i).equals(",") || chart.is(i, verb)) {
        return false;
      }
      hurt |= chart.is(i, harmed) || chart.is(i, harmedAs);
      if (hurt && chart.is(i, among)) {
        return true;
      }
    }
    return false;
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
