package org.bilan.mention;

import java.util.Optional;
import java.util.OptionalInt;

/** Values of lengths of time, times of day and recurring times. Stateless. */
final class DateDurations {

  private DateDurations() {}

  /** A length: {@code P3D}, {@code PT30M}, {@code P2Y6M}, {@code PXW}. */
  static Optional<DateValue> duration(DateFields fields) {
    Optional<DateUnit> unit = fields.text("unit").flatMap(DateUnit::of);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    String count = fields.text("n", "1");
    if (fields.has("half")) {
      count = half(count, unit.get());
      if (count.startsWith("P")) {
        return Optional.of(DateValue.of(DateMention.Type.DURATION, count));
      }
    }
    if (fields.has("mult") && isWhole(count)) {
      count = Integer.toString(Integer.parseInt(count) * fields.number("mult", 1));
    }
    return Optional.of(DateValue.of(DateMention.Type.DURATION, unit.get().duration(count)));
  }

  private static String half(String count, DateUnit unit) {
    if (!isWhole(count)) {
      return count;
    }
    return switch (unit) {
      case YEAR -> "P" + count + "Y6M";
      case HOUR -> "PT" + count + "H30M";
      case MINUTE -> "PT" + count + "M30S";
      case DAY -> "P" + count + "DT12H";
      case DECADE -> "P" + (10 * Integer.parseInt(count) + 5) + "Y";
      default -> count + ".5";
    };
  }

  private static boolean isWhole(String count) {
    return !count.isEmpty()
        && count.length() < 6
        && count.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A recurring time: {@code P1D}, {@code XXXX-WXX-4}, {@code XXXX-07}. */
  static Optional<DateValue> set(DateFields fields) {
    String value;
    OptionalInt weekday = fields.number("weekday");
    if (weekday.isPresent()) {
      value = "XXXX-WXX-" + weekday.getAsInt();
    } else if (fields.has("month")) {
      value =
          "XXXX-"
              + DateUnit.two(fields.number("month", 1))
              + (fields.has("day") ? "-" + DateUnit.two(fields.number("day", 1)) : "");
    } else if (fields.has("season")) {
      value = "XXXX-" + fields.text("season", "SU");
    } else if (fields.has("unit")) {
      String count = fields.text("n", "1");
      DateUnit unit = DateUnit.of(fields.text("unit", "D")).orElse(DateUnit.DAY);
      value = unit == DateUnit.QUARTER ? "P" + count + "Q" : unit.duration(count);
    } else if (fields.has("part")) {
      value = "XXXX-XX-XX";
    } else {
      return Optional.empty();
    }
    if (fields.has("part")) {
      value += "T" + fields.text("part", "");
    }
    return Optional.of(DateValue.of(DateMention.Type.SET, value));
  }

  /** A time of day with its {@code T}: {@code T14:05}, {@code TMO}. */
  static Optional<String> clock(DateFields fields) {
    OptionalInt hour = fields.number("hour");
    if (hour.isEmpty()) {
      return fields.text("part").map(part -> "T" + part);
    }
    int h = hour.getAsInt();
    int m = fields.number("minute", 0);
    String half = fields.text("ampm", "");
    if (h > 24 || m > 59 || (!half.isEmpty() && h > 12)) {
      return Optional.empty();
    }
    if (half.equals("PM") && h < 12) {
      h += 12;
    } else if (half.equals("AM") && h == 12) {
      h = 0;
    }
    return Optional.of("T" + DateUnit.two(h) + ":" + DateUnit.two(m));
  }
}
