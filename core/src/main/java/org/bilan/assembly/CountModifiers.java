package org.bilan.assembly;

import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Tokens;

/** Further quantities that stand between a count and its noun: ranks, ages and wholes. */
final class CountModifiers {

  private final Entry.Test quantity;
  private final Entry.Test articleTag;
  private final Entry.Test age;
  private final Entry.Test person;

  CountModifiers(LanguagePack pack) {
    quantity = pack.test("quantity");
    articleTag = pack.test("article");
    age = pack.test("timeunit");
    person = pack.test("people sg");
  }

  /** The age of one person between commas: {@code Marta Ruiz, 34,}, {@code the driver, 52,}. */
  boolean isAge(Chart chart, Edge edge, int high) {
    Tokens tokens = chart.tokens();
    int at = edge.from();
    return edge.length() == 1
        && tokens.isNumber(at)
        && at > 1
        && at + 1 < high
        && tokens.norm(at + 1).equals(",")
        && tokens.norm(at - 1).equals(",")
        && (tokens.isCapitalized(at - 2) || chart.is(at - 2, person))
        && tokens.norm(at).length() <= 2;
  }

  /** The token after {@code second}, {@code 52-year-old} between an article and its noun. */
  int afterRankAndAge(Chart chart, int from, int high, boolean ranks) {
    int at = from;
    for (int i = 0; i < 2; i++) {
      Optional<Edge> number =
          chart.longest(at, quantity).filter(e -> e.to() < high && !e.entry().is(articleTag));
      Optional<QuantityMention> mention =
          number.flatMap(Edge::mention).map(QuantityMention.class::cast);
      if (ranks && mention.filter(m -> m.kind() == QuantityMention.Kind.ORDINAL).isPresent()) {
        at = number.orElseThrow().to();
      } else if (mention.filter(m -> m.kind() == QuantityMention.Kind.MEASURE).isPresent()) {
        int unit = number.orElseThrow().to();
        unit += chart.tokens().norm(unit).equals("-") ? 1 : 0;
        int after = chart.longest(unit, age).map(Edge::to).orElse(at);
        if (after == at || after >= high) {
          return at;
        }
        at = after;
      }
    }
    return at;
  }

  /** The token after the number of a whole: {@code two of her three children}. */
  int afterWhole(Chart chart, int at, int high) {
    return chart
        .longest(at, quantity)
        .filter(whole -> whole.to() < high && !whole.entry().is(articleTag))
        .map(Edge::to)
        .orElse(at);
  }
}
