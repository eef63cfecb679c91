package org.bilan.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

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
      boolean said = fields.has("year") || fields.has("yy");
      return inYear(fields, year.getAsInt(), !said);
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
      return Optional.of(DateValue.date(DateYears.bare(fields)));
    }
    return DateYears.pick(fields, context, year -> within(fields, year));
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
