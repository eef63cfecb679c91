package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.bilan.claim.Place;

/**
 * The places of the world with their names, read once and shared: immutable and thread-safe.
 *
 * <p>A place is a number below {@link #size()}; its facts are read column by column, so that
 * choosing among fifty places of one name makes no objects. Names are compared as {@link
 * PlaceNameFold} folds them, in all languages of the file at once. The origin of the data stands in
 * {@code SOURCES.md} beside the file.
 */
public final class Gazetteer {
  /** The first eight bytes of a file: the format and its version. */
  static final String MAGIC = "BILANGZ1";

  /** Flag of a bearer: the name is not its usual one. */
  static final int ALTERNATE = 1;

  /** Flag of a bearer: the name is written in capitals only. */
  static final int ACRONYM = 2;

  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final GazetteerTables tables;
  private final Map<String, Integer> byCode = new HashMap<>();

  private Gazetteer(GazetteerTables tables, String file) {
    this.tables = tables;
    for (byte kind : tables.kinds) {
      if (kind < 0 || kind >= KINDS.length) {
        throw new PackException(file, 0, "unknown kind of place " + kind);
      }
    }
    for (int place = 0; place < tables.size; place++) {
      if (tables.geonameIds[place] == 0) {
        byCode.put(tables.codes.get(place), place);
      }
    }
  }

  /**
   * A name found in a text.
   *
   * @param end where the name ends in the text, exclusive
   * @param key the number of the name, for {@link #bearers}
   */
  public record Match(int end, int key) {}

  /**
   * A place that bears a name.
   *
   * @param place its number
   * @param alternate whether the name is only an alternate one, not the place's usual name in one
   *     of the gazetteer's languages
   * @param acronym whether the name is written in capitals only, as {@code USA}
   */
  public record Bearer(int place, boolean alternate, boolean acronym) {}

  /**
   * Reads a gazetteer file; the stream is left open.
   *
   * @param file its name, for messages
   * @throws PackException if it is broken; the message names the file and the byte
   * @throws IOException if the stream fails
   */
  public static Gazetteer read(InputStream stream, String file) throws IOException {
    return new Gazetteer(GazetteerTables.read(stream, file), file);
  }

  /** The number of places. */
  public int size() {
    return tables.size;
  }

  /** The number of different folded names. */
  public int names() {
    return tables.automaton.keys();
  }

  /** The languages of names, ISO 639-1; the first is that of {@link #name(int)}. */
  public List<String> languages() {
    return tables.languages;
  }

  /** The places that bear a name, by number; empty if none does. */
  public List<Bearer> find(CharSequence name) {
    int key = tables.automaton.number(PlaceNameFold.fold(name));
    return key < 0 ? List.of() : bearers(key);
  }

  /** The place without GeoNames id that has the code, such as {@code SY.04}. */
  public OptionalInt byCode(String code) {
    Integer place = byCode.get(code);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** The places that bear the name of a match, by number. */
  public List<Bearer> bearers(int key) {
    int from = tables.starts[key];
    int to = tables.starts[key + 1];
    List<Bearer> bearers = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      int packed = tables.bearers[i];
      bearers.add(new Bearer(packed >> 2, (packed & ALTERNATE) != 0, (packed & ACRONYM) != 0));
    }
    return bearers;
  }

