package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads numbers in digits as parts of dates: adds edges that say whether a number may be a day, a
 * month, an hour, a minute, a year. Also reads words joined to a number ({@code mid-1996}, {@code
 * h45}), by the settings {@code dates.prefixes} and {@code dates.hours} of the pack.
 */
final class DateNumbers {

  private static final String[] CLASSES = {"dd", "mo", "hh", "mi", "yy", "yyyy", "ten", "year3"};
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int MODERN = 1900;

  private final Entry[] digits = new Entry[1 << CLASSES.length];
  private final Entry decimal;
  private final Entry dotted;
  private final Entry minutes;
  private final Entry words;
  private final Entry tens;
  private final Entry teens;
  private final NumberReader reader;
  private final Entry[] joinedUnits = new Entry[DateUnit.values().length];
  private final Entry.Test number;
  private final Entry.Test vague;
  private final Entry.Test unit;
  private final Set<String> dayMarks;
  private final List<Prefix> prefixes = new ArrayList<>();
  private final Set<String> hourMarks;
  private final Set<String> plurals;
  private final List<Entry.Test> function;
  private final Entry.Test determiner;
  private final Entry.Test hedge;

  private record Prefix(String word, Entry year, Entry decade) {}

  DateNumbers(LanguagePack pack) {
    for (int mask = 0; mask < digits.length; mask++) {
      StringBuilder words = new StringBuilder("digits");
      for (int i = 0; i < CLASSES.length; i++) {
        if ((mask & 1 << i) != 0) {
          words.append(' ').append(CLASSES[i]);
        }
      }
      digits[mask] = pack.entry(words.toString());
    }
    decimal = pack.entry("decimal");
    dotted = pack.entry("dotted");
    minutes = pack.entry("minutes");
    words = pack.entry("cnt");
    tens = pack.entry("cnt tens");
    teens = pack.entry("cnt tens teens");
    reader = new NumberReader(pack);
    for (DateUnit each : DateUnit.values()) {
      joinedUnits[each.ordinal()] = pack.entry("joinedunit unit=" + each.code());
    }
    number = pack.test("num");
    vague = pack.test("tvague");
    unit = pack.test("tunit");
    dayMarks = pack.words("dates.days");
    hourMarks = pack.words("dates.hours");
    plurals = pack.words("dates.plurals");
    function =
        List.of(
            pack.test("det"),
            pack.test("prep"),
            pack.test("conj"),
            pack.test("adv"),
            pack.test("pron"),
            pack.test("rel"),
            pack.test("aux"),
            pack.test("modal"),
            pack.test("dont"),
            pack.test("neg"),
            pack.test("timeword"));
    determiner = pack.test("det");
    hedge = pack.test("hedge");
    for (String prefix : pack.words("dates.prefixes")) {
      int colon = prefix.indexOf(':');
      String mod = prefix.substring(colon + 1);
      prefixes.add(
          new Prefix(
              prefix.substring(0, colon),
              pack.entry("joinedyear mod=" + mod),
              pack.entry("joineddecade mod=" + mod)));
    }
  }

  /** Whether a token may be part of a date by its digits alone. */
  boolean isTrigger(Tokens tokens, int token) {
    int size = tokens.end(token) - tokens.start(token);
    if (tokens.isNumber(token)) {
      String norm = tokens.norm(token);
      return switch (size) {
        case 1, 2 ->
            token > 0 && (dayMarks.contains(tokens.norm(token - 1)) || isShort(tokens, token));
        case 4 -> isYear(norm);
        default -> size > 5 && isDotted(norm);
      };
    }
    if (tokens.isWord(token)) {
      if (size < 3) {
        return false;
      }
      String norm = tokens.norm(token);
      return isDigit(norm.charAt(norm.length() - 1)) || norm.indexOf('-') > 0;
    }
    return size == 1
        && (tokens.text().charAt(tokens.start(token)) == '/'
            || tokens.text().charAt(tokens.start(token)) == ':')
        && token > 0
        && tokens.isNumber(token - 1)
        && token + 1 < tokens.size()
        && tokens.isNumber(token + 1);
  }

