package org.bilan.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.claim.Harm;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.QuantityMention;

/**
 * Hands a harm on from one count to its neighbours: {@code three soldiers and two civilians were
 * killed}, {@code 12 people were killed, including three children}.
 */
final class Coordination {

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
  private final Entry.Test pronoun;
  private final Entry.Test linking;
  private final Entry.Test preposition;
  private final Entry.Test of;
  private final Entry.Test determiner;
  private final Entry.Test unharmed;
  private final Entry.Test weak;
  private final Entry.Test elliptic;

  Coordination(LanguagePack pack) {
    and = pack.test("and");
    subset = pack.test("subset");
    verb = pack.test("aux");
    relative = pack.test("rel");
    act = pack.test("harmact");
    die = pack.test("harmdie");
    participle = pack.test("harmpp");
    locative = pack.test("prep loc");
    said = pack.test("cue say fin");
    pronoun = pack.test("partpron");
    linking = pack.test("aux be");
    preposition = pack.test("prep");
    of = pack.test("prep of");
    determiner = pack.test("det");
    unharmed = pack.test("unharmedpp");
    weak = pack.test("weak");
    elliptic = pack.test("elliptic");
  }

  void spread(Chart chart, List<Counted> counted, Map<Counted, Candidate> best, int low, int high) {
    for (int i = counted.size() - 2; i >= 0; i--) {
      Counted left = counted.get(i);
      Counted right = counted.get(following(counted, i));
      Candidate claimed = best.get(right);
      if (claimed != null
          && !best.containsKey(left)
          && usable(left)
          && (claimed.harmFrom() >= (isElliptic(claimed) ? right.quantityTo() : right.to())
              || isPredicated(claimed, left))
          && !(left.partitive() && left.kind() == Counted.Kind.BARE)
          && !claimed.rule().endsWith(".subset")
          && !(left.from() > low && chart.is(left.from() - 1, subset))
          && !isYear(left)
          && closelyJoined(chart, left, right, low)
          && joined(chart, left.to(), right.from(), left.kind() == Counted.Kind.BARE)
          && listed(chart, left.to(), right.from(), claimed)) {
        best.put(left, handOn(left, claimed, "coordination", false));
      }
    }
    for (int i = 1; i < counted.size(); i++) {
      Counted right = counted.get(i);
      if (best.containsKey(right)
          || !usable(right) && !isOnePart(chart, right, low)
          || isUnharmed(chart, right, high)) {
        continue;
      }
      for (int j = i - 1; j >= 0; j--) {
        Counted earlier = counted.get(j);
        Candidate claimed = best.get(earlier);
        if (claimed == null) {
          if (isOtherWhole(earlier)) {
            break;
          }
          continue;
        }
        int from =
            Math.max(
                claimed.counted().to(), claimed.harmFrom() > right.from() ? 0 : claimed.harmTo());
        boolean next = j == previous(counted, i);
        boolean listed =
            next
                && (right.partitive()
                        && right.from() - claimed.to() <= 3
                        && (chart.is(right.quantityTo(), pronoun)
                            || right.kind() == Counted.Kind.HARMED)
                    || opened(chart, claimed.to(), right.from())
                    || breaksDown(chart, claimed, right, high));
        Optional<Candidate> own = next ? own(chart, claimed, right, high) : Optional.empty();
        if (own.isPresent()) {
          best.put(right, own.get());
          break;
        }
        boolean part = listed || announced(chart, right.from(), Math.max(from, low));
        if (part
            || (next
                && !ownPredicate(chart, right, high)
                && !isLedElsewhere(chart, right, claimed.counted())
                && (joined(
                        chart,
                        claimed.to(),
                        right.from(),
                        !claimed.subset() && !isNextPerson(chart, right))
                    || located(chart, claimed, right, high)
                    || isListed(claimed, right))
                && (right.kind() != Counted.Kind.UNKNOWN
                    || claimed.subset() && claimed.counted().kind() != Counted.Kind.PEOPLE))) {
          boolean subsets = part || (claimed.subset() && next);
          best.put(right, handOn(right, claimed, subsets ? "subset" : "coordination", subsets));
        }
        break;
      }
    }
  }

