package org.bilan.examples.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command of a session. */
abstract class SessionCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  SessionCommand(Session session) {
    this.session = session;
  }

  /** The streams and the extractor. */
  final Session session() {
    return session;
  }

  /** Runs the command; gives its exit code. */
  @Override
  public abstract Integer call() throws IOException;

  /** Wrong usage, to be thrown. */
  final ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
