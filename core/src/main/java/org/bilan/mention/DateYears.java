package org.bilan.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Chooses the year of an expression that names none: in news by the words' direction, the tense and
 * the publication, in a story by the year spoken of. Stateless.
 */
final class DateYears {

  private DateYears() {}

  /** Days before publication up to which a date is of the news. */
  private static final int RECENT = 7;

  /** Chooses the year of a partial expression. */
  static Optional<DateValue> pick(
      DateFields fields, DateContext context, IntFunction<Optional<DatePeriod>> inYear) {
    boolean said = fields.has("dir");
    boolean story =
        context.last().isPresent()
            && !said
            && (context.narrative() || context.published().isEmpty());
    Optional<LocalDate> anchor =
        story ? context.last().map(DatePeriod::first) : context.published();
    if (anchor.isEmpty()) {
      return Optional.of(DateValue.date(bare(fields)));
    }
    LocalDate now = anchor.get();
    boolean weekday = fields.has("weekday") && !fields.has("nth");
    List<DatePeriod> options = new ArrayList<>();
    List<DatePeriod> others = new ArrayList<>();
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      Optional<DatePeriod> option = inYear.apply(year);
      if (option.isPresent()) {
        boolean fits = !weekday || agrees(option.get(), fields) || isRecent(option.get(), now);
        (fits ? options : others).add(option.get());
      }
    }
    if (options.isEmpty()) {
      options = others;
    }
    if (options.isEmpty()) {
      return Optional.empty();
    }
    DatePeriod chosen =
        story ? story(options, context.last().orElseThrow()) : news(options, now, fields, context);
    return Optional.of(DateValue.of(chosen, true));
  }

  /** Whether a day lies so near behind that a wrong weekday is more likely than another year. */
  private static boolean isRecent(DatePeriod option, LocalDate now) {
    long days = ChronoUnit.DAYS.between(option.first(), now);
    return days >= 0 && days <= RECENT;
  }

  private static boolean agrees(DatePeriod option, DateFields fields) {
    return option.first().getDayOfWeek() == DayOfWeek.of(fields.number("weekday", 1));
  }

  /** In a narrative: in the year spoken of, else in the next or the one before if much nearer. */
  private static DatePeriod story(List<DatePeriod> options, DatePeriod last) {
    DatePeriod best = options.get(0);
    long least = Long.MAX_VALUE;
    for (DatePeriod option : options) {
      long days = ChronoUnit.DAYS.between(last.first(), option.first());
      boolean sameYear = option.first().getYear() == last.first().getYear();
      long cost = Math.abs(days) + (sameYear ? 0 : days > 0 ? 60 : 180);
      if (last.grain().compareTo(DateUnit.YEAR) >= 0 && sameYear) {
        cost = 0;
      }
      if (cost < least) {
        least = cost;
        best = option;
      }
    }
    return best;
  }

  /** In news: by the direction said, else by the tense, else the nearest. */
  private static DatePeriod news(
      List<DatePeriod> options, LocalDate now, DateFields fields, DateContext context) {
    Optional<DatePeriod> past = Optional.empty();
    Optional<DatePeriod> future = Optional.empty();
    int dir = fields.number("dir", 9);
    for (DatePeriod option : options) {
      boolean current = !option.first().isAfter(now) && !option.last().isBefore(now);
      if (dir == -1 ? option.last().isBefore(now) : !option.first().isAfter(now)) {
        past = Optional.of(option);
      }
      boolean ahead = dir == 1 || !current ? option.first().isAfter(now) : current;
      if (ahead && future.isEmpty()) {
        future = Optional.of(option);
      }
    }
    if (dir == -1) {
      return past.or(() -> Optional.of(options.get(0))).get();
    }
    if (dir == 1) {
      return future.orElse(options.get(options.size() - 1));
    }
    if (dir == 0) {
      for (DatePeriod option : options) {
        if (option.first().getYear() == now.getYear()) {
          return option;
        }
      }
    }
    boolean business = fields.has("quarter") || fields.has("half");
    return byTense(past, future, now, business ? DateContext.Tense.NONE : context.tense());
  }

  private static DatePeriod byTense(
      Optional<DatePeriod> past,
      Optional<DatePeriod> future,
      LocalDate now,
      DateContext.Tense tense) {
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future).orElseThrow();
    }
    return switch (tense) {
      case PAST -> past.get();
      case FUTURE -> future.get();
      case NONE -> {
        long behind = ChronoUnit.DAYS.between(past.get().last(), now);
        long ahead = ChronoUnit.DAYS.between(now, future.get().first());
        yield behind <= 3 * ahead ? past.get() : future.get();
      }
    };
  }

  /** The value without a year: {@code XXXX-06-03}. */
  static String bare(DateFields fields) {
    if (fields.has("season")) {
      return "XXXX-" + fields.text("season", "");
    }
    if (fields.has("quarter")) {
      return "XXXX-Q" + fields.text("quarter", "");
    }
    if (fields.has("half")) {
      return "XXXX-H" + fields.text("half", "");
    }
    if (fields.has("easter") || fields.has("nth") || fields.has("calendar")) {
      return "XXXX-XX-XX";
    }
    return "XXXX-"
        + DateUnit.two(fields.number("month", 1))
        + (fields.has("day") ? "-" + DateUnit.two(fields.number("day", 1)) : "");
  }
}
