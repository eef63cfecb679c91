package org.bilan.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.claim.Harm;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.RuleMatch;
import org.bilan.lang.RuleSet;
import org.bilan.text.Tokens;

/**
 * Runs the claim rules of a pack over the sentences that may hold a claim and keeps for each
 * quantity the most direct tie to a harm.
 */
final class CandidateFinder {

  /** Classes of words that name a harm or hint at one. */
  static final String HARMS =
      "harmed harmpp harmact harmdie harmev toll lifenoun lifeverb fleeto hurtnoun neednoun"
          + " haven mourned prognosis hospital bodypart remains fleeing blown fallen bury"
          + " victimof captivity fateunknown deadly searched";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;

  private final RuleSet rules;
  private final Entry.Test harms;
  private final Entry.Test weak;
  private final Entry.Test caseHead;
  private final Entry.Test victimHead;
  private final Entry.Test sick;
  private final Entry.Test noDisease;
  private final Entry.Test state;
  private final Entry.Test preposition;
  private final Entry.Test and;
  private final Entry.Test material;
  private final Entry.Test toll;
  private final Entry.Test wronged;
  private final Entry.Test noun;
  private final Entry.Test definite;
  private final Entry.Test participle;
  private final Entry.Test act;
  private final Entry.Test elliptic;
  private final Entry.Test of;
  private final Entry.Test verb;
  private final Entry.Test animal;
  private final Entry.Test struck;
  private final Entry.Test without;
  private final Coordination coordination;

  CandidateFinder(LanguagePack pack) {
    rules = pack.rules("claims");
    harms = pack.test(HARMS);
    weak = pack.test("weak");
    caseHead = pack.test("case");
    victimHead = pack.test("victim");
    sick = pack.test("sick");
    noDisease = pack.test("nodisease");
    state = pack.test("state");
    preposition = pack.test("prep");
    and = pack.test("and");
    material = pack.test("material");
    toll = pack.test("toll");
    wronged = pack.test("wronged");
    noun = pack.test("eventnoun");
    definite = pack.test("det def");
    participle = pack.test("harmpp");
    act = pack.test("harmact");
    elliptic = pack.test("elliptic");
    of = pack.test("prep of");
    verb = pack.test("aux");
    animal = pack.test("animal");
    struck = pack.test("struck");
    without = pack.test("zero verbal");
    coordination = new Coordination(pack);
  }

  /** Whether a sentence has a word of harm. */
  boolean mayHold(Chart chart, int sentence) {
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.hasAny(i, harms)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The candidates of a text, in text order.
   *
   * @param disease whether the article is about a disease, so that cases are people
   */
  List<Candidate> find(Chart chart, List<Counted> counted, boolean disease) {
    Map<Integer, List<Counted>> bySentence = new TreeMap<>();
    for (Counted each : counted) {
      bySentence
          .computeIfAbsent(chart.sentences().sentenceOf(each.from()), s -> new ArrayList<>())
          .add(each);
    }
    List<Candidate> found = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Integer, List<Counted>> entry : bySentence.entrySet()) {
      int sentence = entry.getKey();
      boolean follows = sentence - last <= Ellipsis.FARTHEST;
      if (follows || mayHold(chart, sentence)) {
        List<Candidate> here =
            sentence(chart, sentence, entry.getValue(), found, disease).stream()
                .filter(c -> !isOfAnimals(chart, c.counted(), counted))
                .toList();
        found.addAll(here);
        last = here.isEmpty() ? last : sentence;
      }
    }
    return found;
  }

  /** Whether a number without a noun comes after a count of animals, as one of them. */
  private boolean isOfAnimals(Chart chart, Counted part, List<Counted> counted) {
    if (part.kind() != Counted.Kind.BARE) {
      return false;
    }
    int sentence = chart.sentences().sentenceOf(part.from());
    Counted last = null;
    for (Counted each : counted) {
      boolean near = sentence - chart.sentences().sentenceOf(each.from()) <= 1;
      if (each.to() <= part.from() && near && each.head().isPresent()) {
        last = each;
      }
    }
    return last != null && last.head().orElseThrow().entry().is(animal);
  }

