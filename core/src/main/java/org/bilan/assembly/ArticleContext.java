package org.bilan.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.mention.Attribution;
import org.bilan.mention.DateMention;
import org.bilan.mention.PlaceMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.SourceText;

/**
 * What is known of an article when its claims are put together.
 *
 * @param source the text
 * @param chart its words
 * @param title the words of its title, if it has one
 * @param published the day of publication, if known
 * @param quantities the quantities found
 * @param counted what each quantity counts, in text order
 * @param dates the dates found, in text order
 * @param places the places found, in text order
 * @param likely names that are likely places but for want of signs
 * @param demonyms the words for people and things of a country, with that country
 * @param attributions who says what
 */
record ArticleContext(
    SourceText source,
    Chart chart,
    Optional<Chart> title,
    Optional<LocalDate> published,
    List<QuantityMention> quantities,
    List<Counted> counted,
    List<DateMention> dates,
    List<PlaceMention> places,
    List<PlaceMention> likely,
    List<PlaceMention> demonyms,
    List<Attribution> attributions) {

  /** How many other counts stand between a count and an offset. */
  int countsBetween(Counted count, int offset) {
    int at = chart.tokens().start(count.from());
    int low = Math.min(at, offset);
    int high = Math.max(at, offset);
    int between = 0;
    for (Counted other : counted) {
      int start = other.quantity().span().start();
      if (start > low && start < high && !other.article() && other != count) {
        between++;
      }
    }
    return between;
  }

  /** The sentence that holds a token. */
  int sentenceOf(int token) {
    return chart.sentences().sentenceOf(token);
  }

  /** The first character of a sentence. */
  int sentenceStart(int sentence) {
    return chart.tokens().start(chart.sentences().first(sentence));
  }

  /** The character after the last one of a sentence. */
  int sentenceEnd(int sentence) {
    return chart.tokens().end(chart.sentences().end(sentence) - 1);
  }
}
