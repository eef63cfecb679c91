package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Victims;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Span;

/** Says which group of people a count's own noun phrase or its apposition names. */
final class VictimsDecider {

  /** The groups, most specific first, and the words that name them. */
  record Decision(List<Victims> groups, Optional<Span> words) {}

  private final Entry.Test people;
  private final Entry.Test groupAdjective;
  private final Entry.Test all;
  private final Entry.Test others;
  private final Entry.Test elliptic;
  private final Entry.Test joiner;
  private final Entry.Test armedGroup;
  private final Entry.Test verb;
  private final Entry.Test of;
  private final Entry.Test determiner;
  private final Entry.Test amid;
  private final Entry.Test many;
  private final Entry.Test act;
  private final Entry.Test subset;
  private final Entry.Test bearer;

  VictimsDecider(LanguagePack pack) {
    people = pack.test("people");
    groupAdjective = pack.test("groupadj");
    all = pack.test("all");
    others = pack.test("others");
    elliptic = pack.test("elliptic");
    joiner = pack.test("joiner");
    armedGroup = pack.test("armedgroup");
    verb = pack.test("aux");
    of = pack.test("prep of");
    determiner = pack.test("det");
    amid = pack.test("ranks");
    many = pack.test("people pl");
    act = pack.test("harmact");
    subset = pack.test("subset");
    bearer = pack.test("bearer");
  }

  Decision decide(ArticleContext context, Candidate candidate, List<Candidate> before) {
    Chart chart = context.chart();
    Counted counted = candidate.counted();
    int sentence = context.sentenceOf(counted.from());
    int high = chart.sentences().end(sentence);
    List<Victims> groups = new ArrayList<>();
    Span words = null;
    if (counted.head().isPresent()) {
      add(groups, counted.head().get());
      words = chart.tokens().span(counted.head().get().from(), counted.head().get().to());
    }
    boolean named = false;
    int headFrom = counted.head().map(Edge::from).orElse(-1);
    int headTo = counted.head().map(Edge::to).orElse(-1);
    for (int i = counted.quantityTo(); i < counted.to(); i++) {
      named |= chart.is(i, people);
      if (i > headFrom && i < headTo) {
        continue;
      }
      chart.longest(i, people).ifPresent(edge -> add(groups, edge));
      chart.longest(i, groupAdjective).ifPresent(edge -> add(groups, edge));
    }
    if (groups.isEmpty()) {
      for (int i = counted.to(); i < Math.min(high, counted.to() + 2); i++) {
        Optional<Edge> adjective = chart.longest(i, groupAdjective);
        if (adjective.isPresent()) {
          add(groups, adjective.get());
          break;
        }
        if (!chart.tokens().isWord(i)) {
          break;
        }
      }
    }
    if (groups.isEmpty()) {
      ranks(chart, Math.max(counted.to(), candidate.harmTo()), high, groups);
    }
    if (groups.isEmpty() && counted.kind() == Counted.Kind.HARMED) {
      complement(chart, counted, high, groups);
    }
    if (groups.isEmpty()) {
      apposition(chart, counted, high, groups);
      armed(chart, counted, high, groups);
    }
    if (groups.isEmpty() && !named && counted.head().isEmpty()) {
      if (counted.partitive()) {
        antecedent(chart, counted, sentence, groups);
      } else if (candidate.harmFrom() < counted.from() && !candidate.harmEntry().is(act)) {
        within(chart, candidate.harmFrom(), candidate.harmTo() + 2, groups);
      }
    }
    boolean elided =
        counted.kind() == Counted.Kind.BARE
            || counted.head().filter(head -> head.entry().is(elliptic)).isPresent()
            || counted.head().isEmpty() && chart.is(counted.quantityTo(), others);
    if (groups.isEmpty() && elided && !named && !counted.zero()) {
      for (int i = before.size() - 1; i >= 0; i--) {
        Candidate earlier = before.get(i);
        if (context.sentenceOf(earlier.counted().from()) != sentence) {
          break;
        }
        if (earlier.counted().head().isPresent()
            && (candidate.subset() || !announced(chart, earlier))) {
          add(groups, earlier.counted().head().get());
          break;
        }
      }
    }
    if (groups.isEmpty() && elided && !named && !counted.zero() && !counted.article()) {
      whole(context, counted, sentence).ifPresent(edge -> add(groups, edge));
    }
    if (groups.size() > 1 && groups.remove(Victims.CIVILIAN)) {
      groups.add(Victims.CIVILIAN);
    }
    return new Decision(
        groups.isEmpty() ? List.of(Victims.PERSON) : List.copyOf(groups),
        Optional.ofNullable(words));
  }

