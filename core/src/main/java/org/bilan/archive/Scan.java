package org.bilan.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.json.ExtractionFormat;

/**
 * Reads all documents of a source on many threads and puts what was found into an output, an index,
 * or both, in the order of the documents: the same input gives the same bytes at any number of
 * threads.
 *
 * <p>With a journal, what was done is acknowledged in batches: first the output is forced to the
 * disk, then the index commits, then the journal notes the documents and the length of the output.
 * A scan that was killed goes on with {@link #resume}: the output is cut back to its acknowledged
 * length, documents that were acknowledged are passed over, those after them are read again, and
 * the index replaces what it may have of them. Documents that failed are tried again. A document
 * whose content has changed since is read again, its new line following the old ones.
 *
 * <p>Set up with the methods below, then {@link #run()}, once. Not thread-safe.
 */
public final class Scan {

  private static final int DEFAULT_BATCH = 1_000;

  final DocumentSource source;
  final Function<Article, Extraction> extract;
  Optional<ExtractionFormat> format = Optional.empty();
  Optional<Path> file = Optional.empty();
  Optional<OutputStream> stream = Optional.empty();
  Optional<ScanTarget> target = Optional.empty();
  Optional<Path> journal = Optional.empty();
  ScanListener listener = ScanListener.SILENT;
  boolean resume;
  int threads = Runtime.getRuntime().availableProcessors();
  int batch = DEFAULT_BATCH;

  private Scan(DocumentSource source, Function<Article, Extraction> extract) {
    this.source = Objects.requireNonNull(source, "source");
    this.extract = Objects.requireNonNull(extract, "extract");
  }

  /** A scan of a source; {@code extract} must be thread-safe. The source is not closed. */
  public static Scan of(DocumentSource source, Function<Article, Extraction> extract) {
    return new Scan(source, extract);
  }

  /** Writes to a file; what it held before is lost, unless the scan resumes. */
  public Scan output(Path newFile, ExtractionFormat newFormat) {
    file = Optional.of(newFile);
    format = Optional.of(newFormat);
    stream = Optional.empty();
    return this;
  }

  /** Writes to a stream, which is flushed in the end but not closed; such a scan cannot resume. */
  public Scan output(OutputStream newStream, ExtractionFormat newFormat) {
    stream = Optional.of(newStream);
    format = Optional.of(newFormat);
    file = Optional.empty();
    return this;
  }

  /** Adds every extraction to an index. */
  public Scan into(ScanTarget newTarget) {
    target = Optional.of(newTarget);
    return this;
  }

  /** Keeps a journal in a file, so that the scan can be resumed after a kill. */
  public Scan journal(Path newJournal) {
    journal = Optional.of(newJournal);
    return this;
  }

  /** Whether to go on from the journal of an earlier run; without such a journal it starts anew. */
  public Scan resume(boolean newResume) {
    resume = newResume;
    return this;
  }

  /**
   * The number of threads that extract; the processors by default.
   *
   * @throws IllegalArgumentException if there is not at least one
   */
  public Scan threads(int newThreads) {
    threads = atLeastOne(newThreads, "threads");
    return this;
  }

  /**
   * The number of documents between two acknowledgements, 1,000 by default.
   *
   * @throws IllegalArgumentException if there is not at least one
   */
  public Scan batch(int newBatch) {
    batch = atLeastOne(newBatch, "a batch");
    return this;
  }

  /** Who hears of progress and failures. */
  public Scan listener(ScanListener newListener) {
    listener = Objects.requireNonNull(newListener, "listener");
    return this;
  }

  /**
   * Scans to the end. Trouble with documents is reported, not thrown.
   *
   * @throws IOException if the output, the index or the journal fails, or if the journal belongs to
   *     another output
   * @throws IllegalStateException if it is to resume without a journal or into a stream
   */
  public ScanReport run() throws IOException {
    if (resume && (journal.isEmpty() || stream.isPresent())) {
      throw new IllegalStateException("only a scan with a journal and an output file can resume");
    }
    try (Checkpoint checkpoint = Checkpoint.open(this)) {
      return new ScanRun(this, checkpoint).toEnd();
    }
  }

  private static int atLeastOne(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " of " + number);
    }
    return number;
  }
}
