package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Harm;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.RuleMatch;
import org.bilan.lang.RuleSet;
import org.bilan.text.Span;

/**
 * Finds people harmed whom no quantity counts, by the rules of the pack's file {@code victims}. A
 * match names the {@code victim}, or a {@code name}, and the words of {@code harm}; a second person
 * beside them is {@code other}. Immutable and thread-safe.
 */
final class LoneVictimFinder {

  private static final String RULES = "victims";

  private final Optional<RuleSet> rules;
  private final Entry.Test harms;

  LoneVictimFinder(LanguagePack pack) {
    rules = pack.ruleNames().contains(RULES) ? Optional.of(pack.rules(RULES)) : Optional.empty();
    harms = pack.test("harmpp harmact harmdie harmev");
  }

  /** The people of a text, in text order. */
  List<LoneVictim> find(Chart chart) {
    List<LoneVictim> found = new ArrayList<>();
    if (rules.isPresent()) {
      for (int i = 0; i < chart.sentences().count(); i++) {
        sentence(chart, i, found);
      }
    }
    return found;
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
    List<RuleMatch> matches = new ArrayList<>(rules.orElseThrow().matches(chart, low, high));
    matches.sort(java.util.Comparator.comparingInt(RuleMatch::length));
    List<LoneVictim> here = new ArrayList<>();
    for (RuleMatch match : matches) {
      for (String role : List.of("victim", "name", "other")) {
        victim(chart, match, role, low)
            .filter(one -> here.stream().noneMatch(other -> other.words().overlaps(one.words())))
            .ifPresent(here::add);
      }
    }
    here.sort(java.util.Comparator.comparing(LoneVictim::words));
    found.addAll(here);
  }

  private static Optional<LoneVictim> victim(Chart chart, RuleMatch match, String role, int low) {
    Optional<RuleMatch.Capture> words = match.capture(role);
    Optional<Edge> said = match.capture("harm").flatMap(RuleMatch.Capture::edge);
    Optional<String> harm =
        match.rule().gives("harm").or(() -> said.flatMap(e -> e.entry().attribute("harm")));
    if (words.isEmpty() || said.isEmpty() || harm.isEmpty()) {
      return Optional.empty();
    }
    Span span = chart.tokens().span(words.get().from(), words.get().to());
    Span cue = chart.tokens().span(said.get().from(), said.get().to());
    Optional<String> name =
        role.equals("name") ? Optional.of(name(chart, words.get())) : Optional.empty();
    return Optional.of(
        new LoneVictim(
            Harm.valueOf(harm.get()), span, cue, chart.tokens().start(low), name));
  }

  private static String name(Chart chart, RuleMatch.Capture words) {
    StringBuilder name = new StringBuilder();
    for (int i = words.from(); i < words.to(); i++) {
      name.append(name.isEmpty() ? "" : " ").append(chart.tokens().norm(i));
    }
    return name.toString();
  }
}
