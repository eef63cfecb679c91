package org.bilan.examples.archive;

import java.io.PrintWriter;
import java.util.Locale;
import org.bilan.archive.Document;
import org.bilan.archive.ScanListener;
import org.bilan.archive.ScanReport;

/**
 * Shows how far a scan is, on one line of a terminal, a few times a second; names each document
 * that failed on a line of its own, terminal or not.
 */
final class ProgressBar implements ScanListener {

  private static final int WIDTH = 30;
  private static final long PAUSE_NANOS = 150_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean drawn;
  private long drawnAt;
  private boolean onLine;

  /** Writes to {@code err}; draws only if {@code drawn}. */
  ProgressBar(PrintWriter err, boolean drawn) {
    this.err = err;
    this.drawn = drawn;
    this.drawnAt = System.nanoTime() - PAUSE_NANOS;
  }

  @Override
  public void progressed(ScanReport report, long position, long size) {
    if (!drawn || System.nanoTime() - drawnAt < PAUSE_NANOS) {
      return;
    }
    drawnAt = System.nanoTime();
    err.print(ERASE + line(report, position, size));
    err.flush();
    onLine = true;
  }

  @Override
  public void failed(Document.Unreadable document) {
    erase();
    err.println("failed: " + document);
    err.flush();
  }

  /** Removes the bar from the terminal. */
  void erase() {
    if (onLine) {
      err.print(ERASE);
      err.flush();
      onLine = false;
    }
  }

  /** The bar with its figures: {@code [##### ] 17 % 1,204 documents, 310 claims}. */
  static String line(ScanReport report, long position, long size) {
    StringBuilder line = new StringBuilder();
    if (size > 0) {
      int percent = (int) Math.min(100, 100 * position / size);
      int filled = WIDTH * percent / 100;
      line.append('[').append("#".repeat(filled)).append(" ".repeat(WIDTH - filled)).append("] ");
      line.append(String.format(Locale.ROOT, "%3d %%  ", percent));
    }
    return line.append(summary(report)).toString();
  }

  /** The figures of a scan in words. */
  static String summary(ScanReport report) {
    StringBuilder words = new StringBuilder();
    words.append(count(report.documents(), "document")).append(", ");
    words.append(count(report.claims(), "claim"));
    if (report.skipped() > 0) {
      words.append(String.format(Locale.ROOT, ", %,d done before", report.skipped()));
    }
    if (report.warnings() > 0) {
      words.append(", ").append(count(report.warnings(), "warning"));
    }
    if (report.failed() > 0) {
      words.append(String.format(Locale.ROOT, ", %,d failed", report.failed()));
    }
    return words.toString();
  }

  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
