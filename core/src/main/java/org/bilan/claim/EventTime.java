package org.bilan.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When the harm happened: ISO 8601 dates cut to what is known ({@code 2017-06-01}, {@code 2017-06},
 * {@code 2017}), both ends included. A point has equal ends; a missing end is open.
 *
 * @param start the first date
 * @param end the last date
 */
public record EventTime(Optional<String> start, Optional<String> end) {

  /** A time from its ends. */
  public static EventTime of(String start, String end) {
    return new EventTime(Optional.of(start), Optional.of(end));
  }

  /** A point in time. */
  public static EventTime at(String date) {
    return of(date, date);
  }

  /** From a date on. */
  public static EventTime since(String start) {
    return new EventTime(Optional.of(start), Optional.empty());
  }

  /** The first day that the time may cover. */
  public Optional<LocalDate> firstDay() {
    return start.map(date -> day(date, false));
  }

  /** The last day that the time may cover. */
  public Optional<LocalDate> lastDay() {
    return end.map(date -> day(date, true));
  }

  private static LocalDate day(String date, boolean last) {
    int year = Integer.parseInt(date.substring(0, 4));
    if (date.length() < 7) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.substring(5, 7)));
    if (date.length() < 10) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(date.substring(8, 10)));
  }

  @Override
  public String toString() {
    String from = start.orElse("");
    String to = end.orElse("");
    return from.equals(to) ? from : from + ".." + to;
  }
}
