package org.bilan.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceMention;

/**
 * Says where the harm of a claim happened: the most specific place of its sentence, else of the
 * sentences before it, else the place that the article is about.
 */
final class PlaceDecider {

  /** Counts from this on are of whole countries rather than of one event in them. */
  private static final double LARGE = 1000;

  /** What another count between a count and a place adds to their distance, in characters. */
  private static final int BETWEEN = 60;

  /** The most words between two places in a row. */
  private static final int LINKS = 4;

  private final PlaceSigns signs;
  private final double carry;
  private final double ahead;
  private final Entry.Test world;
  private final Entry.Test and;
  private final Entry.Test determiner;
  private final Entry.Test indefinite;
  private final Entry.Test preposition;
  private final Entry.Test locality;
  private final Entry.Test nation;

  PlaceDecider(LanguagePack pack) {
    carry = pack.number("place.carry.sentences");
    ahead = pack.number("place.ahead.sentences");
    and = pack.test("and");
    determiner = pack.test("det");
    indefinite = pack.test("det indef");
    preposition = pack.test("prep");
    locality = pack.test("locality");
    signs = new PlaceSigns(pack);
    nation = pack.test("nation");
    world = pack.test("world");
  }

  Optional<PlaceMention> decide(ArticleContext context, Candidate candidate, boolean disease) {
    int sentence = context.sentenceOf(candidate.counted().from());
    List<PlaceMention> here = of(context, sentence, PlaceMention.Role.LOCATION);
    if (has(context, sentence, world) && !isRightBehind(context, candidate, here)) {
      return Optional.empty();
    }
    if (here.isEmpty() && disease) {
      here = countries(context, sentence);
    }
    Optional<PlaceMention> found = best(here, context, candidate);
    boolean large = candidate.counted().quantity().min().orElse(0) >= LARGE;
    if (found.isEmpty() && large && !disease || isNation(context, candidate, found)) {
      Optional<PlaceMention> country =
          focus(context).flatMap(place -> PlaceNesting.countryOf(place, context.places()));
      if (country.isPresent()) {
        return country;
      }
    }
    if (found.isPresent()) {
      PlaceMention nearest = found.get();
      if (signs.isAway(context, nearest)) {
        return Optional.of(ahead(context, sentence, nearest));
      }
      PlaceMention place =
          isAside(context, candidate) ? nearest : coordinated(context, here, nearest);
      return Optional.of(disease ? place : named(context, sentence, place));
    }
    for (int back = 1; back <= carry && found.isEmpty() && sentence >= back; back++) {
      List<PlaceMention> earlier = of(context, sentence - back, PlaceMention.Role.LOCATION);
      found = best(earlier, context, candidate);
    }
    return found.isPresent() ? found : focus(context);
  }

  /** Whether the place nearest to a claim stands in a row with others of its sentence. */
  boolean isInRow(ArticleContext context, Candidate candidate) {
    int sentence = context.sentenceOf(candidate.counted().from());
    List<PlaceMention> here = of(context, sentence, PlaceMention.Role.LOCATION);
    Optional<PlaceMention> nearest = best(here, context, candidate);
    int at = nearest.map(here::indexOf).orElse(-1);
    return at > 0 && isJoined(context, here.get(at - 1), here.get(at))
        || at >= 0 && at + 1 < here.size() && isJoined(context, here.get(at), here.get(at + 1));
  }

  /** Whether the words of a sentence leave no doubt: a row of places, or the whole country. */
  boolean isFirm(ArticleContext context, Candidate candidate) {
    int sentence = context.sentenceOf(candidate.counted().from());
    List<PlaceMention> here = of(context, sentence, PlaceMention.Role.LOCATION);
    return isInRow(context, candidate)
        || isNation(context, candidate, best(here, context, candidate));
  }

