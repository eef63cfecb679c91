package org.bilan.examples.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.bilan.index.QueryException;
import org.bilan.lang.PackException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line, and what to do. */
final class Faults {

  private Faults() {}

  /** Reports wrong usage. */
  static int badUsage(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + firstLine(fault.getMessage()) + "; see '" + name + " --help'");
    err.flush();
    return Bilan.NOT_DONE;
  }

  /** Reports what stopped a command; a fault that nobody foresaw is thrown on with its trace. */
  static int notDone(Exception fault, CommandLine command, ParseResult result) throws Exception {
    Throwable cause = fault instanceof UncheckedIOException wrapped ? wrapped.getCause() : fault;
    String words;
    if (cause instanceof IOException trouble) {
      words = words(trouble);
    } else if (cause instanceof QueryException || cause instanceof PackException) {
      words = firstLine(cause.getMessage());
    } else {
      throw fault;
    }
    command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + words);
    command.getErr().flush();
    return Bilan.NOT_DONE;
  }

  /** A fault of a file in words; the messages of the file system are often a bare path. */
  static String words(IOException fault) {
    if (fault instanceof NoSuchFileException missing) {
      return "no such file or folder: " + missing.getFile();
    }
    if (fault instanceof AccessDeniedException denied && denied.getReason() == null) {
      return "no permission: " + denied.getFile();
    }
    if (fault instanceof FileSystemException other && other.getReason() == null) {
      return "cannot use " + other.getFile();
    }
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : firstLine(message);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
