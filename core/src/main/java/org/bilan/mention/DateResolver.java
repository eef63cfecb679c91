package org.bilan.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives time expressions their values: TIMEX3 (ISO-TimeML) by the fields that the words fill and
 * the dates around them. Stateless.
 */
final class DateResolver {

  private DateResolver() {}

  /** The value; empty where the fields make no date, such as 31 June. */
  static Optional<DateValue> resolve(DateFields fields, DateContext context) {
    try {
      return switch (fields.text("form", "calendar")) {
        case "ref" -> Optional.of(DateValue.date(fields.text("ref", "PRESENT_REF")));
        case "duration" -> DateDurations.duration(fields);
        case "set" -> DateDurations.set(fields);
        case "shift" -> shift(fields, context);
        case "today" -> today(fields, context);
        case "clock" -> clock(fields, context);
        default -> calendar(fields, context);
      };
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Some units before or after now, or before or after a date of the text. */
  private static Optional<DateValue> shift(DateFields fields, DateContext context) {
    DateUnit unit = DateUnit.of(fields.text("unit", "D")).orElse(DateUnit.DAY);
    int sign = fields.number("dir", -1);
    OptionalInt count = fields.number("n");
    if (fields.has("n") && count.isEmpty() || unit == DateUnit.PERIOD) {
      return Optional.of(DateValue.date(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Optional<LocalDate> anchor = anchor(fields, context);
    if (anchor.isEmpty()) {
      return Optional.of(DateValue.date(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    LocalDate day = unit.shift(anchor.get(), (long) sign * count.orElse(1));
    if (unit == DateUnit.YEAR && sign < 0 && context.lastQuarter().isPresent()) {
      LocalDate quarter = context.lastQuarter().get().first();
      LocalDate same = unit.shift(quarter, (long) sign * count.orElse(1));
      return Optional.of(DateValue.of(DateUnit.QUARTER.around(same), true));
    }
    if (unit.isClock()) {
      return Optional.of(DateValue.of(DatePeriod.day(day), true));
    }
    return Optional.of(DateValue.of(unit.around(day), true));
  }

  /** Today by its day where a verb says that something happens on it, else the present. */
  private static Optional<DateValue> today(DateFields fields, DateContext context) {
    boolean event = context.tense() != DateContext.Tense.NONE && !context.narrative();
    if (event && context.published().isPresent()) {
      return DateCalendar.date(fields, context);
    }
    return Optional.of(
        new DateValue(
            DateMention.Type.DATE, "PRESENT_REF", context.published().map(DatePeriod::day), true));
  }

  private static Optional<LocalDate> anchor(DateFields fields, DateContext context) {
    boolean text = fields.text("anchor", "").equals("text");
    Optional<LocalDate> said = context.lastDay();
    if (context.last().isPresent()
        && (said.isEmpty() || !within(said.get(), context.last().get()))) {
      said = context.last().map(DatePeriod::first);
    }
    if (text || (context.narrative() && fields.text("anchor", "").isEmpty())) {
      return said.or(context::published);
    }
    return context.published();
  }

  private static boolean within(LocalDate day, DatePeriod period) {
    return !day.isBefore(period.first()) && !day.isAfter(period.last());
  }

  private static Optional<DateValue> clock(DateFields fields, DateContext context) {
    Optional<String> time = DateDurations.clock(fields);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    boolean now = fields.text("anchor", "").equals("now");
    boolean named =
        fields.has("day") || fields.has("weekday") || fields.has("shift") || fields.has("month");
    Optional<DateValue> date = named ? calendar(fields, context) : Optional.empty();
    Optional<LocalDate> day =
        date.flatMap(DateValue::period)
            .filter(period -> period.grain() == DateUnit.DAY)
            .map(DatePeriod::first)
            .or(() -> now ? context.published() : context.clockDay())
            .or(context::published);
    String value = day.map(DateUnit.DAY::value).orElse("XXXX-XX-XX") + time.get();
    return Optional.of(new DateValue(DateMention.Type.TIME, value, day.map(DatePeriod::day), true));
  }

  private static Optional<DateValue> calendar(DateFields fields, DateContext context) {
    Optional<DateValue> date = DateCalendar.date(fields, context);
    Optional<String> part = fields.text("part");
    if (part.isEmpty() || date.isEmpty()) {
      return date;
    }
    DateValue value = date.get();
    if (value.period().isPresent() && value.period().get().grain() != DateUnit.DAY) {
      return date;
    }
    int more = fields.number("days", 1) - 1;
    Optional<DatePeriod> days =
        value
            .period()
            .map(day -> new DatePeriod(day.first(), day.last().plusDays(more), day.grain()));
    return Optional.of(
        new DateValue(
            DateMention.Type.TIME, value.value() + "T" + part.get(), days, value.relative()));
  }

  /** A weekday in the direction that is said: strictly before or after a day. */
  static LocalDate weekday(LocalDate anchor, int weekday, int direction) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return anchor.with(
        direction < 0 ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.next(wanted));
  }

  /** The day of a month, or nothing where the month is shorter. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    return day <= yearMonth.lengthOfMonth() ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
  }
}
