package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.claim.RejectedNumber;
import org.bilan.lang.Chart;
import org.bilan.mention.DateMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Span;

/** Gives the reason why a number is no claim. */
final class NumberRejecter {

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
    Chart chart = context.chart();
    String noun =
        counted.to() > counted.quantityTo()
            ? chart.tokens().span(counted.quantityTo(), counted.to()).in(chart.tokens().text())
            : "";
    QuantityMention.Kind kind = counted.quantity().kind();
    return switch (kind) {
      case MONEY -> of(counted, RejectedNumber.Reason.MONEY, "an amount of money");
      case PERCENT -> of(counted, RejectedNumber.Reason.PERCENT, "a percentage");
      case FRACTION -> of(counted, RejectedNumber.Reason.PERCENT, "a fraction");
      case ORDINAL -> of(counted, RejectedNumber.Reason.ORDINAL, "a rank");
      case MEASURE -> of(counted, RejectedNumber.Reason.MEASURE, "a measure or a label");
      case CARDINAL ->
          switch (counted.kind()) {
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

  private static RejectedNumber of(Counted counted, RejectedNumber.Reason reason, String why) {
    return new RejectedNumber(counted.quantity().span(), counted.quantity().text(), reason, why);
  }
}