  /**
   * The names that start at a place of a text and end where a word ends, the longest first. A name
   * may end before an apostrophe ({@code Syria's}) or a hyphen ({@code Gaza-based}).
   *
   * @throws IndexOutOfBoundsException if {@code from} is not in the text
   */
  public List<Match> matches(CharSequence text, int from) {
    NameAutomaton automaton = tables.automaton;
    List<Match> matches = List.of();
    int node = automaton.root();
    int number = 0;
    boolean end = false;
    boolean space = false;
    for (int i = from; i <= text.length(); i++) {
      int code = i < text.length() ? PlaceNameFold.of(text.charAt(i)) : PlaceNameFold.END;
      boolean letter = code > ' ';
      if (end && !letter && PlaceNameFold.of(text.charAt(i - 1)) > ' ') {
        matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
        matches.add(0, new Match(i, number));
      }
      if (code == PlaceNameFold.END || node == 0) {
        return matches;
      }
      if (code == ' ') {
        space = true;
        continue;
      }
      if (code == PlaceNameFold.DROP) {
        continue;
      }
      for (int rest = space ? code << 8 | ' ' : code; rest > 0; rest = next(rest)) {
        int arc = automaton.arc(node, rest & 0xFF);
        if (arc < 0) {
          return matches;
        }
        number += automaton.before(arc) + (end ? 1 : 0);
        end = automaton.isFinal(arc);
        node = automaton.target(arc);
      }
      space = false;
    }
    return matches;
  }

  private static int next(int rest) {
    return rest >>> 8;
  }

  /** What the place is. */
  public PlaceKind kind(int place) {
    return KINDS[tables.kinds[place]];
  }

  /**
   * The ISO 3166-1 alpha-2 code of the place's country; empty for seas, continents and the like.
   */
  public Optional<String> country(int place) {
    return countryCode(tables.countries[place]);
  }

  /** The number of the place's country among all countries, from 1; 0 where it has none. */
  public int countryNumber(int place) {
    return tables.countries[place];
  }

  /** The code of the country of a number; empty for 0. */
  public Optional<String> countryCode(int number) {
    return number == 0 ? Optional.empty() : Optional.of(tables.countryCodes.get(number - 1));
  }

  /** The number that {@link #countryNumber} gives to places of a country, 0 for an unknown code. */
  public int countryNumber(String code) {
    return tables.countryCodes.indexOf(code) + 1;
  }

  /** Latitude in degrees, north positive. */
  public double lat(int place) {
    return tables.lats[place] / GazetteerWriter.UNITS;
  }

  /** Longitude in degrees, east positive. */
  public double lon(int place) {
    return tables.lons[place] / GazetteerWriter.UNITS;
  }

  /** Inhabitants; 0 if unknown. */
  public int population(int place) {
    return tables.populations[place];
  }

  /** The number of the smallest place that contains it, or -1. */
  public int container(int place) {
    return tables.containers[place];
  }

  /** Whether a place lies in another. */
  public boolean isWithin(int place, int other) {
    int container = tables.containers[place];
    while (container >= 0 && container != other) {
      container = tables.containers[container];
    }
    return container >= 0;
  }

  /** The usual name in the first language. */
  public String name(int place) {
    return tables.names.get(0).get(place);
  }

  /**
   * The usual name in a language.
   *
   * @throws IllegalArgumentException if the gazetteer has no names in it
   */
  public String name(int place, String language) {
    int column = tables.languages.indexOf(language);
    if (column < 0) {
      throw new IllegalArgumentException("no names in " + language);
    }
    return tables.names.get(column).isEmpty(place)
        ? name(place)
        : tables.names.get(column).get(place);
  }

  /** The GeoNames id, if the place has one. */
  public OptionalLong geonameId(int place) {
    int id = tables.geonameIds[place];
    return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
  }

  /** A stable id: the GeoNames id, else a code such as {@code SY} or {@code SY.04}. */
  public String id(int place) {
    int id = tables.geonameIds[place];
    return id == 0 ? tables.codes.get(place) : Integer.toString(id);
  }

  /**
   * The place as a claim gives it.
   *
   * @param text its words in the article
   */
  public Place place(int place, String text) {
    Set<String> names = new LinkedHashSet<>();
    tables.languages.forEach(language -> names.add(name(place, language)));
    List<Place.Container> within = new ArrayList<>();
    for (int outer = container(place); outer >= 0; outer = container(outer)) {
      within.add(new Place.Container(id(outer), name(outer)));
    }
    return new Place(
        text,
        name(place),
        List.copyOf(names),
        country(place),
        Optional.of(new Place.Coordinates(lat(place), lon(place))),
        geonameId(place),
        kind(place).precision(),
        within);
  }
}
