package org.bilan.assembly;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.claim.Cause;
import org.bilan.claim.Harm;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/**
 * Weighs the words of cause around a claim: those of its sentence by their distance, those of the
 * sentence before, of the title, and of the whole article.
 */
final class CauseDecider {

  /** A cause and, where the sentence names it, the words. */
  record Decision(Optional<Cause> cause, Optional<Edge> words) {}

  /** A toll so high that only a war as a whole takes it. */
  private static final double WAR = 100_000;

  private static final Set<Cause> VIOLENT =
      Set.of(Cause.AIRSTRIKE, Cause.SHELLING, Cause.BOMBING, Cause.SHOOTING, Cause.ATTACK);
  private static final Set<String> FIGHTERS = Set.of("MILITANT");

  private final Entry.Test cause;
  private final Entry.Test war;
  private final Entry.Test blast;
  private final Entry.Test broad;
  private final Entry.Test firm;
  private final double sentenceWeight;
  private final double beforeWeight;
  private final double titleWeight;
  private final double articleWeight;
  private final double genericWeight;

  CauseDecider(LanguagePack pack) {
    cause = pack.test("cause");
    war = pack.test("war");
    blast = pack.test("blast");
    broad = pack.test("broad");
    firm = pack.test("firm");
    sentenceWeight = pack.number("cause.weight.sentence");
    beforeWeight = pack.number("cause.weight.before");
    titleWeight = pack.number("cause.weight.title");
    articleWeight = pack.number("cause.weight.article");
    genericWeight = pack.number("cause.weight.generic");
  }

  /** How often each cause is named in an article, its title counted twice. */
  Map<Cause, Double> profile(ArticleContext context) {
    Map<Cause, Double> profile = new EnumMap<>(Cause.class);
    count(context.chart(), 0, context.chart().tokens().size(), 1, profile);
    context.title().ifPresent(title -> count(title, 0, title.tokens().size(), 2, profile));
    return profile;
  }

  private void count(Chart chart, int from, int to, double weight, Map<Cause, Double> profile) {
    int i = from;
    while (i < to) {
      Optional<Edge> edge = chart.longest(i, cause);
      if (edge.isPresent()) {
        profile.merge(causeOf(edge.get()), weight * force(edge.get()), Double::sum);
        i = edge.get().to();
      } else {
        i++;
      }
    }
  }

  /**
   * What a word weighs: one for violence of any kind, or that the lexicon calls broad, less than
   * one that names the kind.
   */
  private double force(Edge edge) {
    boolean violence = causeOf(edge) == Cause.ATTACK && !edge.entry().is(firm);
    return violence || edge.entry().is(broad) ? genericWeight : 1;
  }

  private static Cause causeOf(Edge edge) {
    return Cause.valueOf(edge.entry().attribute("cause").orElse("OTHER"));
  }

  Decision decide(ArticleContext context, Candidate candidate, Map<Cause, Double> profile) {
    Chart chart = context.chart();
    int sentence = context.sentenceOf(candidate.counted().from());
    Map<Cause, Double> scores = new EnumMap<>(Cause.class);
    double total = profile.values().stream().mapToDouble(Double::doubleValue).sum();
    profile.forEach((c, n) -> scores.put(c, articleWeight * n / Math.max(1, total)));
    Edge nearest = null;
    double best = 0;
    int i = chart.sentences().first(sentence);
    while (i < chart.sentences().end(sentence)) {
      Optional<Edge> edge = chart.longest(i, cause);
      boolean own = i >= candidate.counted().quantityTo() && i < candidate.counted().to();
      if (edge.isEmpty() || own && causeOf(edge.get()) == Cause.ATTACK) {
        i++;
        continue;
      }
      int gap =
          edge.get().from() >= candidate.to()
              ? edge.get().from() - candidate.to()
              : Math.max(0, candidate.from() - edge.get().to());
      double score = force(edge.get()) * sentenceWeight / (1 + gap / 8.0);
      scores.merge(causeOf(edge.get()), score, Double::sum);
      if (score > best) {
        best = score;
        nearest = edge.get();
      }
      i = edge.get().to();
    }
    if (sentence > 0) {
      count(
          chart,
          chart.sentences().first(sentence - 1),
          chart.sentences().end(sentence - 1),
          beforeWeight,
          scores);
    }
    context.title().ifPresent(title -> count(title, 0, title.tokens().size(), titleWeight, scores));
    Optional<Cause> winner =
        scores.entrySet().stream()
            .max(Map.Entry.<Cause, Double>comparingByValue())
            .map(Map.Entry::getKey);
    if (winner.filter(won -> won == Cause.ACCIDENT).isPresent()) {
      double violent = VIOLENT.stream().mapToDouble(c -> profile.getOrDefault(c, 0.0)).sum();
      double plain = accidents(chart);
      boolean meant = violent > plain && (plain == 0 || isBlast(chart, sentence));
      winner = meant ? Optional.of(Cause.BOMBING) : winner;
    }
    winner = winner.map(won -> inWar(chart, sentence, candidate, won));
    Cause chosen = winner.orElse(null);
    Edge words =
        nearest != null && winner.isPresent() && causeOf(nearest) == chosen ? nearest : null;
    return new Decision(winner, Optional.ofNullable(words));
  }

  /** How much an article tells of accidents, blasts left out. */
  private double accidents(Chart chart) {
    double told = 0;
    for (int i = 0; i < chart.tokens().size(); i++) {
      Optional<Edge> edge =
          chart.is(i, cause) && !chart.is(i, blast) ? chart.longest(i, cause) : Optional.empty();
      told += edge.filter(e -> causeOf(e) == Cause.ACCIDENT).map(this::force).orElse(0.0);
    }
    return told;
  }

  /** Whether a sentence tells of a blast, which is an attack where the article is of violence. */
  private boolean isBlast(Chart chart, int sentence) {
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, blast)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is known of wars: their whole tolls and their kidnappings are of violence of any kind, and
   * those who fight fall in fights where no other kind is named.
   */
  private Cause inWar(Chart chart, int sentence, Candidate candidate, Cause won) {
    if (!VIOLENT.contains(won)) {
      return won;
    }
    if (candidate.harm() == Harm.ABDUCTED) {
      return Cause.ATTACK;
    }
    boolean kinds = false;
    boolean told = false;
    boolean plain = true;
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      told |= chart.is(i, war);
      plain &= !chart.is(i, firm);
      kinds |= chart.longest(i, cause).filter(e -> causeOf(e) != Cause.ATTACK).isPresent();
    }
    boolean huge = candidate.counted().quantity().min().orElse(0) >= WAR;
    if (huge || told && !kinds) {
      return Cause.ATTACK;
    }
    boolean fighter =
        candidate
            .counted()
            .head()
            .flatMap(head -> head.entry().attribute("group"))
            .filter(FIGHTERS::contains)
            .isPresent();
    return won == Cause.ATTACK && fighter && plain ? Cause.SHOOTING : won;
  }
}
