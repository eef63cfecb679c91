package org.bilan.examples.archive;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.bilan.Article;
import org.bilan.Extraction;

/**
 * What a command works with: its streams, in UTF-8 whatever the locale, and the extractor, loaded
 * when first asked for.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress and faults
 * @param onTerminal whether standard error is a terminal
 * @param extractor loads the extractor that leaves out claims below a confidence; all are kept at 0
 */
record Session(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean onTerminal,
    DoubleFunction<Function<Article, Extraction>> extractor) {

  /** A session on raw streams. */
  static Session of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean onTerminal,
      DoubleFunction<Function<Article, Extraction>> extractor) {
    return new Session(in, out, writer(err), onTerminal, extractor);
  }

  /** A writer of lines for people; the caller flushes it. */
  PrintWriter printer() {
    return writer(out);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
