package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads one number from digits, number words or both: {@code 4 354}, {@code 1,2 million}, {@code
 * quatre-vingt-dix-sept}, {@code two hundred and six}. Immutable and thread-safe.
 */
final class NumberReader {

  /**
   * A number read.
   *
   * @param to the token after the last one
   * @param value its value
   * @param decimal whether it has a fraction of its own
   */
  record Number(int to, double value, boolean decimal) {}

  private record Part(double value, String role) {}

  private final Entry.Test num;
  private final String decimal;
  private final boolean groupsBySpace;
  private final boolean vigesimal;
  private final String joiner;
  private final Set<String> joinAfter;
  private final Set<String> joinValues;
  private final Set<String> halves;

  NumberReader(LanguagePack pack) {
    num = pack.test("num");
    decimal = pack.property("numbers.decimal").orElse(".");
    groupsBySpace = pack.property("numbers.groups.space").orElse("no").equals("yes");
    vigesimal = pack.property("numbers.vigesimal").orElse("no").equals("yes");
    joiner = pack.property("numbers.join").orElse("");
    joinAfter = pack.words("numbers.join.after");
    joinValues = pack.words("numbers.join.values");
    halves = new TreeSet<>(pack.words("numbers.half"));
  }

  /** The number that starts at a token, if one does. */
  Optional<Number> read(Chart chart, int at, int high) {
    if (at >= high) {
      return Optional.empty();
    }
    return chart.tokens().isNumber(at) ? digits(chart, at, high) : words(chart, at, high);
  }

  private Optional<Number> digits(Chart chart, int at, int high) {
    Tokens tokens = chart.tokens();
    StringBuilder digits = new StringBuilder(tokens.norm(at).replace("'", ""));
    int to = at + 1;
    if (digits.length() <= 3 && digits.charAt(0) != '0' && isPlain(digits)) {
      while (to < high && tokens.isNumber(to) && isGroup(tokens, to)) {
        digits.append(tokens.norm(to));
        to++;
      }
    }
    boolean grouped = to > at + 1;
    Optional<Part> scale = to < high ? scale(chart, to) : Optional.empty();
    double value =
        grouped
            ? Double.parseDouble(digits.toString())
            : value(digits.toString(), scale.isPresent());
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    boolean fraction = value != Math.rint(value);
    while (scale.isPresent()) {
      value *= scale.get().value;
      to++;
      scale = to < high ? scale(chart, to) : Optional.empty();
    }
    if (to > at + 1 && !grouped && half(chart, to, high)) {
      value += value / Math.max(1, digitsValue(digits.toString())) / 2;
      to += 2;
    }
    return Optional.of(new Number(to, round(value), fraction && value != Math.rint(value)));
  }

  private double digitsValue(String digits) {
    double value = value(digits, true);
    return Double.isNaN(value) ? 1 : value;
  }

