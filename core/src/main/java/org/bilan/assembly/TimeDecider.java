package org.bilan.assembly;

import java.util.Optional;
import org.bilan.claim.EventTime;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.mention.DateMention;

/**
 * Says when the harm of a claim happened: the nearest date of its sentence, else of the sentences
 * before it, else the first date of the article. Datelines and the days of statements are no times
 * of harm.
 */
final class TimeDecider {

  /** A time and the words that give it. */
  record Decision(EventTime time, DateMention words) {}

  private static final int DATELINE_END = 250;
  private static final int SINCE_REACH = 14;

  private final int carry;
  private final int ahead;
  private final boolean fallBack;
  private final Entry.Test since;
  private final Entry.Test preposition;

  TimeDecider(LanguagePack pack) {
    carry = (int) pack.number("time.carry.sentences");
    ahead = (int) pack.number("time.ahead.sentences");
    fallBack = pack.number("time.fall.back") > 0;
    since = pack.test("since");
    preposition = pack.test("prep");
  }

  Optional<Decision> decide(ArticleContext context, Candidate candidate, boolean disease) {
    int sentence = context.sentenceOf(candidate.counted().from());
    int reach = disease ? 0 : carry;
    for (int back = 0; back <= reach && sentence - back >= 0; back++) {
      Optional<DateMention> found = nearest(context, sentence - back, candidate, disease);
      if (found.isPresent()) {
        return found.map(date -> new Decision(opened(context, date), date));
      }
    }
    int count = context.chart().sentences().count();
    for (int next = 1; next <= (disease ? 0 : ahead) && sentence + next < count; next++) {
      Optional<DateMention> found = nearest(context, sentence + next, candidate, disease);
      if (found.isPresent()) {
        return found.map(date -> new Decision(opened(context, date), date));
      }
    }
    if (!fallBack) {
      return Optional.empty();
    }
    return context.dates().stream()
        .filter(date -> isTime(context, date))
        .findFirst()
        .map(date -> new Decision(opened(context, date), date));
  }

  /** The interval of a date, open at its end where since stands before the words around it. */
  private EventTime opened(ArticleContext context, DateMention date) {
    EventTime time = date.interval().orElseThrow();
    if (time.end().isEmpty() || time.start().isEmpty()) {
      return time;
    }
    Chart chart = context.chart();
    int at = chart.tokens().tokenAt(date.span().start());
    int low = chart.sentences().first(context.sentenceOf(at));
    for (int i = at; i >= Math.max(low, at - SINCE_REACH); i--) {
      if (chart.is(i, since)) {
        return EventTime.since(time.start().get());
      }
      if (i < at && chart.tokens().norm(i).equals(",")) {
        break;
      }
    }
    return time;
  }

  private Optional<DateMention> nearest(
      ArticleContext context, int sentence, Candidate candidate, boolean disease) {
    int from = context.sentenceStart(sentence);
    int to = context.sentenceEnd(sentence);
    int at = context.chart().tokens().start(candidate.counted().from());
    DateMention best = null;
    for (DateMention mention : context.dates()) {
      if (mention.span().start() >= from
          && mention.span().end() <= to
          && isTime(context, mention)
          && !(disease && isRunning(context, mention))
          && (best == null || isBetter(context, mention, best, at))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /** An open time before a closed one, then the nearer. */
  private boolean isBetter(ArticleContext context, DateMention a, DateMention b, int at) {
    boolean openA = opened(context, a).end().isEmpty();
    boolean openB = opened(context, b).end().isEmpty();
    if (openA != openB) {
      return openA;
    }
    return Math.abs(a.span().start() - at) < Math.abs(b.span().start() - at);
  }

  /** Whether a date is only the day that a running total stands at. */
  private boolean isRunning(ArticleContext context, DateMention mention) {
    EventTime time = opened(context, mention);
    return time.end().isPresent()
        && time.start().isPresent()
        && time.end().get().length() >= 10
        && time.start().equals(time.end());
  }

  private boolean isTime(ArticleContext context, DateMention mention) {
    boolean dated = mention.interval().isPresent() && mention.type() != DateMention.Type.SET;
    return dated
        && !isNow(mention)
        && !isDateline(context, mention)
        && !isStatementDay(context, mention);
  }

  /** Whether an expression means now rather than a day of its own. */
  private static boolean isNow(DateMention mention) {
    return mention.value().endsWith("_REF");
  }

  /** Whether a full date stands bare at the head of the text. */
  private boolean isDateline(ArticleContext context, DateMention mention) {
    if (mention.span().start() > DATELINE_END || mention.relative()) {
      return false;
    }
    Chart chart = context.chart();
    int token = chart.tokens().tokenAt(mention.span().start());
    boolean full = mention.value().length() >= 10;
    boolean bare = token == 0 || !chart.is(token - 1, preposition) && !chart.is(token, preposition);
    return full
        && bare
        && !chart.tokens().text().substring(0, mention.span().start()).contains(".");
  }

  /** Whether a date says when something was stated: right after a cue. */
  private static boolean isStatementDay(ArticleContext context, DateMention mention) {
    for (Attribution attribution : context.attributions()) {
      if (attribution.cue().isPresent()) {
        int gap = mention.span().start() - attribution.cue().get().end();
        if (gap >= 0 && gap <= 5) {
          return true;
        }
      }
    }
    return false;
  }
}
