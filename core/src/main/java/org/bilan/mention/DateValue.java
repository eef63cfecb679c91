package org.bilan.mention;

import java.util.Optional;

/**
 * A resolved time expression.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 * @param period the days that it covers, where they are known
 * @param relative whether another date was needed
 */
record DateValue(
    DateMention.Type type, String value, Optional<DatePeriod> period, boolean relative) {

  static DateValue of(DatePeriod period, boolean relative) {
    return new DateValue(DateMention.Type.DATE, period.value(), Optional.of(period), relative);
  }

  static DateValue date(String value) {
    return new DateValue(DateMention.Type.DATE, value, Optional.empty(), false);
  }

  static DateValue of(DateMention.Type type, String value) {
    return new DateValue(type, value, Optional.empty(), false);
  }
}
