package org.bilan.examples.archive;

import org.bilan.archive.ScanReport;
import picocli.CommandLine.Option;

/** Options of commands that read many documents. */
final class RunOptions {

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description =
          "Threads that read; as many as processors by default. Output does not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; failures are still listed.")
  private boolean quiet;

  /** Refuses what makes no sense. */
  void check(SessionCommand command) {
    if (threads < 1) {
      throw command.wrong("--threads: at least 1 is needed, not " + threads);
    }
  }

  int threads() {
    return threads;
  }

  ProgressBar bar(Session session) {
    return new ProgressBar(session.err(), session.onTerminal() && !quiet);
  }

  void tell(Session session, ScanReport report) {
    if (!quiet) {
      session.err().println(ProgressBar.summary(report));
    }
  }
}
