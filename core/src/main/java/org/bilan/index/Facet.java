package org.bilan.index;

/** What the hits of a query can be counted by. */
public enum Facet {
  /** The harm of the claim, the first one named. */
  HARM,
  /** The countries of all places that the claim names, as ISO 3166-1 alpha-2 codes. */
  COUNTRY,
  /** The normalised name of the source; claims without a source are not counted. */
  SOURCE,
  /**
   * The month of the harm ({@code 2017-06}): the start of its time, or its end where the start is
   * open; just the year where no month is known. Where the claim has no time, the month of the
   * article's publication.
   */
  MONTH;

  /**
   * How many hits share a value.
   *
   * @param value the value, such as {@code KILLED}, {@code SY} or {@code 2017-06}
   * @param count the number of hits, on all pages
   */
  public record Value(String value, long count) {}
}
