package org.bilan.archive;

import java.io.IOException;
import java.util.Optional;
import org.bilan.Extraction;

/** One run of a scan: reads, hands out, takes back in order, counts. */
final class ScanRun {

  private static final long CHARACTERS_UNDER_WAY = 1 << 25;

  /** A document on its way through the threads; a readable one has a key if there is a journal. */
  private record Item(Document document, Optional<DocumentKey> key, long position) {

    long weight() {
      return document instanceof Document.Readable readable
          ? readable.article().content().length()
          : 0;
    }
  }

  private record Outcome(Extraction extraction, byte[] bytes) {}

  private final Scan scan;
  private final Checkpoint checkpoint;
  private ScanReport report = ScanReport.NOTHING;
  private long position;

  ScanRun(Scan scan, Checkpoint checkpoint) {
    this.scan = scan;
    this.checkpoint = checkpoint;
  }

  ScanReport toEnd() throws IOException {
    new OrderedWork<>(scan.threads, CHARACTERS_UNDER_WAY, Item::weight, this::work)
        .run(this::next, this::take);
    checkpoint.acknowledge();
    return report;
  }

  private Optional<Item> next() throws IOException {
    for (Optional<Document> next = scan.source.next();
        next.isPresent();
        next = scan.source.next()) {
      Optional<DocumentKey> key = Optional.empty();
      if (checkpoint.needsKeys() && next.get() instanceof Document.Readable readable) {
        key = Optional.of(DocumentKey.of(readable));
      }
      if (key.isEmpty() || !checkpoint.isDone(key.get())) {
        return Optional.of(new Item(next.get(), key, scan.source.position()));
      }
      report = report.plusSkipped();
      tell(scan.source.position());
    }
    return Optional.empty();
  }

  private Optional<Outcome> work(Item item) {
    if (!(item.document() instanceof Document.Readable readable)) {
      return Optional.empty();
    }
    Extraction extraction =
        scan.extract.apply(readable.article()).withWarnings(readable.article().warnings());
    byte[] bytes = scan.format.map(format -> format.encode(extraction)).orElse(new byte[0]);
    return Optional.of(new Outcome(extraction, bytes));
  }

  private void take(Item item, OrderedWork.Result<Optional<Outcome>> result) throws IOException {
    if (result.fault().isPresent()) {
      fail(defect(item.document().origin(), result.fault().get()));
    } else if (item.document() instanceof Document.Unreadable unreadable) {
      fail(unreadable);
    } else {
      Outcome outcome = result.value().orElseThrow().orElseThrow();
      Extraction extraction = outcome.extraction();
      report = report.plusRead(extraction.claims().size(), extraction.warnings().size());
      checkpoint.take(item.document().origin(), item.key(), extraction, outcome.bytes());
    }
    tell(item.position());
  }

  /** A document must not take the others with it, whatever it does to the machine. */
  private static Document.Unreadable defect(String origin, Throwable fault) {
    if (fault instanceof Error error && !(fault instanceof VirtualMachineError)) {
      throw error;
    }
    return new Document.Unreadable(origin, "could not be read, a defect: " + fault);
  }

  private void fail(Document.Unreadable document) {
    report = report.plusFailed();
    scan.listener.failed(document);
  }

  /** Documents passed over may be ahead of those under way; what is shown never goes back. */
  private void tell(long reached) {
    position = Math.max(position, reached);
    scan.listener.progressed(report, position, scan.source.size());
  }
}
