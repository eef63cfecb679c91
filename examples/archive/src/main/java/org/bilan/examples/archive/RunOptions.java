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

  @Option(
      names = "--confidence",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Leave out claims with less confidence, from 0 to 1; 0 (the default) keeps every claim. They"
              + " are listed among the rejected numbers, as LOW_CONFIDENCE. Confidence is the"
              + " probability that the claim is one and its numbers are right.")
  private double confidence;

  /** Refuses what makes no sense. */
  void check(SessionCommand command) {
    if (threads < 1) {
      throw command.wrong("--threads: at least 1 is needed, not " + threads);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw command.wrong("--confidence: must be from 0 to 1, not " + confidence);
    }
  }

  int threads() {
    return threads;
  }

  /** The least confidence that a claim may have. */
  double confidence() {
    return confidence;
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
