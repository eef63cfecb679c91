package org.bilan.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.RuleMatch;

/**
 * What the words of one time expression say, by field: {@code month=6}, {@code dir=-1}. Captures of
 * a date rule are fields by their names; the attributes of a captured word and the rule's own
 * settings add more. Names that end in {@code 2} belong to the second expression of a rule that
 * finds two ({@code du 3 au 5 mai}).
 */
final class DateFields {

  /** Attributes of calendar words that are fields of their own. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "unit",
          "n",
          "mod",
          "part",
          "shift",
          "ref",
          "dir",
          "month",
          "day",
          "weekday",
          "easter",
          "nth",
          "length",
          "ampm",
          "anchor",
          "year",
          "season",
          "quarter",
          "hour",
          "calendar",
          "plus",
          "mult",
          "era",
          "half",
          "minute",
          "grain");

  private final Map<String, String> values;

  private DateFields(Map<String, String> values) {
    this.values = values;
  }

  /** The fields of a match; of its second expression if so asked. */
  static DateFields of(Chart chart, RuleMatch match, boolean second) {
    Map<String, String> values = new LinkedHashMap<>();
    match
        .captures()
        .forEach(
            (name, capture) -> {
              boolean isSecond = name.endsWith("2");
              if (isSecond == second) {
                String field = isSecond ? name.substring(0, name.length() - 1) : name;
                read(chart, field, capture, values);
              }
            });
    match
        .rule()
        .gives()
        .forEach(
            (name, value) -> {
              boolean isSecond = name.endsWith("2");
              if (!isSecond) {
                values.putIfAbsent(name, value);
              } else if (second) {
                values.put(name.substring(0, name.length() - 1), value);
              }
            });
    return new DateFields(values);
  }

  private static void read(
      Chart chart, String field, RuleMatch.Capture capture, Map<String, String> values) {
    Optional<Edge> edge = capture.edge();
    if (edge.isPresent()) {
      for (String attribute : ATTRIBUTES) {
        edge.get()
            .entry()
            .attribute(attribute)
            .ifPresent(v -> values.putIfAbsent(attribute, v.replace(' ', '_')));
      }
    }
    String value = value(chart, capture);
    if (!value.isEmpty()) {
      values.put(field, value);
    } else if (field.equals("half")) {
      values.put(field, "yes");
    }
  }

  private static String value(Chart chart, RuleMatch.Capture capture) {
    if (capture.edge().isPresent()) {
      return DateNumbers.value(chart, capture.edge().get()).orElse("");
    }
    return DateNumbers.value(chart, capture.from(), capture.to()).orElse("");
  }

  /** These fields with those of another where they are missing here. */
  DateFields or(DateFields other, List<String> names) {
    Map<String, String> all = new LinkedHashMap<>(values);
    for (String name : names) {
      other.text(name).ifPresent(value -> all.putIfAbsent(name, value));
    }
    return new DateFields(all);
  }

  /** These fields with one more. */
  DateFields with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(name, value);
    return new DateFields(all);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String text(String name, String other) {
    return values.getOrDefault(name, other);
  }

  OptionalInt number(String name) {
    String value = values.get(name);
    if (value == null) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(value));
    } catch (NumberFormatException words) {
      return OptionalInt.empty();
    }
  }

  int number(String name, int other) {
    return number(name).orElse(other);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
