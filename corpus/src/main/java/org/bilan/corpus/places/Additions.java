package org.bilan.corpus.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bilan.lang.PlaceKind;

/**
 * One line of a hand-written table: a new place, or better names for one that is there.
 *
 * @param target empty for a new place; a code such as {@code SY.04}; or the name of a town or
 *     region of the country, the most populous of that name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2, empty for none
 * @param within code of the containing place, empty for the country
 * @param at latitude and longitude, empty to keep those of the target
 * @param thousands thousands of inhabitants, negative to keep those of the target
 * @param english usual English name, empty to keep
 * @param french usual French name, empty to keep
 * @param others further spellings
 */
record Additions(
    String target,
    PlaceKind kind,
    String country,
    String within,
    List<Double> at,
    double thousands,
    String english,
    String french,
    List<String> others) {

  private static final int COLUMNS = 9;

  /** Reads a table; lines that begin with {@code #} are remarks. */
  static List<Additions> read(Path file) throws IOException {
    List<Additions> additions = new ArrayList<>();
    rows(file, COLUMNS, cells -> additions.add(of(cells)));
    return additions;
  }

  /** Hands on the cells of each line, padded to the number of columns. */
  static void rows(Path file, int columns, Consumer<List<String>> sink) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length > columns) {
        throw new IOException(file + ":" + number + ": more than " + columns + " columns");
      }
      List<String> padded = new ArrayList<>(Arrays.asList(cells));
      while (padded.size() < columns) {
        padded.add("");
      }
      try {
        sink.accept(padded);
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
  }

  private static Additions of(List<String> cells) {
    List<Double> at =
        cells.get(4).isEmpty()
            ? List.of()
            : Arrays.stream(cells.get(4).split(",")).map(Double::valueOf).toList();
    return new Additions(
        cells.get(0),
        PlaceKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        cells.get(2),
        cells.get(3),
        at,
        cells.get(5).isEmpty() ? -1 : Double.parseDouble(cells.get(5)),
        cells.get(6),
        cells.get(7),
        list(cells.get(8)));
  }

  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