  /** Whether the words of harm close the noun phrase: {@code and a driver injured}. */
  private boolean isElliptic(Candidate claimed) {
    return claimed.harmEntry().is(elliptic)
        && claimed.harmTo() == claimed.counted().to()
        && claimed.harmFrom() > claimed.counted().quantityTo();
  }

  /**
   * Whether a count before a claimed one is in a list with it: a conjunction joins them, or nothing
   * but a comma, or the list goes on behind.
   */
  private boolean listed(Chart chart, int from, int to, Candidate claimed) {
    boolean close = to - from <= 2;
    for (int i = from; i < to && !close; i++) {
      close = chart.is(i, and);
    }
    return close || claimed.rule().endsWith(".coordination");
  }

  /** The tie to a participle of another harm that stands behind: {@code and 30 others wounded}. */
  private Optional<Candidate> own(Chart chart, Candidate claimed, Counted right, int high) {
    int from = afterBracket(chart, right.to(), high);
    for (int i = from; i < Math.min(high, from + 3); i++) {
      Optional<Edge> word = chart.longest(i, participle);
      Optional<String> harm = word.flatMap(edge -> edge.entry().attribute("harm"));
      if (harm.isPresent()) {
        String base = claimed.rule().substring(0, claimed.rule().indexOf('.') + 1);
        return harm.get().equals(claimed.harm().name()) || word.get().entry().is(weak)
            ? Optional.empty()
            : Optional.of(
                Candidate.of(
                    right,
                    Harm.valueOf(harm.get()),
                    word.get(),
                    base + "claim.coordination",
                    7,
                    false));
      }
      if (!chart.tokens().isWord(i) || chart.is(i, verb)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a participle behind the count says that the people were not harmed. */
  private boolean isUnharmed(Chart chart, Counted counted, int high) {
    int from = afterBracket(chart, counted.to(), high);
    for (int i = from; i < Math.min(high, from + 3); i++) {
      if (chart.is(i, unharmed)) {
        return true;
      }
    }
    return false;
  }

  /** The token behind a bracket that opens at a token, or the token itself. */
  private static int afterBracket(Chart chart, int at, int high) {
    if (at < high && chart.tokens().norm(at).equals("(")) {
      for (int i = at + 1; i < high; i++) {
        if (chart.tokens().norm(i).equals(")")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private static Candidate handOn(Counted to, Candidate from, String how, boolean subset) {
    String base = from.rule().substring(0, from.rule().indexOf('.') + 1);
    return from.handedOn(to, true, base + "claim." + how, 7, subset);
  }

  private static boolean usable(Counted counted) {
    boolean kind =
        counted.kind() == Counted.Kind.PEOPLE
            || counted.kind() == Counted.Kind.BARE
            || (counted.kind() == Counted.Kind.UNKNOWN && !counted.article());
    return kind
        && !counted.zero()
        && !(counted.article() && counted.kind() == Counted.Kind.BARE)
        && counted.quantity().kind() == QuantityMention.Kind.CARDINAL
        && !(counted.quantity().bound() == Bound.RANGE && isYear(counted))
        && counted.quantity().min().orElse(0) % 1 == 0;
  }

  /** An article alone after words such as {@code including}: {@code 12 wounded, one seriously}. */
  private boolean isOnePart(Chart chart, Counted counted, int low) {
    return counted.article()
        && counted.kind() == Counted.Kind.BARE
        && counted.from() > low
        && chart.is(counted.from() - 1, subset)
        && (counted.to() >= chart.tokens().size() || chart.tokens().isWord(counted.to()));
  }

  /** The count after another one, leaving out ranks and measures. */
  private static int following(List<Counted> counted, int at) {
    int after = at + 1;
    while (after + 1 < counted.size()
        && counted.get(after).quantity().kind() != QuantityMention.Kind.CARDINAL) {
      after++;
    }
    return after;
  }

  /** Whether the harm stands behind people in the phrase: {@code 35 rebels and 5 soldiers dead}. */
  private static boolean isPredicated(Candidate claimed, Counted left) {
    Counted right = claimed.counted();
    boolean behind = right.kind() == Counted.Kind.HARMED && claimed.harmTo() == right.to();
    return behind
        && claimed.harmFrom() > right.quantityTo()
        && left.kind() == Counted.Kind.PEOPLE
        && !left.article();
  }

  /** The count before another one, leaving out articles before things, years and measures. */
  private static int previous(List<Counted> counted, int at) {
    int before = at - 1;
    while (before > 0 && isPassing(counted.get(before))) {
      before--;
    }
    return before;
  }

  /** The count after another one, leaving out the same. */
  private static int next(List<Counted> counted, int at) {
    int after = at + 1;
    while (after < counted.size() - 1 && isPassing(counted.get(after))) {
      after++;
    }
    return after;
  }

  private static boolean isPassing(Counted counted) {
    boolean thing = counted.kind() == Counted.Kind.THING || counted.kind() == Counted.Kind.UNKNOWN;
    return isYear(counted)
        || counted.article() && thing
        || counted.quantity().kind() != QuantityMention.Kind.CARDINAL;
  }

  private static boolean isYear(Counted counted) {
    double value = counted.quantity().min().orElse(0);
    return counted.kind() == Counted.Kind.BARE && value >= 1900 && value < 2100;
  }

  /**
   * Whether a count joins the one after it as its equal: by a conjunction just before that one, or
   * by a comma alone, unless a preposition leads the first, as in {@code Of 14, three}.
   */
  private boolean closelyJoined(Chart chart, Counted left, Counted right, int low) {
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
  private boolean isLedElsewhere(Chart chart, Counted right, Counted before) {
    int at = right.from() - 1;
    if (at < 0 || !chart.is(at, preposition) || chart.is(at, of)) {
      return false;
    }
    String norm = chart.tokens().norm(at);
    return before.from() == 0 || !chart.tokens().norm(before.from() - 1).equals(norm);
  }

  /** Whether a count without a harm is a whole that later parts may belong to. */
  private static boolean isOtherWhole(Counted counted) {
    return counted.kind() == Counted.Kind.UNHARMED
        || counted.kind() == Counted.Kind.PEOPLE && !counted.article() && !counted.partitive();
  }

  /** People after a conjunction, whom ages and trades of those before may hold off. */
  private boolean isNextPerson(Chart chart, Counted right) {
    return right.kind() == Counted.Kind.PEOPLE && chart.is(right.from() - 1, and);
  }

  /** A list that leaves its commas out: {@code six women five children}. */
  private static boolean isListed(Candidate claimed, Counted right) {
    boolean touching = claimed.counted().to() == right.from() && !right.article();
    boolean people = claimed.counted().kind() == Counted.Kind.PEOPLE;
    return touching
        && people
        && right.kind() == Counted.Kind.PEOPLE
        && claimed.harmTo() <= right.from();
  }

  /** {@code 12 dead in the north of the town, and nine in the port}. */
  private boolean located(Chart chart, Candidate claimed, Counted right, int high) {
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
  private boolean joined(Chart chart, int from, int to, boolean close) {
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
  private static boolean opened(Chart chart, int from, int to) {
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
  private boolean breaksDown(Chart chart, Candidate claimed, Counted right, int high) {
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
  private boolean announced(Chart chart, int at, int low) {
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
  private boolean ownPredicate(Chart chart, Counted counted, int high) {
    for (int i = counted.to(); i < Math.min(high, counted.to() + 3); i++) {
      if (chart.is(i, verb)) {
        return true;
      }
    }
    return false;
  }
}
