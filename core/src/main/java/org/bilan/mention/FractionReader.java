package org.bilan.mention;

import java.text.Normalizer;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads fractions and numbers with fractions: {@code two thirds}, {@code 3/4}, {@code ½}, {@code
 * five and a half million}. Immutable and thread-safe.
 */
final class FractionReader {

  /** Digits of a fraction with a slash, above and below it each; more are dates and file names. */
  private static final int MOST_DIGITS = 3;

  private final NumberReader numbers;
  private final Entry.Test fraction;
  private final Entry.Test denominator;
  private final Entry.Test plural;
  private final Entry.Test indefinite;
  private final Entry.Test of;
  private final Entry.Test partitive;
  private final String over;

  FractionReader(LanguagePack pack, NumberReader numbers) {
    this.numbers = numbers;
    fraction = pack.test("fraction");
    denominator = pack.test("denominator");
    plural = pack.test("denominator pl");
    indefinite = pack.test("det indef");
    of = pack.test("prep of");
    partitive = pack.test("det part");
    over = pack.property("numbers.over").orElse("");
  }

  /** The fraction, or the number with a fraction, that starts at a token, if one does. */
  Optional<Quantity> read(Chart chart, int at, int high) {
    Optional<NumberReader.Number> whole = numbers.read(chart, at, high);
    if (whole.isPresent()) {
      Optional<Quantity> large = ofScale(chart, at, whole.get().to(), high);
      if (large.isPresent()) {
        return large;
      }
    }
    Optional<Part> plain = fraction(chart, at, high);
    if (plain.isPresent()) {
      return Optional.of(scaled(chart, at, plain.get().to, plain.get().value, high, true));
    }
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    int next = whole.get().to();
    if (next < high && !over.isEmpty() && chart.tokens().norm(next).equals(over)) {
      return over(chart, at, whole.get(), high);
    }
    boolean joined = next < high && numbers.isJoiner(chart, next);
    return fraction(chart, joined ? next + 1 : next, high)
        .filter(part -> (joined || part.symbol) && part.value < 1)
        .map(part -> scaled(chart, at, part.to, whole.get().value() + part.value, high, false));
  }

  /** {@code three million and a half}: the fraction is one of the million. */
  private Optional<Quantity> ofScale(Chart chart, int at, int to, int high) {
    for (int joiner = at + 1; joiner <= to && joiner < high; joiner++) {
      if (!numbers.isJoiner(chart, joiner)) {
        continue;
      }
      int end = joiner;
      Optional<NumberReader.Number> whole =
          numbers.read(chart, at, joiner).filter(n -> n.to() == end && n.endScale() >= 1000);
      Optional<Part> rest =
          whole.isPresent() ? fraction(chart, joiner + 1, high) : Optional.empty();
      if (rest.isPresent() && rest.get().value < 1) {
        int after = rest.get().to;
        double own = after < high ? scale(chart, after) : 1;
        double unit = own > 1 ? own : whole.get().endScale();
        double value = Math.rint(whole.get().value() + rest.get().value * unit);
        return Optional.of(
            Quantity.exact(at, own > 1 ? after + 1 : after, value, Quantity.Form.NUMBER));
      }
    }
    return Optional.empty();
  }

  private record Part(int to, double value, boolean symbol) {}

  private Optional<Part> fraction(Chart chart, int at, int high) {
    if (at >= high) {
      return Optional.empty();
    }
    Tokens tokens = chart.tokens();
    if (tokens.isNumber(at)) {
      return slashed(tokens, at, high);
    }
    if (!tokens.isWord(at)) {
      return symbol(tokens, at);
    }
    Optional<Edge> listed = chart.longest(at, fraction).filter(edge -> edge.to() <= high);
    if (listed.isPresent() && listed.get().entry().attribute("value").isPresent()) {
      return Optional.of(new Part(listed.get().to(), value(listed.get()), false));
    }
    boolean article = chart.is(at, indefinite);
    Optional<NumberReader.Number> above = numbers.read(chart, at, high);
    int below = article ? at + 1 : above.map(NumberReader.Number::to).orElse(high);
    if (below >= high) {
      return Optional.empty();
    }
    double count = article ? 1 : above.orElseThrow().value();
    return parts(chart, below, high, count);
  }

