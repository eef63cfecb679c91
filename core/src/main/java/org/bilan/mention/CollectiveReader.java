package org.bilan.mention;

import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/**
 * Reads collective numerals and vague quantifiers: {@code une dizaine}, {@code des dizaines de
 * milliers}, {@code two dozen}, {@code hundreds}, {@code several}. Immutable and thread-safe.
 *
 * <p>Lexicon classes: {@code collective} with the value of one; {@code collectives}, a plural that
 * stands alone, with the least it means and in {@code base} the value of one; the tag {@code whole}
 * marks expressions that need nothing before them.
 */
final class CollectiveReader {

  private final NumberReader numbers;
  private final Entry.Test whole;
  private final Entry.Test exact;
  private final Entry.Test single;
  private final Entry.Test plural;
  private final Entry.Test vague;
  private final Entry.Test vagueTimes;
  private final Entry.Test indefinite;
  private final Entry.Test partitive;
  private final Entry.Test of;
  private final String pluralMark;

  CollectiveReader(LanguagePack pack, NumberReader numbers) {
    this.numbers = numbers;
    whole = pack.test("collective whole");
    exact = pack.test("exact");
    single = pack.test("collective");
    plural = pack.test("collectives");
    vague = pack.test("vague");
    vagueTimes = pack.test("vaguetimes");
    indefinite = pack.test("det indef");
    partitive = pack.test("det part");
    of = pack.test("prep of");
    pluralMark = pack.property("plural.mark").orElse("s");
  }

  /** The collective numeral that starts at a token, if one does. */
  Optional<Quantity> read(Chart chart, int at, int high) {
    Optional<Edge> ready = longest(chart, at, whole, high);
    if (ready.isPresent()) {
      double value = value(ready.get(), "value");
      Quantity about = Quantity.about(at, ready.get().to(), value);
      return Optional.of(ready.get().entry().is(exact) ? about.hedged(Bound.EXACT) : about);
    }
    Optional<Edge> several =
        longest(chart, at, vague, high).or(() -> longest(chart, at, vagueTimes, high));
    if (several.isPresent()) {
      return times(chart, at, several.get().to(), Optional.empty(), high);
    }
    if (chart.is(at, indefinite)) {
      return times(chart, at, at + 1, Optional.of(1.0), high);
    }
    Optional<NumberReader.Number> count = numbers.read(chart, at, high);
    if (count.isPresent()) {
      boolean year = count.get().value() >= 1900 && count.get().value() < 2100;
      return year
          ? Optional.empty()
          : times(chart, at, count.get().to(), count.map(NumberReader.Number::value), high);
    }
    boolean part = chart.is(at, partitive);
    return times(chart, at, part ? at + 1 : at, Optional.empty(), high);
  }

  /** A vague quantifier, if one starts at a token. */
  Optional<Quantity> readVague(Chart chart, int at, int high) {
    return longest(chart, at, vague, high)
        .map(edge -> Quantity.vague(at, edge.to(), value(edge, "value")));
  }

  /**
   * A collective noun with what stands before it.
   *
   * @param noun the token of the noun
   * @param count how many of it, empty where that is open
   */
  private Optional<Quantity> times(
      Chart chart, int at, int noun, Optional<Double> count, int high) {
    if (noun >= high) {
      return Optional.empty();
    }
    Optional<Edge> many = longest(chart, noun, plural, high);
    if (many.isPresent()) {
      int to = many.get().to();
      Scale scale = scale(chart, to, high);
      double least = value(many.get(), "value") * scale.value;
      double base = value(many.get(), "base") * scale.value;
      return Optional.of(
          count.isPresent()
              ? Quantity.about(at, scale.to, count.get() * base)
              : Quantity.vague(at, scale.to, least));
    }
    Optional<Edge> one = longest(chart, noun, single, high);
    if (one.isPresent()) {
      boolean bare = noun == at;
      if (bare && !chart.tokens().norm(noun).endsWith(pluralMark)) {
        return Optional.empty();
      }
      Scale scale = scale(chart, one.get().to(), high);
      double base = value(one.get(), "value") * scale.value;
      return Optional.of(
          count.isPresent()
              ? Quantity.about(at, scale.to, count.get() * base)
              : Quantity.vague(at, scale.to, 2 * base));
    }
    boolean open = count.isEmpty() && noun > at && !chart.is(at, partitive) && !chart.is(at, of);
    return open
        ? numbers
            .read(chart, noun, high)
            .filter(number -> number.value() >= 100)
            .map(number -> Quantity.vague(at, number.to(), 2 * number.value()))
        : Optional.empty();
  }

  private record Scale(int to, double value) {}

  /** What a collective is counted in: {@code dizaines de milliers}, {@code tens of thousands}. */
  private Scale scale(Chart chart, int to, int high) {
    if (to + 1 >= high || !chart.is(to, of)) {
      return new Scale(to, 1);
    }
    int noun = to + 1;
    Optional<Edge> edge =
        longest(chart, noun, plural, high).or(() -> longest(chart, noun, single, high));
    if (edge.isPresent()) {
      double base =
          edge.get().entry().is(plural) ? value(edge.get(), "base") : value(edge.get(), "value");
      return base >= 1000 ? new Scale(edge.get().to(), base) : new Scale(to, 1);
    }
    return numbers
        .scale(chart, noun)
        .filter(value -> value >= 1000)
        .map(value -> new Scale(noun + 1, value))
        .orElse(new Scale(to, 1));
  }

  private static Optional<Edge> longest(Chart chart, int at, Entry.Test test, int high) {
    return chart.longest(at, test).filter(edge -> edge.to() <= high);
  }

  private static double value(Edge edge, String name) {
    return Double.parseDouble(
        edge.entry().attribute(name).or(() -> edge.entry().attribute("value")).orElse("2"));
  }
}
