package org.bilan.assembly;

import java.util.Optional;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.text.Span;

/** Says who states the figure of a claim, by the reach of the article's attributions. */
final class SourceDecider {

  SourceDecider(LanguagePack pack) {}

  Optional<Attribution> decide(ArticleContext context, Candidate candidate) {
    Span quantity = candidate.counted().quantity().span();
    Attribution best = null;
    for (Attribution attribution : context.attributions()) {
      if (attribution.content().contains(quantity)
          && attribution.named().or(attribution::source).isPresent()
          && (best == null || attribution.content().length() < best.content().length())) {
        best = attribution;
      }
    }
    return Optional.ofNullable(best);
  }
}