  private static double round(double value) {
    double whole = Math.rint(value);
    return Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value)) ? whole : value;
  }

  private static boolean isPlain(CharSequence digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether three digits follow the last token after one space that may part thousands. */
  private boolean isGroup(Tokens tokens, int token) {
    if (tokens.end(token) - tokens.start(token) != 3
        || tokens.start(token) - tokens.end(token - 1) != 1
        || !isPlain(tokens.norm(token))) {
      return false;
    }
    char space = tokens.text().charAt(tokens.end(token - 1));
    return space == '\u00A0'
        || space == '\u202F'
        || space == '\u2009'
        || space == '\u2008'
        || (space == ' ' && groupsBySpace);
  }

  /** The value of digits with dots and commas; not a number where they make no sense. */
  private double value(String digits, boolean scaled) {
    int dots = count(digits, '.');
    int commas = count(digits, ',');
    if (dots == 0 && commas == 0) {
      return digits.length() > 15 ? Double.NaN : Double.parseDouble(digits);
    }
    if (dots > 0 && commas > 0) {
      char last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
      String plain = digits.replace(last == '.' ? "," : ".", "").replace(',', '.');
      return count(plain, '.') == 1 ? Double.parseDouble(plain) : Double.NaN;
    }
    char mark = dots > 0 ? '.' : ',';
    String[] groups = digits.split(mark == '.' ? "\\." : ",");
    boolean thousands = groups[0].length() <= 3 && !groups[0].startsWith("0");
    for (int i = 1; i < groups.length; i++) {
      thousands &= groups[i].length() == 3;
    }
    if (thousands && !(scaled && groups.length == 2 && decimal.indexOf(mark) >= 0)) {
      return Double.parseDouble(String.join("", groups));
    }
    return groups.length == 2 ? Double.parseDouble(groups[0] + "." + groups[1]) : Double.NaN;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(each -> each == c).count();
  }

  /** A scale word such as million right after a number. */
  private Optional<Part> scale(Chart chart, int at) {
    for (Edge edge : chart.edges(at)) {
      if (edge.length() == 1 && edge.entry().is(num)) {
        Part part = part(edge.entry());
        boolean letter = chart.tokens().norm(at).length() < 3;
        if (part.role.equals("scale") && (!letter || !chart.tokens().spaceBefore(at))) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static Part part(Entry entry) {
    return new Part(
        Double.parseDouble(entry.attribute("value").orElse("0")),
        entry.attribute("role").orElse("unit"));
  }

  private Optional<Part> part(Chart chart, String word) {
    for (Entry entry : chart.pack().readings(word)) {
      if (entry.is(num)) {
        return Optional.of(part(entry));
      }
    }
    return Optional.empty();
  }

  private boolean half(Chart chart, int at, int high) {
    return at + 1 < high
        && chart.tokens().norm(at).equals(joiner)
        && halves.contains(chart.tokens().norm(at + 1));
  }

  private Optional<Number> words(Chart chart, int at, int high) {
    Sum sum = new Sum();
    int to = at;
    while (to < high && chart.tokens().isWord(to)) {
      String norm = chart.tokens().norm(to);
      if (norm.equals(joiner) && to > at && to + 1 < high) {
        Optional<List<Part>> next = parts(chart, to + 1);
        if (next.isEmpty() || !sum.joins(next.get().get(0))) {
          break;
        }
        to++;
        continue;
      }
      Optional<List<Part>> parts = parts(chart, to);
      if (parts.isEmpty() || !sum.addAll(parts.get())) {
        break;
      }
      to++;
    }
    if (to == at) {
      return Optional.empty();
    }
    double value = sum.value();
    if (sum.lastScale > 1 && half(chart, to, high)) {
      value += sum.lastScale / 2;
      to += 2;
    }
    return Optional.of(new Number(to, value, false));
  }

  /** The number words in a token, parted by hyphens; empty if some part is none. */
  private Optional<List<Part>> parts(Chart chart, int at) {
    for (Edge edge : chart.edges(at)) {
      if (edge.length() == 1
          && edge.entry().is(num)
          && !edge.entry().attribute("role").orElse("").equals("short")) {
        return Optional.of(List.of(part(edge.entry())));
      }
    }
    String norm = chart.tokens().norm(at);
    if (norm.indexOf('-') <= 0) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (String word : norm.split("-")) {
      if (word.equals(joiner) && !parts.isEmpty()) {
        continue;
      }
      Optional<Part> part = word.isEmpty() ? Optional.empty() : part(chart, word);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  /** A number put together word by word. */
  private final class Sum {

    private double total;
    private double current;
    private double room = Double.MAX_VALUE;
    private double lastScale = 1;
    private String lastRole = "";
    private double least = Double.MAX_VALUE;

    private double value() {
      return total + current;
    }

    private boolean joins(Part next) {
      return joinAfter.contains(lastRole)
          && next.value > 0
          && next.value < room
          && (joinValues.isEmpty()
              ? next.value < 100
              : joinValues.contains(Long.toString((long) next.value)));
    }

    private boolean addAll(List<Part> parts) {
      boolean first = true;
      for (Part part : parts) {
        if (!add(part)) {
          return !first;
        }
        first = false;
      }
      return true;
    }

    private boolean add(Part part) {
      switch (part.role) {
        case "scale" -> {
          if (part.value >= least || (value() == 0 && !lastRole.isEmpty())) {
            return false;
          }
          total += Math.max(1, current) * part.value;
          current = 0;
          least = part.value;
          lastScale = part.value;
          room = part.value;
        }
        case "hundred" -> {
          if (current >= 100
              || (current == 0 && !lastRole.isEmpty() && !lastRole.equals("scale"))) {
            return false;
          }
          current = Math.max(1, current) * 100;
          room = 100;
        }
        default -> {
          boolean four =
              vigesimal && part.value == 20 && current % 100 == 4 && lastRole.equals("unit");
          if (four) {
            current += 76;
            room = 20;
            lastRole = "ten";
            return true;
          }
          if (part.value >= room || (part.value == 0 && !lastRole.isEmpty())) {
            return false;
          }
          current += part.value;
          boolean long20 = vigesimal && (part.value == 60 || part.value == 80);
          room =
              part.role.equals("ten")
                  ? (long20 ? 20 : 10)
                  : part.value == 10 && vigesimal ? 10 : 0.5;
        }
      }
      lastRole = part.role;
      return true;
    }
  }
}
