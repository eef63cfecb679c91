package org.bilan.examples.archive;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bilan.Extractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its commands, its exit codes, its way to report faults. */
@Command(
    name = "bilan",
    mixinStandardHelpOptions = true,
    versionProvider = Bilan.Version.class,
    subcommands = {
      DemoCommand.class,
      ExtractCommand.class,
      ScanCommand.class,
      SearchCommand.class,
      ExplainCommand.class,
      HelpCommand.class
    },
    header = "Reads casualty claims out of French and English news.",
    description = {
      "",
      "A claim is one figure of people harmed as one passage of an article states it: how many,",
      "harmed how, who, where, when, according to whom, how surely, and the characters that say so.",
      ""
    },
    footer = {
      "",
      "Start here:",
      "  bilan demo                                     articles that come with the program",
      "  bilan explain article.html                     one article, every number accounted for",
      "  bilan scan news/ --index idx                   a folder, a crawl, an archive",
      "  bilan search --index idx 'harm:KILLED place:Syria count:[100 TO *]'",
      "",
      "Exit codes: 0 done; 1 some documents failed (listed, counted, the rest done); 2 not done.",
      "'bilan help COMMAND' tells more."
    })
final class Bilan implements Runnable {

  /** Everything was done. */
  static final int DONE = 0;

  /** Some documents could not be read; the rest was done. */
  static final int SOME_FAILED = 1;

  /** Wrong usage, or an input, output or index that cannot be used. */
  static final int NOT_DONE = 2;

  private static final String ON_TERMINAL = "bilan.terminal";

  @Spec private CommandSpec spec;

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Logger lucene = Logger.getLogger("org.apache.lucene");
    lucene.setLevel(Level.SEVERE);
    boolean onTerminal =
        System.getProperty(ON_TERMINAL) == null
            ? System.console() != null
            : Boolean.getBoolean(ON_TERMINAL);
    Session session =
        Session.of(
            System.in,
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            new FileOutputStream(FileDescriptor.err),
            onTerminal,
            least -> Extractor.load().withConfidence(least)::extract);
    int code = run(session, arguments);
    lucene.setLevel(Level.SEVERE);
    System.exit(code);
  }

  /** Runs a command; gives its exit code. */
  static int run(Session session, String... arguments) {
    CommandLine line =
        new CommandLine(new Bilan(), new Commands(session))
            .setOut(session.printer())
            .setErr(session.err())
            .setUsageHelpWidth(100)
            .setUsageHelpLongOptionsMaxWidth(28)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Faults::badUsage)
            .setExecutionExceptionHandler(Faults::notDone);
    int code = line.execute(arguments);
    line.getOut().flush();
    session.err().flush();
    try {
      session.out().flush();
    } catch (IOException e) {
      session.err().println("bilan: " + Faults.words(e));
      session.err().flush();
      return NOT_DONE;
    }
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Makes the commands with their session. */
  private record Commands(Session session) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (SessionCommand.class.isAssignableFrom(type)) {
        return type.getDeclaredConstructor(Session.class).newInstance(session);
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** The version that the build wrote down. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      try (InputStream in = Bilan.class.getResourceAsStream("version.properties")) {
        Properties properties = new Properties();
        properties.load(in);
        return new String[] {"bilan " + properties.getProperty("version")};
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
