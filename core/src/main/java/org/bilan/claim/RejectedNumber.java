package org.bilan.claim;

import org.bilan.text.Span;

/**
 * A number near a harm that gives no claim, and why: it is no count of people harmed, or, where a
 * least confidence was asked for, not surely one.
 *
 * @param span where it stands in the plain text
 * @param text its characters
 * @param reason why it was rejected, for programs
 * @param explanation the same for people: {@code counts reports, not people}
 */
public record RejectedNumber(Span span, String text, Reason reason, String explanation) {

  /** The reasons. */
  public enum Reason {
    /** Counts things, animals, reports or events. */
    NOT_PEOPLE,
    /** A part of a date or a time. */
    DATE,
    /** An amount of money. */
    MONEY,
    /** A percentage or a rate. */
    PERCENT,
    /** An age. */
    AGE,
    /** A length, weight, speed, temperature or other measure. */
    MEASURE,
    /** An ordinal or a rank. */
    ORDINAL,
    /** A part of a name: a flight, a road, a weapon. */
    NAME,
    /** Counts families or households. */
    HOUSEHOLDS,
    /** Counts people who are not harmed: arrested, rescued, unhurt. */
    NOT_HARMED,
    /** An article or a pronoun, not a number. */
    NOT_A_NUMBER,
    /** A difference between two periods. */
    DIFFERENCE,
    /** No harm is said of what it counts. */
    NO_HARM,
    /** A claim whose confidence is under the least that was asked for. */
    LOW_CONFIDENCE
  }
}
