package org.bilan.assembly;

import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.mention.AttributionReach;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/** Says who states the figure of a claim, by the reach of the article's attributions. */
final class SourceDecider {

  /** Marks that open or close a quotation. */
  private static final String QUOTES = "\"\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019";

  private final AttributionReach reach;
  private final Entry.Test sources;

  SourceDecider(LanguagePack pack) {
    this.reach = new AttributionReach(pack);
    sources = pack.test("src gen");
  }

  Optional<Attribution> decide(ArticleContext context, Candidate candidate) {
    int offset = candidate.counted().quantity().span().start();
    Optional<Attribution> post = PostAuthor.of(context.source(), offset);
    if (post.isPresent()) {
      return post;
    }
    return reach
        .governing(context.chart(), context.attributions(), offset)
        .filter(a -> a.named().or(a::source).isPresent())
        .filter(a -> isSpeaker(context, a));
  }

  /** Whether someone's own words are given, in quotation marks. */
  private static boolean quoted(ArticleContext context, Attribution attribution) {
    String text = context.source().plain();
    return attribution.cue().isPresent()
        && QUOTES.indexOf(text.charAt(attribution.content().start())) >= 0
        && QUOTES.indexOf(text.charAt(attribution.content().end() - 1)) >= 0;
  }

  /** Whether a source of no known type bears a name, is called a source or quoted. */
  private boolean isSpeaker(ArticleContext context, Attribution attribution) {
    if (attribution.type() != SourceType.OTHER || quoted(context, attribution)) {
      return true;
    }
    Tokens tokens = context.chart().tokens();
    Span span = attribution.named().or(attribution::source).orElseThrow();
    for (int i = tokens.tokenAt(span.start());
        i < tokens.size() && tokens.start(i) < span.end();
        i++) {
      boolean first =
          i == context.chart().sentences().first(context.chart().sentences().sentenceOf(i));
      if (tokens.isWord(i) && tokens.isCapitalized(i) && !first || context.chart().is(i, sources)) {
        return true;
      }
    }
    return false;
  }
}
