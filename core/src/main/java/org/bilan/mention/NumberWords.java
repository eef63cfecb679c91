package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/** Reads the number words of a pack: cardinals, ranks, scales. Immutable and thread-safe. */
final class NumberWords {

  /**
   * Number words read.
   *
   * @param to the token after the last one
   * @param value their value
   * @param endScale the scale that ends them, such as a million, else 1
   * @param ordinal whether they are a rank
   */
  record Read(int to, double value, double endScale, boolean ordinal) {}

  private final NumberSum.Grammar grammar;
  private final Entry.Test num;
  private final Entry.Test shortForm;
  private final Entry.Test capital;
  private final Entry.Test ordinal;

  NumberWords(LanguagePack pack) {
    grammar = NumberSum.Grammar.of(pack);
    num = pack.test("num");
    shortForm = pack.test("num short");
    capital = pack.test("num capital");
    ordinal = pack.test("ordinal");
  }

  /** The words that join the parts of a number, as in {@code two hundred and six}. */
  boolean isJoiner(Chart chart, int at) {
    return chart.tokens().norm(at).equals(grammar.joiner());
  }

  /** The number that starts with a word, if one does. */
  Optional<Read> read(Chart chart, int at, int high) {
    return read(chart, at, at, high, new NumberSum(grammar));
  }

  /** The number that goes on from digits by a hundred or a scale, if it does. */
  Optional<Read> readAfter(double digits, Chart chart, int at, int high) {
    return read(chart, at, at, high, NumberSum.from(grammar, digits));
  }

  private Optional<Read> read(Chart chart, int from, int at, int high, NumberSum sum) {
    int to = at;
    while (to < high && !sum.isOrdinal()) {
      Tokens tokens = chart.tokens();
      int next = isJoiner(chart, to) && to > from && to + 1 < high ? to + 1 : to;
      if (next > to && tokens.isNumber(next)) {
        return digits(chart, next, sum).or(() -> Optional.of(done(next - 1, sum)));
      }
      Optional<List<NumberSum.Part>> parts = parts(chart, next, to > from);
      if (parts.isEmpty() || next > to && !sum.joins(parts.get().get(0))) {
        break;
      }
      if (!sum.addAll(parts.get())) {
        break;
      }
      to = next + 1;
    }
    return to == from ? Optional.empty() : Optional.of(done(to, sum));
  }

  private static Read done(int to, NumberSum sum) {
    return new Read(to, sum.value(), sum.endScale(), sum.isOrdinal());
  }

  /** Two digits after a hundred: {@code 3 hundred and 21}. */
  private static Optional<Read> digits(Chart chart, int at, NumberSum sum) {
    String norm = chart.tokens().norm(at);
    boolean joins = norm.length() <= 2 && sum.joinsDigits(Double.parseDouble(norm));
    return joins
        ? Optional.of(new Read(at + 1, sum.value() + Double.parseDouble(norm), 1, false))
        : Optional.empty();
  }

  /** The scale word at a token, such as million; letters only where they touch the digits. */
  Optional<Double> scale(Chart chart, int at) {
    if (!chart.is(at, num)) {
      return Optional.empty();
    }
    for (Edge edge : chart.edges(at)) {
      if (edge.length() == 1 && edge.entry().is(num)) {
        NumberSum.Part part = part(edge.entry());
        boolean letter = edge.entry().is(shortForm) && chart.tokens().norm(at).length() == 1;
        boolean small = edge.entry().is(capital) && !chart.tokens().isCapitalized(at);
        boolean apart = letter && chart.tokens().spaceBefore(at);
        if (part.role().equals("scale") && !small && !apart) {
          return Optional.of(part.value());
        }
      }
    }
    return Optional.empty();
  }

  private static NumberSum.Part part(Entry entry) {
    return new NumberSum.Part(
        Double.parseDouble(entry.attribute("value").orElse("0")),
        entry.attribute("role").orElse("unit"),
        false);
  }

  /** The number words in a token, parted by hyphens; empty if some part is none. */
  private Optional<List<NumberSum.Part>> parts(Chart chart, int at, boolean inside) {
    for (Edge edge : chart.edges(at)) {
      Entry entry = edge.entry();
      if (edge.length() == 1 && entry.is(num) && !entry.is(shortForm)) {
        return Optional.of(List.of(part(entry)));
      }
      if (edge.length() == 1 && entry.is(ordinal) && entry.attribute("value").isPresent()) {
        return Optional.of(List.of(rank(entry)));
      }
    }
    String norm = chart.tokens().norm(at);
    if (norm.indexOf('-') <= 0) {
      return Optional.empty();
    }
    List<NumberSum.Part> parts = new ArrayList<>();
    for (String word : norm.split("-")) {
      if (word.equals(grammar.joiner()) && !parts.isEmpty()) {
        continue;
      }
      Optional<NumberSum.Part> part = word.isEmpty() ? Optional.empty() : part(chart, word);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    NumberSum whole = new NumberSum(grammar);
    return !parts.isEmpty() && (inside || whole.addAll(parts))
        ? Optional.of(parts)
        : Optional.empty();
  }

  private Optional<NumberSum.Part> part(Chart chart, String word) {
    for (Entry entry : chart.pack().readings(word)) {
      if (entry.is(num)) {
        return Optional.of(part(entry));
      }
      if (entry.is(ordinal) && entry.attribute("value").isPresent()) {
        return Optional.of(rank(entry));
      }
    }
    return Optional.empty();
  }

  private static NumberSum.Part rank(Entry entry) {
    double value = Double.parseDouble(entry.attribute("value").orElse("0"));
    String role = value >= 1000 ? "scale" : value == 100 ? "hundred" : value >= 20 ? "ten" : "unit";
    return new NumberSum.Part(value, role, true);
  }
}
