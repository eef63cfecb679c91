package org.bilan.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilan.claim.Cause;
import org.bilan.corpus.AnnotatedClaim.ClaimClass;
import org.bilan.corpus.Scores.Tally;

/**
 * Measures predicted claims against gold: detection, value, strict and macro F1, and the share of
 * the detected claims that has each field right. {@link Scores} says what each measure means.
 */
public final class ClaimScorer {

  /** A cause needs so many gold claims to count in the average over causes. */
  private static final int OFTEN = 5;

  private int articles;
  private int gold;
  private int predicted;
  private int wrongOffsets;
  private int detected;
  private int strict;
  private int typed;
  private int typeRight;
  private final Map<Field, Integer> right = new EnumMap<>(Field.class);
  private final Map<Optional<Cause>, int[]> causes = new HashMap<>();
  private final Map<ClaimClass, SortedMap<String, Tally>> classes = new EnumMap<>(ClaimClass.class);

  private ClaimScorer() {}

  /** The measures of all articles together; an article without predictions has no claims. */
  public static Scores score(
      List<GoldArticle> gold, Map<String, List<AnnotatedClaim>> predictions) {
    ClaimScorer scorer = new ClaimScorer();
    for (GoldArticle article : gold) {
      scorer.add(article, predictions.getOrDefault(article.id(), List.of()));
    }
    return scorer.scores();
  }

  /** The measures of each language, by its code. */
  public static SortedMap<String, Scores> byLanguage(
      List<GoldArticle> gold, Map<String, List<AnnotatedClaim>> predictions) {
    SortedMap<String, List<GoldArticle>> languages = new TreeMap<>();
    gold.forEach(a -> languages.computeIfAbsent(a.lang(), code -> new ArrayList<>()).add(a));
    SortedMap<String, Scores> scores = new TreeMap<>();
    languages.forEach((code, articlesOfIt) -> scores.put(code, score(articlesOfIt, predictions)));
    return scores;
  }

  private void add(GoldArticle article, List<AnnotatedClaim> found) {
    List<AnnotatedClaim> honest =
        found.stream().filter(claim -> isTrueTo(article.text(), claim)).toList();
    Alignment alignment = Alignment.of(article.claims(), honest);
    Set<AnnotatedClaim> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<AnnotatedClaim> strictlyRight = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Alignment.Pair pair : alignment.pairs()) {
      seen.add(pair.gold());
      if (pair.isStrictlyRight()) {
        strictlyRight.add(pair.gold());
      }
      addFields(pair);
      cause(pair.gold().cause())[1]++;
    }
    alignment.extra().forEach(claim -> cause(claim.cause())[1]++);
    for (AnnotatedClaim claim : article.claims()) {
      boolean isStrict = strictlyRight.contains(claim);
      cause(claim.cause())[0]++;
      cause(claim.cause())[2] += isStrict ? 1 : 0;
      Tally tally = new Tally(1, seen.contains(claim) ? 1 : 0, isStrict ? 1 : 0);
      for (ClaimClass field : ClaimClass.values()) {
        classes
            .computeIfAbsent(field, name -> new TreeMap<>())
            .merge(claim.value(field), tally, Tally::plus);
      }
    }
    articles++;
    gold += article.claims().size();
    predicted += found.size();
    wrongOffsets += found.size() - honest.size();
    detected += alignment.pairs().size();
    strict += strictlyRight.size();
  }

  private void addFields(Alignment.Pair pair) {
    for (Field field : Field.values()) {
      right.merge(field, pair.isRight(field) ? 1 : 0, Integer::sum);
    }
    if (pair.gold().source().isPresent() && pair.predicted().source().isPresent()) {
      typed++;
      typeRight +=
          pair.gold().source().get().type() == pair.predicted().source().get().type() ? 1 : 0;
    }
  }

  /** Gold, predicted and strictly right claims of a cause. */
  private int[] cause(Optional<Cause> cause) {
    return causes.computeIfAbsent(cause, name -> new int[3]);
  }

  private Scores scores() {
    return new Scores(
        articles,
        wrongOffsets,
        new F1(detected, predicted, gold),
        new F1(right.getOrDefault(Field.VALUE, 0), predicted, gold),
        new F1(strict, predicted, gold),
        macroStrict(),
        right,
        typed,
        typeRight,
        classes);
  }

  private double macroStrict() {
    return causes.values().stream()
        .filter(counts -> counts[0] >= OFTEN)
        .mapToDouble(counts -> new F1(counts[2], counts[1], counts[0]).f1())
        .sorted()
        .average()
        .orElse(0);
  }

  /** Whether the text has the quantity's words at its offsets. */
  private static boolean isTrueTo(String text, AnnotatedClaim claim) {
    int start = Math.min(claim.span().start(), text.length());
    int end = Math.min(claim.span().end(), text.length());
    return text.substring(start, end).equals(claim.quantity());
  }
}
