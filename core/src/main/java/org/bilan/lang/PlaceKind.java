package org.bilan.lang;

import org.bilan.claim.Place;

/** What sort of thing a place of the gazetteer is. The order is that of the file format. */
public enum PlaceKind {
  /** A country or dependent territory with an ISO 3166-1 code. */
  COUNTRY(Place.Precision.COUNTRY),
  /** A state, region, province, governorate, oblast: the first level below the country. */
  REGION(Place.Precision.REGION),
  /** A county, department, district: the second level, or a historic or natural region. */
  DISTRICT(Place.Precision.REGION),
  /** A city, town, village or quarter. */
  CITY(Place.Precision.SETTLEMENT),
  /** The seat of a country's government. */
  CAPITAL(Place.Precision.SETTLEMENT),
  /** A camp of refugees or displaced people. */
  CAMP(Place.Precision.SETTLEMENT),
  /** A building, base, airport, crossing, mountain, river, lake, island or the like. */
  LANDMARK(Place.Precision.LANDMARK),
  /** A sea, ocean, gulf, strait or channel. */
  SEA(Place.Precision.WIDE),
  /** A continent. */
  CONTINENT(Place.Precision.WIDE),
  /** A region across countries: the Sahel, the Middle East. */
  AREA(Place.Precision.WIDE);

  private final Place.Precision precision;

  PlaceKind(Place.Precision precision) {
    this.precision = precision;
  }

  /** The size that a claim reports for a place of this kind. */
  public Place.Precision precision() {
    return precision;
  }
}
