package org.bilan.lang;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A small world for tests: two languages, {@code xx} and {@code yy}. */
public final class ToyGazetteer {
  private final GazetteerWriter writer = new GazetteerWriter(List.of("xx", "yy"));

  private ToyGazetteer() {
    int europe = place("", "europe", PlaceKind.CONTINENT, 50, 10, 0, -1, "Europe", "");
    int france = place("FR", "FR", PlaceKind.COUNTRY, 46, 2, 67_000_000, europe, "France", "");
    int states =
        place(
            "US",
            "US",
            PlaceKind.COUNTRY,
            39.76,
            -98.5,
            327_000_000,
            -1,
            "United States",
            "États-Unis",
            "US",
            "U.S.");
    int syria = place("SY", "SY", PlaceKind.COUNTRY, 35, 38, 16_900_000, -1, "Syria", "Syrie");
    int yemen = place("YE", "YE", PlaceKind.COUNTRY, 15.5, 47.5, 28_000_000, -1, "Yemen", "Yémen");
    int texas =
        place("US", "US.TX", PlaceKind.REGION, 31.25, -99.25, 21_000_000, states, "Texas", "");
    int raqqa = place("SY", "SY.04", PlaceKind.REGION, 36.1, 39, 265_000, syria, "Raqqa", "");
    place("FR", "2988507", PlaceKind.CITY, 48.8534, 2.3488, 2_138_551, france, "Paris", "");
    place("FR", "2990440", PlaceKind.CITY, 43.7031, 7.2661, 342_669, france, "Nice", "");
    place("FR", "2972191", PlaceKind.CITY, 47.3948, 0.704, 141_621, france, "Tours", "");
    place("US", "4717560", PlaceKind.CITY, 33.6609, -95.5555, 24_782, texas, "Paris", "");
    place("US", "4684888", PlaceKind.CITY, 32.7831, -96.8067, 1_300_092, texas, "Dallas", "");
    place(
        "SY",
        "172955",
        PlaceKind.CITY,
        35.9528,
        39.0079,
        177_636,
        raqqa,
        "Raqqa",
        "Raqqa",
        "Rakka",
        "ar-Raqqah");
    place("SY", "170654", PlaceKind.CITY, 33.5102, 36.2913, 1_569_394, syria, "Damascus", "Damas");
    place("YE", "71137", PlaceKind.CITY, 15.3547, 44.2067, 1_937_451, yemen, "Sana'a", "Sanaa");
    place("", "black-sea", PlaceKind.SEA, 43, 34, 0, -1, "Black Sea", "mer Noire");
  }

  private int place(
      String country,
      String id,
      PlaceKind kind,
      double lat,
      double lon,
      long population,
      int within,
      String first,
      String second,
      String... others) {
    boolean numbered = Character.isDigit(id.charAt(0));
    return writer.add(
        new GazetteerWriter.Row(
            numbered ? Long.parseLong(id) : 0,
            numbered ? "" : id,
            kind,
            country.isEmpty() ? Optional.empty() : Optional.of(country),
            lat,
            lon,
            population,
            within < 0 ? Optional.empty() : Optional.of(within),
            List.of(first, second),
            List.of(others)));
  }

  /** The bytes of the file. */
  public static byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ToyGazetteer().writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The gazetteer read back. */
  public static Gazetteer load() {
    try {
      return Gazetteer.read(new ByteArrayInputStream(bytes()), "toy");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
