package org.bilan.mention;

import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads ranges: {@code between 50 and 60}, {@code 50 to 60}, {@code 50-60}, {@code de 50 à 60}.
 * Scores, telephone numbers and changes from one number to another are none. Immutable and
 * thread-safe.
 */
final class RangeReader {

  /** A dash between numbers that are farther apart joins no range: {@code 1-200}. */
  private static final double WIDEST = 20;

  /** How far before a range a verb of change is looked for, in tokens. */
  private static final int CHANGE_REACH = 5;

  /** One end of a range. */
  private record End(int to, double value, double scale) {}

  private final NumberReader numbers;
  private final CollectiveReader collectives;
  private final boolean fromOpens;
  private final Entry.Test open;
  private final Entry.Test and;
  private final Entry.Test to;
  private final Entry.Test from;
  private final Entry.Test change;

  RangeReader(LanguagePack pack, NumberReader numbers, CollectiveReader collectives) {
    this.numbers = numbers;
    this.collectives = collectives;
    fromOpens = !pack.property("numbers.from.range").orElse("yes").equals("no");
    open = pack.test("range open");
    and = pack.test("range and");
    to = pack.test("range to");
    from = pack.test("range from");
    change = pack.test("change");
  }

  /**
   * The range that starts at a token, if one does.
   *
   * @param low the first token of the sentence
   */
  Optional<Quantity> read(Chart chart, int at, int low, int high) {
    boolean opened = chart.is(at, open);
    boolean fromWord = !opened && chart.is(at, from);
    boolean afterFrom = fromWord || at > low && chart.is(at - 1, from);
    if (fromWord && !fromOpens || afterFrom && changed(chart, at, low)) {
      return Optional.empty();
    }
    int start = opened || fromWord ? at + 1 : at;
    Optional<End> first = end(chart, start, high);
    if (first.isEmpty() || first.get().to >= high) {
      return Optional.empty();
    }
    int middle = first.get().to;
    if (!chart.is(middle, opened ? and : to)) {
      return Optional.empty();
    }
    Optional<End> second = end(chart, middle + 1, high);
    if (second.isEmpty() || isBroken(chart.tokens(), start, middle, second.get().to, high)) {
      return Optional.empty();
    }
    double max = second.get().value;
    double min = shared(first.get(), second.get());
    boolean wide = max - min > 1 && max > WIDEST * Math.max(1, min);
    return min >= max || wide && !opened
        ? Optional.empty()
        : Optional.of(Quantity.range(at, second.get().to, min, max));
  }

  private Optional<End> end(Chart chart, int at, int high) {
    return collectives
        .read(chart, at, high)
        .filter(found -> found.bound() == Bound.APPROXIMATE)
        .map(found -> new End(found.to(), found.min().orElseThrow(), 1))
        .or(
            () ->
                numbers
                    .read(chart, at, high)
                    .map(number -> new End(number.to(), number.value(), number.endScale())));
  }

  /**
   * The first number, counted as the second one is: {@code 2 to 3 million}, {@code 10 à 15 000}.
   */
  private static double shared(End first, End second) {
    boolean thousands = second.value >= 1000 && second.value % 1000 == 0;
    double scale = second.scale >= 1000 ? second.scale : thousands ? 1000 : 1;
    double scaled = first.value * scale;
    boolean bare = first.scale == 1 && first.value < 1000;
    boolean near = second.scale >= 1000 || WIDEST * scaled > second.value;
    return bare && near && scaled < second.value ? scaled : first.value;
  }

  /** Whether dashes show a score, a date or a telephone number. */
  private static boolean isBroken(Tokens tokens, int start, int middle, int end, int high) {
    if (tokens.isWord(middle)) {
      return false;
    }
    boolean loose = tokens.spaceBefore(middle) != tokens.spaceBefore(middle + 1);
    boolean more = end < high && isDash(tokens, end) && !tokens.spaceBefore(end);
    boolean before = start > 0 && isDash(tokens, start - 1) && !tokens.spaceBefore(start);
    boolean mixed = tokens.isNumber(start) != tokens.isNumber(middle + 1);
    return loose || more || before || mixed && tokens.spaceBefore(middle);
  }

  private static boolean isDash(Tokens tokens, int at) {
    return !tokens.isWord(at) && !tokens.isNumber(at) && "-\u2013\u2014/".contains(tokens.norm(at));
  }

  /** Whether a verb of change stands shortly before, as in {@code rose from 9 to 12}. */
  private boolean changed(Chart chart, int at, int low) {
    for (int i = Math.max(low, at - CHANGE_REACH); i < at; i++) {
      if (chart.is(i, change)) {
        return true;
      }
    }
    return false;
  }
}
