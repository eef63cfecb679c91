package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.claim.Harm;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.RuleMatch;
import org.bilan.lang.RuleSet;
import org.bilan.mention.NameMention;
import org.bilan.text.Folding;
import org.bilan.text.Span;

/**
 * Finds single people harmed whom no quantity counts, by the rules of the pack's file {@code
 * victims}. A match names the {@code victim} or the {@code name} and the words of {@code harm}; a
 * second person beside them is {@code other}. Immutable and thread-safe.
 */
final class LoneVictimFinder {

  private static final String RULES = "victims";
  private static final String NAME = "name";
  private static final List<String> ROLES = List.of(NAME, "victim", "other", "count");

  private final Optional<RuleSet> rules;
  private final Entry.Test harms;
  private final Entry.Test weak;

  LoneVictimFinder(LanguagePack pack) {
    rules = pack.ruleNames().contains(RULES) ? Optional.of(pack.rules(RULES)) : Optional.empty();
    harms = pack.test("harmpp harmact harmdie harmev");
    weak = pack.test("weak");
  }

  /** The people of a text, in text order; a name must be one of a person. */
  List<LoneVictim> find(ArticleContext context, ClaimReader.MentionSource mentions) {
    Chart chart = context.chart();
    List<RuleMatch> matches = new ArrayList<>();
    for (int i = 0; i < chart.sentences().count() && rules.isPresent(); i++) {
      matches(chart, i, matches);
    }
    if (matches.isEmpty()) {
      return List.of();
    }
    Set<Integer> named = new HashSet<>();
    matches.stream()
        .filter(match -> match.capture(NAME).isPresent())
        .forEach(match -> named.add(chart.sentences().sentenceOf(match.from())));
    List<NameMention> names = named.isEmpty() ? List.of() : mentions.names(named::contains);
    Map<Integer, List<RuleMatch>> byHarm = new TreeMap<>();
    for (RuleMatch match : matches) {
      if (match.capture(NAME).isEmpty() || isPerson(chart, match, names)) {
        byHarm.computeIfAbsent(said(match).from(), from -> new ArrayList<>()).add(match);
      }
    }
    List<LoneVictim> found = new ArrayList<>();
    byHarm.values().forEach(same -> found.addAll(people(chart, same, names)));
    return found;
  }

  private void matches(Chart chart, int sentence, List<RuleMatch> matches) {
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    boolean harmful = false;
    for (int i = low; i < high && !harmful; i++) {
      harmful = chart.hasAny(i, harms);
    }
    if (!harmful) {
      return;
    }
    for (RuleMatch match : rules.orElseThrow().matches(chart, low, high)) {
      Optional<Edge> said = match.capture("harm").flatMap(RuleMatch.Capture::edge);
      if (said.isPresent() && !said.get().entry().is(weak)) {
        matches.add(match);
      }
    }
  }

  /** Whether the words for a name name a person, or name nothing known where the rule is sure. */
  private static boolean isPerson(Chart chart, RuleMatch match, List<NameMention> names) {
    Span words = span(chart, match.capture(NAME).orElseThrow());
    List<NameMention> here = names.stream().filter(n -> n.span().overlaps(words)).toList();
    return here.isEmpty()
        ? match.rule().gives("sure").isPresent()
            && match.capture(NAME).get().to() - match.capture(NAME).get().from() > 1
        : here.stream().anyMatch(n -> n.type() == NameMention.Type.PERSON);
  }

  /** How many people words are for: what a count says, or the rule. */
  private static int number(RuleMatch match, RuleMatch.Capture words) {
    Optional<Object> mention = words.edge().flatMap(Edge::mention);
    return mention.isPresent() && mention.get() instanceof Counted counted
        ? (int) counted.quantity().min().orElse(1)
        : Integer.parseInt(match.rule().gives("number").orElse("1"));
  }

  private static Span span(Chart chart, RuleMatch.Capture words) {
    return chart.tokens().span(words.from(), words.to());
  }

  /** The people that one word of harm is said of: of the longest list, or the one named nearest. */
  private static List<LoneVictim> people(
      Chart chart, List<RuleMatch> matches, List<NameMention> names) {
    int longest = matches.stream().mapToInt(match -> said(match).length()).max().orElse(0);
    Comparator<RuleMatch> best =
        Comparator.<RuleMatch, Boolean>comparing(match -> !isJoined(match))
            .thenComparing(match -> isJoined(match) ? -roles(match) : 0)
            .thenComparing(match -> isJoined(match) ? match.from() : 0)
            .thenComparing(match -> match.rule().gives("adds").isEmpty())
            .thenComparing(match -> match.capture(NAME).isEmpty())
            .thenComparing(RuleMatch::length);
    List<RuleMatch> ranked =
        matches.stream().filter(match -> said(match).length() == longest).sorted(best).toList();
    List<LoneVictim> people = new ArrayList<>();
    for (RuleMatch match : ranked) {
      if (people.isEmpty() || isListed(match) && isListed(ranked.get(0))) {
        for (String role : ROLES) {
          victim(chart, match, role, names)
              .filter(one -> people.stream().noneMatch(p -> p.words().overlaps(one.words())))
              .ifPresent(people::add);
        }
      }
    }
    people.sort(Comparator.comparing(LoneVictim::words));
    return people;
  }

  /** Whether the match is a part of a list, so that its other matches belong to it. */
  private static boolean isListed(RuleMatch match) {
    return match.rule().gives("joined").orElse("").equals("list");
  }

  private static long roles(RuleMatch match) {
    return ROLES.stream().filter(role -> match.capture(role).isPresent()).count();
  }

  private static Edge said(RuleMatch match) {
    return match.capture("harm").flatMap(RuleMatch.Capture::edge).orElseThrow();
  }

  private static boolean isJoined(RuleMatch match) {
    return match.rule().gives("joined").isPresent();
  }

  private static Optional<LoneVictim> victim(
      Chart chart, RuleMatch match, String role, List<NameMention> names) {
    Optional<RuleMatch.Capture> words = match.capture(role);
    Optional<String> harm = said(match).entry().attribute("harm");
    if (words.isEmpty() || harm.isEmpty()) {
      return Optional.empty();
    }
    Span stated = span(chart, words.get());
    Span whole =
        names.stream()
            .filter(name -> role.equals(NAME) && name.type() == NameMention.Type.PERSON)
            .map(NameMention::span)
            .filter(stated::overlaps)
            .findFirst()
            .orElse(stated);
    Span said = chart.tokens().span(said(match).from(), said(match).to());
    Optional<String> name =
        role.equals(NAME)
            ? Optional.of(Folding.fold(whole.in(chart.tokens().text())))
            : Optional.empty();
    return Optional.of(
        new LoneVictim(
            Harm.valueOf(harm.get()),
            whole,
            said,
            name,
            isJoined(match),
            number(match, words.get()),
            match.rule().gives("adds").isPresent(),
            role.equals("other") && match.rule().gives("self").isPresent()));
  }
}
