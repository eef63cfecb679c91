package org.bilan.corpus.places;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.lang.GazetteerWriter;
import org.bilan.lang.PlaceKind;
import org.bilan.lang.PlaceNameFold;

/**
 * Joins GeoNames towns and divisions, names by language, CLDR territories and our own tables to one
 * gazetteer file. Same inputs, same bytes.
 */
public final class GazetteerBuilder {
  private final Path inputs;
  private final Path tables;
  private final Map<String, Draft> byCode = new LinkedHashMap<>();
  private final Map<String, Draft> byName = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private GazetteerBuilder(Path inputs, Path tables) {
    this.inputs = inputs;
    this.tables = tables;
  }

  /**
   * Builds the file.
   *
   * @param args the folder of fetched inputs, the folder of our tables, the file to write
   * @throws IOException if an input is missing or broken, or the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: INPUTS TABLES OUTPUT");
    }
    GazetteerBuilder builder = new GazetteerBuilder(Path.of(args[0]), Path.of(args[1]));
    GazetteerWriter writer = builder.build();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      writer.write(out);
    }
  }

  private GazetteerWriter build() throws IOException {
    Map<String, String> english = MessageCatalog.read(inputs.resolve("geonames-en.mo"));
    Map<String, String> french = MessageCatalog.read(inputs.resolve("geonames-fr.mo"));
    add(Additions.read(tables.resolve("areas.tsv")));
    countries();
    List<GeoNames.Town> towns = GeoNames.towns(inputs.resolve("cities500.txt"), english, french);
    towns.sort(
        Comparator.comparing((GeoNames.Town town) -> town.draft().country)
            .thenComparing(GeoNames.Town::admin2)
            .thenComparing(town -> -town.draft().population)
            .thenComparing(town -> town.draft().geonameId));
    Divisions divisions = new Divisions(towns);
    divisions.first(JsonNames.codes(inputs.resolve("admin1.json")), french).forEach(this::register);
    divisions.second(JsonNames.codes(inputs.resolve("admin2.json"))).forEach(this::register);
    for (GeoNames.Town town : towns) {
      town.draft().container =
          byCode.containsKey(town.admin2()) ? town.admin2() : known(town.admin1(), town.draft());
      register(town.draft());
    }
    add(Additions.read(tables.resolve("divisions.tsv")));
    add(Additions.read(tables.resolve("towns.tsv")));
    add(Additions.read(tables.resolve("landmarks.tsv")));
    return writer();
  }

  private String known(String admin1, Draft town) {
    return byCode.containsKey(admin1) ? admin1 : town.country;
  }

  private void countries() throws IOException {
    Map<String, String> english = JsonNames.cldr(inputs.resolve("territories-en.json"));
    Map<String, String> french = JsonNames.cldr(inputs.resolve("territories-fr.json"));
    Map<String, String> continents = new TreeMap<>();
    Additions.rows(
        tables.resolve("continents.tsv"),
        2,
        cells -> {
          for (String country : cells.get(1).split(" ")) {
            continents.put(country, cells.get(0));
          }
        });
    Additions.rows(
        tables.resolve("countries.tsv"),
        7,
        cells -> {
          String code = cells.get(0);
          Draft draft = new Draft(code, PlaceKind.COUNTRY, code, 0, plain(english.get(code)));
          draft.french = plain(french.get(code));
          draft.at(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
          draft.population = 1000 * Long.parseLong(cells.get(3));
          draft.rename(cells.get(4), cells.get(5), Additions.list(cells.get(6)));
          draft.container = Optional.ofNullable(continents.get(code)).orElse("");
          register(draft);
        });
  }

  private static String plain(String cldr) {
    return cldr.replace('’', '\'').replace(" & ", " and ");
  }

  private void register(Draft draft) {
    drafts.add(draft);
    if (!draft.code.isEmpty()) {
      byCode.put(draft.code, draft);
    }
    List<String> names = new ArrayList<>(draft.others);
    names.add(draft.english);
    for (String name : names) {
      String key = key(draft.country, name);
      Draft other = byName.get(key);
      if (other == null || weight(other, name) < weight(draft, name)) {
        byName.put(key, draft);
      }
    }
  }

  /** The towns of a name come before its regions; among towns the larger, then the usual name. */
  private static long weight(Draft draft, String name) {
    long kind = draft.kind == PlaceKind.CITY || draft.kind == PlaceKind.CAPITAL ? 1L << 50 : 0;
    return kind + draft.population * 8 + (draft.english.equals(name) ? 4 : 0);
  }

  private static String key(String country, String name) {
    return country + ":" + PlaceNameFold.fold(name);
  }

  private void add(List<Additions> additions) throws IOException {
    List<String> missing = new ArrayList<>();
    for (Additions addition : additions) {
      if (addition.target().isEmpty()) {
        register(draft(addition));
        continue;
      }
      Draft draft = byCode.get(addition.target());
      if (draft == null) {
        draft = byName.get(key(addition.country(), addition.target()));
      }
      if (draft == null) {
        missing.add(addition.country() + " " + addition.target());
        continue;
      }
      draft.rename(addition.english(), addition.french(), addition.others());
      if (!addition.at().isEmpty()) {
        draft.at(addition.at().get(0), addition.at().get(1));
      }
      if (addition.thousands() >= 0) {
        draft.population = Math.round(addition.thousands() * 1000);
      }
    }
    if (!missing.isEmpty()) {
      throw new IOException("nothing to amend: " + String.join("; ", missing));
    }
  }

  private static Draft draft(Additions addition) {
    String name = PlaceNameFold.fold(addition.english()).replace(' ', '-');
    String prefix = addition.country().isEmpty() ? "" : addition.country() + ".";
    Draft draft =
        new Draft(prefix + name, addition.kind(), addition.country(), 0, addition.english());
    draft.at(addition.at().get(0), addition.at().get(1));
    draft.population = Math.max(0, Math.round(addition.thousands() * 1000));
    draft.french = addition.french();
    draft.others.addAll(addition.others());
    draft.container = addition.within().isEmpty() ? addition.country() : addition.within();
    return draft;
  }

  private GazetteerWriter writer() throws IOException {
    GazetteerWriter writer =
        new GazetteerWriter(List.of(Locale.ENGLISH.getLanguage(), Locale.FRENCH.getLanguage()));
    Map<String, Integer> numbers = new HashMap<>();
    for (Draft draft : drafts) {
      Optional<Integer> container =
          draft.container.isEmpty()
              ? Optional.empty()
              : Optional.ofNullable(numbers.get(draft.container));
      if (container.isEmpty() && !draft.container.isEmpty()) {
        throw new IOException("unknown container " + draft.container + " of " + draft.english);
      }
      int number = writer.add(draft.row(container));
      if (!draft.code.isEmpty() && numbers.put(draft.code, number) != null) {
        throw new IOException("two places with the code " + draft.code);
      }
    }
    return writer;
  }
}
