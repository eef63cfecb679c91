package org.bilan.assembly;

import java.util.Optional;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.DateMention;

/**
 * Says when the harm of a claim happened: the nearest date of its sentence, else of the sentences
 * before it.
 */
final class TimeDecider {

  private final int carry;

  TimeDecider(LanguagePack pack) {
    carry = (int) pack.number("time.carry.sentences");
  }

  Optional<DateMention> decide(ArticleContext context, Candidate candidate) {
    int sentence = context.sentenceOf(candidate.counted().from());
    for (int back = 0; back <= carry && sentence - back >= 0; back++) {
      Optional<DateMention> found = nearest(context, sentence - back, candidate);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateMention> nearest(
      ArticleContext context, int sentence, Candidate candidate) {
    int from = context.sentenceStart(sentence);
    int to = context.sentenceEnd(sentence);
    int at = context.chart().tokens().start(candidate.counted().from());
    DateMention best = null;
    for (DateMention mention : context.dates()) {
      boolean dated =
          mention.interval().isPresent()
              && (mention.type() == DateMention.Type.DATE || mention.type() == DateMention.Type.TIME);
      if (dated
          && mention.span().start() >= from
          && mention.span().end() <= to
          && (best == null
              || Math.abs(mention.span().start() - at) < Math.abs(best.span().start() - at))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }
}
