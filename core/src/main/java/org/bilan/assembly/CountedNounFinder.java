package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.QuantityMention;

/**
 * Says for each quantity what it counts, and adds that to the chart as an edge of class {@code
 * count}. A language's setting {@code nouns.head} says whether the head stands first in the noun
 * phrase ({@code first}) or last ({@code last}).
 */
final class CountedNounFinder {

  private static final int LONGEST_PHRASE = 7;

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
    for (String type : List.of("harmed", "people", "thing", "household", "unharmed")) {
      nouns.add(pack.test(type));
    }
  }

  List<Counted> find(Chart chart) {
    List<Counted> found = new ArrayList<>();
    for (int s = 0; s < chart.sentences().count(); s++) {
      int high = chart.sentences().end(s);
      for (int at = chart.sentences().first(s); at < high; at++) {
        for (Edge edge : List.copyOf(chart.edges(at))) {
          if (edge.entry().is(quantity) && edge.mention().isPresent()) {
            Counted counted = counted(chart, edge, high);
            if (counts(counted.quantity())) {
              chart.add(at, counted.to(), pack.entry("count " + counted.tags()), counted);
            }
            found.add(counted);
          }
        }
      }
    }
    return found;
  }

  /** Whether a quantity counts anything: ranks and fractions do not. */
  private static boolean counts(QuantityMention quantity) {
    return quantity.kind() != QuantityMention.Kind.ORDINAL
        && quantity.kind() != QuantityMention.Kind.FRACTION;
  }

  private Counted counted(Chart chart, Edge edge, int high) {
    QuantityMention mention = (QuantityMention) edge.mention().orElseThrow();
    Entry entry = edge.entry();
    boolean article = entry.is(articleTag);
    boolean zero = entry.is(zeroTag);
    int at = edge.to();
    boolean partitive = false;
    for (Edge after : chart.edges(at)) {
      if (after.entry().is(pronoun) && after.to() <= high) {
        return make(mention, edge, after.to(), Counted.Kind.BARE, null, null, true, article, zero);
      }
    }
    int skippedTo = at;
    boolean of = at < high && (chart.is(at, skipped.get(0)) || chart.is(at, skipped.get(1)));
    while (skippedTo < high && skippedTo < at + 2 && is(chart, skippedTo, skipped)) {
      partitive |= !chart.is(skippedTo, skipped.get(0)) || chart.is(skippedTo, skipped.get(1));
      skippedTo++;
    }
    if (of && skippedTo < high) {
      at = skippedTo;
    }
    partitive &= of && mention.bound() != org.bilan.claim.Bound.VAGUE;
    return headLast
        ? last(chart, mention, edge, at, high, partitive, article, zero)
        : first(chart, mention, edge, at, high, partitive, article, zero);
  }

  private Counted first(
      Chart chart,
      QuantityMention mention,
      Edge edge,
      int start,
      int high,
      boolean partitive,
      boolean article,
      boolean zero) {
    int at = start;
    Edge inner = null;
    for (int i = 0; i < 4 && at < high; i++) {
      Optional<Edge> noun = noun(chart, at, high);
      Optional<Edge> mod = chart.longest(at, modifier).filter(e -> e.to() <= high);
      if (noun.isPresent() && (mod.isEmpty() || noun.get().length() > mod.get().length())) {
        return make(
            mention,
            edge,
            noun.get().to(),
            kind(noun.get()),
            noun.get(),
            inner,
            partitive,
            article,
            zero);
      }
      if (mod.isEmpty()) {
        break;
      }
      at = mod.get().to();
    }
    if (at >= high
        || !chart.tokens().isWord(at)
        || is(chart, at, boundaries)
        || is(chart, at, skipped)
        || chart.is(at, predicate)) {
      return make(
          mention,
          edge,
          Math.max(at, edge.to()),
          Counted.Kind.BARE,
          null,
          null,
          partitive,
          article,
          zero);
    }
    return make(mention, edge, at + 1, Counted.Kind.UNKNOWN, null, null, partitive, article, zero);
  }

  private Counted last(
      Chart chart,
      QuantityMention mention,
      Edge edge,
      int start,
      int high,
      boolean partitive,
      boolean article,
      boolean zero) {
    int at = start;
    Edge head = null;
    Edge inner = null;
    int end = edge.to();
    int limit = Math.min(high, start + LONGEST_PHRASE);
    while (at < limit) {
      if (!chart.tokens().isWord(at)) {
        int after = head == null && at > start ? bracketed(chart, at, limit) : at;
        if (after == at) {
          break;
        }
        at = after;
        continue;
      }
      Optional<Edge> noun = noun(chart, at, limit);
      Optional<Edge> harm = chart.longest(at, predicate).filter(e -> e.to() <= limit);
      boolean mod = chart.is(at, modifier);
      if (harm.isPresent() && followedByPeople(chart, harm.get().to(), limit)) {
        inner = harm.get();
        at = harm.get().to();
        continue;
      }
      if (noun.isEmpty() && !mod && (harm.isPresent() || is(chart, at, boundaries))) {
        break;
      }
      if (noun.isPresent()
          && head != null
          && at < chart.tokens().size()
          && head.entry().is(plural)
          && !noun.get().entry().is(harmed)) {
        break;
      }
      if (at > start && chart.is(at, quantity) && noun.isEmpty()) {
        break;
      }
      if (noun.isPresent()) {
        head = noun.get();
        at = noun.get().to();
        end = at;
        if (head.entry().is(harmed)) {
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
    if (head != null) {
      return make(mention, edge, end, kind(head), head, inner, partitive, article, zero);
    }
    Counted.Kind kind = end > edge.to() && end > start ? Counted.Kind.UNKNOWN : Counted.Kind.BARE;
    if (kind == Counted.Kind.UNKNOWN && onlyModifiers(chart, start, end)) {
      kind = Counted.Kind.BARE;
    }
    return make(
        mention, edge, Math.max(end, edge.to()), kind, null, inner, partitive, article, zero);
  }

  /** The token after a short acronym in brackets, or the same token. */
  private static int bracketed(Chart chart, int at, int limit) {
    boolean open = chart.tokens().norm(at).equals("(");
    return open && at + 2 < limit && chart.tokens().norm(at + 2).equals(")") ? at + 3 : at;
  }

  private boolean onlyModifiers(Chart chart, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!chart.is(i, modifier)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun for people comes after at most two more modifiers. */
  private boolean followedByPeople(Chart chart, int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 3); at++) {
      if (chart.is(at, people)) {
        return true;
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

  private static boolean is(Chart chart, int at, List<Entry.Test> tests) {
    for (Entry.Test test : tests) {
      if (chart.is(at, test)) {
        return true;
      }
    }
    return false;
  }

  private static Counted.Kind kind(Edge noun) {
    return switch (noun.entry().type()) {
      case "harmed" -> Counted.Kind.HARMED;
      case "people" -> Counted.Kind.PEOPLE;
      case "household" -> Counted.Kind.HOUSEHOLD;
      case "unharmed" -> Counted.Kind.UNHARMED;
      default -> Counted.Kind.THING;
    };
  }

  private static Counted make(
      QuantityMention mention,
      Edge quantity,
      int to,
      Counted.Kind kind,
      Edge head,
      Edge inner,
      boolean partitive,
      boolean article,
      boolean zero) {
    return new Counted(
        mention,
        quantity.from(),
        quantity.to(),
        to,
        kind,
        Optional.ofNullable(head),
        Optional.ofNullable(inner),
        partitive,
        article,
        zero);
  }
}
