package org.bilan.index;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.bilan.Extraction;

/** How an open index is reached: for writing and reading, or for reading alone. */
sealed interface IndexAccess permits WriterAccess, ReaderAccess {

  /** A question to one state of the index. */
  interface Question<T> {
    T ask(ClaimSearcher searcher) throws IOException;
  }

  <T> T with(Question<T> question) throws IOException;

  void replace(Extraction extraction) throws IOException;

  void delete(Term article) throws IOException;

  void commit() throws IOException;

  void close() throws IOException;
}
