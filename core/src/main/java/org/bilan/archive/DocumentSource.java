package org.bilan.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Documents one after the other, always in the same order for the same files. Not thread-safe.
 *
 * <p>Trouble with one document or one file is an {@link Document.Unreadable} in the stream; the
 * documents after it follow.
 */
public interface DocumentSource extends Closeable {

  /**
   * The next document, or empty at the end.
   *
   * @throws IOException if nothing more can be read
   */
  Optional<Document> next() throws IOException;

  /** Bytes to read in all, 0 if unknown. */
  long size();

  /** Bytes read so far. */
  long position();

  /**
   * The documents of files and folders. Folders are walked in the order of their names, files of
   * unknown endings in them are passed over. Known endings: see {@link FileKind}; each may be
   * followed by {@code .gz}. A file that is reached twice is read once. A path that does not exist
   * or has an unknown ending is an {@link Document.Unreadable}.
   */
  static DocumentSource of(List<Path> paths) {
    return new PathDocuments(FileList.of(paths));
  }

  /**
   * The articles of a file of JSON Lines, whatever its ending; one that ends in {@code .gz} is
   * expanded. A fault of the file is an {@link Document.Unreadable} after the articles before it.
   */
  static DocumentSource ofJsonLines(Path file) {
    return new PathDocuments(FileList.of(file, FileKind.JSON_LINES));
  }

  /** The articles of a stream of JSON Lines; {@code name} stands in their origins. */
  static DocumentSource ofJsonLines(String name, InputStream in) {
    return new JsonLinesDocuments(name, in);
  }
}
