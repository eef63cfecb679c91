package org.bilan.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.bilan.Extraction;

/** Writes an index, and reads it with what is not committed yet. */
final class WriterAccess implements IndexAccess {

  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final ArticleDocuments documents;

  private WriterAccess(Directory directory, IndexWriter writer, Analyzers analyzers)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.documents = new ArticleDocuments(analyzers);
    this.searchers = new SearcherManager(writer, new Searchers());
  }

  /** Opens or makes an index; closes the directory if it cannot. */
  static WriterAccess open(Directory directory, Analyzers analyzers) throws IOException {
    return Faults.closing(
        directory,
        () -> {
          Map<String, String> before = stamp(directory, analyzers);
          IndexWriter writer = writer(directory, analyzers);
          return Faults.closing(
              writer::rollback,
              () -> {
                writer.setLiveCommitData(Stamp.of(before, analyzers).entrySet());
                writer.commit();
                return new WriterAccess(directory, writer, analyzers);
              });
        });
  }

  private static Map<String, String> stamp(Directory directory, Analyzers analyzers)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    Map<String, String> stamp =
        new TreeMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
    Stamp.check(Faults.place(directory), stamp, analyzers);
    return stamp;
  }

  private static IndexWriter writer(Directory directory, Analyzers analyzers) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzers.fields())
            .setSimilarity(ClaimSearcher.similarity())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException fault) {
      throw new IndexLockedException(Faults.place(directory), fault);
    }
  }

  @Override
  public <T> T with(Question<T> question) throws IOException {
    return guarded(
        () -> {
          searchers.maybeRefreshBlocking();
          IndexSearcher searcher = searchers.acquire();
          try {
            return question.ask((ClaimSearcher) searcher);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  @Override
  public void replace(Extraction extraction) throws IOException {
    List<Document> block = documents.documents(extraction);
    Term article = new Term(Fields.BLOCK, Keywords.of(extraction.articleId()));
    guarded(() -> writer.updateDocuments(article, block));
  }

  @Override
  public void delete(Term article) throws IOException {
    guarded(() -> writer.deleteDocuments(article));
  }

  @Override
  public void commit() throws IOException {
    guarded(writer::commit);
  }

  /** A writer that a full disk closed says so only the first time; this says it every time. */
  private <T> T guarded(Faults.Action<T> action) throws IOException {
    try {
      return action.run();
    } catch (AlreadyClosedException fault) {
      if (writer.getTragicException() == null) {
        throw new IllegalStateException("the index is closed", fault);
      }
      throw new IOException(
          "the index closed itself after a fault: " + writer.getTragicException().getMessage(),
          writer.getTragicException());
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer;
        searchers) {
      if (writer.isOpen() && writer.hasUncommittedChanges()) {
        writer.commit();
      }
    }
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      return new ClaimSearcher(reader);
    }
  }
}
