package org.bilan.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.claim.EventTime;
import org.bilan.mention.DateMention;

/** The times of one article, each with all its mentions, and what is known of each mention. */
final class TimeTable {

  /** How a date stands. */
  enum Use {
    /** As a time when something may have happened. */
    OPEN,
    /** As the dateline of the article. */
    DATELINE,
    /** As the day of a statement. */
    STATEMENT,
    /** As the present. */
    NOW
  }

  /**
   * One mention.
   *
   * @param date the date
   * @param token its first token
   * @param sentence its sentence
   * @param use how it stands
   * @param old whether it lies long before the news of the article
   * @param pair the tokens between it and the date that ends its time, or -1 where it stands alone
   */
  record Mention(DateMention date, int token, int sentence, Use use, boolean old, int pair) {}

  /** One time. */
  static final class Row {
    final EventTime time;
    final List<Mention> mentions = new ArrayList<>();

    Row(EventTime time) {
      this.time = time;
    }

    int open() {
      int open = 0;
      for (Mention mention : mentions) {
        open += mention.use() == Use.OPEN ? 1 : 0;
      }
      return open;
    }
  }

  /** The most tokens between two dates that bound one time. */
  private static final int FARTHEST_PAIR = 12;

  private final List<Row> rows;

  private TimeTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The times that stand open somewhere or that the rules chose, by their first mention. */
  List<Row> rows() {
    return rows;
  }

  static TimeTable of(ArticleContext context, TimeDecider rules, List<TimeDecider.Decision> more) {
    Map<EventTime, Row> rows = new LinkedHashMap<>();
    for (DateMention date : context.dates()) {
      if (date.interval().isEmpty() || date.type() == DateMention.Type.SET) {
        continue;
      }
      Mention mention = mention(context, rules, date);
      for (EventTime time : rules.readings(context, date)) {
        rows.computeIfAbsent(time, Row::new).mentions.add(mention);
      }
    }
    pairs(context, rules, rows);
    for (TimeDecider.Decision decision : more) {
      rows.computeIfAbsent(
          decision.time(),
          time -> {
            Row row = new Row(time);
            row.mentions.add(mention(context, rules, decision.words()));
            return row;
          });
    }
    Set<EventTime> ruled = new HashSet<>();
    more.forEach(decision -> ruled.add(decision.time()));
    return new TimeTable(
        rows.values().stream().filter(row -> row.open() > 0 || ruled.contains(row.time)).toList());
  }

  private static Mention mention(ArticleContext context, TimeDecider rules, DateMention date) {
    int token = context.chart().tokens().tokenAt(date.span().start());
    return new Mention(
        date,
        token,
        context.sentenceOf(token),
        rules.use(context, date),
        rules.isOld(context, date),
        -1);
  }

  /** Times that reach from one date of a sentence to the next: {@code from 1991 to 2002}. */
  private static void pairs(ArticleContext context, TimeDecider rules, Map<EventTime, Row> rows) {
    Mention last = null;
    for (DateMention date : context.dates()) {
      if (date.interval().isEmpty() || date.type() == DateMention.Type.SET) {
        continue;
      }
      Mention mention = mention(context, rules, date);
      if (last != null && last.sentence() == mention.sentence()) {
        int gap = mention.token() - last.token() - 1;
        Optional<EventTime> time = reach(last.date(), date);
        if (gap <= FARTHEST_PAIR && time.isPresent()) {
          Mention first = last;
          rows.computeIfAbsent(time.get(), Row::new)
              .mentions
              .add(
                  new Mention(
                      first.date(), first.token(), first.sentence(), Use.OPEN, first.old(), gap));
        }
      }
      last = mention;
    }
  }

  /** The time from the start of one date to the end of another, if that is later. */
  private static Optional<EventTime> reach(DateMention from, DateMention to) {
    Optional<String> start = from.interval().flatMap(EventTime::start);
    Optional<String> end = to.interval().flatMap(time -> time.end().or(time::start));
    return start.isPresent() && end.isPresent() && start.get().compareTo(end.get()) < 0
        ? Optional.of(EventTime.of(start.get(), end.get()))
        : Optional.empty();
  }
}
