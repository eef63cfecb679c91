package org.bilan.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bilan.Article;
import org.bilan.Extraction;

/** Runs an extractor over gold articles. */
public final class Evaluation {

  private Evaluation() {}

  /** What the extractor claims of each article, by article id. */
  public static Map<String, List<AnnotatedClaim>> predictions(
      List<GoldArticle> gold, Function<Article, Extraction> extractor) {
    Map<String, List<AnnotatedClaim>> predictions = new LinkedHashMap<>();
    for (GoldArticle article : gold) {
      predictions.put(
          article.id(),
          extractor.apply(article.article()).claims().stream().map(AnnotatedClaim::of).toList());
    }
    return predictions;
  }
}
