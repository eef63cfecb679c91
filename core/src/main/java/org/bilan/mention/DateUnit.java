package org.bilan.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The units of time that a pack's calendar names, with their TIMEX3 codes. */
enum DateUnit {
  SECOND("S", true),
  MINUTE("MIN", true),
  HOUR("H", true),
  DAY("D", false),
  WEEKEND("WE", false),
  WEEK("W", false),
  MONTH("M", false),
  QUARTER("Q", false),
  SEASON("SEASON", false),
  HALF("HALF", false),
  YEAR("Y", false),
  DECADE("E", false),
  CENTURY("C", false),
  MILLENNIUM("L", false),
  /** A time of unsaid length. */
  PERIOD("X", false);

  private final String code;
  private final boolean clock;

  DateUnit(String code, boolean clock) {
    this.code = code;
    this.clock = clock;
  }

  /** The unit of a code, as calendar lexicons write it. */
  static Optional<DateUnit> of(String code) {
    for (DateUnit unit : values()) {
      if (unit.code.equals(code)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The code that lexicons write. */
  String code() {
    return code;
  }

  /** Whether the unit is shorter than a day. */
  boolean isClock() {
    return clock;
  }

  /** The TIMEX3 duration of some of these units; {@code X} for an unsaid number. */
  String duration(String count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "PT" + count + code.charAt(0);
      case DECADE -> "P" + times(count, 10) + "Y";
      case CENTURY -> "P" + times(count, 100) + "Y";
      case MILLENNIUM -> "P" + times(count, 1000) + "Y";
      case QUARTER -> "P" + times(count, 3) + "M";
      case HALF -> "P" + times(count, 6) + "M";
      case SEASON -> "P" + times(count, 3) + "M";
      case WEEKEND -> "P" + count + "WE";
      case PERIOD -> "PXX";
      case DAY, WEEK, MONTH, YEAR -> "P" + count + code;
    };
  }

  private static String times(String count, int factor) {
    try {
      double product = Double.parseDouble(count) * factor;
      return product == Math.rint(product)
          ? Long.toString((long) product)
          : Double.toString(product);
    } catch (NumberFormatException unsaid) {
      return count;
    }
  }

  /** The calendar unit of this kind that holds a day. */
  DatePeriod around(LocalDate day) {
    return switch (this) {
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DatePeriod(monday, monday.plusDays(6), WEEK);
      }
      case WEEKEND -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DatePeriod(monday.plusDays(5), monday.plusDays(6), WEEKEND);
      }
      case MONTH -> months(day.getYear(), day.getMonthValue(), 1, MONTH);
      case QUARTER -> months(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 3, QUARTER);
      case HALF -> months(day.getYear(), (day.getMonthValue() - 1) / 6 * 6 + 1, 6, HALF);
      case SEASON -> {
        LocalDate start = day.getMonthValue() < 3 ? day.minusYears(1) : day;
        yield months(
            start.getYear(),
            day.getMonthValue() % 12 / 3 == 0 ? 12 : day.getMonthValue() / 3 * 3,
            3,
            SEASON);
      }
      case YEAR -> months(day.getYear(), 1, 12, YEAR);
      case DECADE -> months(Math.floorDiv(day.getYear(), 10) * 10, 1, 120, DECADE);
      case CENTURY -> months(Math.floorDiv(day.getYear(), 100) * 100, 1, 1200, CENTURY);
      case MILLENNIUM -> months(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 12000, MILLENNIUM);
      case SECOND, MINUTE, HOUR, DAY, PERIOD -> new DatePeriod(day, day, DAY);
    };
  }

  private static DatePeriod months(int year, int month, int count, DateUnit grain) {
    YearMonth first = YearMonth.of(year, month);
    return new DatePeriod(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), grain);
  }

  /** A day some units later, or earlier where the count is negative. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case SECOND -> day.plusDays(Math.floorDiv(count, 86_400));
      case MINUTE -> day.plusDays(Math.floorDiv(count, 1_440));
      case HOUR -> day.plusDays(count / 24);
      case DAY, PERIOD -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plus(count, ChronoUnit.DECADES);
      case CENTURY -> day.plus(count, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(count, ChronoUnit.MILLENNIA);
    };
  }

  /** The TIMEX3 value of the unit that starts on a day. */
  String value(LocalDate first) {
    int year = first.getYear();
    return switch (this) {
      case YEAR -> year(year);
      case MONTH -> year(year) + "-" + two(first.getMonthValue());
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case QUARTER -> year(year) + "-Q" + ((first.getMonthValue() + 2) / 3);
      case HALF -> year(year) + "-H" + ((first.getMonthValue() + 5) / 6);
      case SEASON ->
          year(first.getMonthValue() == 12 ? year + 1 : year) + "-" + season(first.getMonthValue());
      case DECADE -> year(year).substring(0, 3);
      case CENTURY -> year(year).substring(0, 2);
      case MILLENNIUM -> year(year).substring(0, 1);
      case SECOND, MINUTE, HOUR, DAY, PERIOD ->
          year(year) + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
    };
  }

  private static String week(LocalDate first) {
    return year(first.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String season(int month) {
    return switch (month) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }

  /** A year in four digits. */
  static String year(int year) {
    String digits = Integer.toString(year);
    return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
  }

  /** A number in two digits. */
  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
