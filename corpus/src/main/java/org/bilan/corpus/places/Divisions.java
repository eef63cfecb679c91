package org.bilan.corpus.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.lang.PlaceKind;
import org.bilan.lang.PlaceNameFold;

/** Makes places of administrative divisions: their point is the mean of their towns. */
final class Divisions {
  private final Map<String, Mean> means = new TreeMap<>();
  private final Set<String> townNames = new HashSet<>();
  private final Set<String> regions = new HashSet<>();

  Divisions(List<GeoNames.Town> towns) {
    for (GeoNames.Town town : towns) {
      means.computeIfAbsent(town.admin1(), code -> new Mean()).add(town.draft());
      means.computeIfAbsent(town.admin2(), code -> new Mean()).add(town.draft());
      townNames.add(town.admin1() + ":" + PlaceNameFold.fold(town.draft().english));
      for (String name : town.draft().others) {
        townNames.add(town.admin1() + ":" + PlaceNameFold.fold(name));
      }
    }
  }

  /** The divisions of the first level that hold a town. */
  List<Draft> first(Map<String, String> names, Map<String, String> french) {
    List<Draft> drafts = new ArrayList<>();
    names.forEach(
        (code, name) -> {
          if (means.containsKey(code)) {
            Draft draft = draft(code, PlaceKind.REGION, name);
            draft.french = french.getOrDefault(code, "").replace('’', '\'');
            draft.container = draft.country;
            regions.add(code);
            drafts.add(draft);
          }
        });
    return drafts;
  }

  /** The divisions of the second level that hold a town and are not just a town's own. */
  List<Draft> second(Map<String, String> names) {
    List<Draft> drafts = new ArrayList<>();
    names.forEach(
        (code, name) -> {
          String admin1 = code.substring(0, code.indexOf('.', 3));
          boolean townsOwn = townNames.contains(admin1 + ":" + PlaceNameFold.fold(name));
          if (means.containsKey(code) && regions.contains(admin1) && !townsOwn) {
            Draft draft = draft(code, PlaceKind.DISTRICT, name);
            draft.container = admin1;
            drafts.add(draft);
          }
        });
    return drafts;
  }

  private Draft draft(String code, PlaceKind kind, String name) {
    String country = code.substring(0, 2);
    Draft draft = new Draft(code, kind, country, 0, name.replace('’', '\''));
    Mean mean = means.get(code);
    draft.at(mean.lat / mean.count, mean.lon / mean.count);
    draft.population = mean.population;
    draft.others.add(AdminNames.proper(draft.english));
    return draft;
  }

  private static final class Mean {
    private double lat;
    private double lon;
    private int count;
    private long population;

    void add(Draft town) {
      lat += town.lat;
      lon += town.lon;
      count++;
      population += town.population;
    }
  }
}