  /** {@code 12 members of the so-called Islamic State}, {@code eight of them children}. */
  private void armed(Chart chart, Counted counted, int high, List<Victims> groups) {
    if (counted.partitive() && counted.head().isEmpty()) {
      chart.longest(counted.to(), people).ifPresent(edge -> add(groups, edge));
      return;
    }
    boolean joins = counted.head().filter(head -> chart.is(head.from(), joiner)).isPresent();
    for (int i = counted.quantityTo(); joins && i < Math.min(high, counted.to() + 6); i++) {
      if (chart.is(i, verb)) {
        return;
      }
      Optional<Edge> group = chart.longest(i, armedGroup);
      if (group.isPresent()) {
        groups.add(Victims.MILITANT);
        return;
      }
    }
  }

  /** The people that a number alone is a part of: {@code 80 migrants were aboard, 20 died}. */
  private static Optional<Edge> whole(ArticleContext context, Counted part, int sentence) {
    Counted last = null;
    for (Counted each : context.counted()) {
      boolean before = each.to() <= part.from() && context.sentenceOf(each.from()) == sentence;
      double size = each.quantity().min().orElse(0);
      if (before
          && each.kind() == Counted.Kind.PEOPLE
          && !each.article()
          && size >= part.quantity().min().orElse(0)) {
        last = each;
      }
    }
    return Optional.ofNullable(last).flatMap(Counted::head);
  }

  /** {@code 12 wounded among the protesters}. */
  private void ranks(Chart chart, int at, int high, List<Victims> groups) {
    Optional<Edge> ranks = chart.longest(at, amid);
    if (ranks.isPresent()) {
      int noun = ranks.get().to();
      noun += noun < high && chart.is(noun, determiner) ? 1 : 0;
      chart.longest(noun, people).filter(e -> e.to() <= high).ifPresent(e -> add(groups, e));
    }
  }

  /**
   * The group of those whom a part is taken of: {@code fled the rebels, killing dozens of them}.
   */
  private void antecedent(Chart chart, Counted counted, int sentence, List<Victims> groups) {
    int low = chart.sentences().first(Math.max(0, sentence - 1));
    for (int i = counted.from() - 1; i >= low && groups.isEmpty(); i--) {
      Optional<Edge> noun = chart.longest(i, many);
      if (noun.isPresent()) {
        add(groups, noun.get());
        return;
      }
    }
  }

  /** The group that the words of a figure name: {@code the number of civilians killed}. */
  private void within(Chart chart, int from, int to, List<Victims> groups) {
    for (int i = from; i < to && groups.isEmpty(); i++) {
      chart.longest(i, many).ifPresent(edge -> add(groups, edge));
    }
  }

  /** Whether a count is a part of another: {@code including two women}. */
  private boolean announced(Chart chart, Candidate candidate) {
    int from = candidate.counted().from();
    return candidate.subset() || from > 0 && chart.is(from - 1, subset);
  }

  /** {@code 66 deaths of children}, {@code 12 casualties on the rebels}. */
  private void complement(Chart chart, Counted counted, int high, List<Victims> groups) {
    int at = counted.to();
    if (at + 1 < high && (chart.is(at, of) || chart.is(at, bearer))) {
      int noun = chart.is(at + 1, determiner) ? at + 2 : at + 1;
      for (int i = noun; i < Math.min(high, noun + 3) && groups.isEmpty(); i++) {
        chart.longest(i, people).filter(e -> e.to() <= high).ifPresent(e -> add(groups, e));
        if (!chart.tokens().isWord(i) || chart.is(i, verb)) {
          break;
        }
      }
    }
  }

  /** {@code 12 people, all civilians,}. */
  private void apposition(Chart chart, Counted counted, int high, List<Victims> groups) {
    int at = counted.to();
    if (at + 2 < high && chart.tokens().norm(at).equals(",") && chart.is(at + 1, all)) {
      for (int i = at + 2; i < Math.min(high, at + 6); i++) {
        Optional<Edge> edge = chart.longest(i, people);
        if (edge.isPresent()) {
          add(groups, edge.get());
          return;
        }
      }
    }
  }

  private static void add(List<Victims> groups, Edge edge) {
    edge.entry()
        .attribute("group")
        .map(Victims::valueOf)
        .filter(group -> group != Victims.PERSON && !groups.contains(group))
        .ifPresent(groups::add);
  }
}
