package org.bilan.mention;

import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/** Tells from the words around a number what sort of quantity it is. */
final class QuantityKinds {

  private final Entry.Test percent;
  private final Entry.Test money;
  private final Entry.Test unit;
  private final Entry.Test time;
  private final Entry.Test ordinalMark;
  private final Entry.Test label;
  private final Entry.Test ratio;
  private final Entry.Test age;
  private final Entry.Test number;
  private final Entry.Test of;
  private final Entry.Test ordinal;
  private final Entry.Test indefinite;

  QuantityKinds(LanguagePack pack) {
    percent = pack.test("percent");
    money = pack.test("money");
    unit = pack.test("unit");
    time = pack.test("timeunit");
    ratio = pack.test("ratio");
    age = pack.test("agemark");
    number = pack.test("num");
    ordinalMark = pack.test("ordmark");
    label = pack.test("label");
    of = pack.test("prep of");
    ordinal = pack.test("ordinal");
    indefinite = pack.test("det indef");
  }

  QuantityMention.Kind kind(Chart chart, int from, int to, int low, int high) {
    Tokens tokens = chart.tokens();
    boolean digits = tokens.isNumber(to - 1);
    if (from > low) {
      int before = from - 1;
      if (chart.is(before, money) && !tokens.isWord(before)) {
        return QuantityMention.Kind.MONEY;
      }
      boolean joined = !tokens.spaceBefore(from) && tokens.norm(before).equals("-");
      if (digits
          && to == from + 1
          && (chart.is(before, label) || (joined && before > low && tokens.isWord(before - 1)))) {
        return QuantityMention.Kind.MEASURE;
      }
    }
    if (isRatio(chart, from, to, low, high)) {
      return QuantityMention.Kind.FRACTION;
    }
    if (follows(chart, age, from, low)) {
      return QuantityMention.Kind.MEASURE;
    }
    if (to >= high) {
      return QuantityMention.Kind.CARDINAL;
    }
    boolean touching = !tokens.spaceBefore(to);
    if (digits && touching && chart.is(to, ordinalMark)) {
      return QuantityMention.Kind.ORDINAL;
    }
    int after = chart.is(to, of) && to + 1 < high ? to + 1 : to;
    if (chart.is(to, percent)) {
      return QuantityMention.Kind.PERCENT;
    }
    if (chart.is(after, money)) {
      return QuantityMention.Kind.MONEY;
    }
    boolean single = to < high && tokens.isWord(to) && tokens.norm(to).length() == 1;
    boolean rank = chart.is(from, indefinite) && chart.is(to, ordinal);
    if (chart.is(to, unit) && (!single || touching || tokens.isNumber(to - 1))
        || chart.is(after, time) && !rank
        || after > to && chart.is(after, unit) && tokens.norm(after).length() > 1) {
      return QuantityMention.Kind.MEASURE;
    }
    if (touching && tokens.norm(to).equals("-") && to + 1 < high && chart.is(to + 1, time)) {
      return QuantityMention.Kind.MEASURE;
    }
    return QuantityMention.Kind.CARDINAL;
  }

  /** {@code one in ten}, {@code nine out of ten}. */
  private boolean isRatio(Chart chart, int from, int to, int low, int high) {
    if (to < high && chart.is(to, ratio)) {
      int after = chart.longest(to, ratio).orElseThrow().to();
      boolean small = to - from == 1 && after < high && isNumber(chart, after);
      if (small && isRound(chart, after)) {
        return true;
      }
    }
    if (!isRound(chart, from)) {
      return false;
    }
    for (int start = from - 1; start > low && start >= from - 2; start--) {
      boolean reaches = chart.longest(start, ratio).filter(edge -> edge.to() == from).isPresent();
      if (reaches && isNumber(chart, start - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(Chart chart, int at) {
    return chart.tokens().isNumber(at) || chart.is(at, number);
  }

  /** Whether a number is a usual denominator, so no year. */
  private boolean isRound(Chart chart, int at) {
    return chart.is(at, number)
        || chart.tokens().norm(at).length() <= 3 && chart.tokens().isNumber(at);
  }

  private static boolean follows(Chart chart, Entry.Test test, int from, int low) {
    for (int start = from - 1; start >= low && start >= from - 4; start--) {
      if (chart.longest(start, test).filter(edge -> edge.to() >= from).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
