package org.bilan.mention;

import java.util.Optional;
import org.bilan.claim.EventTime;
import org.bilan.lang.Chart;
import org.bilan.text.Span;

/**
 * A time expression on its way to a mention.
 *
 * @param rule the id of the rule that found it
 * @param from its first token
 * @param to the token after its last one
 * @param fields what its words say
 * @param value its value, once resolved
 * @param interval the days that it and the words around it cover, once known
 */
record DateDraft(
    String rule,
    int from,
    int to,
    DateFields fields,
    Optional<DateValue> value,
    Optional<EventTime> interval) {

  DateDraft(String rule, int from, int to, DateFields fields) {
    this(rule, from, to, fields, Optional.empty(), Optional.empty());
  }

  DateDraft resolved(DateValue found) {
    return new DateDraft(
        rule, from, to, fields, Optional.of(found), found.period().map(DatePeriod::time));
  }

  DateDraft covering(EventTime time) {
    return new DateDraft(rule, from, to, fields, value, Optional.of(time));
  }

  DateMention mention(Chart chart) {
    Span span = chart.tokens().span(from, to);
    DateValue found = value.orElseThrow();
    return new DateMention(
        span,
        span.in(chart.tokens().text()),
        found.type(),
        found.value(),
        fields.text("mod"),
        interval,
        found.relative());
  }
}
