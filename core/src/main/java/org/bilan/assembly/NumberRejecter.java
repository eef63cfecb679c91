package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.claim.RejectedNumber;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.mention.DateMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Span;

/** Gives the reason why a number is no claim. */
final class NumberRejecter {

  /** How far from a number, in words, a pronoun may stand for what it is a part of. */
  private static final int REACH = 4;

  private NumberRejecter() {}

  /** The rejected numbers of some sentences, in text order. */
  static List<RejectedNumber> reject(
      ArticleContext context, Set<Counted> claimed, Set<Integer> sentences) {
    List<RejectedNumber> rejected = new ArrayList<>();
    for (Counted counted : context.counted()) {
      if (!claimed.contains(counted)
          && !counted.article()
          && sentences.contains(context.sentenceOf(counted.from()))) {
        rejected.add(reject(context, counted));
      }
    }
    return rejected;
  }

  private static RejectedNumber reject(ArticleContext context, Counted counted) {
    Span span = counted.quantity().span();
    for (DateMention date : context.dates()) {
      if (date.span().overlaps(span)) {
        return of(counted, RejectedNumber.Reason.DATE, "part of the date '" + date.text() + "'");
      }
    }
    Counted whole = whole(context, counted);
    String noun = noun(context.chart(), whole);
    QuantityMention.Kind kind = counted.quantity().kind();
    return switch (kind) {
      case MONEY -> of(counted, RejectedNumber.Reason.MONEY, "an amount of money");
      case PERCENT -> of(counted, RejectedNumber.Reason.PERCENT, "a percentage");
      case FRACTION -> of(counted, RejectedNumber.Reason.PERCENT, "a fraction");
      case ORDINAL -> of(counted, RejectedNumber.Reason.ORDINAL, "a rank");
      case MEASURE -> of(counted, RejectedNumber.Reason.MEASURE, "a measure or a label");
      case CARDINAL ->
          switch (whole.kind()) {
            case THING ->
                of(counted, RejectedNumber.Reason.NOT_PEOPLE, "counts " + noun + ", not people");
            case HOUSEHOLD ->
                of(counted, RejectedNumber.Reason.HOUSEHOLDS, "counts " + noun + ", not people");
            case UNHARMED ->
                of(
                    counted,
                    RejectedNumber.Reason.NOT_HARMED,
                    "counts " + noun + ", who are not harmed");
            case PEOPLE, HARMED, BARE, UNKNOWN ->
                of(
                    counted,
                    RejectedNumber.Reason.NO_HARM,
                    noun.isEmpty() ? "no harm is said of it" : "no harm is said of " + noun);
          };
    };
  }

  private static String noun(Chart chart, Counted counted) {
    return counted.to() > counted.quantityTo()
        ? chart.tokens().span(counted.quantityTo(), counted.to()).in(chart.tokens().text())
        : "";
  }

  /** The count of things that a number without a noun takes its part of, else the number itself. */
  private static Counted whole(ArticleContext context, Counted part) {
    if (part.kind() != Counted.Kind.BARE && part.kind() != Counted.Kind.UNKNOWN) {
      return part;
    }
    Chart chart = context.chart();
    Entry.Test them = chart.pack().test("ofthem");
    int sentence = context.sentenceOf(part.from());
    int low = Math.max(chart.sentences().first(sentence), part.from() - REACH);
    int high = Math.min(chart.sentences().end(sentence), part.quantityTo() + REACH);
    boolean back = false;
    for (int i = low; i < high; i++) {
      back |= chart.is(i, them);
    }
    Counted found = part;
    for (Counted other : context.counted()) {
      boolean thing = other.kind() == Counted.Kind.THING;
      int gap = other.from() - part.quantityTo();
      if (thing && gap >= 1 && gap <= 2 && isPartitive(chart, part.quantityTo(), other.from())) {
        return other;
      }
      boolean before = other.from() < part.from();
      if (thing && before && back && sentence - context.sentenceOf(other.from()) <= 1) {
        found = other;
      }
    }
    return found;
  }

  /** Whether all words between two counts say that the first is a part of the second. */
  private static boolean isPartitive(Chart chart, int from, int to) {
    Entry.Test of = chart.pack().test("prep of");
    Entry.Test part = chart.pack().test("det part");
    Entry.Test definite = chart.pack().test("det def");
    boolean partitive = false;
    for (int i = from; i < to; i++) {
      boolean says = chart.is(i, of) || chart.is(i, part);
      if (!says && !chart.is(i, definite)) {
        return false;
      }
      partitive |= says;
    }
    return partitive;
  }

  private static RejectedNumber of(Counted counted, RejectedNumber.Reason reason, String why) {
    return new RejectedNumber(counted.quantity().span(), counted.quantity().text(), reason, why);
  }
}