  /** Whether words for the whole country are nearer to a claim than any place. */
  private boolean isNation(
      ArticleContext context, Candidate candidate, Optional<PlaceMention> nearest) {
    Chart chart = context.chart();
    int sentence = context.sentenceOf(candidate.counted().from());
    int at = chart.tokens().start(candidate.counted().from());
    int least = Integer.MAX_VALUE;
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, nation)) {
        least = Math.min(least, Math.abs(chart.tokens().start(i) - at));
      }
    }
    return least < nearest.map(p -> Math.abs(p.span().start() - at)).orElse(Integer.MAX_VALUE);
  }

  /** Whether a count stands in brackets or behind a colon, for the one name before it. */
  private static boolean isAside(ArticleContext context, Candidate candidate) {
    int before = candidate.from() - 1;
    String norm = before < 0 ? "" : context.chart().tokens().norm(before);
    return norm.equals("(") || norm.equals(":");
  }

  /** For one of several places in a row, the smallest that holds them all, else the first. */
  private PlaceMention coordinated(
      ArticleContext context, List<PlaceMention> here, PlaceMention place) {
    int first = here.indexOf(place);
    int last = first;
    while (first > 0 && isJoined(context, here.get(first - 1), here.get(first))) {
      first--;
    }
    while (last + 1 < here.size() && isJoined(context, here.get(last), here.get(last + 1))) {
      last++;
    }
    if (first == last) {
      return place;
    }
    List<PlaceMention> row = here.subList(first, last + 1);
    boolean towns = row.stream().allMatch(PlaceNesting::isNarrow);
    return PlaceNesting.smallestAround(row, context.places())
        .filter(p -> !towns || p.place().precision() != Place.Precision.COUNTRY)
        .orElse(row.get(0));
  }

  /** Whether only a word that joins stands between two places, neither in the other. */
  private boolean isJoined(ArticleContext context, PlaceMention a, PlaceMention b) {
    Chart chart = context.chart();
    int from = chart.tokens().tokenAt(a.span().end() - 1) + 1;
    int to = chart.tokens().tokenAt(b.span().start());
    boolean joined = false;
    for (int i = from; i < to; i++) {
      boolean joins = chart.is(i, and) || chart.tokens().norm(i).equals(",");
      if (!joins && !chart.is(i, determiner) && !chart.is(i, preposition)) {
        return false;
      }
      joined |= joins;
    }
    return joined
        && to - from <= LINKS
        && !PlaceNesting.isSame(a, b)
        && !PlaceNesting.isWithin(a, b)
        && !PlaceNesting.isWithin(b, a);
  }

  /** The name of a town or building that a sentence speaks of without a name: {@code a village}. */
  private PlaceMention named(ArticleContext context, int sentence, PlaceMention place) {
    return hasUnnamed(context.chart(), sentence) ? ahead(context, sentence, place) : place;
  }

  /** The first town or building inside a place, or in its country, of the sentences ahead. */
  private PlaceMention ahead(ArticleContext context, int sentence, PlaceMention place) {
    int count = context.chart().sentences().count();
    for (int next = sentence + 1; next <= sentence + ahead && next < count; next++) {
      for (PlaceMention mention : of(context, next, PlaceMention.Role.LOCATION)) {
        if (PlaceNesting.isNarrow(mention)
            && (PlaceNesting.isWithin(mention, place)
                || signs.isAway(context, place)
                    && mention.place().country().equals(place.place().country())
                    && !PlaceNesting.isSame(mention, place))
            && signs.isLocated(context.chart(), mention)
            && !signs.isAway(context, mention)
            && !isElsewhere(context, next, mention, place)) {
          return mention;
        }
      }
    }
    return place;
  }

  /** Whether the sentence of an unknown name has another place that holds it. */
  private boolean isElsewhere(
      ArticleContext context, int sentence, PlaceMention mention, PlaceMention place) {
    if (mention.place().coordinates().isPresent()
        || place.place().precision() == Place.Precision.COUNTRY) {
      return false;
    }
    return of(context, sentence, PlaceMention.Role.LOCATION).stream()
        .anyMatch(
            other ->
                other.place().coordinates().isPresent()
                    && !PlaceNesting.isSame(other, place)
                    && !PlaceNesting.isWithin(place, other)
                    && !PlaceNesting.isWithin(other, place));
  }

  /** Whether a sentence has an indefinite article before a word for a kind of place. */
  private boolean hasUnnamed(Chart chart, int sentence) {
    int first = chart.sentences().first(sentence);
    for (int i = first; i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, locality)) {
        for (int back = i - 1; back >= Math.max(first, i - 3); back--) {
          if (chart.is(back, indefinite)) {
            return true;
          }
          if (chart.is(back, determiner) || chart.is(back, preposition)) {
            break;
          }
        }
      }
    }
    return false;
  }

  private static boolean has(ArticleContext context, int sentence, Entry.Test test) {
    Chart chart = context.chart();
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, test)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place stands right behind a count: {@code 3,422 in Europe}. */
  private static boolean isRightBehind(
      ArticleContext context, Candidate candidate, List<PlaceMention> here) {
    Chart chart = context.chart();
    return here.stream()
        .mapToInt(mention -> chart.tokens().tokenAt(mention.span().start()))
        .anyMatch(at -> at >= candidate.counted().to() && at - candidate.counted().to() < LINKS);
  }

  /** The countries that a sentence names, those that report figures among them. */
  private static List<PlaceMention> countries(ArticleContext context, int sentence) {
    int from = context.sentenceStart(sentence);
    int to = context.sentenceEnd(sentence);
    return context.places().stream()
        .filter(m -> m.place().precision() == Place.Precision.COUNTRY)
        .filter(m -> m.span().start() >= from && m.span().end() <= to)
        .toList();
  }

  private List<PlaceMention> of(ArticleContext context, int sentence, PlaceMention.Role role) {
    int from = context.sentenceStart(sentence);
    int to = context.sentenceEnd(sentence);
    List<PlaceMention> found = new ArrayList<>();
    for (PlaceMention mention : context.places()) {
      if (mention.span().start() >= to) {
        break;
      }
      if (mention.span().start() >= from
          && mention.span().end() <= to
          && isUsedAs(mention, role)
          && !PlaceSigns.isInSource(context, mention)
          && !signs.isElsewhere(context, mention)
          && !PlaceSigns.isDateline(context, mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Whether a mention has a role; a dateline inside the text heads its part of it. */
  private static boolean isUsedAs(PlaceMention mention, PlaceMention.Role role) {
    return mention.role() == role
        || role == PlaceMention.Role.LOCATION
            && mention.role() == PlaceMention.Role.DATELINE
            && mention.span().start() > PlaceSigns.HEAD;
  }

  /** The nearest place of a sentence, or a smaller one inside it. */
  private Optional<PlaceMention> best(
      List<PlaceMention> places, ArticleContext context, Candidate candidate) {
    PlaceMention best = null;
    double least = Double.MAX_VALUE;
    boolean choice = places.stream().anyMatch(mention -> !signs.isAway(context, mention));
    boolean narrow = places.stream().anyMatch(m -> m.place().precision() != Place.Precision.WIDE);
    int at = context.chart().tokens().start(candidate.counted().from());
    for (PlaceMention mention : places) {
      double distance = Math.abs(mention.span().start() - at);
      distance += BETWEEN * context.countsBetween(candidate.counted(), mention.span().start());
      boolean wide = mention.place().precision() == Place.Precision.WIDE;
      if (choice && signs.isAway(context, mention) || narrow && wide) {
        continue;
      }
      if (distance < least) {
        least = distance;
        best = mention;
      }
    }
    if (best != null) {
      for (PlaceMention mention : places) {
        if (PlaceNesting.isWithin(mention, best) && !signs.isAway(context, mention)) {
          best = mention;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The place that the article is about: the most frequent one, early mentions counting more. */
  static Optional<PlaceMention> focus(ArticleContext context) {
    Map<String, Double> scores = new HashMap<>();
    PlaceMention best = null;
    double most = 0;
    int length = Math.max(1, context.source().plain().length());
    for (PlaceMention mention : context.places()) {
      if (mention.role() == PlaceMention.Role.ACTOR) {
        continue;
      }
      double weight = 1 + 2.0 * (length - mention.span().start()) / length;
      weight += PlaceNesting.isNarrow(mention) ? 0.5 : 0;
      double score = scores.merge(mention.place().name(), weight, Double::sum);
      if (score > most + 1e-9) {
        most = score;
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }
}
