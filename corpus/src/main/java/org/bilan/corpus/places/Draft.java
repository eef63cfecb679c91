package org.bilan.corpus.places;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bilan.lang.GazetteerWriter;
import org.bilan.lang.PlaceKind;

/** A place while its facts are being gathered. */
final class Draft {
  final String code;
  final PlaceKind kind;
  final String country;
  final long geonameId;
  String container = "";
  double lat;
  double lon;
  long population;
  String english;
  String french = "";
  final TreeSet<String> others = new TreeSet<>();

  Draft(String code, PlaceKind kind, String country, long geonameId, String english) {
    this.code = code;
    this.kind = kind;
    this.country = country;
    this.geonameId = geonameId;
    this.english = english;
  }

  Draft at(double latitude, double longitude) {
    lat = latitude;
    lon = longitude;
    return this;
  }

  /** Takes names that a table gives; the English or French ones replaced stay as further names. */
  void rename(String newEnglish, String newFrench, List<String> further) {
    if (!newEnglish.isEmpty() && !newEnglish.equals(english)) {
      others.add(english);
      english = newEnglish;
    }
    if (!newFrench.isEmpty() && !newFrench.equals(french)) {
      if (!french.isEmpty()) {
        others.add(french);
      }
      french = newFrench;
    }
    others.addAll(further);
  }

  GazetteerWriter.Row row(Optional<Integer> containerNumber) {
    return new GazetteerWriter.Row(
        geonameId,
        code,
        kind,
        country.isEmpty() ? Optional.empty() : Optional.of(country),
        lat,
        lon,
        population,
        containerNumber,
        List.of(english, french),
        List.copyOf(others));
  }
}
