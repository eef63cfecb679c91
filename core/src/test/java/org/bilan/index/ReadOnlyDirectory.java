package org.bilan.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** A folder that refuses every change, as a read-only disk does even to the root user. */
final class ReadOnlyDirectory extends FilterDirectory {

  ReadOnlyDirectory(Directory directory) {
    super(directory);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    throw refused();
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    throw refused();
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    throw refused();
  }

  @Override
  public void deleteFile(String name) throws IOException {
    throw refused();
  }

  private static IOException refused() {
    return new AccessDeniedException("write.lock");
  }
}
