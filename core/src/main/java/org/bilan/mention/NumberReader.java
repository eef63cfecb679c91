package org.bilan.mention;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads one cardinal number from digits, number words or both: {@code 4 354}, {@code 1,2 million},
 * {@code quatre-vingt-dix-sept}, {@code two hundred and six}. Immutable and thread-safe.
 */
final class NumberReader {

  /**
   * A number read.
   *
   * @param to the token after the last one
   * @param value its value
   * @param decimal whether it has a fraction of its own
   * @param endScale the scale that ends it, such as a million, else 1
   */
  record Number(int to, double value, boolean decimal, double endScale) {}

  private final NumberWords words;
  private final DigitReader digits;
  private final String point;

  NumberReader(LanguagePack pack) {
    words = new NumberWords(pack);
    digits = new DigitReader(pack);
    point = pack.property("numbers.point").orElse("");
  }

  /** The cardinal number that starts at a token, if one does. */
  Optional<Number> read(Chart chart, int at, int high) {
    if (at >= high) {
      return Optional.empty();
    }
    if (chart.tokens().isNumber(at)) {
      return digits(chart, at, high);
    }
    OptionalDouble fraction = digits.fraction(chart, at, high);
    if (fraction.isPresent()) {
      return Optional.of(scaled(chart, at + 2, high, fraction.getAsDouble()));
    }
    return words
        .read(chart, at, high)
        .filter(read -> !read.ordinal())
        .map(read -> new Number(read.to(), read.value(), false, read.endScale()))
        .map(number -> withFraction(chart, number, high));
  }

  /** The rank in words that starts at a token, if one does: {@code twenty-first}. */
  Optional<Number> readOrdinal(Chart chart, int at, int high) {
    if (at >= high || chart.tokens().isNumber(at)) {
      return Optional.empty();
    }
    return words
        .read(chart, at, high)
        .filter(NumberWords.Read::ordinal)
        .map(read -> new Number(read.to(), read.value(), false, 1));
  }

  /** Whether the word that joins the parts of a number stands at a token. */
  boolean isJoiner(Chart chart, int at) {
    return words.isJoiner(chart, at);
  }

  /** The scale word at a token, such as million, if there is one. */
  Optional<Double> scale(Chart chart, int at) {
    return words.scale(chart, at);
  }

  private Optional<Number> digits(Chart chart, int at, int high) {
    boolean scaled = at + 1 < high && words.scale(chart, at + 1).isPresent();
    DigitReader.Read read = digits.read(chart, at, high, scaled);
    if (read.value().isEmpty()) {
      return Optional.empty();
    }
    double value = read.value().getAsDouble();
    Optional<NumberWords.Read> more =
        read.to() < high && chart.tokens().isWord(read.to())
            ? words.readAfter(value, chart, read.to(), high).filter(after -> !after.ordinal())
            : Optional.empty();
    if (more.isPresent()) {
      double whole = round(more.get().value());
      return Optional.of(
          new Number(more.get().to(), whole, whole != Math.rint(whole), more.get().endScale()));
    }
    Number number = scaled(chart, read.to(), high, value);
    return Optional.of(number.to == read.to() ? withFraction(chart, number, high) : number);
  }

  /** A value with the scales that follow it. */
  private Number scaled(Chart chart, int from, int high, double value) {
    int to = from;
    double all = value;
    double last = 1;
    while (to < high && words.scale(chart, to).isPresent()) {
      last = words.scale(chart, to).get();
      all *= last;
      to++;
    }
    double whole = round(all);
    return new Number(to, whole, whole != Math.rint(whole), last);
  }

  /** A number with the decimals in words after it: {@code two point five million}. */
  private Number withFraction(Chart chart, Number number, int high) {
    Tokens tokens = chart.tokens();
    int at = number.to;
    if (point.isEmpty() || at + 1 >= high || !tokens.norm(at).equals(point) || number.decimal) {
      return number;
    }
    StringBuilder decimals = new StringBuilder();
    int to = at + 1;
    while (to < high && decimals.length() < 9) {
      Optional<NumberWords.Read> next = decimals(chart, to, high);
      boolean plain = tokens.isNumber(to) && DigitReader.isPlain(tokens.norm(to));
      if (plain && decimals.isEmpty()) {
        decimals.append(tokens.norm(to++));
      } else if (next.isPresent()) {
        decimals.append((long) next.get().value());
        to = next.get().to();
      } else {
        break;
      }
    }
    return decimals.isEmpty()
        ? number
        : scaled(chart, to, high, Double.parseDouble((long) number.value + "." + decimals));
  }

  /** One or two words below a hundred: {@code five}, {@code seventy one}. */
  private Optional<NumberWords.Read> decimals(Chart chart, int at, int high) {
    return words
        .read(chart, at, Math.min(high, at + 2))
        .filter(read -> read.value() > 20 && read.value() < 100)
        .or(() -> words.read(chart, at, at + 1))
        .filter(read -> read.value() < 100 && !read.ordinal());
  }

  /** Takes off what multiplying decimals adds. */
  private static double round(double value) {
    double whole = Math.rint(value);
    return Math.abs(value - whole) < 1e-9 * Math.max(1, Math.abs(value)) ? whole : value;
  }
}
