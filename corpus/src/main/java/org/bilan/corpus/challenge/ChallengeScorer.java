package org.bilan.corpus.challenge;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.corpus.AnnotatedClaim;

/** Runs an extractor over the cases and takes the share that is right. */
final class ChallengeScorer {

  private ChallengeScorer() {}

  /** How each case is read, in the order of the cases. */
  static List<Outcome> outcomes(
      List<ChallengeCase> cases, Function<Article, Extraction> extractor) {
    return cases.stream().map(item -> Outcome.of(item, claims(item, extractor))).toList();
  }

  /** The share of right cases, by {@code <language>.<class>}. */
  static SortedMap<String, Double> shares(List<Outcome> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                outcome -> outcome.item().lang() + '.' + outcome.item().type().label(),
                TreeMap::new,
                Collectors.averagingDouble(outcome -> outcome.right() ? 1 : 0)));
  }

  private static List<AnnotatedClaim> claims(
      ChallengeCase item, Function<Article, Extraction> extractor) {
    Article article = Article.text(item.text()).inLanguage(item.lang());
    return extractor.apply(article).claims().stream().map(AnnotatedClaim::of).toList();
  }
}
