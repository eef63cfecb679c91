package org.bilan.assembly;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.Counting;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
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
  private final Entry.Test adverb;
  private final Entry.Test state;
  private final Entry.Test verb;
  private final Entry.Test harmed;
  private final Entry.Test harmedAs;
  private final Entry.Test near;
  private final Entry.Test otherPeriod;
  private final Entry.Test quantity;
  private final Entry.Test and;
  private final Entry.Test hedge;
  private final Entry.Test act;

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
    adverb = pack.test("adv");
    state = pack.test("state");
    verb = pack.test("aux");
    harmed = pack.test("harmed");
    harmedAs = pack.test("harmpp");
    near = pack.test("near");
    otherPeriod = pack.test("otherperiod");
    quantity = pack.test("quantity");
    and = pack.test("and");
    hedge = pack.test("hedge");
    act = pack.test("harmact");
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
    if (isPrevious(chart, counted, low)) {
      return any(chart, otherPeriod, counted.to(), Math.min(high, counted.to() + 3))
          ? Counting.TOTAL
          : Counting.PREVIOUS;
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
    if (isListedPart(context, candidate, before)
        || isAmong(chart, candidate, low)
        || isAnnounced(chart, candidate, before, low)) {
      return Counting.SUBSET;
    }
    boolean added =
        more(chart, counted.quantityTo(), phraseEnd(chart, counted, high))
                && !contrasts(context, candidate, before)
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

  /** Whether words such as {@code up from} or {@code an earlier toll of} lead to the count. */
  private boolean isPrevious(Chart chart, Counted counted, int low) {
    for (int i = Math.max(low, counted.from() - 4); i < counted.from(); i++) {
      Optional<Edge> words = chart.longest(i, previous);
      if (words.isPresent()
          && (!words.get().entry().is(near) || words.get().to() >= counted.from() - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the count, or the one of the same harm that it joins, follows {@code including}. */
  private boolean isAnnounced(Chart chart, Candidate candidate, List<Candidate> before, int low) {
    int from = candidate.counted().from();
    for (int i = from - 1; i >= Math.max(low, from - 3); i--) {
      if (chart.is(i, subset)) {
        return true;
      }
      if (chart.is(i, quantity)) {
        break;
      }
    }
    if (before.isEmpty()) {
      return false;
    }
    Candidate last = before.get(before.size() - 1);
    boolean joined = last.counted().to() == from - 1 && chart.is(from - 1, and);
    return joined
        && last.harm() == candidate.harm()
        && last.counted().from() >= low
        && (last.subset() || isAnnounced(chart, last, before.subList(0, before.size() - 1), low));
  }

  /** Whether a word adds to a count, other than in a hedge: {@code 12 more}. */
  private boolean more(Chart chart, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chart.is(i, increment)
          && chart.longest(i, hedge).filter(words -> words.length() > 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a count of another harm stands before in the sentence: {@code 2 dead, 3 more hurt}. */
  private static boolean contrasts(
      ArticleContext context, Candidate candidate, List<Candidate> before) {
    if (before.isEmpty()) {
      return false;
    }
    Candidate last = before.get(before.size() - 1);
    return last.harm() != candidate.harm()
        && context.sentenceOf(last.counted().from())
            == context.sentenceOf(candidate.counted().from());
  }

  /**
   * Whether a partitive takes its part of people harmed: {@code two of the wounded}, or {@code two
   * of them} after a toll, but not {@code two of her children}.
   */
  private boolean isPart(ArticleContext context, Candidate candidate, List<Candidate> before) {
    Counted counted = candidate.counted();
    if (counted.kind() == Counted.Kind.HARMED) {
      return true;
    }
    boolean suffers = candidate.harmEntry().is(act) && candidate.harmTo() <= counted.from();
    if (counted.kind() == Counted.Kind.PEOPLE || before.isEmpty() || suffers) {
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
