package org.bilan.html;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the day in a URL's path, as {@code /2017/07/07/}, {@code /2017-07-07-} or {@code
 * /20170707/}.
 */
final class UrlDates {

  private UrlDates() {}

  /** The first full date in the URL. */
  static Optional<LocalDate> day(String url) {
    for (int i = 0; i + 8 <= url.length() && i < 1000; i++) {
      if (!isDigit(url, i) || i > 0 && isDigit(url, i - 1)) {
        continue;
      }
      Optional<LocalDate> date = at(url, i);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(String url, int start) {
    int digits = run(url, start);
    if (digits == 8 && url.charAt(start) <= '2') {
      return DateReader.compact(url.substring(start));
    }
    if (digits != 4) {
      return Optional.empty();
    }
    int month = start + 5;
    if (month >= url.length()) {
      return Optional.empty();
    }
    char separator = url.charAt(start + 4);
    int monthDigits = run(url, month);
    if (!(separator == '/' || separator == '-' || separator == '_' || separator == '.')
        || monthDigits < 1
        || monthDigits > 2) {
      return Optional.empty();
    }
    int day = month + monthDigits + 1;
    if (day >= url.length() || url.charAt(day - 1) != separator) {
      return Optional.empty();
    }
    int dayDigits = run(url, day);
    if (dayDigits < 1 || dayDigits > 2) {
      return Optional.empty();
    }
    return DateReader.date(
        Integer.parseInt(url, start, start + 4, 10),
        Integer.parseInt(url, month, month + monthDigits, 10),
        Integer.parseInt(url, day, day + dayDigits, 10));
  }

  private static int run(String url, int start) {
    int end = start;
    while (isDigit(url, end)) {
      end++;
    }
    return end - start;
  }

  private static boolean isDigit(String url, int at) {
    return at < url.length() && url.charAt(at) >= '0' && url.charAt(at) <= '9';
  }
}
