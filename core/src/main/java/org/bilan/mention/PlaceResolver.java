package org.bilan.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.claim.Place;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.PlaceKind;
import org.bilan.mention.PlaceWords.Sign;

/**
 * Chooses the place that each toponym of one text names. Weighs size, the countries and regions
 * that the text speaks of, explicit containment ({@code Paris, Texas}) and nearness to the other
 * places of the text, in a few rounds; one name has one sense a text unless its own neighbour says
 * otherwise. The method follows the minimality heuristics of Leidner (Toponym Resolution in Text,
 * 2007).
 */
final class PlaceResolver {
  private static final int ROUNDS = 3;
  private static final double NEAR_KM = 150;

  /**
   * How many different places of a text nearness looks at; more would cost and tell nothing new.
   */
  private static final int POINTS = 100;

  private static final int SEAT = 10_000;

  /** From what weight on a text clearly speaks of other countries. */
  private static final double SPOKEN_OF = 2;

  private static final double KM_PER_DEGREE = 111.2;

  private final Gazetteer gazetteer;
  private final List<Spot> spots;
  private final int[] within;
  private final int[] fixed;
  private final int[] chosen;
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> named = new HashMap<>();
  private final Map<Integer, Double> regions = new HashMap<>();

  /** What each name itself adds to the weight of a country: a name does not vote for itself. */
  private final Map<Point, Double> own = new HashMap<>();

  private final Map<Point, Integer> points = new LinkedHashMap<>();
  private double countryTotal;

  /** A name with a place or country already chosen for it. */
  private record Point(int key, int place) {}

  /**
   * Prepares to choose.
   *
   * @param within for each spot the place that its own words say contains it, or -1
   * @param fixed for each spot the place that it surely names, or -1
   * @param named weights of countries, by country number, known from elsewhere: demonyms, the
   *     country of publication
   */
  PlaceResolver(
      Gazetteer gazetteer,
      List<Spot> spots,
      int[] within,
      int[] fixed,
      Map<Integer, Double> named) {
    this.gazetteer = gazetteer;
    this.spots = spots;
    this.within = within.clone();
    this.named.putAll(named);
    this.fixed = fixed.clone();
    this.chosen = fixed.clone();
  }

  /** The place of each spot, -1 for an unknown one. */
  int[] choose() {
    for (int round = 0; round < ROUNDS; round++) {
      gather();
      Map<Integer, Integer> senses = new HashMap<>();
      for (int i = 0; i < spots.size(); i++) {
        if (!spots.get(i).isUnknown() && within[i] >= 0 && fixed[i] < 0) {
          chosen[i] = best(i);
          senses.putIfAbsent(spots.get(i).key(), chosen[i]);
        }
      }
      for (int i = 0; i < spots.size(); i++) {
        Spot spot = spots.get(i);
        if (spot.isUnknown() || within[i] >= 0 || fixed[i] >= 0) {
          continue;
        }
        boolean headed = isRegionHeaded(spot);
        int sense = headed ? -1 : senses.getOrDefault(spot.key(), -1);
        chosen[i] = sense >= 0 ? sense : best(i);
        if (!headed) {
          senses.putIfAbsent(spot.key(), chosen[i]);
        }
      }
    }
    return chosen;
  }

  private static boolean isRegionHeaded(Spot spot) {
    return spot.isBefore(Sign.REGION) || spot.isAfter(Sign.REGIONHEAD);
  }

  /** Gathers what the text speaks of: by explicit names at first, then by the places chosen. */
  private void gather() {
    countries.clear();
    regions.clear();
    own.clear();
    named.forEach((country, weight) -> countries.merge(country, weight, Double::sum));
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      int place = chosen[i] >= 0 ? chosen[i] : sole(spot);
      if (place < 0) {
        continue;
      }
      double weight = gazetteer.kind(place) == PlaceKind.COUNTRY ? 1.5 : 1;
      countries.merge(gazetteer.countryNumber(place), weight, Double::sum);
      own.merge(new Point(spot.key(), gazetteer.countryNumber(place)), weight, Double::sum);
      int region = region(place);
      if (region >= 0) {
        regions.merge(region, 1.0, Double::sum);
      }
    }
    countries.remove(0);
    points.clear();
    for (int i = 0; i < spots.size() && points.size() < POINTS; i++) {
      int place = chosen[i] >= 0 ? chosen[i] : sole(spots.get(i));
      if (place >= 0 && isPoint(place)) {
        points.merge(new Point(spots.get(i).key(), place), 1, Integer::sum);
      }
    }
    countryTotal = countries.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The only place of a name, or the one far larger than the others; -1 if there is none. */
  private int sole(Spot spot) {
    int best = -1;
    double first = 0;
    double second = 0;
    for (Gazetteer.Bearer bearer : spot.bearers()) {
      double size = size(bearer);
      if (size > first) {
        second = first;
        first = size;
        best = bearer.place();
      } else {
        second = Math.max(second, size);
      }
    }
    return first > second + 1.5 ? best : -1;
  }

