package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Tokens;

/**
 * Says for each quantity what it counts, and adds that to the chart as an edge of class {@code
 * count}. A language's setting {@code nouns.head} says whether the head stands first in the noun
 * phrase ({@code first}) or last ({@code last}).
 */
final class CountedNounFinder {

  private static final int LONGEST_PHRASE = 9;

  private final LanguagePack pack;
  private final boolean headLast;
  private final Entry.Test quantity;
  private final Entry.Test articleTag;
  private final Entry.Test zeroTag;
  private final Entry.Test people;
  private final Entry.Test harmed;
  private final Entry.Test plural;
  private final List<Entry.Test> boundaries = new ArrayList<>();
  private final List<Entry.Test> skipped = new ArrayList<>();
  private final Entry.Test modifier;
  private final Entry.Test predicate;
  private final Entry.Test pronoun;
  private final Entry.Test demonym;
  private final Entry.Test singular;
  private final Entry.Test possessive;
  private final Entry.Test linking;
  private final Entry.Test material;
  private final CountModifiers modifiers;
  private final Entry.Test adverb;
  private final Entry.Test others;
  private final Entry.Test anyOther;
  private final Entry.Test increment;
  private final Entry.Test fewer;
  private final List<Entry.Test> nouns = new ArrayList<>();

  CountedNounFinder(LanguagePack pack) {
    this.pack = pack;
    headLast = pack.property("nouns.head").orElse("first").equals("last");
    quantity = pack.test("quantity");
    articleTag = pack.test("article");
    zeroTag = pack.test("zero");
    people = pack.test("people");
    harmed = pack.test("harmed");
    plural = pack.test("pl");
    for (String type :
        List.of(
            "prep",
            "conj",
            "aux",
            "modal",
            "rel",
            "pron",
            "neg",
            "subset",
            "dont",
            "light",
            "lifeverb",
            "lifenoun",
            "harmact",
            "harmdie",
            "change",
            "boundary",
            "cue",
            "toll")) {
      boundaries.add(pack.test(type));
    }
    for (String type : List.of("prep of", "det part", "det def", "det dem", "det poss")) {
      skipped.add(pack.test(type));
    }
    modifier = pack.test("mod");
    predicate = pack.test("harmpp");
    pronoun = pack.test("partpron");
    demonym = pack.test("demonym");
    singular = pack.test("sg");
    possessive = pack.test("possessive");
    linking = pack.test("aux be");
    material = pack.test("material");
    modifiers = new CountModifiers(pack);
    adverb = pack.test("adv");
    others = pack.test("others noun");
    anyOther = pack.test("others");
    increment = pack.test("increment");
    fewer = pack.test("fewer");
    for (String type : List.of("harmed", "people", "thing", "household", "unharmed")) {
      nouns.add(pack.test(type));
    }
  }

  List<Counted> find(Chart chart) {
    List<Counted> found = new ArrayList<>();
    for (int s = 0; s < chart.sentences().count(); s++) {
      int high = chart.sentences().end(s);
      int whole = 0;
      int told = -1;
      for (int at = chart.sentences().first(s); at < high; at++) {
        List<Edge> edges = chart.is(at, quantity) ? List.copyOf(chart.edges(at)) : List.of();
        for (Edge edge : edges) {
          if (edge.entry().is(quantity) && edge.mention().isPresent()) {
            Counted counted = counted(chart, edge, high);
            boolean predicate = counted.article() && at == told;
            if (counts(counted.quantity()) && at >= whole && !predicate) {
              chart.add(at, counted.to(), pack.entry("count " + counted.tags()), counted);
            }
            if (counted.partitive() && counted.kind() == Counted.Kind.PEOPLE) {
              whole = Math.max(whole, counted.to());
            }
            if (counted.partitive() && counted.kind() == Counted.Kind.BARE) {
              told = toldOf(chart, counted.to(), high);
            }
            found.add(counted);
          }
        }
      }
    }
    return found;
  }

  /**
   * Where it is said what a part is, so that nobody new is counted: {@code one of them a child}.
   */
  private int toldOf(Chart chart, int at, int high) {
    return at + 1 < high && chart.is(at, linking) ? at + 1 : at;
  }

  /** Whether a quantity counts anything: ranks, fractions and measures do not. */
  private static boolean counts(QuantityMention quantity) {
    return quantity.kind() == QuantityMention.Kind.CARDINAL;
  }

