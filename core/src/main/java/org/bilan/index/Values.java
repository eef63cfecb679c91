package org.bilan.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.bilan.index.Criterion.Within;

/** Reads the values of a query: names, numbers, days, points. Every fault names its place. */
final class Values {

  private static final int LONGEST_NUMBER = 18;
  private static final double FARTHEST_METRES = 20_100_000;

  private Values() {}

  /** The criterion that a field has a value. */
  static Criterion read(Key key, String value, int at) {
    return switch (key.kind()) {
      case NAME -> new Criterion.Is(key, name(key, value, at));
      case NUMBER, COUNT, TIME, DAY -> compared(key, value, at);
      case NEAR -> near(value, at);
      case PLACE, WORDS -> words(key, value, at);
      case KEYWORD -> new Criterion.Is(key, filled(key, value, at));
    };
  }

  private static Criterion words(Key key, String value, int at) {
    if (Names.key(value).isEmpty()) {
      throw new QueryException(at, key.label() + ": needs a letter or a digit");
    }
    return new Criterion.Is(key, value);
  }

  private static String filled(Key key, String value, int at) {
    if (value.isBlank()) {
      throw new QueryException(at, key.label() + ": needs a value");
    }
    return switch (key) {
      case COUNTRY -> value.toUpperCase(Locale.ROOT);
      case LANG -> value.toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  private static String name(Key key, String value, int at) {
    String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    if (!key.names().contains(name)) {
      throw new QueryException(
          at,
          '"'
              + value
              + "\" is no value of "
              + key.label()
              + ":; there are "
              + String.join(", ", key.names()));
    }
    return name;
  }

  private static Criterion compared(Key key, String value, int at) {
    String sign = value.startsWith(">") ? ">" : value.startsWith("<") ? "<" : "";
    boolean open = !value.startsWith("=", sign.length());
    String number = value.substring(sign.length() + (open ? 0 : 1));
    int numberAt = at + value.length() - number.length();
    return switch (sign) {
      case ">" -> within(key, number, numberAt, open, "*", numberAt, false);
      case "<" -> within(key, "*", numberAt, false, number, numberAt, open);
      default -> within(key, number, numberAt, false, number, numberAt, false);
    };
  }

  /**
   * The criterion that a field lies within, or overlaps, an interval; an end of {@code *} is open.
   *
   * @throws QueryException if the field has no intervals, an end cannot be read or the interval is
   *     empty
   */
  static Criterion within(
      Key key, String from, int fromAt, boolean after, String to, int toAt, boolean before) {
    long start = from.equals("*") ? Within.NO_START : first(key, from, fromAt, after);
    long end = to.equals("*") ? Within.NO_END : last(key, to, toAt, before);
    if (start > end) {
      throw new QueryException(fromAt, "nothing lies between " + from + " and " + to);
    }
    return new Within(key, start, end);
  }

  private static long first(Key key, String value, int at, boolean after) {
    return switch (key.kind()) {
      case NUMBER, COUNT -> number(value, at) + (after ? 1 : 0);
      case TIME, DAY -> after ? day(value, at, true) + 1 : day(value, at, false);
      default -> throw noInterval(key, at);
    };
  }

  private static long last(Key key, String value, int at, boolean before) {
    return switch (key.kind()) {
      case NUMBER, COUNT -> number(value, at) - (before ? 1 : 0);
      case TIME, DAY -> before ? day(value, at, false) - 1 : day(value, at, true);
      default -> throw noInterval(key, at);
    };
  }

  private static QueryException noInterval(Key key, int at) {
    return new QueryException(at, key.label() + ": takes a value, not an interval");
  }

  private static long number(String value, int at) {
    if (!digits(value) || value.length() > LONGEST_NUMBER) {
      throw new QueryException(
          at, '"' + value + "\" is no number; write digits only, such as 100, or [100 TO *]");
    }
    return Long.parseLong(value);
  }

  private static boolean digits(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static long day(String value, int at, boolean last) {
    int length = value.length();
    boolean formed =
        (length == 4 || length == 7 || length == 10)
            && digits(value.replace("-", ""))
            && value.replace("-", "").length() == (length == 4 ? 4 : length == 7 ? 6 : 8)
            && (length < 7 || value.charAt(4) == '-')
            && (length < 10 || value.charAt(7) == '-');
    if (formed) {
      try {
        return day(value, last).toEpochDay();
      } catch (DateTimeException fault) {
        throw new QueryException(at, '"' + value + "\" is no day of the calendar");
      }
    }
    throw new QueryException(at, '"' + value + "\" is no date; write 2017, 2017-06 or 2017-06-30");
  }

  private static LocalDate day(String value, boolean last) {
    return switch (value.length()) {
      case 4 -> LocalDate.parse(value + (last ? "-12-31" : "-01-01"));
      case 7 -> last ? YearMonth.parse(value).atEndOfMonth() : YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value);
    };
  }

  /** The end of an interval as {@link #within} reads it. */
  static String print(Key key, long value) {
    return key.kind() == Key.Kind.TIME || key.kind() == Key.Kind.DAY
        ? LocalDate.ofEpochDay(value).toString()
        : Long.toString(value);
  }

  private static Criterion near(String value, int at) {
    String[] parts = value.split(",", -1);
    if (parts.length != 3) {
      throw new QueryException(
          at, "near: needs latitude, longitude and distance, such as near:35.95,39.01,50km");
    }
    int lonAt = at + parts[0].length() + 1;
    int distanceAt = lonAt + parts[1].length() + 1;
    double lat = decimal(parts[0], at, "latitude", -90, 90);
    double lon = decimal(parts[1], lonAt, "longitude", -180, 180);
    String distance = parts[2].strip().toLowerCase(Locale.ROOT);
    double unit = 1000;
    if (distance.endsWith("km")) {
      distance = distance.substring(0, distance.length() - 2);
    } else if (distance.endsWith("m")) {
      distance = distance.substring(0, distance.length() - 1);
      unit = 1;
    }
    double metres = unit * decimal(distance, distanceAt, "distance", 0, FARTHEST_METRES / unit);
    return new Criterion.Near(lat, lon, metres);
  }

  private static double decimal(String value, int at, String what, double least, double most) {
    String plain = value.strip();
    try {
      double number =
          plain.chars().allMatch(c -> "0123456789.+-eE".indexOf(c) >= 0)
              ? Double.parseDouble(plain)
              : Double.NaN;
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException fault) {
      throw new QueryException(at, '"' + plain + "\" is no " + what);
    }
    throw new QueryException(
        at, '"' + plain + "\" is no " + what + " between " + least + " and " + most);
  }
}
