package org.bilan.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;

/** Runs what may fail while an index opens: lets go of what was opened, says what is wrong. */
final class Faults {

  private Faults() {}

  /** Something that may fail. */
  interface Action<T> {
    T run() throws IOException;
  }

  /** Runs an action; if it fails, closes what it would have kept. */
  static <T> T closing(Closeable resource, Action<T> action) throws IOException {
    Optional<T> result = Optional.empty();
    try {
      result = Optional.of(action.run());
      return result.get();
    } finally {
      if (result.isEmpty()) {
        IOUtils.closeWhileHandlingException(resource);
      }
    }
  }

  /**
   * Runs an action on a directory; says which index a fault of Lucene's is about.
   *
   * @param refused what it means if the disk refuses access
   */
  static <T> T explaining(Directory directory, String refused, Action<T> action)
      throws IOException {
    String place = place(directory);
    try {
      return action.run();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException fault) {
      throw new IndexVersionException(
          place, "files of another version of Lucene", "Lucene " + Version.LATEST);
    } catch (AccessDeniedException | ReadOnlyFileSystemException fault) {
      AccessDeniedException denied = new AccessDeniedException(place, null, refused);
      denied.initCause(fault);
      throw denied;
    } catch (CorruptIndexException fault) {
      throw new IOException("the index at " + place + " is damaged", fault);
    }
  }

  /** Where a directory is, for messages. */
  static String place(Directory directory) {
    return FilterDirectory.unwrap(directory) instanceof FSDirectory files
        ? files.getDirectory().toString()
        : "memory";
  }
}
