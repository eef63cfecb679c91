package org.bilan.examples.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.bilan.Article;
import org.bilan.Extraction;

/**
 * One run of the program in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int code, String out, String err) {

  /** Runs a command with an extractor that takes every number for a claim. */
  static CommandLineRun of(String... arguments) {
    return withInput("", arguments);
  }

  /** The same with something on standard input. */
  static CommandLineRun withInput(String input, String... arguments) {
    return with(least -> NumberReader::read, input, arguments);
  }

  /** Runs a command with an extractor of the test's choice. */
  static CommandLineRun with(
      DoubleFunction<Function<Article, Extraction>> extractor, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        Session.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            false,
            extractor);
    int code = Bilan.run(session, arguments);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
