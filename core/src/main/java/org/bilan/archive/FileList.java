package org.bilan.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a scan, in their order: paths as given, folders by the names of their files.
 *
 * @param entries the files
 * @param troubles paths that cannot be read
 * @param size bytes of all files
 */
record FileList(List<Entry> entries, List<Document.Unreadable> troubles, long size) {

  /**
   * One file.
   *
   * @param path the file
   * @param origin its path as given, with slashes
   * @param kind what it holds
   * @param size its bytes
   */
  record Entry(Path path, String origin, FileKind kind, long size) {}

  /** One file of a given kind. */
  static FileList of(Path path, FileKind kind) {
    long size = path.toFile().length();
    return new FileList(List.of(new Entry(path, origin(path), kind, size)), List.of(), size);
  }

  static FileList of(List<Path> paths) {
    List<Entry> entries = new ArrayList<>();
    List<Document.Unreadable> troubles = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path, seen, entries, troubles);
      } else if (!Files.exists(path)) {
        troubles.add(new Document.Unreadable(origin(path), "no such file"));
      } else {
        given(path, seen, entries, troubles);
      }
    }
    long size = entries.stream().mapToLong(Entry::size).sum();
    return new FileList(List.copyOf(entries), List.copyOf(troubles), size);
  }

  private static void given(
      Path path, Set<Path> seen, List<Entry> entries, List<Document.Unreadable> troubles) {
    Optional<FileKind> kind = FileKind.of(path);
    if (kind.isEmpty()) {
      String reason = "unknown kind of file; known are .html .htm .txt .jsonl .warc, also with .gz";
      troubles.add(new Document.Unreadable(origin(path), reason));
    } else if (seen.add(path.toAbsolutePath().normalize())) {
      entries.add(new Entry(path, origin(path), kind.get(), path.toFile().length()));
    }
  }

  private static void folder(
      Path folder, Set<Path> seen, List<Entry> entries, List<Document.Unreadable> troubles) {
    List<Entry> found = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Optional<FileKind> kind = FileKind.of(file);
            if (kind.isPresent() && !Files.isDirectory(file)) {
              found.add(new Entry(file, origin(file), kind.get(), file.toFile().length()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            troubles.add(new Document.Unreadable(origin(file), PathDocuments.reason(fault)));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      troubles.add(new Document.Unreadable(origin(folder), PathDocuments.reason(e)));
    }
    found.sort(Comparator.comparing(Entry::origin));
    for (Entry entry : found) {
      if (seen.add(entry.path().toAbsolutePath().normalize())) {
        entries.add(entry);
      }
    }
  }

  private static String origin(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
