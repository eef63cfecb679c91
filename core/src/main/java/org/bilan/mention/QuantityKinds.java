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
  private final Entry.Test of;

  QuantityKinds(LanguagePack pack) {
    percent = pack.test("percent");
    money = pack.test("money");
    unit = pack.test("unit");
    time = pack.test("timeunit");
    ordinalMark = pack.test("ordmark");
    label = pack.test("label");
    of = pack.test("prep of");
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
    if (chart.is(to, unit) && (!single || touching || tokens.isNumber(to - 1))
        || chart.is(to, time)) {
      return QuantityMention.Kind.MEASURE;
    }
    if (touching && tokens.norm(to).equals("-") && to + 1 < high && chart.is(to + 1, time)) {
      return QuantityMention.Kind.MEASURE;
    }
    return QuantityMention.Kind.CARDINAL;
  }
}
