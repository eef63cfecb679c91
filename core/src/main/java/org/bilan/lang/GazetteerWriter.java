package org.bilan.lang;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes the file that {@link Gazetteer#read} reads.
 *
 * <p>The file: {@link Gazetteer#MAGIC}, the length and the CRC-32 of the body as four bytes each,
 * then the body as zlib data. The body, numbers as {@link PackedOutput} writes them: languages;
 * country codes; the places column by column; the arcs of the name automaton; for each name the
 * places that bear it. Same places, same bytes.
 */
public final class GazetteerWriter {
  /** Degrees are stored in units of 1/10,000 degree: 11 metres. */
  static final double UNITS = 10_000;

  private final List<String> languages;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A place to be written.
   *
   * @param geonameId its GeoNames id, 0 where it has none
   * @param code an id of our own for a place without a GeoNames id, such as {@code SY.04}
   * @param kind what it is
   * @param country its ISO 3166-1 alpha-2 code, if it lies in one country
   * @param lat latitude in degrees
   * @param lon longitude in degrees
   * @param population inhabitants, 0 if unknown; two thousand million at most are kept
   * @param container the number of the smallest place that contains it, by order of adding
   * @param names its usual name in each language of the gazetteer, by order of the languages; an
   *     empty one says that the first serves
   * @param alternates further spellings
   */
  public record Row(
      long geonameId,
      String code,
      PlaceKind kind,
      Optional<String> country,
      double lat,
      double lon,
      long population,
      Optional<Integer> container,
      List<String> names,
      List<String> alternates) {

    /** Copies the lists. */
    public Row {
      names = List.copyOf(names);
      alternates = List.copyOf(alternates);
    }
  }

  /** A writer for places with names in the given languages, ISO 639-1 codes. */
  public GazetteerWriter(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  /**
   * Adds a place.
   *
   * @return its number
   * @throws IllegalArgumentException if it has another number of names than there are languages, no
   *     first name, impossible coordinates or a container that was not added before
   */
  public int add(Row row) {
    if (row.names().size() != languages.size() || row.names().get(0).isEmpty()) {
      throw new IllegalArgumentException("names do not fit the languages: " + row);
    }
    if (!(Math.abs(row.lat()) <= 90 && Math.abs(row.lon()) <= 180)) {
      throw new IllegalArgumentException("not on Earth: " + row);
    }
    if (row.container().filter(c -> c < 0 || c >= rows.size()).isPresent()) {
      throw new IllegalArgumentException("unknown container: " + row);
    }
    rows.add(row);
    return rows.size() - 1;
  }

  /**
   * Writes all places added.
   *
   * @throws IOException if the stream fails
   */
  public void write(OutputStream out) throws IOException {
    byte[] body = body();
    CRC32 crc = new CRC32();
    crc.update(body);
    out.write(Gazetteer.MAGIC.getBytes(StandardCharsets.US_ASCII));
    fourBytes(out, body.length);
    fourBytes(out, (int) crc.getValue());
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(body);
    deflater.finish();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
  }

  private static void fourBytes(OutputStream out, int value) throws IOException {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }

  private byte[] body() {
    PackedOutput out = new PackedOutput();
    List<String> countries =
        rows.stream().flatMap(row -> row.country().stream()).distinct().sorted().toList();
    out.number(languages.size());
    PackedStrings.write(out, languages);
    out.number(countries.size());
    PackedStrings.write(out, countries);
    out.number(rows.size());
    rows.forEach(row -> out.octet(row.kind().ordinal()));
    Map<String, Integer> countryNumbers = new TreeMap<>();
    countries.forEach(country -> countryNumbers.put(country, countryNumbers.size() + 1));
    rows.forEach(row -> out.number(row.country().map(countryNumbers::get).orElse(0)));
    rows.forEach(row -> out.number(row.container().map(c -> c + 1).orElse(0)));
    rows.forEach(row -> out.three((int) Math.round(row.lat() * UNITS)));
    rows.forEach(row -> out.three((int) Math.round(row.lon() * UNITS)));
    rows.forEach(row -> out.number(Math.min(row.population(), Integer.MAX_VALUE - 1)));
    rows.forEach(row -> out.number(row.geonameId()));
    PackedStrings.write(
        out, rows.stream().map(row -> row.geonameId() > 0 ? "" : row.code()).toList());
    for (int language = 0; language < languages.size(); language++) {
      PackedStrings.write(out, names(language));
    }
    writeKeys(out);
    return out.toBytes();
  }

  private List<String> names(int language) {
    return rows.stream()
        .map(row -> row.names())
        .map(
            names ->
                language > 0 && names.get(language).equals(names.get(0)) ? "" : names.get(language))
        .toList();
  }

  private void writeKeys(PackedOutput out) {
    TreeMap<String, TreeMap<Integer, Integer>> keys = new TreeMap<>();
    for (int number = 0; number < rows.size(); number++) {
      Row row = rows.get(number);
      for (String name : row.names()) {
        key(keys, name, number, 0);
      }
      for (String name : row.alternates()) {
        key(keys, name, number, Gazetteer.ALTERNATE);
      }
    }
    NameAutomaton automaton = NameAutomaton.of(List.copyOf(keys.keySet()));
    int[] arcs = automaton.arcs();
    out.number(arcs.length);
    out.number(automaton.root());
    for (int arc = 1; arc < arcs.length; arc++) {
      out.octet(arcs[arc] >>> 24);
    }
    for (int arc = 1; arc < arcs.length; arc++) {
      out.octet(arcs[arc] >>> 22 & 3);
    }
    for (int arc = 1; arc < arcs.length; arc++) {
      out.number(automaton.target(arc) == 0 ? 0 : arc - automaton.target(arc));
    }
    keys.values().forEach(places -> out.number(places.size()));
    for (Map<Integer, Integer> places : keys.values()) {
      int previous = 0;
      for (Map.Entry<Integer, Integer> place : places.entrySet()) {
        out.number((long) (place.getKey() - previous) << 2 | place.getValue());
        previous = place.getKey();
      }
    }
  }

  private static void key(
      Map<String, TreeMap<Integer, Integer>> keys, String name, int place, int alternate) {
    String folded = PlaceNameFold.fold(name);
    if (!folded.isEmpty()) {
      int flags = alternate | (isAcronym(name) ? Gazetteer.ACRONYM : 0);
      keys.computeIfAbsent(folded, k -> new TreeMap<>()).merge(place, flags, (a, b) -> a & b);
    }
  }

  private static boolean isAcronym(String name) {
    return name.chars().noneMatch(Character::isLowerCase) && name.indexOf(' ') < 0;
  }
}
