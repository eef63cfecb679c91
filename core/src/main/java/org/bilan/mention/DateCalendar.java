package org.bilan.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Resolves calendar expressions: what the fields say by themselves, then what is missing by the
 * direction of the words ({@code dernier}, {@code next}), the publication date and the tense, or
 * the date that the text named last. Stateless.
 */
final class DateCalendar {

  private DateCalendar() {}

  static Optional<DateValue> date(DateFields fields, DateContext context) {
    if (fields.text("era", "").equals("BC")) {
      return beforeChrist(fields);
    }
    if (fields.has("dotted")) {
      return dotted(fields);
    }
    if (fields.has("decade")) {
      return decade(fields, context);
    }
    if (fields.has("century")) {
      int century = fields.number("century", 20);
      return Optional.of(
          DateValue.of(DateUnit.CENTURY.around(LocalDate.of(100 * (century - 1), 1, 1)), false));
    }
    OptionalInt year = year(fields, context);
    if (year.isPresent()) {
      return inYear(fields, year.getAsInt(), !fields.has("year"));
    }
    if (fields.has("unit") && fields.has("shift")) {
      return shifted(fields, context);
    }
    return partial(fields, context);
  }

  /** The year that the words say, in full, in two digits, or relative to another. */
  private static OptionalInt year(DateFields fields, DateContext context) {
    if (fields.has("year")) {
      return fields.number("year");
    }
    if (fields.has("yy")) {
      return OptionalInt.of(full(fields.number("yy", 0), context));
    }
    if (fields.has("yearshift")) {
      Optional<LocalDate> anchor = reference(fields, context);
      if (anchor.isPresent()) {
        return OptionalInt.of(anchor.get().getYear() + fields.number("yearshift", 0));
      }
    }
    return OptionalInt.empty();
  }

  /** A year of two digits: the one that ends so and is not more than 20 years ahead. */
  private static int full(int yy, DateContext context) {
    int now = context.published().map(LocalDate::getYear).orElse(2000);
    if (context.narrative() && context.last().isPresent()) {
      now = context.last().get().first().getYear();
    }
    int year = now / 100 * 100 + yy;
    return year > now + 20 ? year - 100 : year;
  }

  private static Optional<LocalDate> reference(DateFields fields, DateContext context) {
    boolean text = fields.text("anchor", "").equals("text");
    if (text) {
      return context.last().map(DatePeriod::first).or(context::published);
    }
    if (context.narrative() && context.last().isPresent()) {
      return context.last().map(DatePeriod::first);
    }
    return context.published();
  }

  private static Optional<DateValue> inYear(DateFields fields, int year, boolean relative) {
    return within(fields, year).map(period -> DateValue.of(period, relative));
  }

