package org.bilan.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads page words straight from the folders of the language packs, for measuring only. */
final class PackWords {

  private PackWords() {}

  static List<String> furniture(Path packs) throws IOException {
    List<String> phrases = new ArrayList<>();
    for (Path file : files(packs, "furniture.tsv")) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          phrases.add(line.strip());
        }
      }
    }
    return phrases;
  }

  /** Names of months: lines of {@code calendar.tsv} that hold a name, "month" and a number. */
  static Map<String, Integer> months(Path packs) throws IOException {
    Map<String, Integer> months = new HashMap<>();
    for (Path file : files(packs, "calendar.tsv")) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        if (cells.length >= 3 && !line.startsWith("#") && cells[1].equals("month")) {
          months.put(cells[0].strip(), Integer.valueOf(cells[2].strip()));
        }
      }
    }
    return months;
  }

  private static List<Path> files(Path packs, String name) throws IOException {
    if (!Files.isDirectory(packs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(packs)) {
      return folders.map(folder -> folder.resolve(name)).filter(Files::exists).sorted().toList();
    }
  }
}
