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

  private final Entry.Test and;
  private final Entry.Test subset;
  private final Entry.Test verb;
  private final Entry.Test participle;
  private final Entry.Test pronoun;
  private final Entry.Test of;
  private final Entry.Test unharmed;
  private final Entry.Test weak;
  private final Entry.Test elliptic;

  private final CountJoints joints;

  Coordination(LanguagePack pack) {
    joints = new CountJoints(pack);
    and = pack.test("and");
    subset = pack.test("subset");
    verb = pack.test("aux");
    participle = pack.test("harmpp");
    pronoun = pack.test("partpron");
    of = pack.test("prep of");
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
          && joints.closelyJoined(chart, left, right, low)
          && joints.joined(chart, left.to(), right.from(), left.kind() == Counted.Kind.BARE)
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
                    || CountJoints.opened(chart, claimed.to(), right.from())
                    || joints.breaksDown(chart, claimed, right, high));
        Optional<Candidate> own = next ? own(chart, claimed, right, high) : Optional.empty();
        if (own.isPresent()) {
          best.put(right, own.get());
          break;
        }
        boolean part = listed || joints.announced(chart, right.from(), Math.max(from, low));
        if (part
            || (next
                && !joints.ownPredicate(chart, right, high)
                && !joints.isLedElsewhere(chart, right, claimed.counted())
                && (joints.joined(
                        chart,
                        claimed.to(),
                        right.from(),
                        !claimed.subset() && !isNextPerson(chart, right))
                    || joints.located(chart, claimed, right, high)
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
}