  private Counted counted(Chart chart, Edge edge, int high) {
    QuantityMention mention = (QuantityMention) edge.mention().orElseThrow();
    Entry entry = edge.entry();
    boolean article = entry.is(articleTag);
    boolean zero = entry.is(zeroTag);
    for (Edge after : chart.edges(edge.to())) {
      if (after.entry().is(pronoun) && after.to() <= high) {
        return new CountStart(mention, edge, edge.to(), true, article, zero, false)
            .counted(after.to(), Counted.Kind.BARE, null, null);
      }
    }
    int at = edge.to();
    if (chart.is(at, fewer) && at < high
        || modifiers.isAge(chart, edge, high)
        || !article && modifiers.isOneOfAges(chart, at, high)) {
      return new CountStart(mention, edge, at, false, article, zero, false)
          .counted(at, Counted.Kind.THING, null, null);
    }
    if (chart.longest(at, increment).filter(more -> more.length() > 1).isPresent()) {
      return new CountStart(mention, edge, at, false, article, zero, false)
          .counted(at, Counted.Kind.BARE, null, null);
    }
    boolean described = false;
    if (mention.kind() == QuantityMention.Kind.CARDINAL) {
      int noun = modifiers.afterRankAndAge(chart, at, high, article);
      described = noun > at;
      at = noun;
    }
    int skippedTo = at;
    boolean of = at < high && (chart.is(at, skipped.get(0)) || chart.is(at, skipped.get(1)));
    boolean partitive = false;
    while (skippedTo < high && skippedTo < at + 2 && PhraseMarks.is(chart, skippedTo, skipped)) {
      partitive |= !chart.is(skippedTo, skipped.get(0)) || chart.is(skippedTo, skipped.get(1));
      skippedTo++;
    }
    if (of && skippedTo < high) {
      at = skippedTo;
    }
    partitive &= of && mention.bound() != Bound.VAGUE;
    if (partitive) {
      at = modifiers.afterWhole(chart, at, high);
    }
    CountStart start = new CountStart(mention, edge, at, partitive, article, zero, described);
    if (at < high && chart.is(at, adverb) && noun(chart, at + 1, high).isEmpty()) {
      return start.counted(at, Counted.Kind.BARE, null, null);
    }
    return headLast ? last(chart, start, high) : first(chart, start, high);
  }

  private Counted first(Chart chart, CountStart start, int high) {
    int at = start.at();
    Edge inner = null;
    boolean quoted = at < high && PhraseMarks.isQuote(chart, at);
    boolean other = false;
    at += quoted ? 1 : 0;
    for (int i = 0; i < 4 && at < high; i++) {
      Optional<Edge> noun = noun(chart, at, high);
      Optional<Edge> mod =
          chart.longest(at, modifier).filter(e -> e.to() <= high && e.entry().type().equals("mod"));
      if (noun.isPresent() && (mod.isEmpty() || noun.get().length() > mod.get().length())) {
        int end = noun.get().to();
        end += quoted && end < high && PhraseMarks.isQuote(chart, end) ? 1 : 0;
        return start.counted(end, PhraseMarks.kind(noun.get()), noun.get(), inner);
      }
      if (mod.isEmpty()) {
        break;
      }
      other |= start.article() && chart.is(at, anyOther);
      at = mod.get().to();
    }
    at = quoted ? start.at() : at;
    CountStart known = other ? start.asDescribed() : start;
    if (at >= high
        || !chart.tokens().isWord(at)
        || PhraseMarks.is(chart, at, boundaries)
        || PhraseMarks.is(chart, at, skipped)
        || chart.is(at, quantity)
        || chart.is(at, predicate)) {
      return known.counted(Math.max(at, start.edge().to()), Counted.Kind.BARE, null, null);
    }
    return start.counted(at + 1, Counted.Kind.UNKNOWN, null, null);
  }

