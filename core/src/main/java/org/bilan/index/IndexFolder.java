package org.bilan.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Looks at the folder of an index before Lucene does, to say plainly what is wrong with it. */
final class IndexFolder {

  private static final String SEGMENTS = IndexFileNames.SEGMENTS;
  private static final String LOCK = "write.lock";

  private IndexFolder() {}

  /**
   * Opens a folder to write to, made if it is missing.
   *
   * @throws MissingIndexException if it is a file, or holds files that are of no index
   * @throws AccessDeniedException if nothing can be written to it
   */
  static Directory toWrite(Path path) throws IOException {
    if (Files.exists(path)) {
      requireFolder(path);
      List<String> names = names(path);
      if (names.stream().noneMatch(name -> name.startsWith(SEGMENTS))) {
        requireOwn(path, names);
      }
      if (!Files.isWritable(path)) {
        throw new AccessDeniedException(path.toString(), null, "the folder cannot be written to");
      }
    }
    try {
      return FSDirectory.open(Files.createDirectories(path));
    } catch (ReadOnlyFileSystemException fault) {
      throw new IOException("the file system of " + path + " is read-only", fault);
    }
  }

  /** A first commit that was cut off leaves files of Lucene's without an index; those may stay. */
  private static void requireOwn(Path path, List<String> names) throws IOException {
    for (String name : names) {
      boolean own =
          name.equals(LOCK)
              || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
              || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
      if (!own) {
        throw new MissingIndexException(
            path, "the folder holds other files, such as " + name + "; choose an empty folder");
      }
    }
  }

  /**
   * Opens a folder to read from.
   *
   * @throws MissingIndexException if no index is there
   */
  static Directory toRead(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new MissingIndexException(path, "there is no such folder");
    }
    requireFolder(path);
    Directory directory = FSDirectory.open(path);
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      throw new MissingIndexException(path, "the folder holds no index");
    }
    return directory;
  }

  private static void requireFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new MissingIndexException(path, "it is a file, not a folder");
    }
  }

  private static List<String> names(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (UncheckedIOException | NoSuchFileException fault) {
      throw new IOException("the folder " + path + " cannot be listed", fault);
    }
  }
}
