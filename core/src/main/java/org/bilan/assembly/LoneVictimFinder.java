package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Comparator;
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
    List<LoneVictim> found = new ArrayList<>();
    Chart chart = context.chart();
    if (rules.isPresent()) {
      for (int i = 0; i < chart.sentences().count(); i++) {
        sentence(chart, i, found);
      }
    }
    if (found.stream().allMatch(one -> one.name().isEmpty())) {
      return found;
    }
    List<NameMention> names = mentions.names();
    return found.stream().flatMap(one -> named(one, names).stream()).toList();
  }

  /** A person with the whole name; none where the words name something else. */
  private static Optional<LoneVictim> named(LoneVictim one, List<NameMention> names) {
    if (one.name().isEmpty()) {
      return Optional.of(one);
    }
    List<NameMention> here =
        names.stream().filter(name -> name.span().overlaps(one.words())).toList();
    return here.isEmpty()
        ? Optional.of(one).filter(LoneVictim::sure)
        : here.stream()
            .filter(name -> name.type() == NameMention.Type.PERSON)
            .findFirst()
            .map(name -> one.called(name.span(), Folding.fold(name.text())));
  }

  private void sentence(Chart chart, int sentence, List<LoneVictim> found) {
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    boolean harmful = false;
    for (int i = low; i < high && !harmful; i++) {
      harmful = chart.hasAny(i, harms);
    }
    if (!harmful) {
      return;
    }
    Map<Integer, List<RuleMatch>> byHarm = new TreeMap<>();
    for (RuleMatch match : rules.orElseThrow().matches(chart, low, high)) {
      Optional<Edge> said = match.capture("harm").flatMap(RuleMatch.Capture::edge);
      if (said.isPresent() && !said.get().entry().is(weak)) {
        byHarm.computeIfAbsent(said.get().from(), from -> new ArrayList<>()).add(match);
      }
    }
    byHarm.values().forEach(matches -> found.addAll(people(chart, matches, low)));
  }

  /** The people that one word of harm is said of: all that are joined, or the one that is nearest. */
  private static List<LoneVictim> people(Chart chart, List<RuleMatch> matches, int low) {
    int longest = matches.stream().mapToInt(match -> said(match).length()).max().orElse(0);
    Comparator<RuleMatch> joinedFirst = Comparator.comparing(match -> !isJoined(match));
    Comparator<RuleMatch> namedFirst = Comparator.comparing(match -> match.capture("name").isEmpty());
    List<RuleMatch> best =
        matches.stream()
            .filter(match -> said(match).length() == longest)
            .sorted(
                joinedFirst.thenComparing(namedFirst).thenComparingInt(RuleMatch::length))
            .toList();
    List<LoneVictim> people = new ArrayList<>();
    for (RuleMatch match : best) {
      if (people.isEmpty() || isJoined(match) && isJoined(best.get(0))) {
        for (String role : List.of("name", "victim", "other")) {
          victim(chart, match, role, low)
              .filter(one -> people.stream().noneMatch(p -> p.words().overlaps(one.words())))
              .ifPresent(people::add);
        }
      }
    }
    people.sort(Comparator.comparing(LoneVictim::words));
    return people;
  }

  private static Edge said(RuleMatch match) {
    return match.capture("harm").flatMap(RuleMatch.Capture::edge).orElseThrow();
  }

  private static boolean isJoined(RuleMatch match) {
    return match.rule().gives("joined").isPresent();
  }

  private static Optional<LoneVictim> victim(Chart chart, RuleMatch match, String role, int low) {
    Optional<RuleMatch.Capture> words = match.capture(role);
    Optional<String> harm = said(match).entry().attribute("harm");
    if (words.isEmpty() || harm.isEmpty()) {
      return Optional.empty();
    }
    Span span = chart.tokens().span(words.get().from(), words.get().to());
    Span said = chart.tokens().span(said(match).from(), said(match).to());
    Optional<String> name =
        role.equals("name") ? Optional.of(name(chart, words.get())) : Optional.empty();
    return Optional.of(
        new LoneVictim(
            Harm.valueOf(harm.get()),
            span,
            said,
            chart.tokens().start(low),
            name,
            isJoined(match),
            match.rule().gives("sure").isPresent()));
  }

  private static String name(Chart chart, RuleMatch.Capture words) {
    StringBuilder name = new StringBuilder();
    for (int i = words.from(); i < words.to(); i++) {
      name.append(name.isEmpty() ? "" : " ").append(chart.tokens().norm(i));
    }
    return name.toString();
  }
}
