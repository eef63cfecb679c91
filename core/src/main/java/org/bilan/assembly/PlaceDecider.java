package org.bilan.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.claim.Place;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceMention;

/**
 * Says where the harm of a claim happened: the most specific place of its sentence, else of the
 * sentences before it, else the place that the article is about.
 */
final class PlaceDecider {

  private final double carry;

  PlaceDecider(LanguagePack pack) {
    carry = pack.number("place.carry.sentences");
  }

  Optional<PlaceMention> decide(ArticleContext context, Candidate candidate) {
    int sentence = context.sentenceOf(candidate.counted().from());
    List<PlaceMention> here = of(context, sentence);
    Optional<PlaceMention> found = best(here, context, candidate);
    if (found.isPresent() && isNarrow(found.get())) {
      return found;
    }
    for (int back = 1; back <= carry && sentence - back >= 0; back++) {
      Optional<PlaceMention> earlier = best(of(context, sentence - back), context, candidate);
      if (earlier.isPresent() && found.isEmpty()) {
        return refine(earlier.get(), context);
      }
      if (earlier.isPresent() && within(earlier.get(), found.get())) {
        return earlier;
      }
    }
    if (found.isPresent()) {
      return Optional.of(found.get());
    }
    return focus(context);
  }

  private static Optional<PlaceMention> refine(PlaceMention wide, ArticleContext context) {
    if (isNarrow(wide)) {
      return Optional.of(wide);
    }
    Optional<PlaceMention> focus = focus(context);
    return focus.isPresent() && within(focus.get(), wide) ? focus : Optional.of(wide);
  }

  private static List<PlaceMention> of(ArticleContext context, int sentence) {
    int from = context.sentenceStart(sentence);
    int to = context.sentenceEnd(sentence);
    List<PlaceMention> found = new ArrayList<>();
    for (PlaceMention mention : context.places()) {
      if (mention.role() == PlaceMention.Role.LOCATION
          && mention.span().start() >= from
          && mention.span().end() <= to) {
        found.add(mention);
      }
    }
    return found;
  }

  private static boolean isNarrow(PlaceMention mention) {
    return mention.place().precision() == Place.Precision.SETTLEMENT
        || mention.place().precision() == Place.Precision.LANDMARK;
  }

  /** The nearest place of a sentence, or a smaller one inside it. */
  private static Optional<PlaceMention> best(
      List<PlaceMention> places, ArticleContext context, Candidate candidate) {
    PlaceMention best = null;
    double least = Double.MAX_VALUE;
    int at = context.chart().tokens().start(candidate.counted().from());
    for (PlaceMention mention : places) {
      double distance = Math.abs(mention.span().start() - at);
      if (distance < least) {
        least = distance;
        best = mention;
      }
    }
    if (best != null) {
      for (PlaceMention mention : places) {
        if (within(mention, best)) {
          best = mention;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether one place lies inside another. */
  private static boolean within(PlaceMention inner, PlaceMention outer) {
    Place in = inner.place();
    Place out = outer.place();
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
