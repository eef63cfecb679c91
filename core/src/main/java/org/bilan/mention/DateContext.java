package org.bilan.mention;

import java.time.LocalDate;
import java.util.Optional;

/** What the text before a time expression says of the time spoken of. Belongs to one article. */
final class DateContext {

  /** Which way the verb near a time expression points. */
  enum Tense {
    /** The past, or nothing that says otherwise. */
    PAST,
    /** The future. */
    FUTURE,
    /** Nothing near says. */
    NONE
  }

  private final Optional<LocalDate> published;
  private final boolean narrative;
  private Optional<DatePeriod> last = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<DatePeriod> lastQuarter = Optional.empty();
  private Optional<LocalDate> clockDay = Optional.empty();
  private Tense tense = Tense.NONE;
  private boolean sameSentence;

  DateContext(Optional<LocalDate> published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  Optional<LocalDate> published() {
    return published;
  }

  boolean narrative() {
    return narrative;
  }

  /** The last period that the text named. */
  Optional<DatePeriod> last() {
    return last;
  }

  /** The last day that the text named. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  /** The last quarter of a year that the text named, as reports of companies do. */
  Optional<DatePeriod> lastQuarter() {
    return lastQuarter;
  }

  /** Whether the last period was named in the sentence of the expression at hand. */
  boolean sameSentence() {
    return sameSentence;
  }

  Tense tense() {
    return tense;
  }

  /** The day that a time of day beside it belongs to, where the sentence names one. */
  Optional<LocalDate> clockDay() {
    return clockDay;
  }

  void at(Tense near, boolean same, Optional<LocalDate> day) {
    tense = near;
    sameSentence = same;
    clockDay = day;
  }

  void saw(DatePeriod period) {
    last = Optional.of(period);
    if (period.grain() == DateUnit.DAY) {
      lastDay = Optional.of(period.first());
    } else if (period.grain() == DateUnit.QUARTER) {
      lastQuarter = Optional.of(period);
    }
  }
}
