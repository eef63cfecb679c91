package org.bilan.assembly;

import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceMention;

/** What the words around a toponym say of its use. Immutable and thread-safe. */
final class PlaceSigns {

  /** How far into a text, in characters, its head reaches. */
  static final int HEAD = 300;

  /** The most words that say that a place is only near, or where people speak. */
  private static final int LONGEST_SIGN = 4;

  private final Entry.Test away;
  private final Entry.Test elsewhere;
  private final Entry.Test preposition;
  private final Entry.Test locality;
  private final Entry.Test determiner;

  PlaceSigns(LanguagePack pack) {
    away = pack.test("away");
    elsewhere = pack.test("elsewhere");
    preposition = pack.test("prep");
    locality = pack.test("locality");
    determiner = pack.test("det");
  }

  /** Whether words say that the place is only near, or where people came from. */
  boolean isAway(ArticleContext context, PlaceMention mention) {
    return isBefore(context, mention, away);
  }

  /** Whether words say that people speak, are healed or have gone there. */
  boolean isElsewhere(ArticleContext context, PlaceMention mention) {
    return isBefore(context, mention, elsewhere);
  }

  /** Whether words of a class stand right before a mention. */
  private static boolean isBefore(ArticleContext context, PlaceMention mention, Entry.Test test) {
    Chart chart = context.chart();
    int at = chart.tokens().tokenAt(mention.span().start());
    for (int i = Math.max(0, at - LONGEST_SIGN); i < at; i++) {
      if (chart.longest(i, test).filter(edge -> edge.to() == at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place opens a dispatch: {@code BOGOTA, 17 SEP 89 (AFP) -- }. */
  static boolean isDateline(ArticleContext context, PlaceMention mention) {
    String text = context.source().plain();
    int end = mention.span().end();
    if (mention.span().start() >= HEAD || end >= text.length() || text.charAt(end) != ',') {
      return false;
    }
    int dash = text.indexOf("--", end);
    return dash > 0 && dash - end < 40;
  }

  /** Whether a toponym is part of the name of a source, or of a compound. */
  static boolean isInSource(ArticleContext context, PlaceMention mention) {
    String text = context.source().plain();
    int end = mention.span().end();
    if (end < text.length() && text.charAt(end) == '-') {
      return true;
    }
    return context.attributions().stream()
        .anyMatch(a -> a.source().isPresent() && a.source().get().contains(mention.span()));
  }

  /** Whether a mention is of an unknown place, or a preposition or a kind of place stands by it. */
  boolean isLocated(Chart chart, PlaceMention mention) {
    return mention.place().coordinates().isEmpty() || isBesideLocality(chart, mention);
  }

  private boolean isBesideLocality(Chart chart, PlaceMention mention) {
    int at = chart.tokens().tokenAt(mention.span().start());
    boolean after =
        at > 0
            && (chart.is(at - 1, preposition)
                || chart.is(at - 1, locality)
                || chart.is(at - 1, determiner) && at > 1 && chart.is(at - 2, preposition));
    int next = chart.tokens().tokenAt(mention.span().end() - 1) + 1;
    return after || next < chart.tokens().size() && chart.is(next, locality);
  }

  /** Whether a preposition stands before a toponym, at most a determiner between. */
  boolean isPut(Chart chart, PlaceMention mention) {
    int at = chart.tokens().tokenAt(mention.span().start());
    return at > 0
        && (chart.is(at - 1, preposition)
            || at > 1 && chart.is(at - 1, determiner) && chart.is(at - 2, preposition));
  }

  /** Whether a kind of place stands right before or behind a toponym. */
  boolean isNamedAsLocality(Chart chart, PlaceMention mention) {
    int at = chart.tokens().tokenAt(mention.span().start());
    int next = chart.tokens().tokenAt(mention.span().end() - 1) + 1;
    return at > 0 && chart.is(at - 1, locality)
        || at > 1 && chart.is(at - 2, locality)
        || next < chart.tokens().size() && chart.is(next, locality);
  }
}
