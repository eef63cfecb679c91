package org.bilan.assembly;

import java.util.Optional;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.mention.AttributionReach;

/** Says who states the figure of a claim, by the reach of the article's attributions. */
final class SourceDecider {

  private final AttributionReach reach;

  SourceDecider(LanguagePack pack) {
    this.reach = new AttributionReach(pack);
  }

  Optional<Attribution> decide(ArticleContext context, Candidate candidate) {
    int offset = candidate.counted().quantity().span().start();
    return reach
        .governing(context.chart(), context.attributions(), offset)
        .filter(a -> a.named().or(a::source).isPresent());
  }
}
