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

  static Map<String, Integer> months(Path packs) throws IOException {
    Map<String, Integer> months = new HashMap<>();
    for (Path file : files(packs, "months.tsv")) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          months.put(cells[0], Integer.valueOf(cells[1]));
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
