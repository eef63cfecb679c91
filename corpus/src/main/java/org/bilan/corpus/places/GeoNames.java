package org.bilan.corpus.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.lang.PlaceKind;
import org.bilan.lang.PlaceNameFold;

/** Reads the towns of a GeoNames table ({@code cities500.txt}). */
final class GeoNames {
  private static final int COLUMNS = 19;
  private static final Set<String> GONE = Set.of("PPLQ", "PPLCH", "PPLW");

  /** A town with the codes of the divisions that it lies in. */
  record Town(Draft draft, String admin1, String admin2) {}

  private GeoNames() {}

  static List<Town> towns(Path file, Map<String, String> english, Map<String, String> french)
      throws IOException {
    List<Town> towns = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= COLUMNS && !cells[1].isEmpty() && !GONE.contains(cells[7])) {
        towns.add(town(cells, english, french));
      }
    }
    return towns;
  }

  private static Town town(
      String[] cells, Map<String, String> english, Map<String, String> french) {
    String id = cells[0];
    String country = cells[8];
    boolean latin = !PlaceNameFold.fold(cells[1]).isEmpty() || cells[2].isEmpty();
    String own = latin ? cells[1] : cells[2];
    String usual = english.getOrDefault(id, own).replace('’', '\'').replace('‘', '\'');
    PlaceKind kind = cells[7].equals("PPLC") ? PlaceKind.CAPITAL : PlaceKind.CITY;
    Draft draft = new Draft("", kind, country, Long.parseLong(id), usual);
    draft.at(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
    draft.population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
    draft.french = french.getOrDefault(id, "").replace('’', '\'');
    draft.others.add(cells[1]);
    draft.others.add(cells[2]);
    draft.others.addAll(AlternateNames.of(cells[3]));
    List.copyOf(draft.others).stream()
        .map(name -> AlternateNames.withoutArticle(name, country))
        .filter(name -> !name.isEmpty())
        .forEach(draft.others::add);
    draft.others.addAll(AdminNames.abbreviations(usual));
    draft.others.removeIf(name -> PlaceNameFold.fold(name).isEmpty());
    String admin1 = country + "." + cells[10];
    return new Town(draft, admin1, admin1 + "." + cells[11]);
  }
}