  private Counted last(Chart chart, CountStart start, int high) {
    int at = start.at();
    Edge head = null;
    Edge inner = null;
    boolean owned = false;
    int end = start.described() ? at : start.edge().to();
    int limit = Math.min(high, at + LONGEST_PHRASE);
    while (at < limit) {
      if (!chart.tokens().isWord(at)) {
        int after =
            PhraseMarks.isQuote(chart, at) ? at + 1 : PhraseMarks.bracketed(chart, at, limit);
        if (after == at || at == start.at() && !PhraseMarks.isQuote(chart, at)) {
          break;
        }
        at = after;
        continue;
      }
      if (head == null && chart.is(at, others)) {
        return start.counted(at + 1, Counted.Kind.BARE, null, inner);
      }
      boolean vague = start.mention().bound() == Bound.VAGUE;
      boolean next = at > start.at() || chart.is(at, articleTag);
      if ((!vague || head != null) && PhraseMarks.is(chart, at, skipped)) {
        break;
      }
      if (head != null && at + 1 < limit && chart.is(at, possessive)) {
        head = null;
        owned = true;
        end = ++at;
        continue;
      }
      Optional<Edge> noun = noun(chart, at, limit);
      if (head != null && noun.isPresent() && isApart(chart, start, head, noun.get())) {
        break;
      }
      Optional<Edge> harm = chart.longest(at, predicate).filter(e -> e.to() <= limit);
      boolean mod = chart.is(at, modifier);
      Optional<Edge> hit =
          harm.filter(e -> e.entry().is(material)).flatMap(e -> noun(chart, e.to(), limit));
      if (hit.filter(n -> PhraseMarks.kind(n) == Counted.Kind.THING).isPresent()) {
        return start.counted(hit.get().to(), Counted.Kind.THING, hit.get(), inner);
      }
      if (harm.isPresent() && followedByPeople(chart, harm.get().to(), limit)) {
        inner = harm.get();
        at = harm.get().to();
        continue;
      }
      boolean bounds = PhraseMarks.is(chart, at, boundaries) && !PhraseMarks.isAcronym(chart, at);
      if (noun.isEmpty() && !mod && (harm.isPresent() || bounds)) {
        break;
      }
      if (noun.isPresent()
          && head != null
          && head.entry().is(plural)
          && (!noun.get().entry().is(harmed) || chart.is(noun.get().to(), quantity))) {
        break;
      }
      if ((next || !start.article()) && chart.is(at, quantity) && noun.isEmpty()) {
        break;
      }
      if (noun.isPresent()) {
        boolean first = head == null;
        head = noun.get();
        at = noun.get().to();
        end = at;
        if (head.entry().is(harmed)) {
          Optional<Edge> said = mod && first ? noun(chart, at, limit) : Optional.empty();
          if (said.filter(n -> PhraseMarks.kind(n) == Counted.Kind.THING).isPresent()) {
            return start.counted(said.get().to(), Counted.Kind.THING, said.get(), inner);
          }
          break;
        }
      } else {
        if (head != null && head.entry().is(plural)) {
          break;
        }
        at++;
        if (head == null) {
          end = at;
        }
      }
    }
    if (head != null && isTitle(chart, start, head)) {
      return start.counted(start.at(), Counted.Kind.BARE, null, null);
    }
    if (head != null) {
      end += end < high && end > start.at() && PhraseMarks.closes(chart, start.at(), end) ? 1 : 0;
      return start.counted(end, PhraseMarks.kind(head), head, inner);
    }
    int from = start.at();
    if (owned) {
      return start.counted(end, Counted.Kind.THING, null, null);
    }
    Optional<Edge> citizen =
        end > from
            ? chart.longest(end - 1, demonym).filter(edge -> edge.to() <= high)
            : Optional.empty();
    if (citizen.isPresent()) {
      return start.counted(citizen.get().to(), Counted.Kind.PEOPLE, citizen.get(), inner);
    }
    Counted.Kind kind =
        end > start.edge().to() && end > from ? Counted.Kind.UNKNOWN : Counted.Kind.BARE;
    if (kind == Counted.Kind.UNKNOWN && PhraseMarks.all(chart, from, end, modifier)) {
      kind = Counted.Kind.BARE;
    }
    return start.counted(Math.max(end, start.edge().to()), kind, null, inner);
  }

  /** Whether a noun after the head no longer belongs to the phrase. */
  private boolean isApart(Chart chart, CountStart start, Edge head, Edge noun) {
    boolean harm = noun.entry().is(harmed);
    boolean many = start.article() && noun.entry().is(plural) && !noun.entry().is(singular);
    boolean thing = start.article() && PhraseMarks.kind(head) == Counted.Kind.THING;
    boolean told = head.entry().is(plural) && chart.is(noun.to(), predicate);
    return many && !harm || harm && (thing && chart.is(noun.from(), predicate) || told);
  }

  /**
   * Whether a number of several stands before one in capital letters, who opens what follows:
   * {@code injured seven Governor Barazi said}.
   */
  private boolean isTitle(Chart chart, CountStart start, Edge head) {
    Tokens tokens = chart.tokens();
    boolean several = start.mention().min().orElse(0) > 1 && !start.partitive();
    boolean one = head.entry().is(singular) && !head.entry().is(plural);
    int at = head.from();
    return several
        && one
        && at + 1 < tokens.size()
        && PhraseMarks.isName(tokens, at)
        && PhraseMarks.isName(tokens, start.at());
  }

  /** Whether a noun for people comes after at most two more modifiers. */
  private boolean followedByPeople(Chart chart, int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 3); at++) {
      if (chart.is(at, people)) {
        return true;
      }
      if (chart.is(at, articleTag) || PhraseMarks.is(chart, at, skipped)) {
        return false;
      }
      if (!chart.is(at, modifier) && !chart.is(at, demonym) && !chart.tokens().isCapitalized(at)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Edge> noun(Chart chart, int at, int high) {
    Edge best = null;
    for (Entry.Test test : nouns) {
      Optional<Edge> edge = chart.longest(at, test).filter(e -> e.to() <= high);
      if (edge.isPresent() && (best == null || edge.get().to() > best.to())) {
        best = edge.get();
      }
    }
    return Optional.ofNullable(best);
  }
}
