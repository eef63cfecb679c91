package org.bilan.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.bilan.Extraction;

/**
 * Takes the results of a scan and makes them safe in batches: output first, then index, then
 * journal. A kill between the steps leaves more in the output and the index than in the journal;
 * the output is cut back on resuming, and the index replaces what is added again.
 */
final class Checkpoint implements Closeable {

  private final Optional<ScanOutput> output;
  private final Optional<ScanTarget> target;
  private final Optional<Journal> journal;
  private final int batch;
  private int pending;

  private Checkpoint(
      Optional<ScanOutput> output,
      Optional<ScanTarget> target,
      Optional<Journal> journal,
      int batch) {
    this.output = output;
    this.target = target;
    this.journal = journal;
    this.batch = batch;
  }

  static Checkpoint open(Scan scan) throws IOException {
    String name = scan.file.map(file -> file.toAbsolutePath().normalize().toString()).orElse("-");
    Optional<Journal> journal = Optional.empty();
    if (scan.journal.isPresent()) {
      journal =
          Optional.of(
              scan.resume
                  ? Journal.resume(scan.journal.get(), name)
                  : Journal.create(scan.journal.get(), name));
    }
    try {
      Optional<ScanOutput> output = output(scan, journal.map(Journal::outputLength).orElse(0L));
      return new Checkpoint(output, scan.target, journal, scan.batch);
    } catch (IOException e) {
      if (journal.isPresent()) {
        journal.get().close();
      }
      throw e;
    }
  }

  private static Optional<ScanOutput> output(Scan scan, long kept) throws IOException {
    Optional<ScanOutput> output = Optional.empty();
    if (scan.file.isPresent()) {
      output = Optional.of(ScanOutput.to(scan.file.get(), kept));
    } else if (scan.stream.isPresent()) {
      output = Optional.of(ScanOutput.to(scan.stream.get()));
    }
    if (output.isPresent() && kept == 0) {
      output.get().write(scan.format.orElseThrow().header());
    }
    return output;
  }

  /** Whether documents must be told apart, which costs a hash of their content. */
  boolean needsKeys() {
    return journal.isPresent();
  }

  /** Whether an earlier run has done the document. */
  boolean isDone(DocumentKey key) {
    return journal.isPresent() && journal.get().isDone(key);
  }

  /** Takes the result for one document. */
  void take(String origin, Optional<DocumentKey> key, Extraction extraction, byte[] bytes)
      throws IOException {
    if (output.isPresent()) {
      output.get().write(bytes);
    }
    if (target.isPresent()) {
      target.get().add(extraction);
    }
    if (journal.isPresent() && key.isPresent()) {
      journal.get().note(key.get(), origin);
    }
    if (++pending >= batch && journal.isPresent()) {
      acknowledge();
    }
  }

  /** Makes everything taken so far safe. */
  void acknowledge() throws IOException {
    if (output.isPresent()) {
      output.get().force();
    }
    if (target.isPresent()) {
      target.get().commit();
    }
    if (journal.isPresent()) {
      journal.get().acknowledge(output.map(ScanOutput::length).orElse(0L));
    }
    pending = 0;
  }

  /** Closes without acknowledging. */
  @Override
  public void close() throws IOException {
    try {
      if (output.isPresent()) {
        output.get().close();
      }
    } finally {
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
  }
}
