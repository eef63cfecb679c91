package org.bilan.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days of feasts by their rules: days from Easter (Gregorian computus, Meeus/Jones/Butcher), a
 * fixed day, the nth weekday of a month, a day of the Islamic calendar (Umm al-Qura, as the JDK has
 * it).
 */
final class Holidays {

  private Holidays() {}

  /** The feast that the fields describe, in a year; empty where they describe none. */
  static Optional<DatePeriod> in(int year, DateFields fields) {
    int length = fields.number("length", 1);
    Optional<LocalDate> first;
    if (fields.has("easter")) {
      first = Optional.of(easter(year).plusDays(fields.number("easter", 0)));
    } else if (fields.has("nth")) {
      first = nth(year, fields);
    } else if (fields.text("calendar", "").equals("hijri")) {
      first = hijri(year, fields.number("month", 1), fields.number("day", 1));
    } else if (fields.has("month") && fields.has("day")) {
      first = Optional.of(LocalDate.of(year, fields.number("month", 1), fields.number("day", 1)));
    } else {
      first = Optional.empty();
    }
    return first.map(
        day ->
            length == 1
                ? DatePeriod.day(day)
                : new DatePeriod(day, day.plusDays(length - 1L), DateUnit.PERIOD));
  }

  /** Easter Sunday. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  private static Optional<LocalDate> nth(int year, DateFields fields) {
    DayOfWeek weekday = DayOfWeek.of(fields.number("weekday", 1));
    LocalDate month = LocalDate.of(year, fields.number("month", 1), 1);
    LocalDate day =
        month.with(TemporalAdjusters.dayOfWeekInMonth(fields.number("nth", 1), weekday));
    return Optional.of(day.plusDays(fields.number("plus", 0)));
  }

  /** The first such day of the Islamic calendar that falls into a year. */
  private static Optional<LocalDate> hijri(int year, int month, int day) {
    if (year < 1900 || year > 2070) {
      return Optional.empty();
    }
    int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int y = hijri; y <= hijri + 1; y++) {
      LocalDate date = LocalDate.from(HijrahDate.of(y, month, 1)).plus(day - 1L, ChronoUnit.DAYS);
      if (date.getYear() == year) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }
}
