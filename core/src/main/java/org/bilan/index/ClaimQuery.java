package org.bilan.index;

import java.util.Objects;

/**
 * What claims to find, in which order, and which page of them. Immutable.
 *
 * <p>Made by {@link #builder()} or from text by {@link #parse(String)}. The syntax of the text:
 *
 * <table>
 * <caption>What a query may hold</caption>
 * <tr><td>{@code raids coalition}</td><td>words of the sentence, stemmed in each language</td></tr>
 * <tr><td>{@code "raids de la coalition"}</td><td>words in this order</td></tr>
 * <tr><td>{@code harm:KILLED}</td><td>also {@code victims: counting: modality: bound: cause:
 *     measure: basis: stance:}; {@code harms:} and {@code groups:} match any that is named</td></tr>
 * <tr><td>{@code min:[100 TO *]}, {@code max:<50}</td><td>the bounds as stated</td></tr>
 * <tr><td>{@code count:[100 TO *]}</td><td>overlap of intervals: also finds "at least 3"</td></tr>
 * <tr><td>{@code place:Syria}</td><td>a name of a place named, or of a place around it, in any
 *     language; case, accents, spaces and hyphens make no difference</td></tr>
 * <tr><td>{@code country:SY}</td><td>ISO 3166-1 alpha-2 code</td></tr>
 * <tr><td>{@code near:35.95,39.01,50km}</td><td>distance from a point in degrees (WGS 84); in km
 *     or m; countries and wider places have no point</td></tr>
 * <tr><td>{@code time:2017-06}, {@code time:[2017-06-01 TO *]}</td><td>the time of the harm, by
 *     overlap</td></tr>
 * <tr><td>{@code published:[2017-07 TO 2017-08]}</td><td>the day of publication</td></tr>
 * <tr><td>{@code source:Airwars}, {@code source:"Syrian Observatory"}</td><td>words of the
 *     source's name, of the words of the article for it, or of its chain</td></tr>
 * <tr><td>{@code source.type:NGO}</td><td>also {@code sourceType:}</td></tr>
 * <tr><td>{@code actor:coalition}, {@code article:ID}, {@code lang:CODE}</td><td></td></tr>
 * <tr><td>{@code source:*}</td><td>the field is filled</td></tr>
 * <tr><td>{@code a b}, {@code a AND b}, {@code a OR b}, {@code NOT a}, {@code -a}, {@code (a)},
 *     {@code harm:(KILLED OR MISSING)}</td><td>{@code OR} binds least, {@code NOT} most</td></tr>
 * </table>
 *
 * <p>A word that a language's analyzer drops ({@code the}) does not restrict the claims of that
 * language. Braces exclude an end: <code>min:{100 TO *]</code>. A backslash frees the character
 * after it.
 */
public final class ClaimQuery {

  /** The orders of hits; ties are in the order of article ids, then of the text. */
  public enum Sort {
    /** The best fit to the words of the query first. */
    SCORE,
    /**
     * The latest first: the first day of the harm (the last day where the first is not known), else
     * the day of publication; claims without a date last.
     */
    LATEST,
    /** The earliest first, by the same days; claims without a date last. */
    EARLIEST,
    /** The greatest count first, by the lower bound, or the upper where there is no lower. */
    GREATEST,
    /** The least count first. */
    LEAST
  }

  private static final int PAGE = 100;

  private final Criterion criterion;
  private final Sort sort;
  private final int offset;
  private final int limit;
  private final int facetValues;

  private ClaimQuery(Criterion criterion, Sort sort, int offset, int limit, int facetValues) {
    this.criterion = criterion;
    this.sort = Objects.requireNonNull(sort, "sort");
    this.offset = notNegative(offset, "offset");
    this.limit = notNegative(limit, "limit");
    this.facetValues = notNegative(facetValues, "number of facet values");
  }

  private static int notNegative(int number, String what) {
    if (number < 0) {
      throw new IllegalArgumentException(what + " " + number + " is negative");
    }
    return number;
  }

  static ClaimQuery of(Criterion criterion) {
    return new ClaimQuery(criterion, Sort.SCORE, 0, PAGE, 0);
  }

  /** A query that every claim fulfils: the first 100, without facets. */
  public static ClaimQuery all() {
    return of(new Criterion.All());
  }

  /**
   * Reads a query in the syntax described above; a blank one is fulfilled by every claim.
   *
   * @throws QueryException if it cannot be read
   */
  public static ClaimQuery parse(String query) {
    return of(QueryReader.read(query));
  }

  /** A builder whose criteria must all be fulfilled. */
  public static ClaimQueryBuilder builder() {
    return new ClaimQueryBuilder();
  }

  /** The same in another order; {@link Sort#SCORE} unless said. */
  public ClaimQuery sortedBy(Sort order) {
    return new ClaimQuery(criterion, order, offset, limit, facetValues);
  }

  /**
   * The same with another page; the first 100 hits unless said.
   *
   * @param first how many hits to leave out before the page
   * @param most how many hits the page holds at most
   * @throws IllegalArgumentException if a number is negative
   */
  public ClaimQuery page(int first, int most) {
    return new ClaimQuery(criterion, sort, first, most, facetValues);
  }

  /**
   * The same with the hits counted by every facet; not counted unless said.
   *
   * @param values how many values to give of each facet at most
   * @throws IllegalArgumentException if it is negative
   */
  public ClaimQuery withFacets(int values) {
    return new ClaimQuery(criterion, sort, offset, limit, values);
  }

  Criterion criterion() {
    return criterion;
  }

  /** The order of the hits. */
  public Sort sort() {
    return sort;
  }

  /** How many hits to leave out before the page. */
  public int offset() {
    return offset;
  }

  /** How many hits the page holds at most. */
  public int limit() {
    return limit;
  }

  /** How many values to give of each facet at most; 0 without facets. */
  public int facetValues() {
    return facetValues;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClaimQuery query
        && criterion.equals(query.criterion)
        && sort == query.sort
        && offset == query.offset
        && limit == query.limit
        && facetValues == query.facetValues;
  }

  @Override
  public int hashCode() {
    return Objects.hash(criterion, sort, offset, limit, facetValues);
  }

  /** The criteria in the syntax that {@link #parse(String)} reads. */
  @Override
  public String toString() {
    return criterion.toString();
  }
}