  /** What the fields name in a given year. */
  private static Optional<DatePeriod> within(DateFields fields, int year) {
    if (fields.has("easter") || fields.has("calendar") || fields.has("nth")) {
      return Holidays.in(year, fields);
    }
    if (fields.has("month")) {
      int month = fields.number("month", 1);
      if (fields.has("day")) {
        return DateResolver.day(year, month, fields.number("day", 1)).map(DatePeriod::day);
      }
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(DateUnit.MONTH.around(LocalDate.of(year, month, 1)));
    }
    if (fields.has("season")) {
      int month =
          switch (fields.text("season", "")) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 1;
          };
      return Optional.of(DateUnit.SEASON.around(LocalDate.of(year, month, 1)));
    }
    if (fields.has("quarter")) {
      int quarter = fields.number("quarter", 1);
      return quarter < 1 || quarter > 4
          ? Optional.empty()
          : Optional.of(DateUnit.QUARTER.around(LocalDate.of(year, 3 * quarter - 2, 1)));
    }
    if (fields.has("half")) {
      int half = fields.number("half", 1);
      return half < 1 || half > 2
          ? Optional.empty()
          : Optional.of(DateUnit.HALF.around(LocalDate.of(year, 6 * half - 5, 1)));
    }
    if (fields.has("weekday") || fields.has("day")) {
      return Optional.empty();
    }
    return Optional.of(DateUnit.YEAR.around(LocalDate.of(year, 1, 1)));
  }

  /** This, last or next unit: {@code yesterday}, {@code la semaine dernière}, {@code that day}. */
  private static Optional<DateValue> shifted(DateFields fields, DateContext context) {
    DateUnit unit = DateUnit.of(fields.text("unit", "D")).orElse(DateUnit.DAY);
    int shift = fields.number("shift", 0);
    Optional<LocalDate> anchor;
    if (unit == DateUnit.QUARTER && fields.text("anchor", "").equals("text")) {
      anchor =
          context
              .lastQuarter()
              .map(DatePeriod::first)
              .or(() -> context.published().map(day -> day.minusMonths(3)));
    } else if (fields.text("anchor", "").equals("text")) {
      boolean day = unit == DateUnit.DAY;
      anchor =
          day
              ? context.lastDay().or(context::published)
              : context.last().map(DatePeriod::first).or(context::published);
    } else {
      Optional<LocalDate> told = context.last().map(DatePeriod::first);
      anchor =
          context.narrative() && told.isPresent() && !fields.text("anchor", "").equals("now")
              ? told
              : context.published().or(() -> told);
    }
    if (anchor.isEmpty()) {
      return unknown(fields, unit);
    }
    LocalDate day = unit.shift(anchor.get(), shift);
    DatePeriod period = unit.around(day);
    if (unit == DateUnit.WEEKEND && shift == 0) {
      period = weekend(anchor.get(), context.tense());
    }
    if (fields.has("weekday") && unit == DateUnit.WEEK) {
      period = DatePeriod.day(period.first().plusDays(fields.number("weekday", 1) - 1L));
    }
    if (fields.has("day") && unit == DateUnit.MONTH) {
      return DateResolver.day(day.getYear(), day.getMonthValue(), fields.number("day", 1))
          .map(found -> DateValue.of(DatePeriod.day(found), true));
    }
    return Optional.of(DateValue.of(period, true));
  }

  private static Optional<DateValue> unknown(DateFields fields, DateUnit unit) {
    int shift = fields.number("shift", 0);
    if (unit == DateUnit.DAY && fields.has("part")) {
      return Optional.of(DateValue.date("XXXX-XX-XX"));
    }
    return Optional.of(
        DateValue.date(shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF"));
  }

  private static DatePeriod weekend(LocalDate anchor, DateContext.Tense tense) {
    boolean during = anchor.getDayOfWeek().getValue() >= 6;
    boolean past = !during && tense != DateContext.Tense.FUTURE;
    return DateUnit.WEEKEND.around(past ? anchor.minusWeeks(1) : anchor);
  }

  private static Optional<DateValue> beforeChrist(DateFields fields) {
    int year = fields.number("year", 0);
    if (fields.has("century")) {
      int century = fields.number("century", 1) - 1;
      return Optional.of(DateValue.date("BC" + DateUnit.two(century)));
    }
    if (fields.has("decade")) {
      return Optional.of(
          DateValue.date("BC" + DateUnit.year(fields.number("decade", 0)).substring(0, 3)));
    }
    String value = "BC" + DateUnit.year(year);
    if (fields.has("month")) {
      value += "-" + DateUnit.two(fields.number("month", 1));
      if (fields.has("day")) {
        value += "-" + DateUnit.two(fields.number("day", 1));
      }
    } else if (fields.has("season")) {
      value += "-" + fields.text("season", "");
    }
    return Optional.of(DateValue.date(value));
  }

  private static Optional<DateValue> decade(DateFields fields, DateContext context) {
    int decade = fields.number("decade", 0);
    if (decade < 100) {
      decade = full(decade, context);
    }
    return Optional.of(DateValue.of(DateUnit.DECADE.around(LocalDate.of(decade, 1, 1)), false));
  }

  private static Optional<DateValue> dotted(DateFields fields) {
    String[] parts = fields.text("dotted", "").split("\\.");
    int year = Integer.parseInt(parts[2]);
    year += year >= 100 ? 0 : year > 50 ? 1900 : 2000;
    return DateResolver.day(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
        .map(day -> DateValue.of(DatePeriod.day(day), false));
  }

  /** An expression without a year: a month, a day of a month, a weekday, a season, a feast. */
  private static Optional<DateValue> partial(DateFields fields, DateContext context) {
    if (fields.has("day") && !fields.has("month") && !fields.has("calendar")) {
      return dayOfMonth(fields, context);
    }
    if (fields.has("weekday") && !fields.has("month") && !fields.has("nth")) {
      return weekday(fields, context);
    }
    boolean named =
        fields.has("month")
            || fields.has("season")
            || fields.has("easter")
            || fields.has("nth")
            || fields.has("calendar")
            || fields.has("quarter")
            || fields.has("half");
    if (!named) {
      return fields.has("part") ? part(fields, context) : Optional.empty();
    }
    if (fields.text("anchor", "").equals("none")) {
      return Optional.of(DateValue.date(bare(fields)));
    }
    return pick(fields, context, year -> within(fields, year));
  }

  private static String bare(DateFields fields) {
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

  /** Chooses the year of a partial expression. */
  private static Optional<DateValue> pick(
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
    List<DatePeriod> options = new ArrayList<>();
    for (int year = now.getYear() - 7; year <= now.getYear() + 7; year++) {
      Optional<DatePeriod> option = inYear.apply(year);
      boolean near = Math.abs(year - now.getYear()) <= 1;
      if (option.isPresent()
          && (near || fields.has("weekday"))
          && (!fields.has("weekday") || fields.has("nth") || agrees(option.get(), fields))) {
        options.add(option.get());
      }
    }
    if (options.isEmpty() && fields.has("weekday")) {
      inYear.apply(now.getYear()).ifPresent(options::add);
    }
    if (options.isEmpty()) {
      return Optional.empty();
    }
    DatePeriod chosen =
        story ? story(options, context.last().orElseThrow()) : news(options, now, fields, context);
    return Optional.of(DateValue.of(chosen, true));
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

  private static Optional<DateValue> weekday(DateFields fields, DateContext context) {
    boolean text = fields.text("anchor", "").equals("text") || context.narrative();
    Optional<LocalDate> anchor =
        text ? context.lastDay().or(context::published) : context.published();
    int weekday = fields.number("weekday", 1);
    if (anchor.isEmpty()) {
      return Optional.of(DateValue.date("XXXX-WXX-" + weekday));
    }
    LocalDate now = anchor.get();
    boolean same = now.getDayOfWeek().getValue() == weekday;
    OptionalInt dir = fields.number("dir");
    LocalDate day;
    if (dir.isPresent() && dir.getAsInt() != 0) {
      day = DateResolver.weekday(now, weekday, dir.getAsInt());
    } else if (same) {
      day = now;
    } else {
      boolean ahead = context.tense() == DateContext.Tense.FUTURE;
      day = DateResolver.weekday(now, weekday, ahead ? 1 : -1);
    }
    return Optional.of(DateValue.of(DatePeriod.day(day), true));
  }

  /** A day of a month that is not named: {@code le 3}. */
  private static Optional<DateValue> dayOfMonth(DateFields fields, DateContext context) {
    int number = fields.number("day", 1);
    Optional<DatePeriod> last =
        context.last().filter(p -> p.grain().compareTo(DateUnit.MONTH) <= 0);
    Optional<LocalDate> anchor = last.map(DatePeriod::first).or(context::published);
    if (anchor.isEmpty()) {
      return Optional.of(DateValue.date("XXXX-XX-" + DateUnit.two(number)));
    }
    LocalDate now = anchor.get();
    for (int back = 0; back < 3; back++) {
      LocalDate month = now.minusMonths(last.isPresent() ? 0 : back);
      Optional<LocalDate> day = DateResolver.day(month.getYear(), month.getMonthValue(), number);
      boolean ahead = context.tense() == DateContext.Tense.FUTURE || last.isPresent();
      if (day.isPresent() && (ahead || !day.get().isAfter(now))) {
        return Optional.of(DateValue.of(DatePeriod.day(day.get()), true));
      }
    }
    return Optional.empty();
  }

  private static Optional<DateValue> part(DateFields fields, DateContext context) {
    boolean text = fields.text("anchor", "").equals("text");
    Optional<LocalDate> day =
        fields.text("anchor", "").equals("now") && !context.narrative()
            ? context.published()
            : text
                ? context.lastDay().or(context::published)
                : context.clockDay().or(context::lastDay).or(context::published);
    return Optional.of(
        day.map(found -> DateValue.of(DatePeriod.day(found), true))
            .orElse(DateValue.date("XXXX-XX-XX")));
  }
}
