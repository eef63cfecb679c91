package org.bilan.mention;

import java.util.Optional;
import org.bilan.claim.EventTime;
import org.bilan.text.Span;

/**
 * A time expression as TIMEX3.
 *
 * @param span where it stands
 * @param text its characters
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2017-06}, {@code 2014-SU}, {@code P3D}, {@code PRESENT_REF}
 * @param mod TIMEX3 mod ({@code START}, {@code END}, {@code APPROX}, …), if any
 * @param interval the days that it covers, where they are known; an open end for {@code since}
 * @param relative whether the value was resolved against the publication date or another date
 */
public record DateMention(
    Span span,
    String text,
    Type type,
    String value,
    Optional<String> mod,
    Optional<EventTime> interval,
    boolean relative) {

  /** The TIMEX3 types. */
  public enum Type {
    /** A day or a longer calendar unit. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET
  }
}
