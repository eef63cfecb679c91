package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Place;
import org.bilan.mention.PlaceMention;
import org.bilan.text.Span;

/**
 * Lets claims of one article that state the same figure of the same harm agree on its place and
 * time: the lead that counts the dead of a country and the sentence that names the village speak of
 * one event. Stateless.
 */
final class RepeatedFigures {

  /** Figures up to this one are too common to be the same by chance alone. */
  private static final double COMMON = 2;

  private RepeatedFigures() {}

  /** The times of the claims; that of a sentence that dates the figure is that of the others. */
  static List<Optional<TimeDecider.Decision>> agreeOnTime(
      ArticleContext context,
      List<Candidate> candidates,
      List<Optional<TimeDecider.Decision>> times) {
    List<Optional<TimeDecider.Decision>> agreed = new ArrayList<>(times);
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = 0; j < candidates.size(); j++) {
        if (i != j
            && isRepeated(candidates.get(i), candidates.get(j))
            && !isHere(context, candidates.get(i), times.get(i))
            && isHere(context, candidates.get(j), times.get(j))) {
          agreed.set(i, times.get(j));
          break;
        }
      }
    }
    return agreed;
  }

  /** The places of the claims, the one inside a country for a figure that is repeated. */
  static List<Optional<PlaceMention>> agree(
      ArticleContext context, List<Candidate> candidates, List<Optional<PlaceMention>> places) {
    List<Optional<PlaceMention>> agreed = new ArrayList<>(places);
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        if (isRepeated(candidates.get(i), candidates.get(j))) {
          agree(context, candidates, agreed, i, j);
        }
      }
    }
    return agreed;
  }

  private static void agree(
      ArticleContext context,
      List<Candidate> candidates,
      List<Optional<PlaceMention>> places,
      int i,
      int j) {
    if (places.get(i).isEmpty() || places.get(j).isEmpty()) {
      return;
    }
    PlaceMention a = places.get(i).get();
    PlaceMention b = places.get(j).get();
    if (PlaceNesting.isSame(a, b)) {
      return;
    }
    if (isCountryOf(a, b)) {
      places.set(i, Optional.of(b));
    } else if (isCountryOf(b, a)) {
      places.set(j, Optional.of(a));
    } else if (isHere(context, candidates.get(i), a) && !isHere(context, candidates.get(j), b)) {
      places.set(j, Optional.of(a));
    } else if (isHere(context, candidates.get(j), b) && !isHere(context, candidates.get(i), a)) {
      places.set(i, Optional.of(b));
    }
  }

  private static boolean isCountryOf(PlaceMention outer, PlaceMention inner) {
    return outer.place().precision() == Place.Precision.COUNTRY
        && PlaceNesting.isWithin(inner, outer);
  }

  /** The places that stand in the sentences of their claims. */
  static List<Optional<PlaceMention>> here(
      ArticleContext context, List<Candidate> candidates, List<Optional<PlaceMention>> places) {
    List<Optional<PlaceMention>> here = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Candidate candidate = candidates.get(i);
      here.add(places.get(i).filter(place -> isHere(context, candidate, place)));
    }
    return here;
  }

  /** The times whose words stand in the sentences of their claims. */
  static List<Optional<TimeDecider.Decision>> timesHere(
      ArticleContext context,
      List<Candidate> candidates,
      List<Optional<TimeDecider.Decision>> times) {
    List<Optional<TimeDecider.Decision>> here = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      boolean own = isHere(context, candidates.get(i), times.get(i));
      here.add(own ? times.get(i) : Optional.empty());
    }
    return here;
  }

  private static boolean isHere(ArticleContext context, Candidate candidate, PlaceMention place) {
    return isHere(context, candidate, place.span());
  }

  private static boolean isHere(
      ArticleContext context, Candidate candidate, Optional<TimeDecider.Decision> time) {
    return time.filter(t -> isHere(context, candidate, t.words().span())).isPresent();
  }

  private static boolean isHere(ArticleContext context, Candidate candidate, Span span) {
    int sentence = context.sentenceOf(candidate.counted().from());
    return context.sentenceStart(sentence) <= span.start()
        && span.end() <= context.sentenceEnd(sentence);
  }

  /** Whether two claims state the same figure, not too common a one, of the same harm. */
  static boolean isRepeated(Candidate a, Candidate b) {
    return a.harm() == b.harm()
        && a.counted().quantity().min().isPresent()
        && a.counted().quantity().min().equals(b.counted().quantity().min())
        && a.counted().quantity().min().getAsDouble() > COMMON;
  }
}
