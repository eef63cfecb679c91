package org.bilan.assembly;

import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/** What the words between two counts say of how they go together. Immutable and thread-safe. */
final class CountJoints {

  private static final int WIDEST = 4;

  private final Entry.Test and;
  private final Entry.Test subset;
  private final Entry.Test verb;
  private final Entry.Test relative;
  private final Entry.Test act;
  private final Entry.Test die;
  private final Entry.Test participle;
  private final Entry.Test locative;
  private final Entry.Test said;
  private final Entry.Test linking;
  private final Entry.Test preposition;
  private final Entry.Test of;
  private final Entry.Test determiner;
  private final Entry.Test unharmed;

  CountJoints(LanguagePack pack) {
    and = pack.test("and");
    subset = pack.test("subset");
    verb = pack.test("aux");
    relative = pack.test("rel");
    act = pack.test("harmact");
    die = pack.test("harmdie");
    participle = pack.test("harmpp");
    locative = pack.test("prep loc");
    said = pack.test("cue say fin");
    linking = pack.test("aux be");
    preposition = pack.test("prep");
    of = pack.test("prep of");
    determiner = pack.test("det");
    unharmed = pack.test("unharmedpp");
  }

  /**
   * Whether a count joins the one after it as its equal: by a conjunction just before that one, or
   * by a comma alone, unless a preposition leads the first, as in {@code Of 14, three}.
   */
  boolean closelyJoined(Chart chart, Counted left, Counted right, int low) {
    for (int i = right.from() - 1; i >= Math.max(left.to(), right.from() - 3); i--) {
      if (chart.is(i, and)) {
        return true;
      }
    }
    int before = left.from() - 1;
    before -= before > low && chart.is(before, determiner) ? 1 : 0;
    boolean led = before >= low && chart.is(before, preposition) && !chart.is(before, of);
    boolean comma = chart.tokens().norm(right.from() - 1).equals(",");
    return comma && !led && right.from() - 1 - left.to() <= 2;
  }

  /** Whether another preposition leads a count than the one before it: {@code 3 dead for 900}. */
  boolean isLedElsewhere(Chart chart, Counted right, Counted before) {
    int at = right.from() - 1;
    if (at < 0 || !chart.is(at, preposition) || chart.is(at, of)) {
      return false;
    }
    String norm = chart.tokens().norm(at);
    return before.from() == 0 || !chart.tokens().norm(before.from() - 1).equals(norm);
  }

  /** {@code 12 dead in the north of the town, and nine in the port}. */
  boolean located(Chart chart, Candidate claimed, Counted right, int high) {
    boolean bare = right.kind() == Counted.Kind.BARE && right.to() < high;
    int where = chart.is(claimed.to(), linking) ? claimed.to() + 1 : claimed.to();
    boolean same = bare && chart.is(where, preposition) && sameWord(chart, where, right.to());
    boolean both = same || bare && chart.is(where, locative) && chart.is(right.to(), locative);
    int last = right.from() - 1;
    boolean link = chart.is(last, and) || chart.tokens().norm(last).equals(",");
    return both && link && joined(chart, where, right.from(), false);
  }

  private static boolean sameWord(Chart chart, int one, int other) {
    return chart.tokens().norm(one).equals(chart.tokens().norm(other));
  }

  /** Whether only a comma or a conjunction, and a few words, stand between two places. */
  boolean joined(Chart chart, int from, int to, boolean close) {
    if (to < from || to - from > (close ? WIDEST : 3 * WIDEST)) {
      return false;
    }
    boolean link = false;
    for (int i = from; i < to; i++) {
      int conjoined = chart.longest(i, and).map(Edge::to).orElse(i);
      if (conjoined > i + 1 && conjoined <= to) {
        link = true;
        i = conjoined - 1;
        continue;
      }
      String norm = chart.tokens().norm(i);
      boolean conjunction = chart.is(i, and) || norm.equals(",");
      link |= conjunction;
      if (norm.equals(";") || norm.equals(":") || norm.equals("(")) {
        return false;
      }
      if (!conjunction
          && (chart.is(i, verb)
              || chart.is(i, relative)
              || chart.is(i, act)
              || chart.is(i, die)
              || chart.is(i, said)
              || chart.is(i, participle)
              || chart.is(i, unharmed))) {
        return false;
      }
    }
    return link;
  }

  /** Whether a dash, a colon or a bracket opens a list right after a count. */
  static boolean opened(Chart chart, int from, int to) {
    if (to - from < 1 || to - from > 3 || chart.tokens().norm(to - 1).equals("+")) {
      return false;
    }
    boolean dash = "-\u2212\u2013".contains(chart.tokens().norm(to - 1));
    if (dash && to - from > 1 && chart.tokens().norm(to - 2).equals("(")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String norm = chart.tokens().norm(i);
      if (norm.equals("-") || norm.equals("\u2013") || norm.equals(":") || norm.equals("(")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a colon or a bracket, further on, opens a list that breaks a count of people down:
   * {@code 11 people died on the fourth floor: a couple and nine children}.
   */
  boolean breaksDown(Chart chart, Candidate claimed, Counted right, int high) {
    Counted whole = claimed.counted();
    int mark = right.from() - 1;
    mark -= chart.tokens().isWord(mark) || !isQuote(chart.tokens().norm(mark)) ? 0 : 1;
    String norm = chart.tokens().norm(mark);
    boolean opens = norm.equals(":") || norm.equals("(");
    boolean people = whole.kind() == Counted.Kind.PEOPLE || whole.kind() == Counted.Kind.HARMED;
    return opens
        && people
        && mark >= claimed.to()
        && right.kind() == Counted.Kind.PEOPLE
        && right.quantity().min().orElse(0) < whole.quantity().min().orElse(0)
        && !ownPredicate(chart, right, high);
  }

  private static boolean isQuote(String norm) {
    return norm.equals("\"") || norm.equals("\u00ab") || norm.equals("\u201c");
  }

  /** Whether words such as {@code including} announce the count. */
  boolean announced(Chart chart, int at, int low) {
    for (int i = at - 1; i >= Math.max(low, at - 9); i--) {
      if (chart.is(i, subset)) {
        return true;
      }
      String norm = chart.tokens().norm(i);
      if (chart.is(i, verb)
          || chart.is(i, relative)
          || norm.equals(";")
          || norm.equals(".")
          || norm.equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the count has a verb of its own right after it. */
  boolean ownPredicate(Chart chart, Counted counted, int high) {
    for (int i = counted.to(); i < Math.min(high, counted.to() + 3); i++) {
      if (chart.is(i, verb)) {
        return true;
      }
    }
    return false;
  }
}
