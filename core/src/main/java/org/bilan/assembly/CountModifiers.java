package org.bilan.assembly;

import java.util.Optional;
import org.bilan.claim.Bound;
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
  private final Entry.Test ageMark;
  private final Entry.Test and;
  private final Entry.Test of;
  private final Entry.Test person;
  private final Entry.Test people;

  CountModifiers(LanguagePack pack) {
    quantity = pack.test("quantity");
    articleTag = pack.test("article");
    age = pack.test("timeunit");
    ageMark = pack.test("agemark");
    and = pack.test("and");
    of = pack.test("prep of");
    person = pack.test("people sg");
    people = pack.test("people");
  }

  /**
   * The age of a person: {@code Marta Ruiz, 34, was killed}, {@code two boys aged six and nine},
   * {@code a woman of 71}.
   */
  boolean isAge(Chart chart, Edge edge, int high) {
    Tokens tokens = chart.tokens();
    int at = edge.from();
    if (at < 2 || edge.entry().is(articleTag) || chart.is(edge.to(), people)) {
      return false;
    }
    boolean one = chart.is(at - 2, person);
    Bound bound = ((QuantityMention) edge.mention().orElseThrow()).bound();
    boolean limit = bound == Bound.AT_MOST || bound == Bound.AT_LEAST;
    boolean behind = one && chart.is(at - 1, of) || limit && chart.is(at - 1, people);
    if (endsAt(chart, ageMark, at) || behind) {
      return true;
    }
    for (int i = at - 2; i >= Math.max(1, at - 4) && chart.is(at - 1, and); i--) {
      if (chart.is(i, quantity) && endsAt(chart, ageMark, i)) {
        return true;
      }
    }
    return edge.length() == 1
        && tokens.isNumber(at)
        && at + 1 < high
        && tokens.norm(at + 1).equals(",")
        && tokens.norm(at - 1).equals(",")
        && (tokens.isCapitalized(at - 2) || one)
        && tokens.norm(at).length() <= 2;
  }

  private static boolean endsAt(Chart chart, Entry.Test test, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (chart.longest(i, test).filter(edge -> edge.to() == at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number without a noun is the first of some ages: {@code aged three and 12 years}. */
  boolean isOneOfAges(Chart chart, int from, int high) {
    int at = from;
    for (int i = 0; i < 4 && at + 1 < high; i++) {
      boolean link = chart.is(at, and) || chart.tokens().norm(at).equals(",");
      Optional<Edge> number =
          link
              ? chart.longest(at + 1, quantity).filter(e -> !e.entry().is(articleTag))
              : Optional.empty();
      if (number.isEmpty()) {
        return false;
      }
      at = number.get().to();
      if (at < high && chart.is(at, age)) {
        return true;
      }
    }
    return false;
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
