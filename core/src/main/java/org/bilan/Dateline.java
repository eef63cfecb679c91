package org.bilan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.mention.DateMention;

/**
 * Finds the date that a text bears at its head. Where it contradicts the day of publication, the
 * text's own date is what relative dates count from (annotation guidelines, decisions).
 */
final class Dateline {

  /** How far into a text, in characters, its head reaches. */
  private static final int HEAD = 250;

  private Dateline() {}

  /** The first full date of the head that stands bare, before any full stop. */
  static Optional<LocalDate> of(Chart chart, List<DateMention> dates) {
    String text = chart.tokens().text();
    Entry.Test preposition = chart.pack().test("prep");
    for (DateMention date : dates) {
      int start = date.span().start();
      if (start > HEAD || text.lastIndexOf('.', start) >= 0 && hasSentenceEnd(chart, start)) {
        return Optional.empty();
      }
      int token = chart.tokens().tokenAt(start);
      boolean bare =
          !chart.is(token, preposition) && (token == 0 || !chart.is(token - 1, preposition));
      if (date.value().length() == 10 && !date.relative() && bare) {
        return day(date.value());
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence ends before an offset. */
  private static boolean hasSentenceEnd(Chart chart, int offset) {
    int token = chart.tokens().tokenAt(offset);
    for (int i = 0; i < token; i++) {
      if (chart.tokens().norm(i).equals(".")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
