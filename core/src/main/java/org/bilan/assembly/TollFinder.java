package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Toll;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Span;

/**
 * An article's overall figure a harm, as an editor would give it: the highest total that is stated
 * of the main event, its parts not added again; the sum where separate incidents of one day have no
 * total; people told of one by one where nothing is counted. Immutable and thread-safe.
 */
final class TollFinder {

  /** Counts up to this one give way to more people with names of their own. */
  private static final int FEW = 1;

  private final Entry.Test apart;
  private final Entry.Test whole;
  private final Entry.Test definite;

  TollFinder(LanguagePack pack) {
    apart = pack.test("apart");
    whole = pack.test("wholly");
    definite = pack.test("det def");
  }

  /**
   * The tolls, in the order of harms.
   *
   * @param claims the claims in text order
   * @param lone people whom no quantity counts, in text order
   */
  List<Toll> tolls(ArticleContext context, List<Claim> claims, List<LoneVictim> lone) {
    List<Toll> tolls = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      List<Claim> stated =
          claims.stream().filter(claim -> claim.harm() == harm && isStated(claim)).toList();
      List<LoneVictim> people =
          lone.stream()
              .filter(one -> one.harm() == harm)
              .filter(one -> claims.stream().noneMatch(c -> c.harm() == harm && counts(c, one)))
              .toList();
      toll(context, harm, stated, people).ifPresent(tolls::add);
    }
    return tolls;
  }

  private static boolean isStated(Claim claim) {
    return claim.modality() != Modality.DENIED && claim.modality() != Modality.HYPOTHETICAL;
  }

  private Optional<Toll> toll(
      ArticleContext context, Harm harm, List<Claim> stated, List<LoneVictim> people) {
    List<Claim> used = wholes(context, stated);
    if (used.isEmpty()) {
      return stated.stream()
          .max(Comparator.comparingLong(claim -> claim.count().best()))
          .map(claim -> new Toll(harm, claim.count(), List.of(claim.id()), List.of(), true))
          .or(() -> oneByOne(context, harm, people));
    }
    TollSum sum = TollSum.of(statements(context, used, people));
    return oneByOne(context, harm, people)
        .filter(told -> sum.value() <= FEW && told.count().best() > sum.value())
        .or(() -> Optional.of(toll(context, harm, sum)));
  }

  /** Figures that are neither parts nor replaced; {@code the other two} is a part. */
  private List<Claim> wholes(ArticleContext context, List<Claim> claims) {
    return claims.stream()
        .filter(
            claim ->
                claim.counting() == Counting.TOTAL
                    || claim.counting() == Counting.INCREMENT
                        && !isRemainder(context, claim)
                        && !followsPart(claim, claims))
        .toList();
  }

  /** Whether an increment adds to a part that its sentence names before it. */
  private static boolean followsPart(Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(other -> other.counting() == Counting.SUBSET)
        .filter(other -> other.evidence().span().equals(claim.evidence().span()))
        .anyMatch(other -> other.quantity().span().start() < claim.quantity().span().start());
  }

  private boolean isRemainder(ArticleContext context, Claim claim) {
    Chart chart = context.chart();
    int from = chart.tokens().tokenAt(claim.quantity().span().start());
    return IntStream.range(Math.max(0, from - 2), from).anyMatch(i -> chart.is(i, definite));
  }

  private static Toll toll(ArticleContext context, Harm harm, TollSum sum) {
    Evidences evidences = new Evidences(context.source());
    List<Claim> members = sum.members();
    List<Evidence> people = sum.lone().stream().map(one -> evidences.of(one.words())).toList();
    List<String> ids = members.stream().map(Claim::id).toList();
    boolean derived = ids.size() + people.size() > 1;
    Count count = derived ? sum.count() : members.get(0).count();
    return new Toll(harm, count, ids, people, derived);
  }

  /** The toll of people told of one by one: as many as are joined or have names of their own. */
  private Optional<Toll> oneByOne(ArticleContext context, Harm harm, List<LoneVictim> people) {
    if (people.isEmpty()) {
      return Optional.empty();
    }
    List<LoneVictim> most = names(people);
    for (TollStatement statement : statements(context, List.of(), people)) {
      if (number(statement.lone()) > number(most)) {
        most = statement.lone();
      }
    }
    most = new ArrayList<>(most);
    for (LoneVictim one : people) {
      if (one.adds() && !most.contains(one)) {
        most.add(one);
      }
    }
    Evidences evidences = new Evidences(context.source());
    List<Evidence> words = most.stream().map(one -> evidences.of(one.words())).toList();
    return Optional.of(new Toll(harm, Count.exactly(number(most)), List.of(), words, true));
  }

  private static long number(List<LoneVictim> people) {
    return people.stream().mapToLong(LoneVictim::number).sum();
  }

  /** The first mention of each name; a name that is a part of another is the same person's. */
  private static List<LoneVictim> names(List<LoneVictim> people) {
    List<LoneVictim> kept = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (LoneVictim one : people) {
      Set<String> name = new TreeSet<>(List.of(one.name().orElse("").split(" ")));
      boolean known = words.stream().anyMatch(other -> other.stream().anyMatch(name::contains));
      if (one.name().isPresent() && !known) {
        kept.add(one);
        words.add(name);
      }
    }
    return kept;
  }

  /** Counts and people by the words of harm that they share, in text order. */
  private List<TollStatement> statements(
      ArticleContext context, List<Claim> claims, List<LoneVictim> people) {
    Map<Integer, List<Claim>> counted = new TreeMap<>();
    Map<Integer, List<LoneVictim>> lone = new TreeMap<>();
    claims.forEach(
        claim ->
            counted
                .computeIfAbsent(TollStatement.saidAt(claim), k -> new ArrayList<>())
                .add(claim));
    for (LoneVictim one : people) {
      boolean said = counted.containsKey(one.said().start());
      boolean beside = one.adds() || one.joined() && said && !one.self();
      if (claims.isEmpty() || beside) {
        lone.computeIfAbsent(one.said().start(), k -> new ArrayList<>()).add(one);
      }
    }
    Set<Integer> places = new TreeSet<>(counted.keySet());
    places.addAll(lone.keySet());
    List<TollStatement> statements = new ArrayList<>();
    for (int place : places) {
      List<Claim> here = withoutPart(context, counted.getOrDefault(place, List.of()));
      int offset = here.isEmpty() ? place : here.get(0).quantity().span().start();
      int sentence = context.sentenceOf(context.chart().tokens().tokenAt(offset));
      statements.add(
          new TollStatement(
              sentence,
              here,
              lone.getOrDefault(place, List.of()),
              says(context.chart(), apart, sentence),
              says(context.chart(), whole, sentence)));
    }
    return statements;
  }

  /** Claims without one that breaks the first down: {@code two deaths, one in Lens}. */
  private static List<Claim> withoutPart(ArticleContext context, List<Claim> claims) {
    if (claims.size() != 2) {
      return claims;
    }
    Claim first = claims.get(0);
    Claim second = claims.get(1);
    int from = context.chart().tokens().tokenAt(second.quantity().span().start());
    boolean comma = from > 0 && context.chart().tokens().norm(from - 1).equals(",");
    boolean behind = TollStatement.saidAt(first) > first.quantity().span().start();
    boolean smaller = second.count().best() < first.count().best();
    boolean after = TollStatement.saidAt(first) < second.quantity().span().start();
    return comma && behind && after && smaller ? List.of(first) : claims;
  }

  /** Whether a claim counts a person already: {@code a mayor}. */
  private static boolean counts(Claim claim, LoneVictim one) {
    Span phrase = claim.quantity().span();
    Span noun = claim.evidence(ClaimField.VICTIMS).map(Evidence::span).orElse(phrase);
    return Span.of(phrase.start(), Math.max(phrase.end(), noun.end())).overlaps(one.words());
  }

  /** Whether a sentence has a word of a class. */
  private static boolean says(Chart chart, Entry.Test words, int sentence) {
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    return IntStream.range(low, high).anyMatch(i -> chart.is(i, words));
  }
}
