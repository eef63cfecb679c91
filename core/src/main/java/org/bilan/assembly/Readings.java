package org.bilan.assembly;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.claim.Bound;
import org.bilan.claim.Counting;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.RuleMatch;
import org.bilan.lang.RuleSet;
import org.bilan.text.Span;

/**
 * What the constructions around a count say of it, by the rules of a pack that give readings:
 * {@code gives reading modality=DENIED}. A rule sees the sentence of the count and the next one; of
 * several the first in the file holds. Where a rule captures a second count as {@code same}, it
 * holds only if that one is a claim of the same harm.
 */
final class Readings {

  private static final String RULES = "readings";

  /** What rules may say. */
  private enum Field {
    MODALITY("modality"),
    COUNTING("counting"),
    BOUND("bound");

    private final String name;

    Field(String name) {
      this.name = name;
    }
  }

  private final Chart chart;
  private final Map<Integer, Map<Field, RuleMatch>> matches = new HashMap<>();

  private Readings(Chart chart) {
    this.chart = chart;
  }

  /** The readings of the counts of an article; none where its pack has no such rules. */
  static Readings of(ArticleContext context, List<Candidate> candidates) {
    Chart chart = context.chart();
    Readings readings = new Readings(chart);
    LanguagePack pack = chart.pack();
    if (!pack.ruleNames().contains(RULES)) {
      return readings;
    }
    RuleSet rules = pack.rules(RULES);
    Map<Integer, Candidate> byStart = new HashMap<>();
    Set<Integer> sentences = new TreeSet<>();
    for (Candidate candidate : candidates) {
      byStart.put(candidate.counted().from(), candidate);
      sentences.add(context.sentenceOf(candidate.counted().from()));
    }
    for (int sentence : sentences) {
      int last = Math.min(sentence + 1, chart.sentences().count() - 1);
      int low = chart.sentences().first(sentence);
      for (RuleMatch match : rules.matches(chart, low, chart.sentences().end(last))) {
        readings.add(match, byStart);
      }
    }
    return readings;
  }

  private void add(RuleMatch match, Map<Integer, Candidate> byStart) {
    Candidate candidate = match.capture("count").map(c -> byStart.get(c.from())).orElse(null);
    if (candidate == null || candidate.counted().zero()) {
      return;
    }
    boolean other =
        match
            .capture("same")
            .filter(same -> !isClaimed(byStart.get(same.from()), candidate.harm()))
            .isPresent();
    if (other) {
      return;
    }
    Map<Field, RuleMatch> own =
        matches.computeIfAbsent(candidate.counted().from(), k -> new EnumMap<>(Field.class));
    for (Field field : Field.values()) {
      if (match.rule().gives(field.name).isPresent()) {
        own.merge(field, match, (a, b) -> b.rule().order() < a.rule().order() ? b : a);
      }
    }
  }

  private static boolean isClaimed(Candidate same, Harm harm) {
    return same != null && same.harm() == harm;
  }

  private Optional<RuleMatch> match(Counted counted, Field field) {
    return Optional.ofNullable(matches.getOrDefault(counted.from(), Map.of()).get(field));
  }

  private Optional<String> said(Counted counted, Field field) {
    return match(counted, field).flatMap(match -> match.rule().gives(field.name));
  }

  /** How surely a count is stated, if a rule says it. */
  Optional<ModalityDecider.Decision> modality(Candidate candidate) {
    Optional<RuleMatch> match = match(candidate.counted(), Field.MODALITY);
    Optional<Modality> modality = said(candidate.counted(), Field.MODALITY).map(Modality::valueOf);
    return modality.map(
        value -> {
          Optional<Span> words = match.map(m -> chart.tokens().span(m.from(), m.to()));
          return new ModalityDecider.Decision(
              value, value == Modality.ASSERTED ? Optional.empty() : words);
        });
  }

  /** How a count stands to others, if a rule says it: what is added is no part, of all parts. */
  Counting counting(Candidate candidate, Counting decided) {
    Optional<Counting> said = said(candidate.counted(), Field.COUNTING).map(Counting::valueOf);
    boolean part = decided == Counting.SUBSET && !candidate.counted().partitive();
    return part ? decided : said.orElse(decided);
  }

  /** How the words after or before a number bind it, if a rule says it. */
  Optional<Bound> bound(Counted counted) {
    return said(counted, Field.BOUND).map(Bound::valueOf);
  }
}