  /** {@code fifths} after five, {@code fifth} after one. */
  private Optional<Part> parts(Chart chart, int at, int high, double count) {
    Optional<Edge> several =
        chart.longest(at, count == 1 ? denominator : plural).filter(edge -> edge.to() <= high);
    if (several.isPresent()) {
      return Optional.of(new Part(several.get().to(), count / value(several.get()), false));
    }
    if (count != 1) {
      return Optional.empty();
    }
    return numbers
        .readOrdinal(chart, at, high)
        .filter(rank -> rank.value() > 2 && endsPhrase(chart, rank.to(), high))
        .map(rank -> new Part(rank.to(), 1 / rank.value(), false));
  }

  /** Whether no noun follows that would make the fraction a rank. */
  private boolean endsPhrase(Chart chart, int to, int high) {
    return to >= high
        || chart.is(to, of)
        || chart.is(to, partitive)
        || !chart.tokens().isWord(to)
        || scale(chart, to) > 1;
  }

  private double scale(Chart chart, int at) {
    return numbers.scale(chart, at).orElse(1.0);
  }

  private Quantity scaled(Chart chart, int from, int to, double value, int high, boolean only) {
    if (to < high && scale(chart, to) > 1) {
      return Quantity.exact(from, to + 1, value * scale(chart, to), Quantity.Form.NUMBER);
    }
    boolean inner = only && to + 2 < high && chart.is(to, of) && chart.is(to + 1, indefinite);
    if (inner && scale(chart, to + 2) > 1) {
      return Quantity.exact(from, to + 3, value * scale(chart, to + 2), Quantity.Form.NUMBER);
    }
    boolean whole = value >= 1 && value == Math.rint(value);
    return Quantity.exact(from, to, value, whole ? Quantity.Form.NUMBER : Quantity.Form.FRACTION);
  }

  /** {@code 3/4}: two short numbers and one slash, the smaller first. */
  private static Optional<Part> slashed(Tokens tokens, int at, int high) {
    if (at + 2 >= high
        || !tokens.norm(at + 1).equals("/")
        || tokens.spaceBefore(at + 1)
        || tokens.spaceBefore(at + 2)
        || !tokens.isNumber(at + 2)
        || at + 3 < high && tokens.norm(at + 3).equals("/")) {
      return Optional.empty();
    }
    String above = tokens.norm(at);
    String below = tokens.norm(at + 2);
    boolean plain =
        DigitReader.isPlain(above)
            && DigitReader.isPlain(below)
            && above.length() <= MOST_DIGITS
            && below.length() <= MOST_DIGITS
            && !above.startsWith("0")
            && !below.startsWith("0");
    return plain && Integer.parseInt(above) < Integer.parseInt(below)
        ? Optional.of(new Part(at + 3, Double.parseDouble(above) / Double.parseDouble(below), true))
        : Optional.empty();
  }

  /** A character that is a fraction, by Unicode's decomposition of it. */
  private static Optional<Part> symbol(Tokens tokens, int at) {
    String surface = tokens.surface(at);
    if (surface.length() != 1 || surface.charAt(0) < 0x80) {
      return Optional.empty();
    }
    String[] sides = Normalizer.normalize(surface, Normalizer.Form.NFKC).split("\u2044");
    boolean plain =
        sides.length == 2 && DigitReader.isPlain(sides[0]) && DigitReader.isPlain(sides[1]);
    return plain
        ? Optional.of(
            new Part(at + 1, Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]), true))
        : Optional.empty();
  }

  /** {@code 1 over 20} with nothing after it. */
  private Optional<Quantity> over(Chart chart, int at, NumberReader.Number above, int high) {
    return numbers
        .read(chart, above.to() + 1, high)
        .filter(below -> below.value() > 0 && ends(chart.tokens(), below.to(), high))
        .map(
            below ->
                Quantity.exact(
                    at, below.to(), above.value() / below.value(), Quantity.Form.FRACTION));
  }

  private static boolean ends(Tokens tokens, int to, int high) {
    return to >= high || to == high - 1 && !tokens.isWord(to) && !tokens.isNumber(to);
  }

  private static double value(Edge edge) {
    return Double.parseDouble(edge.entry().attribute("value").orElse("1"));
  }
}
