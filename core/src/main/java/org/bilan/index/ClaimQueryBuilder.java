package org.bilan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bilan.claim.Basis;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Measure;
import org.bilan.claim.Modality;
import org.bilan.claim.SourceType;
import org.bilan.claim.Stance;
import org.bilan.claim.Victims;
import org.bilan.index.Criterion.Within;

/**
 * Collects criteria that a claim must all fulfil; where a criterion takes several values, one of
 * them. Bad values throw {@link IllegalArgumentException}. Not thread-safe.
 *
 * <pre>{@code
 * ClaimQuery.builder().harm(Harm.KILLED).minFrom(100).place("Syria").build().sortedBy(Sort.LATEST);
 * }</pre>
 */
public final class ClaimQueryBuilder {

  private final List<Criterion> parts = new ArrayList<>();

  ClaimQueryBuilder() {}

  /** Words of the sentence, in any order, stemmed in each language. */
  public ClaimQueryBuilder words(String... words) {
    Stream.of(words).forEach(word -> parts.add(new Criterion.Text(word)));
    return this;
  }

  /** Words of the sentence in this order, stemmed in each language. */
  public ClaimQueryBuilder phrase(String words) {
    return add(new Criterion.Text(words));
  }

  /** The harm, the first one named. */
  public ClaimQueryBuilder harm(Harm... harms) {
    return names(Key.HARM, harms);
  }

  /** One of the harms named. */
  public ClaimQueryBuilder harms(Harm... harms) {
    return names(Key.HARMS, harms);
  }

  /** The most specific group of the people counted. */
  public ClaimQueryBuilder victims(Victims... victims) {
    return names(Key.VICTIMS, victims);
  }

  /** One of the groups that the people counted belong to. */
  public ClaimQueryBuilder groups(Victims... groups) {
    return names(Key.GROUPS, groups);
  }

  /** How the interval of the count came about. */
  public ClaimQueryBuilder bound(Bound... bounds) {
    return names(Key.BOUND, bounds);
  }

  /** How the count stands to other counts. */
  public ClaimQueryBuilder counting(Counting... countings) {
    return names(Key.COUNTING, countings);
  }

  /** How surely the count is stated. */
  public ClaimQueryBuilder modality(Modality... modalities) {
    return names(Key.MODALITY, modalities);
  }

  /** What harmed the people. */
  public ClaimQueryBuilder cause(Cause... causes) {
    return names(Key.CAUSE, causes);
  }

  /** What stretch of harm is measured. */
  public ClaimQueryBuilder measure(Measure... measures) {
    return names(Key.MEASURE, measures);
  }

  /** What the count rests on. */
  public ClaimQueryBuilder basis(Basis... bases) {
    return names(Key.BASIS, bases);
  }

  /** How the speaker stands to the count. */
  public ClaimQueryBuilder stance(Stance... stances) {
    return names(Key.STANCE, stances);
  }

  /** The kind of the source. */
  public ClaimQueryBuilder sourceType(SourceType... types) {
    return names(Key.SOURCE_TYPE, types);
  }

  /** A stated lower bound of at least so many. */
  public ClaimQueryBuilder minFrom(long least) {
    return minBetween(least, Within.NO_END);
  }

  /** A stated lower bound between two numbers, both included. */
  public ClaimQueryBuilder minBetween(long least, long most) {
    return within(Key.MIN, least, most);
  }

  /** A stated upper bound of at most so many. */
  public ClaimQueryBuilder maxUpTo(long most) {
    return maxBetween(0, most);
  }

  /** A stated upper bound between two numbers, both included. */
  public ClaimQueryBuilder maxBetween(long least, long most) {
    return within(Key.MAX, least, most);
  }

  /** A count whose interval overlaps so many or more. */
  public ClaimQueryBuilder countFrom(long least) {
    return countBetween(least, Within.NO_END);
  }

  /** A count whose interval overlaps the interval between two numbers, both included. */
  public ClaimQueryBuilder countBetween(long least, long most) {
    return within(Key.COUNT, least, most);
  }

  /** A time of the harm that overlaps this time, open ends included. */
  public ClaimQueryBuilder time(EventTime time) {
    return within(
        Key.TIME,
        time.firstDay().map(LocalDate::toEpochDay).orElse(Within.NO_START),
        time.lastDay().map(LocalDate::toEpochDay).orElse(Within.NO_END));
  }

  /** A time of the harm that overlaps the days between two, both included. */
  public ClaimQueryBuilder timeBetween(LocalDate first, LocalDate last) {
    return within(Key.TIME, first.toEpochDay(), last.toEpochDay());
  }

  /** A day of publication between two, both included. */
  public ClaimQueryBuilder publishedBetween(LocalDate first, LocalDate last) {
    return within(Key.PUBLISHED, first.toEpochDay(), last.toEpochDay());
  }

  /** A name of a place named, or of a place around it, in any language. */
  public ClaimQueryBuilder place(String name) {
    return add(Values.read(Key.PLACE, name, 0));
  }

  /** The ISO 3166-1 alpha-2 code of a place named. */
  public ClaimQueryBuilder country(String code) {
    return add(Values.read(Key.COUNTRY, code, 0));
  }

  /** A place named that lies within a distance, in kilometres, of a point, in degrees of WGS 84. */
  public ClaimQueryBuilder near(double lat, double lon, double kilometres) {
    return add(Values.read(Key.NEAR, lat + "," + lon + "," + kilometres, 0));
  }

  /** Words in the name of the source, in this order. */
  public ClaimQueryBuilder source(String words) {
    return add(Values.read(Key.SOURCE, words, 0));
  }

  /** Words in the name of who did it, in this order. */
  public ClaimQueryBuilder actor(String words) {
    return add(Values.read(Key.ACTOR, words, 0));
  }

  /** The id of the article. */
  public ClaimQueryBuilder article(String id) {
    return add(Values.read(Key.ARTICLE, id, 0));
  }

  /** The ISO 639-1 code of the article's language. */
  public ClaimQueryBuilder language(String code) {
    return add(Values.read(Key.LANG, code.toLowerCase(Locale.ROOT), 0));
  }

  /** One of these queries; their order and pages do not count. */
  public ClaimQueryBuilder anyOf(ClaimQuery... queries) {
    return add(either(Stream.of(queries).map(ClaimQuery::criterion).toList()));
  }

  /** Not this query; its order and page do not count. */
  public ClaimQueryBuilder not(ClaimQuery query) {
    return add(new Criterion.Not(query.criterion()));
  }

  private ClaimQueryBuilder names(Key key, Enum<?>... names) {
    return add(
        either(
            Stream.of(names).<Criterion>map(name -> new Criterion.Is(key, name.name())).toList()));
  }

  private ClaimQueryBuilder within(Key key, long from, long to) {
    if (from > to) {
      throw new IllegalArgumentException(key.label() + " from " + from + " to " + to);
    }
    return add(new Within(key, from, to));
  }

  private static Criterion either(List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("one value at least is needed");
    }
    return criteria.size() == 1 ? criteria.get(0) : new Criterion.Or(criteria);
  }

  private ClaimQueryBuilder add(Criterion part) {
    parts.add(part);
    return this;
  }

  /** The query: its first 100 hits by score, until told otherwise. */
  public ClaimQuery build() {
    return ClaimQuery.of(
        parts.isEmpty()
            ? new Criterion.All()
            : parts.size() == 1 ? parts.get(0) : new Criterion.And(List.copyOf(parts)));
  }
}
