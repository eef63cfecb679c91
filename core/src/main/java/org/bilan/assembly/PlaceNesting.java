package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Place;
import org.bilan.mention.PlaceMention;

/** How the places of an article lie in one another. Stateless. */
final class PlaceNesting {

  private PlaceNesting() {}

  /** Whether one place lies inside another. */
  static boolean isWithin(PlaceMention inner, PlaceMention outer) {
    Place in = inner.place();
    Place out = outer.place();
    boolean unplaced = in.coordinates().isEmpty() && in.within().isEmpty();
    if (unplaced && out.coordinates().isPresent()) {
      return in.country().equals(out.country());
    }
    if (in.coordinates().isEmpty()) {
      return out.precision() == Place.Precision.COUNTRY
          ? in.country().equals(out.country())
          : isListed(in, out);
    }
    if (in.precision().compareTo(out.precision()) >= 0) {
      return false;
    }
    if (out.precision() == Place.Precision.COUNTRY) {
      return in.country().isPresent() && in.country().equals(out.country());
    }
    return isListed(in, out);
  }

  private static boolean isListed(Place in, Place out) {
    for (Place.Container container : in.within()) {
      if (container.name().equals(out.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two mentions are of the same place. */
  static boolean isSame(PlaceMention a, PlaceMention b) {
    return a.place().name().equals(b.place().name())
        && a.place().country().equals(b.place().country());
  }

  /** Whether a place is a town, a village, a part of one, or a building. */
  static boolean isNarrow(PlaceMention mention) {
    return mention.place().precision() == Place.Precision.SETTLEMENT
        || mention.place().precision() == Place.Precision.LANDMARK;
  }

  /** The smallest place that the article names and that holds all the given ones. */
  static Optional<PlaceMention> smallestAround(List<PlaceMention> inner, List<PlaceMention> named) {
    List<PlaceMention> around = new ArrayList<>();
    for (PlaceMention outer : named) {
      if (inner.stream().allMatch(in -> isWithin(in, outer))) {
        around.add(outer);
      }
    }
    PlaceMention best = null;
    for (PlaceMention mention : around) {
      if (best == null || mention.place().precision().compareTo(best.place().precision()) < 0) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * A mention of the country that a place lies in, or the country itself; if the article has it.
   */
  static Optional<PlaceMention> countryOf(PlaceMention place, List<PlaceMention> named) {
    return named.stream()
        .filter(mention -> mention.place().precision() == Place.Precision.COUNTRY)
        .filter(mention -> mention.place().country().equals(place.place().country()))
        .findFirst();
  }
}
