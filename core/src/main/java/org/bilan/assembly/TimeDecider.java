package org.bilan.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
  private static final int BEGUN_REACH = 3;

  /** Counts from this on are of a war rather than of its first day. */
  private static final double MANY = 100;

  /** How many words may stand between a cue and the day of the statement. */
  private static final int STATEMENT_REACH = 4;

  /** How much farther an open time may be and still be preferred. */
  private static final double OPEN = 0.4;

  /** What another count between a count and a date adds to their distance, in characters. */
  private static final int BETWEEN = 60;

  /** Days before publication from which a date is of another time than the news. */
  private static final int OLD = 366;

  /** Days before publication up to which a date is of the news. */
  private static final int RECENT = 31;

  private final int carry;
  private final int ahead;
  private final Entry.Test begun;
  private final Entry.Test stamp;
  private final Entry.Test since;
  private final Entry.Test preposition;
  private final Entry.Test definite;

  TimeDecider(LanguagePack pack) {
    carry = (int) pack.number("time.carry.sentences");
    ahead = (int) pack.number("time.ahead.sentences");
    begun = pack.test("begun");
    stamp = pack.test("stamp");
    since = pack.test("since");
    preposition = pack.test("prep");
    definite = pack.test("det def");
  }

  Optional<Decision> decide(ArticleContext context, Candidate candidate, boolean disease) {
    int sentence = context.sentenceOf(candidate.counted().from());
    int count = context.chart().sentences().count();
    Optional<DateMention> found = nearest(context, sentence, candidate, disease);
    if (found.isPresent()) {
      return decision(context, candidate, found.get(), false);
    }
    for (int back = 1; !disease && back <= carry && sentence >= back; back++) {
      found = nearest(context, sentence - back, candidate, disease);
      if (found.isPresent()) {
        return decision(context, candidate, found.get(), true);
      }
    }
    for (int next = 1; !disease && next <= ahead && sentence + next < count; next++) {
      found = nearest(context, sentence + next, candidate, disease);
      if (found.isPresent()) {
        return decision(context, candidate, found.get(), true);
      }
    }
    return Optional.empty();
  }

  /**
   * The time that a date gives. A day or month that lacks its year gives none where the day of
   * publication is not known; an open time of another sentence that began on a day is that day's.
   */
  private Optional<Decision> decision(
      ArticleContext context, Candidate candidate, DateMention date, boolean carried) {
    boolean anchored =
        context.published().isPresent()
            || context.dates().stream().anyMatch(d -> isDateline(context, d));
    if (date.relative() && !anchored) {
      return Optional.empty();
    }
    EventTime time = opened(context, date);
    boolean begun =
        candidate.counted().quantity().min().orElse(0) >= MANY && isBegun(context, date);
    if (begun && time.end().isPresent() && time.start().isPresent()) {
      time = EventTime.since(time.start().get());
    }
    boolean day = time.start().filter(start -> start.length() >= 10).isPresent();
    if (carried && time.end().isEmpty() && day && date.relative()) {
      time = EventTime.at(time.start().get());
    }
    return Optional.of(new Decision(time, date));
  }

  /** The times that a date may give a claim, as it stands and as one that goes on. */
  List<EventTime> readings(ArticleContext context, DateMention date) {
    boolean anchored =
        context.published().isPresent()
            || context.dates().stream().anyMatch(d -> isDateline(context, d));
    if (date.relative() && !anchored) {
      return List.of();
    }
    List<EventTime> readings = new ArrayList<>();
    EventTime time = opened(context, date);
    readings.add(time);
    EventTime raw = date.interval().orElseThrow();
    if (!raw.equals(time)) {
      readings.add(raw);
    }
    if (time.end().isPresent() && time.start().isPresent() && isBegun(context, date)) {
      readings.add(EventTime.since(time.start().get()));
    }
    boolean day = time.start().filter(start -> start.length() >= 10).isPresent();
    if (time.end().isEmpty() && day && date.type() != DateMention.Type.DURATION) {
      readings.add(EventTime.at(time.start().get()));
    }
    return readings.stream().distinct().toList();
  }

  /** How a date stands in the text. */
  TimeTable.Use use(ArticleContext context, DateMention date) {
    if (isNow(date)) {
      return TimeTable.Use.NOW;
    }
    if (isDateline(context, date)) {
      return TimeTable.Use.DATELINE;
    }
    return isStatementDay(context, date) ? TimeTable.Use.STATEMENT : TimeTable.Use.OPEN;
  }

  /** Whether words before a date say that something began then and goes on. */
  private boolean isBegun(ArticleContext context, DateMention date) {
    Chart chart = context.chart();
    int at = chart.tokens().tokenAt(date.span().start());
    for (int i = Math.max(0, at - BEGUN_REACH); i < at; i++) {
      if (chart.is(i, begun)) {
        return true;
      }
    }
    return false;
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
    boolean own = sentence == context.sentenceOf(candidate.counted().from());
    DateMention best = null;
    double least = Double.MAX_VALUE;
    for (DateMention mention : context.dates()) {
      if (mention.span().start() >= from
          && mention.span().end() <= to
          && isTime(context, mention)
          && (own || !isOld(context, mention) && !isLasting(candidate, mention))
          && !(disease && isRunning(context, mention))) {
        double distance = distance(context, candidate, mention);
        if (distance < least) {
          least = distance;
          best = mention;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How far a date is from a count: open ones count as nearer, those of other counts as farther.
   */
  private double distance(ArticleContext context, Candidate candidate, DateMention mention) {
    Chart chart = context.chart();
    int at = chart.tokens().start(candidate.counted().from());
    double distance = Math.abs(mention.span().start() - at);
    distance += BETWEEN * context.countsBetween(candidate.counted(), mention.span().start());
    return opened(context, mention).end().isEmpty() ? distance * OPEN : distance;
  }

  /** Whether a length of time up to now is told of a single event. */
  private static boolean isLasting(Candidate candidate, DateMention mention) {
    return mention.type() == DateMention.Type.DURATION
        && mention.interval().filter(time -> time.end().isEmpty()).isPresent()
        && candidate.counted().quantity().min().orElse(0) < MANY;
  }

  /** Whether a date lies long before the news that the article tells. */
  boolean isOld(ArticleContext context, DateMention mention) {
    boolean year = mention.value().length() == 4;
    return !year
        && age(context, mention) > OLD
        && context.dates().stream().anyMatch(d -> Math.abs(age(context, d)) <= RECENT);
  }

  /** Days from the end of a date to publication; none where either is not known. */
  private static long age(ArticleContext context, DateMention mention) {
    Optional<LocalDate> end = mention.interval().flatMap(EventTime::lastDay);
    return context.published().isPresent() && end.isPresent()
        ? ChronoUnit.DAYS.between(end.get(), context.published().get())
        : 0;
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

  /** Whether a full date stands bare at the head of the text, or behind words for publishing. */
  private boolean isDateline(ArticleContext context, DateMention mention) {
    if (mention.span().start() > DATELINE_END
        || mention.relative()
        || mention.value().length() < 10) {
      return false;
    }
    Chart chart = context.chart();
    int token = chart.tokens().tokenAt(mention.span().start());
    for (int i = 0; i < token; i++) {
      if (chart.tokens().norm(i).equals(".")) {
        return false;
      }
    }
    boolean said = token > 0 && chart.is(token - 1, preposition);
    boolean article = token > 0 && chart.is(token, definite) && !chart.is(token - 1, stamp);
    return !said && !article && !chart.is(token, preposition);
  }

  /** Whether a date says when something was stated: beside a cue, or behind it and its hearer. */
  private boolean isStatementDay(ArticleContext context, DateMention mention) {
    Chart chart = context.chart();
    int at = chart.tokens().tokenAt(mention.span().start());
    int sentence = context.sentenceOf(at);
    for (Attribution attribution : context.attributions()) {
      if (attribution.cue().isEmpty()) {
        continue;
      }
      if (chart.is(chart.tokens().tokenAt(attribution.cue().get().start()), preposition)) {
        continue;
      }
      int before = attribution.cue().get().start() - mention.span().end();
      int after = mention.span().start() - attribution.cue().get().end();
      if (before >= 0 && before <= 2 || after >= 0 && after <= 5) {
        return true;
      }
      int cue = chart.tokens().tokenAt(attribution.cue().get().end() - 1);
      if (cue < at && at - cue <= STATEMENT_REACH + 1 && context.sentenceOf(cue) == sentence) {
        boolean names = true;
        for (int i = cue + 1; i < at - 1; i++) {
          names &= chart.tokens().isWord(i) && chart.tokens().isCapitalized(i);
        }
        if (names && at - cue > 1) {
          return true;
        }
      }
    }
    return false;
  }
}
