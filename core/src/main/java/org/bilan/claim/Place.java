package org.bilan.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A named place of harm.
 *
 * @param text its words in the article
 * @param name its usual English name, or its words where the gazetteer does not know it
 * @param names all its names, English and French among them; never empty
 * @param country its ISO 3166-1 alpha-2 code; empty for seas and continents
 * @param coordinates where it is, if known
 * @param geonameId its GeoNames id, if it has one
 * @param precision how large a thing the place is
 * @param within the places that contain it, smallest first
 */
public record Place(
    String text,
    String name,
    List<String> names,
    Optional<String> country,
    Optional<Coordinates> coordinates,
    OptionalLong geonameId,
    Precision precision,
    List<Container> within) {

  /** Copies the lists. */
  public Place {
    names = List.copyOf(names);
    within = List.copyOf(within);
  }

  /**
   * Degrees on WGS 84.
   *
   * @param lat latitude, north positive
   * @param lon longitude, east positive
   */
  public record Coordinates(double lat, double lon) {}

  /**
   * A containing place.
   *
   * @param id its id: a GeoNames id, or a country code
   * @param name its English name
   * @param names all its names, in every language of the gazetteer; never empty
   */
  public record Container(String id, String name, List<String> names) {

    /** Copies the list. */
    public Container {
      names = List.copyOf(names);
    }

    /** A containing place with one name. */
    public Container(String id, String name) {
      this(id, name, List.of(name));
    }
  }

  /** The size of a place. */
  public enum Precision {
    /** A city, town, village, camp or district. */
    SETTLEMENT,
    /** A building, mountain, river or the like. */
    LANDMARK,
    /** A region, province, governorate, state or county. */
    REGION,
    /** A country or dependent territory. */
    COUNTRY,
    /** A sea, a continent or a region across countries. */
    WIDE
  }
}
