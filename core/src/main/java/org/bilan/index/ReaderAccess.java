package org.bilan.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.bilan.Extraction;

/** Reads the last commit of an index, without a lock and without writing anything. */
final class ReaderAccess implements IndexAccess {

  private final Directory directory;
  private final DirectoryReader reader;
  private final ClaimSearcher searcher;

  private ReaderAccess(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new ClaimSearcher(reader);
  }

  /** Opens the last commit; closes the directory if it cannot. */
  static ReaderAccess open(Directory directory, Analyzers analyzers) throws IOException {
    return Faults.closing(
        directory,
        () -> {
          DirectoryReader reader = DirectoryReader.open(directory);
          return Faults.closing(
              reader,
              () -> {
                Stamp.check(
                    Faults.place(directory), reader.getIndexCommit().getUserData(), analyzers);
                return new ReaderAccess(directory, reader);
              });
        });
  }

  @Override
  public <T> T with(Question<T> question) throws IOException {
    if (!reader.tryIncRef()) {
      throw new IllegalStateException("the index is closed");
    }
    try {
      return question.ask(searcher);
    } finally {
      reader.decRef();
    }
  }

  @Override
  public void replace(Extraction extraction) {
    throw readOnly();
  }

  @Override
  public void delete(Term article) {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  private static IllegalStateException readOnly() {
    return new IllegalStateException("the index is open read-only");
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