  private List<Candidate> sentence(
      Chart chart, int sentence, List<Counted> counted, List<Candidate> before, boolean disease) {
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    Map<Counted, Candidate> best = new LinkedHashMap<>();
    List<RuleMatch> elliptic = new ArrayList<>();
    for (RuleMatch match : rules.matches(chart, low, high)) {
      if (Ellipsis.isElliptic(match)) {
        elliptic.add(match);
        continue;
      }
      candidate(chart, match, disease)
          .filter(candidate -> !hasOtherSubject(chart, candidate, counted))
          .ifPresent(
              candidate ->
                  best.merge(
                      candidate.counted(), candidate, (a, b) -> b.cost() < a.cost() ? b : a));
    }
    coordination.spread(chart, counted, best, low, high);
    if (Ellipsis.complete(chart, elliptic, counted, before, best)) {
      coordination.spread(chart, counted, best, low, high);
    }
    List<Candidate> found = new ArrayList<>();
    for (Counted each : counted) {
      Candidate candidate = best.get(each);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Chart chart, RuleMatch match, boolean disease) {
    Optional<RuleMatch.Capture> count = match.capture("count");
    if (count.isEmpty()
        || count.get().edge().isEmpty()
        || !(count.get().edge().get().mention().orElse(null) instanceof Counted counted)
        || !counted.mayBeClaimed()
        || counted.kind() == Counted.Kind.BARE && chart.is(counted.from(), without)) {
      return Optional.empty();
    }
    Optional<Edge> word =
        match
            .capture("harm")
            .flatMap(RuleMatch.Capture::edge)
            .or(() -> ownHarm(counted))
            .map(edge -> reading(chart, edge, disease));
    Optional<String> harm =
        match.rule().gives("harm").or(() -> word.flatMap(edge -> edge.entry().attribute("harm")));
    if (harm.isEmpty() || word.isEmpty() || isYearOfEvent(chart, counted)) {
      return Optional.empty();
    }
    Entry entry = word.get().entry();
    boolean ownHead = counted.head().isPresent() && counted.head().get() == word.get();
    if (isApposed(chart, counted)) {
      return Optional.empty();
    }
    boolean ill = entry.is(sick) && counted.kind() == Counted.Kind.PEOPLE;
    if (!ill && !fits(entry, disease)
        || entry.is(material) && counted.kind() == Counted.Kind.UNKNOWN
        || entry.is(toll) && counted.article()
        || ownHead && entry.is(victimHead) && isWronged(chart, counted)) {
      return Optional.empty();
    }
    int rank = Integer.parseInt(match.rule().gives("rank").orElse("5"));
    rank += ill && !fits(entry, disease) ? 3 : 0;
    Harm said = entry.is(state) && disease ? Harm.SICK : Harm.valueOf(harm.get());
    if (counted.article()
            && (!mayBeOne(counted, said, entry, ownHead) && !isNext(chart, counted, word.get())
                || isOwner(chart, counted, word.get()))
        || isInsert(chart, counted, word.get())) {
      return Optional.empty();
    }
    if (entry.is(weak)) {
      rank += 3;
      if (counted.kind() != Counted.Kind.PEOPLE) {
        return Optional.empty();
      }
    }
    if (!ownHead
        && counted.kind() == Counted.Kind.HARMED
        && match.rule().gives("harm").isEmpty()
        && !overrides(counted, said, word.get())) {
      return Optional.empty();
    }
    if (ownHead && (entry.is(caseHead) || entry.is(victimHead))) {
      rank += 4;
    }
    boolean subset = match.rule().gives("counting").orElse("").equals("SUBSET");
    return Optional.of(Candidate.of(counted, said, word.get(), match.rule().id(), rank, subset));
  }

  /**
   * Whether another number is the subject of the words of harm behind it: {@code one of them a
   * guard, and 20 were hurt}.
   */
  private boolean hasOtherSubject(Chart chart, Candidate candidate, List<Counted> counted) {
    Counted own = candidate.counted();
    if (!own.partitive() || own.kind() != Counted.Kind.BARE) {
      return false;
    }
    return counted.stream()
        .anyMatch(
            other ->
                other.from() > own.to()
                    && other.to() <= candidate.harmFrom()
                    && chart.is(other.from() - 1, and)
                    && other.mayBeClaimed());
  }

  /** Whether an article opens the apposition of a name: {@code Marta Ruiz, a volunteer, said}. */
  private boolean isApposed(Chart chart, Counted counted) {
    Tokens tokens = chart.tokens();
    int low = chart.sentences().first(chart.sentences().sentenceOf(counted.from()));
    int at = counted.from() - 1;
    at -= at > low && tokens.norm(at).equals(",") ? 1 : 0;
    int names = 0;
    while (at >= low && PhraseMarks.isName(tokens, at) && !chart.is(at, preposition)) {
      at--;
      names++;
    }
    boolean led = at >= low && (chart.is(at, preposition) || !tokens.isWord(at));
    return counted.article()
        && counted.kind() == Counted.Kind.PEOPLE
        && !tokens.isCapitalized(counted.from())
        && names >= 2
        && names <= 4
        && !led;
  }

  /** The harm that a count's own phrase names; that of patients is what they suffer. */
  private Optional<Edge> ownHarm(Counted counted) {
    boolean head =
        counted.kind() == Counted.Kind.HARMED
            && (counted.inner().isEmpty() || !counted.head().orElseThrow().entry().is(caseHead));
    return head ? counted.head() : counted.inner();
  }

  /** Whether the sentence tells of victims whom nobody hurt, of fraud or insult. */
  private boolean isWronged(Chart chart, Counted counted) {
    int sentence = chart.sentences().sentenceOf(counted.from());
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, wronged)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year stands before the event that it dates: {@code the 1984 killing}. */
  private boolean isYearOfEvent(Chart chart, Counted counted) {
    double value = counted.quantity().min().orElse(0);
    return counted.kind() == Counted.Kind.HARMED
        && value >= FIRST_YEAR
        && value < LAST_YEAR
        && counted.quantityTo() == counted.from() + 1
        && chart.tokens().norm(counted.from()).length() == YEAR_DIGITS
        && counted.from() > 0
        && chart.is(counted.from() - 1, definite)
        && counted.head().filter(head -> head.entry().is(noun)).isPresent();
  }

  /** Whether a word of harm may be meant in an article that is, or is not, about a disease. */
  private boolean fits(Entry entry, boolean disease) {
    return disease ? !entry.is(noDisease) : !entry.is(caseHead) && !entry.is(sick);
  }

  /** The longest reading from the same word on that fits the article, or the reading itself. */
  private Edge reading(Chart chart, Edge word, boolean disease) {
    Edge best = word;
    for (Edge edge : chart.edges(word.from())) {
      boolean longer = edge.to() > best.to() || !fits(best.entry(), disease);
      if (longer
          && edge.to() >= word.to()
          && edge.entry().type().equals(word.entry().type())
          && fits(edge.entry(), disease)) {
        best = edge;
      }
    }
    return best;
  }

  /** Whether a predicate says more of the people counted than their own noun does. */
  private boolean overrides(Counted counted, Harm said, Edge word) {
    Entry predicate = word.entry();
    Entry head = counted.head().orElseThrow().entry();
    Optional<String> own = head.attribute("harm");
    if (head.is(victimHead) || head.is(caseHead)) {
      return !predicate.is(weak) && !predicate.is(struck);
    }
    boolean after = word.from() >= counted.to();
    return said == Harm.KILLED
        && (after || predicate.is(act) && !head.is(elliptic))
        && !own.orElse("").equals("KILLED")
        && !own.orElse("").equals("CASUALTY");
  }

  /** One more of those counted before: {@code nine were arrested and one was wounded}. */
  private boolean isNext(Chart chart, Counted counted, Edge word) {
    int before = counted.from() - 1;
    return counted.kind() == Counted.Kind.BARE
        && before > 0
        && (chart.is(before, and) || chart.tokens().norm(before).equals(","))
        && chart.is(counted.to(), verb)
        && word.from() > counted.to()
        && word.from() - counted.to() <= 4;
  }

  private static boolean isMark(Chart chart, int at) {
    return !chart.tokens().isWord(at) && !chart.tokens().isNumber(at);
  }

  /** Whether a count closes an insert before the verb: {@code a man, father of two, is dead}. */
  private boolean isInsert(Chart chart, Counted counted, Edge word) {
    int at = counted.to();
    return word.from() > at + 1
        && counted.from() > 0
        && chart.is(counted.from() - 1, of)
        && chart.tokens().norm(at).equals(",")
        && chart.is(at + 1, verb);
  }

  /**
   * Whether the verb after a count has another subject: {@code the pilot of a balloon is dead}, or,
   * where the noun is unknown, {@code in a bad state, nine are hurt}.
   */
  private boolean isOwner(Chart chart, Counted counted, Edge word) {
    if (word.from() < counted.to() || counted.from() == 0) {
      return false;
    }
    boolean owned = chart.is(counted.from() - 1, of);
    boolean unknown = counted.kind() == Counted.Kind.UNKNOWN;
    for (int i = counted.to(); i < word.from(); i++) {
      if (owned && chart.is(i, verb) || unknown && isMark(chart, i)) {
        return true;
      }
    }
    return owned && unknown;
  }

  /** Whether an indefinite article counts one person here. */
  private boolean mayBeOne(Counted counted, Harm said, Entry entry, boolean ownHead) {
    return switch (counted.kind()) {
      case PEOPLE -> !entry.is(weak);
      case BARE -> (counted.described() || counted.partitive()) && !entry.is(weak);
      case HARMED ->
          !ownHead
              || counted.described()
              || !entry.is(caseHead) && !entry.is(noun) && said != Harm.DISPLACED;
      case UNKNOWN ->
          (said == Harm.KILLED || said == Harm.INJURED || said == Harm.ABDUCTED)
              && entry.is(participle);
      default -> false;
    };
  }
}