  private int region(int place) {
    int region = place;
    while (region >= 0 && gazetteer.kind(region) != PlaceKind.REGION) {
      region = gazetteer.container(region);
    }
    return region;
  }

  private int best(int i) {
    Spot spot = spots.get(i);
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (Gazetteer.Bearer bearer : spot.bearers()) {
      double score = score(i, bearer);
      if (score > most) {
        most = score;
        best = bearer.place();
      }
    }
    return best;
  }

  /** Orders of magnitude of a place's weight in the news. */
  private double size(Gazetteer.Bearer bearer) {
    int place = bearer.place();
    double people = Math.log10(1 + gazetteer.population(place));
    double size =
        switch (gazetteer.kind(place)) {
          case COUNTRY -> Math.max(people, 5) + 1;
          case CONTINENT, SEA, AREA -> 7;
          case REGION -> people - 0.7;
          case DISTRICT -> people - 1.2;
          case CAMP, LANDMARK -> Math.max(people, 4.5);
          case CAPITAL -> Math.max(people, 4.5) + 0.7;
          case CITY -> Math.max(people, 2.5);
        };
    return size - (bearer.alternate() ? 1.2 : 0);
  }

  private double score(int i, Gazetteer.Bearer bearer) {
    Spot spot = spots.get(i);
    int place = bearer.place();
    PlaceKind kind = gazetteer.kind(place);
    double score = size(bearer);
    if (within[i] >= 0 && gazetteer.isWithin(place, within[i])) {
      score += 8;
    }
    boolean region = kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
    if (isRegionHeaded(spot)) {
      score += region ? 3 : 0;
    } else if (region && hasSeat(spot, place)) {
      score -= 1.5;
    } else if (spot.isBefore(Sign.SETTLEMENT)) {
      score += kind.precision() == Place.Precision.SETTLEMENT ? 2 : 0;
    }
    if (countryTotal > 0 && kind != PlaceKind.COUNTRY) {
      int country = gazetteer.countryNumber(place);
      double mine = own.getOrDefault(new Point(spot.key(), country), 0.0);
      double share = (countries.getOrDefault(country, 0.0) - mine) / countryTotal;
      score += share > 1e-9 ? 0.6 + 1.6 * share : 0;
    }
    int container = region(place);
    if (container >= 0 && container != place && regions.containsKey(container)) {
      score += 0.8;
    }
    return score + 1.6 * nearness(i, place);
  }

  /** Whether a town inside a region bears the same usual name: then the bare name is the town's. */
  private boolean hasSeat(Spot spot, int region) {
    for (Gazetteer.Bearer bearer : spot.bearers()) {
      int town = bearer.place();
      if (!bearer.alternate()
          && gazetteer.kind(town).precision() == Place.Precision.SETTLEMENT
          && gazetteer.population(town) > SEAT
          && gazetteer.isWithin(town, region)) {
        return true;
      }
    }
    return false;
  }

  /** From 0 to 1: how near the place is to other places chosen in the text. */
  private double nearness(int i, int place) {
    double sum = 0;
    int key = spots.get(i).key();
    for (Map.Entry<Point, Integer> point : points.entrySet()) {
      if (point.getKey().key() != key) {
        double km = kilometres(place, point.getKey().place());
        sum += km < NEAR_KM ? point.getValue() * (1 - km / NEAR_KM / 2) : 0;
      }
    }
    return 1 - 1 / (1 + sum);
  }

  private boolean isPoint(int place) {
    Place.Precision precision = gazetteer.kind(place).precision();
    return precision == Place.Precision.SETTLEMENT || precision == Place.Precision.REGION;
  }

  /** Flat distance, near enough below a few hundred kilometres. */
  private double kilometres(int a, int b) {
    double lat = gazetteer.lat(a) - gazetteer.lat(b);
    if (Math.abs(lat) > 2) {
      return NEAR_KM * 2;
    }
    double lon = (gazetteer.lon(a) - gazetteer.lon(b)) * Math.cos(Math.toRadians(gazetteer.lat(a)));
    return KM_PER_DEGREE * Math.sqrt(lat * lat + lon * lon);
  }

  /**
   * Whether a text that speaks of other countries says nothing of that of a place but the name of
   * the place itself.
   */
  boolean isStranger(Spot spot, int place) {
    int country = gazetteer.countryNumber(place);
    double weight = countries.getOrDefault(country, 0.0);
    double mine = own.getOrDefault(new Point(spot.key(), country), 0.0);
    return weight - mine < 1e-9 && countryTotal - weight >= SPOKEN_OF;
  }

  /** The country that most of the text speaks of, by number; 0 if it speaks of none. */
  int mainCountry() {
    gather();
    int main = 0;
    double most = 0;
    List<Integer> numbers = new ArrayList<>(countries.keySet());
    numbers.sort(null);
    for (int country : numbers) {
      if (countries.get(country) > most) {
        most = countries.get(country);
        main = country;
      }
    }
    return main;
  }
}
