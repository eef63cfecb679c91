package org.bilan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bilan.claim.Bound;
import org.bilan.claim.Claim;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Place;

/**
 * The statements that make up the toll of the main event: the one that gives the overall figure, or
 * those that have to be added.
 *
 * @param statements the statements
 */
record TollSum(List<TollStatement> statements) {

  /** Days that the attacks of one campaign may lie apart. */
  private static final int NEAR_DAYS = 1;

  /** Days that one event may take. */
  private static final int LONG_DAYS = 40;

  /** Characters of a date that names the day. */
  private static final int DAY_DIGITS = 10;

  /** Sentences between a figure and one that adds to it. */
  private static final int NEAR_SENTENCES = 2;

  /** Sentences between a figure and one of something apart that adds to it. */
  private static final int FAR_SENTENCES = 4;

  /** Copies the list. */
  TollSum {
    statements = List.copyOf(statements);
  }

  /**
   * The sum of an article.
   *
   * @param told its statements in text order, at least one
   */
  static TollSum of(List<TollStatement> told) {
    TollSum overall = new TollSum(List.of(told.get(0)));
    List<TollStatement> others = new ArrayList<>();
    TollStatement last = told.get(0);
    for (TollStatement next : told.subList(1, told.size())) {
      if (!overall.isNear(next)) {
        continue;
      }
      int gap = next.sentence() - overall.lastSentence();
      boolean follows = next.sentence() - last.sentence() <= NEAR_SENTENCES;
      boolean main = overall.statements.contains(last);
      boolean more = next.adds() || overall.isBeside(next) || overall.isAbroad(next);
      if (follows && main && more && last.isOfOneTeller(next) && !next.isOverall()) {
        overall = overall.plus(next);
      } else if (next.apart() && gap <= FAR_SENTENCES && overall.value() != next.value()) {
        others.add(next);
      } else if (next.value() > overall.value() && (next.whole() || !overall.isWhole())) {
        overall = new TollSum(List.of(next));
      }
      last = next;
    }
    long all = told.stream().mapToLong(TollStatement::value).sum();
    boolean whole = told.get(0).apart() || all == 2 * overall.value();
    return whole ? overall : overall.with(others);
  }

  /** The sum with statements that say they tell of something apart, unless one of them is all. */
  private TollSum with(List<TollStatement> others) {
    long rest = others.stream().mapToLong(TollStatement::value).sum();
    TollSum whole = this;
    for (TollStatement other : others) {
      if (other.value() >= value() + rest - other.value()) {
        return new TollSum(List.of(other));
      }
      whole = whole.plus(other);
    }
    return whole;
  }

  long value() {
    return statements.stream().mapToLong(TollStatement::value).sum();
  }

  List<Claim> members() {
    return statements.stream().flatMap(s -> s.members().stream()).toList();
  }

  List<LoneVictim> lone() {
    return statements.stream().flatMap(s -> s.lone().stream()).toList();
  }

  /** The interval of the sum: open where a part is open, exact where every part is. */
  Count count() {
    List<Count> counts = members().stream().map(Claim::count).toList();
    long people = statements.stream().mapToLong(TollStatement::people).sum();
    long low = counts.stream().mapToLong(Count::best).sum() + people;
    boolean open = counts.stream().anyMatch(c -> c.max().isEmpty());
    boolean exact = counts.stream().allMatch(c -> c.bound() == Bound.EXACT);
    if (open) {
      return Count.atLeast(low);
    }
    long high = counts.stream().mapToLong(c -> c.max().orElseThrow()).sum() + people;
    Bound bound = exact ? Bound.EXACT : low == high ? Bound.APPROXIMATE : Bound.RANGE;
    return new Count(OptionalLong.of(low), OptionalLong.of(high), bound);
  }

  private int lastSentence() {
    return statements.get(statements.size() - 1).sentence();
  }

  private TollSum plus(TollStatement statement) {
    List<TollStatement> more = new ArrayList<>(statements);
    more.add(statement);
    return new TollSum(more);
  }

  /** Whether a statement of the same sentence and source tells of another place. */
  private boolean isBeside(TollStatement other) {
    List<Place> here = statements.stream().flatMap(s -> s.places().stream()).toList();
    return statements.get(0).sentence() == other.sentence()
        && value() != other.value()
        && !here.isEmpty()
        && !other.places().isEmpty()
        && here.stream().noneMatch(a -> other.places().stream().anyMatch(b -> meet(a, b)));
  }

  /** Whether a disaster is told of in another country right after. */
  private boolean isAbroad(TollStatement other) {
    List<Place> here = statements.stream().flatMap(s -> s.places().stream()).toList();
    return other.sentence() - lastSentence() <= 1
        && statements.stream().allMatch(TollStatement::isDisaster)
        && other.isDisaster()
        && other.saysWhere()
        && statements.stream().allMatch(TollStatement::saysWhere)
        && !here.isEmpty()
        && !other.places().isEmpty()
        && here.stream().allMatch(a -> other.places().stream().allMatch(b -> differ(a, b)));
  }

  private static boolean differ(Place a, Place b) {
    return a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country());
  }

  private boolean isWhole() {
    return statements.stream().anyMatch(TollStatement::whole);
  }

  private static boolean meet(Place a, Place b) {
    return a.name().equals(b.name()) || isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(Place inner, Place outer) {
    boolean unknown = inner.coordinates().isEmpty() || outer.coordinates().isEmpty();
    boolean country = inner.country().isPresent() && inner.country().equals(outer.country());
    return outer.precision() == Place.Precision.WIDE
        || country && (unknown || outer.precision() == Place.Precision.COUNTRY)
        || inner.within().stream().anyMatch(around -> around.name().equals(outer.name()));
  }

  /** Whether the times may be those of one event, or of one campaign. */
  private boolean isNear(TollStatement other) {
    Optional<EventTime> here = statements.get(0).time();
    Optional<EventTime> there = other.time();
    if (there.isEmpty()) {
      return true;
    }
    return here.isPresent()
        && reaches(here.get(), there.get())
        && reaches(there.get(), here.get())
        && isLong(here.get()) == isLong(there.get());
  }

  /** Whether a time covers more than one event does: {@code since 2011}, {@code this year}. */
  private static boolean isLong(EventTime time) {
    Optional<LocalDate> first = time.firstDay();
    Optional<LocalDate> last = time.lastDay();
    boolean years = time.start().isPresent() && time.start().get().length() < DAY_DIGITS;
    return first.isPresent()
        && (last.isEmpty() ? years : first.get().plusDays(LONG_DAYS).isBefore(last.get()));
  }

  private static boolean reaches(EventTime from, EventTime to) {
    Optional<LocalDate> first = from.firstDay();
    Optional<LocalDate> last = to.lastDay();
    return first.isEmpty()
        || last.isEmpty()
        || !first.get().isAfter(last.get().plusDays(NEAR_DAYS));
  }
}