  /** Whether two digits stand right after an apostrophe: {@code '89}. */
  private static boolean isShort(Tokens tokens, int token) {
    return !tokens.spaceBefore(token) && tokens.norm(token - 1).equals("'");
  }

  /** Adds the edges of a token in a window that ends at {@code high}. */
  void add(Chart chart, int token, int high) {
    Tokens tokens = chart.tokens();
    String norm = tokens.norm(token);
    if (tokens.isNumber(token)) {
      if (norm.length() > 9) {
        addDotted(chart, token, norm);
        return;
      }
      if (norm.chars().allMatch(c -> isDigit((char) c))) {
        chart.add(token, token + 1, digits[mask(chart, token, norm)], Integer.valueOf(norm));
      } else if (isDotted(norm)) {
        addDotted(chart, token, norm);
      } else {
        chart.add(token, token + 1, decimal, norm.replace(',', '.').replace("'", ""));
      }
    } else if (tokens.isWord(token) && norm.length() > 1) {
      addJoined(chart, token, norm);
      addJoinedUnit(chart, token, norm);
      reader.read(chart, token, high).ifPresent(number -> addWords(chart, token, number));
    }
  }

  /** A number and a unit in one word: {@code five-year}. */
  private void addJoinedUnit(Chart chart, int token, String norm) {
    int hyphen = norm.lastIndexOf('-');
    if (hyphen <= 0 || hyphen + 1 == norm.length()) {
      return;
    }
    Optional<DateUnit> named = Optional.empty();
    for (Entry entry : chart.pack().readings(norm.substring(hyphen + 1))) {
      if (entry.is(unit)) {
        named = entry.attribute("unit").flatMap(DateUnit::of);
      }
    }
    if (named.isEmpty() || named.get() == DateUnit.QUARTER || named.get() == DateUnit.SECOND) {
      return;
    }
    for (Entry entry : chart.pack().readings(norm.substring(0, hyphen))) {
      if (entry.is(number) || entry.is(vague)) {
        String count = entry.is(number) ? entry.attribute("value").orElse("1") : "X";
        chart.add(token, token + 1, joinedUnits[named.get().ordinal()], count);
        return;
      }
    }
  }

  private void addWords(Chart chart, int token, NumberReader.Number number) {
    long value = (long) number.value();
    if (number.decimal() || value <= 0 || value > 1_000_000) {
      return;
    }
    Entry entry = value < 10 || value > 99 ? words : value >= 17 && value <= 20 ? teens : tens;
    chart.add(token, number.to(), entry, value);
  }

  private void addDotted(Chart chart, int token, String norm) {
    if (isDotted(norm)) {
      chart.add(token, token + 1, dotted, norm);
    }
  }

  private void addJoined(Chart chart, int token, String norm) {
    for (String mark : hourMarks) {
      String rest = norm.startsWith(mark) ? norm.substring(mark.length()) : "";
      if (rest.length() == 2 && isDigit(rest.charAt(0)) && isDigit(rest.charAt(1))) {
        chart.add(token, token + 1, minutes, Integer.valueOf(rest));
      }
    }
    Prefix prefix = prefix(norm);
    if (prefix != null) {
      String rest = norm.substring(prefix.word.length());
      boolean decade = rest.endsWith("s");
      String year = decade ? rest.substring(0, rest.length() - 1) : rest;
      chart.add(token, token + 1, decade ? prefix.decade : prefix.year, Integer.valueOf(year));
    }
  }

  private Prefix prefix(String norm) {
    for (Prefix prefix : prefixes) {
      if (norm.startsWith(prefix.word)) {
        String rest = norm.substring(prefix.word.length());
        String year = rest.endsWith("s") ? rest.substring(0, rest.length() - 1) : rest;
        if (isYear(year)) {
          return prefix;
        }
      }
    }
    return null;
  }

