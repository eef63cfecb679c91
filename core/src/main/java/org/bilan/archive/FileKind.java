package org.bilan.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that an archive may hold, known by the ending of their names. */
public enum FileKind {
  /** One web page: {@code .html}, {@code .htm}, {@code .xhtml}. */
  PAGE(".html", ".htm", ".xhtml"),
  /** One plain text: {@code .txt}. */
  TEXT(".txt"),
  /** One JSON object a line: {@code .jsonl}, {@code .ndjson}. */
  JSON_LINES(".jsonl", ".ndjson"),
  /** A web archive, ISO 28500: {@code .warc}. */
  WARC(".warc");

  private static final String COMPRESSED = ".gz";

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** The kind of a file, if its ending is known; {@code .gz} may follow the ending. */
  public static Optional<FileKind> of(Path file) {
    String name = lowerName(file);
    String bare = isCompressed(file) ? name.substring(0, name.length() - 3) : name;
    for (FileKind kind : values()) {
      if (kind.endings.stream().anyMatch(bare::endsWith)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether the file is compressed with gzip, by its ending. */
  public static boolean isCompressed(Path file) {
    return lowerName(file).endsWith(COMPRESSED);
  }

  private static String lowerName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
