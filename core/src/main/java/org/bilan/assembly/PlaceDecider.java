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

  private final double carry;
  private final double refineBack;
  private final double ahead;
  private final Entry.Test world;
  private final Entry.Test away;
  private final Entry.Test nation;

  PlaceDecider(LanguagePack pack) {
    carry = pack.number("place.carry.sentences");
    refineBack = pack.number("place.refine.back");
    ahead = pack.number("place.refine.ahead");
    away = pack.test("away");
    nation = pack.test("nation");
    world = pack.test("world");
  }

  Optional<PlaceMention> decide(ArticleContext context, Candidate candidate, boolean disease) {
    int sentence = context.sentenceOf(candidate.counted().from());
    if (has(context, sentence, world)) {
      return Optional.empty();
    }
    List<PlaceMention> here = of(context, sentence, PlaceMention.Role.LOCATION);
    if (here.isEmpty() && disease) {
      here = of(context, sentence, PlaceMention.Role.ACTOR);
    }
    Optional<PlaceMention> found = best(here, context, candidate);
    boolean large = candidate.counted().quantity().min().orElse(0) >= LARGE;
    if (found.isEmpty() && (large && !disease || has(context, sentence, nation))) {
      Optional<PlaceMention> country = focus(context).flatMap(place -> countryOf(context, place));
      if (country.isPresent()) {
        return country;
      }
    }
    for (int back = 1; back <= carry && found.isEmpty() && sentence >= back; back++) {
      List<PlaceMention> earlier = of(context, sentence - back, PlaceMention.Role.LOCATION);
      found = best(earlier, context, candidate);
    }
    if (found.isEmpty()) {
      return focus(context);
    }
    boolean wide = found.get().place().precision() == Place.Precision.COUNTRY;
    return wide && large || disease
        ? found
        : Optional.of(refined(found.get(), context, candidate, sentence));
  }

  /** The nearest smaller place inside a place, of the sentences around a claim. */
  private PlaceMention refined(
      PlaceMention place, ArticleContext context, Candidate candidate, int sentence) {
    List<PlaceMention> inner = new ArrayList<>();
    int last = Math.min(context.chart().sentences().count() - 1, sentence + (int) ahead);
    for (int s = Math.max(0, sentence - (int) refineBack); s <= last; s++) {
      for (PlaceMention mention : of(context, s, PlaceMention.Role.LOCATION)) {
        if (within(mention, place)) {
          inner.add(mention);
        }
      }
    }
    return best(inner, context, candidate).orElse(place);
  }

  /** A mention of the country that a place lies in, if the article names it. */
  private static Optional<PlaceMention> countryOf(ArticleContext context, PlaceMention place) {
    return context.places().stream()
        .filter(mention -> mention.place().precision() == Place.Precision.COUNTRY)
        .filter(mention -> mention.place().country().equals(place.place().country()))
        .findFirst();
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

  private static List<PlaceMention> of(
      ArticleContext context, int sentence, PlaceMention.Role role) {
    int from = context.sentenceStart(sentence);
    int to = context.sentenceEnd(sentence);
    List<PlaceMention> found = new ArrayList<>();
    for (PlaceMention mention : context.places()) {
      if (mention.span().start() >= to) {
        break;
      }
      if (mention.span().start() >= from
          && mention.span().end() <= to
          && mention.role() == role
          && !inSource(context, mention)
          && !isDateline(context, mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Whether a place opens a dispatch: {@code BOGOTA, 17 SEP 89 (AFP) -- }. */
  private static boolean isDateline(ArticleContext context, PlaceMention mention) {
    String text = context.source().plain();
    int end = mention.span().end();
    if (mention.span().start() >= 300 || end >= text.length() || text.charAt(end) != ',') {
      return false;
    }
    int dash = text.indexOf("--", end);
    return dash > 0 && dash - end < 40;
  }

  /** Whether a toponym is part of the name of a source, or of a compound. */
  private static boolean inSource(ArticleContext context, PlaceMention mention) {
    String text = context.source().plain();
    int end = mention.span().end();
    if (end < text.length() && text.charAt(end) == '-') {
      return true;
    }
    return context.attributions().stream()
        .anyMatch(a -> a.source().isPresent() && a.source().get().contains(mention.span()));
  }

  private static boolean isNarrow(PlaceMention mention) {
    return mention.place().precision() == Place.Precision.SETTLEMENT
        || mention.place().precision() == Place.Precision.LANDMARK;
  }

  /** The nearest place of a sentence, or a smaller one inside it. */
  private Optional<PlaceMention> best(
      List<PlaceMention> places, ArticleContext context, Candidate candidate) {
    PlaceMention best = null;
    double least = Double.MAX_VALUE;
    boolean choice = places.stream().anyMatch(mention -> !isAway(context, mention));
    boolean narrow = places.stream().anyMatch(m -> m.place().precision() != Place.Precision.WIDE);
    int at = context.chart().tokens().start(candidate.counted().from());
    for (PlaceMention mention : places) {
      double distance = Math.abs(mention.span().start() - at);
      boolean wide = mention.place().precision() == Place.Precision.WIDE;
      if (choice && isAway(context, mention) || narrow && wide) {
        continue;
      }
      if (distance < least) {
        least = distance;
        best = mention;
      }
    }
    if (best != null) {
      for (PlaceMention mention : places) {
        if (within(mention, best) && !isAway(context, mention)) {
          best = mention;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether words say that the place is only near, or where people came from. */
  private boolean isAway(ArticleContext context, PlaceMention mention) {
    Chart chart = context.chart();
    int at = chart.tokens().tokenAt(mention.span().start());
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (chart.longest(i, away).filter(edge -> edge.to() == at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one place lies inside another. */
  private static boolean within(PlaceMention inner, PlaceMention outer) {
    Place in = inner.place();
    Place out = outer.place();
    if (in.coordinates().isEmpty() && out.coordinates().isPresent()) {
      return in.country().equals(out.country());
    }
    if (in.precision().compareTo(out.precision()) >= 0) {
      return false;
    }
    if (out.precision() == Place.Precision.COUNTRY) {
      return in.country().isPresent() && in.country().equals(out.country());
    }
    for (Place.Container container : in.within()) {
      if (container.name().equals(out.name())) {
        return true;
      }
    }
    return false;
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
      weight += isNarrow(mention) ? 0.5 : 0;
      double score = scores.merge(mention.place().name(), weight, Double::sum);
      if (score > most + 1e-9) {
        most = score;
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }
}
