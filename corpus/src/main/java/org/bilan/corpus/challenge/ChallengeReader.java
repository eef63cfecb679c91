package org.bilan.corpus.challenge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.corpus.GoldException;

/**
 * Reads the challenge set: a folder a language, in it a file a class, in it a case a line.
 *
 * <p>All faults of all files are reported together.
 */
final class ChallengeReader {

  private final List<String> faults = new ArrayList<>();
  private final List<ChallengeCase> cases = new ArrayList<>();

  private ChallengeReader() {}

  /**
   * Reads all cases under a folder, sorted by language and file.
   *
   * @throws GoldException if a file breaks the format
   */
  static List<ChallengeCase> read(Path folder) throws IOException {
    ChallengeReader reader = new ChallengeReader();
    for (Path language : list(folder)) {
      if (Files.isDirectory(language)) {
        reader.readLanguage(language);
      }
    }
    if (!reader.faults.isEmpty()) {
      throw new GoldException(reader.faults);
    }
    return List.copyOf(reader.cases);
  }

  private void readLanguage(Path folder) throws IOException {
    String lang = folder.getFileName().toString();
    Map<String, String> seen = new HashMap<>();
    for (Path file : list(folder)) {
      Optional<ChallengeClass> type = ChallengeClass.ofFile(file.getFileName().toString());
      if (type.isEmpty()) {
        fault(lang, file, 1, "is no file of a class");
        continue;
      }
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          readCase(lang, file, type.get(), i + 1, line, seen);
        }
      }
    }
  }

  private void readCase(
      String lang,
      Path file,
      ChallengeClass type,
      int number,
      String line,
      Map<String, String> seen) {
    try {
      CaseLine parts = CaseLine.parse(line);
      ChallengeCase read =
          new ChallengeCase(lang, type, number, parts.text(), parts.mark(), parts.expectation());
      String earlier = seen.putIfAbsent(read.marked(), read.where());
      if (earlier != null) {
        fault(lang, file, number, "is the same case as " + earlier);
      } else if (!type.isShownBy(parts.expectation())) {
        fault(lang, file, number, "expects nothing of its class: " + parts.expectation());
      } else {
        cases.add(read);
      }
    } catch (IllegalArgumentException e) {
      fault(lang, file, number, e.getMessage());
    }
  }

  private void fault(String lang, Path file, int line, String message) {
    faults.add(lang + '/' + file.getFileName() + ':' + line + ": " + message);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
