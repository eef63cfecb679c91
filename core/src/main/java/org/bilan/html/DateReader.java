package org.bilan.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the first full date in a short text: ISO 8601, numeric forms with the year first or last,
 * forms with the name of a month. Names come in as an argument. Immutable.
 */
final class DateReader {

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST = 400;

  private final Map<String, Integer> months;

  DateReader(Map<String, Integer> months) {
    Map<String, Integer> folded = new HashMap<>();
    months.forEach((name, number) -> folded.put(FurnitureWords.fold(name), number));
    this.months = Map.copyOf(folded);
  }

  /**
   * The first date in the text.
   *
   * @param text at most its first 400 characters are read
   * @param monthFirst whether 4/5/2017 is the fifth of April
   */
  Optional<LocalDate> read(String text, boolean monthFirst) {
    int length = Math.min(text.length(), LONGEST);
    Scan scan = new Scan(text, length, monthFirst);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (!starts) {
        continue;
      }
      Optional<LocalDate> date = Optional.empty();
      if (isDigit(c)) {
        date = scan.fromNumber(i);
      } else if (Character.isLetter(c)) {
        date = scan.fromMonth(i);
      }
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A date of eight digits, year first, as some meta tags give it. */
  static Optional<LocalDate> compact(String text) {
    if (text.length() < 8 || text.length() > 8 && isDigit(text.charAt(8))) {
      return Optional.empty();
    }
    for (int i = 0; i < 8; i++) {
      if (!isDigit(text.charAt(i))) {
        return Optional.empty();
      }
    }
    return date(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 4, 6, 10),
        Integer.parseInt(text, 6, 8, 10));
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** One text under reading. */
  private final class Scan {

    private final String text;
    private final int length;
    private final boolean monthFirst;
    private int at;

    Scan(String text, int length, boolean monthFirst) {
      this.text = text;
      this.length = length;
      this.monthFirst = monthFirst;
    }

    Optional<LocalDate> fromNumber(int start) {
      at = start;
      int first = number();
      int firstDigits = at - start;
      if (first < 0 || at >= length) {
        return Optional.empty();
      }
      int afterFirst = at;
      char separator = text.charAt(at);
      if (separator == '-' || separator == '/' || separator == '.') {
        Optional<LocalDate> numeric = numeric(first, firstDigits, separator);
        if (numeric.isPresent()) {
          return numeric;
        }
      }
      at = afterFirst;
      if (firstDigits > 2) {
        return Optional.empty();
      }
      skipLetters(2);
      skipGap();
      int month = month();
      if (month == 0) {
        skipWordOf();
        month = month();
      }
      if (month == 0) {
        return Optional.empty();
      }
      skipGap();
      skipWordOf();
      return year().flatMap(value -> date(value, monthFound(), first));
    }

    private int found;

    private int monthFound() {
      return found;
    }

    private Optional<LocalDate> numeric(int first, int firstDigits, char separator) {
      at++;
      skipSpaces();
      int middleStart = at;
      int middle = number();
      int middleDigits = at - middleStart;
      if (middle < 0 || middleDigits > 2 || at >= length || text.charAt(at) != separator) {
        return Optional.empty();
      }
      at++;
      skipSpaces();
      int lastStart = at;
      int last = number();
      int lastDigits = at - lastStart;
      if (last < 0) {
        return Optional.empty();
      }
      if (firstDigits == 4 && lastDigits <= 2) {
        return date(first, middle, last);
      }
      if (firstDigits > 2 || lastDigits != 4 && lastDigits != 2) {
        return Optional.empty();
      }
      if (lastDigits == 2 && separator == '-') {
        return Optional.empty();
      }
      int year = lastDigits == 4 ? last : last < 70 ? 2000 + last : 1900 + last;
      boolean swap = monthFirst && first <= 12 || middle > 12;
      return swap ? date(year, first, middle) : date(year, middle, first);
    }

    Optional<LocalDate> fromMonth(int start) {
      at = start;
      int month = month();
      if (month == 0) {
        return Optional.empty();
      }
      skipGap();
      int dayStart = at;
      int day = number();
      if (day < 1 || day > 31 || at - dayStart > 2) {
        return Optional.empty();
      }
      skipLetters(2);
      skipGap();
      return year().flatMap(value -> date(value, month, day));
    }

    private int number() {
      int start = at;
      int value = 0;
      while (at < length && isDigit(text.charAt(at)) && at - start < 9) {
        value = 10 * value + text.charAt(at++) - '0';
      }
      return at == start ? -1 : value;
    }

    private Optional<Integer> year() {
      int start = at;
      int value = number();
      return at - start == 4 ? Optional.of(value) : Optional.empty();
    }

    /** The number of the month named here, else 0; moves behind it. */
    private int month() {
      int end = at;
      while (end < length && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at < 3 || end - at > 20) {
        return 0;
      }
      Integer month = months.get(FurnitureWords.fold(text.substring(at, end)));
      if (month == null) {
        return 0;
      }
      at = end;
      found = month;
      return month;
    }

    /** Skips a short joining word, as in "7 de julio de 2017". */
    private void skipWordOf() {
      int end = at;
      while (end < length && Character.isLetter(text.charAt(end)) && end - at < 3) {
        end++;
      }
      if (end > at && end < length && text.charAt(end) == ' ') {
        at = end + 1;
      }
    }

    private void skipLetters(int most) {
      int end = at;
      while (end < length
          && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\u00BA')) {
        end++;
      }
      if (end - at <= most) {
        at = end;
      }
    }

    private void skipSpaces() {
      while (at < length && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
        at++;
      }
    }

    private void skipGap() {
      int start = at;
      while (at < length && at - start < 6 && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
    }
  }
}
