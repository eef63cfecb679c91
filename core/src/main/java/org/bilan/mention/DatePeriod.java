package org.bilan.mention;

import java.time.LocalDate;
import org.bilan.claim.EventTime;

/**
 * Some days in a row that a time expression covers.
 *
 * @param first the first day
 * @param last the last day
 * @param grain the calendar unit that the words name
 */
record DatePeriod(LocalDate first, LocalDate last, DateUnit grain) {

  /** The period of one day. */
  static DatePeriod day(LocalDate day) {
    return new DatePeriod(day, day, DateUnit.DAY);
  }

  /** The TIMEX3 value. */
  String value() {
    return grain.value(first);
  }

  /** The period as claims write it: cut to what is known. */
  EventTime time() {
    return switch (grain) {
      case YEAR, MONTH -> EventTime.at(value());
      case DAY -> EventTime.of(grain.value(first), grain.value(last));
      case QUARTER, HALF, SEASON ->
          EventTime.of(DateUnit.MONTH.value(first), DateUnit.MONTH.value(last));
      case DECADE, CENTURY, MILLENNIUM ->
          EventTime.of(DateUnit.YEAR.value(first), DateUnit.YEAR.value(last));
      default -> EventTime.of(DateUnit.DAY.value(first), DateUnit.DAY.value(last));
    };
  }
}