  private int mask(Chart chart, int token, String norm) {
    int value = Integer.parseInt(norm);
    int size = norm.length();
    int mask = 0;
    if (size <= 2) {
      mask |= value >= 1 && value <= 31 ? 1 : 0;
      mask |= value >= 1 && value <= 12 ? 2 : 0;
      mask |= value <= 24 ? 4 : 0;
      mask |= size == 2 && value < 60 ? 8 : 0;
      mask |= size == 2 ? 16 : 0;
    }
    if (size == 4 && isYear(norm) && !isCount(chart, token, value) && !isHedged(chart, token)) {
      mask |= 32;
    }
    if (norm.endsWith("0") && (size == 2 || (size == 4 && isYear(norm)))) {
      mask |= 64;
    }
    if (size == 3 || size == 4) {
      mask |= 128;
    }
    return mask;
  }

  /** Whether a number that looks like a year counts what follows it. */
  private boolean isCount(Chart chart, int token, int value) {
    Tokens tokens = chart.tokens();
    int next = token + 1;
    if (next >= tokens.size() || !tokens.isWord(next) || !tokens.spaceBefore(next)) {
      return false;
    }
    if (tokens.isCapitalized(next) || value < FIRST_YEAR) {
      return false;
    }
    String norm = tokens.norm(next);
    boolean plural = plurals.contains(norm.substring(norm.length() - 1)) && norm.length() > 2;
    if (!plural) {
      return false;
    }
    for (Entry.Test test : function) {
      if (chart.is(next, test)) {
        return false;
      }
    }
    return value < MODERN || value > 2050 || token == 0 || !chart.is(token - 1, determiner);
  }

  /** Whether words for about or at least stand before a number that would be a year long past. */
  private boolean isHedged(Chart chart, int token) {
    if (Integer.parseInt(chart.tokens().norm(token)) >= MODERN) {
      return false;
    }
    for (int i = Math.max(0, token - 3); i < token; i++) {
      if (chart.longest(i, hedge).filter(edge -> edge.to() == token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDotted(String norm) {
    int first = norm.indexOf('.');
    int second = norm.indexOf('.', first + 1);
    return first > 0
        && first <= 2
        && second > first + 1
        && second <= first + 3
        && norm.indexOf('.', second + 1) < 0
        && norm.indexOf(',') < 0
        && (norm.length() - second == 3 || norm.length() - second == 5);
  }

  private static boolean isYear(String norm) {
    if (norm.length() != 4) {
      return false;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      if (!isDigit(norm.charAt(i))) {
        return false;
      }
      value = 10 * value + norm.charAt(i) - '0';
    }
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of one reading: its number, else its attribute {@code value}. */
  static Optional<String> value(Chart chart, Edge edge) {
    if (edge.mention().isPresent()) {
      return Optional.of(edge.mention().get().toString());
    }
    return edge.entry().attribute("value");
  }

  /** The value of some tokens: the number that their words make, or one reading of them all. */
  static Optional<String> value(Chart chart, int from, int to) {
    long total = 0;
    long group = 0;
    int at = from;
    while (at < to) {
      OptionalLong next = OptionalLong.empty();
      int end = at + 1;
      for (Edge edge : chart.edges(at)) {
        Optional<String> value = edge.to() <= to ? value(chart, edge) : Optional.empty();
        if (edge.to() >= end && value.isPresent() && isNumber(value.get())) {
          next = OptionalLong.of(Long.parseLong(value.get()));
          end = edge.to();
        }
      }
      if (next.isPresent()) {
        long number = next.getAsLong();
        if (number >= 1000) {
          total += Math.max(1, group) * number;
          group = 0;
        } else if (number == 100) {
          group = Math.max(1, group) * 100;
        } else if (group >= 10 && group < 100 && number >= 10) {
          group = group * 100 + number;
        } else {
          group += number;
        }
      }
      at = end;
    }
    return total + group > 0 ? Optional.of(Long.toString(total + group)) : Optional.empty();
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() < 10
        && value.chars().allMatch(c -> isDigit((char) c));
  }
}
