package org.bilan.examples.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilan.archive.DocumentSource;
import org.bilan.archive.Scan;
import org.bilan.archive.ScanReport;
import org.bilan.json.ExtractionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** JSON Lines in, JSON Lines out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Reads articles from JSON Lines, writes their claims as JSON Lines.",
    description = {
      "",
      "Each line of the input is one object with \"text\" or \"html\" and, if known, \"id\", \"lang\",",
      "\"published\" (yyyy-mm-dd), \"title\", \"url\"; other fields are passed over. Each article",
      "gives one line of output, in the order of the input. A line that is no such object is",
      "reported with its number and column, and the rest is done.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bilan extract --input docs.jsonl --output claims.jsonl",
      "  bilan extract --input docs.jsonl --output sure.jsonl --confidence 0.9",
      "  echo '{\"text\":\"Au moins 12 morts à Alep.\"}' | bilan extract",
      "  zcat news.jsonl.gz | bilan extract --mentions --threads 2 > out.jsonl"
    })
final class ExtractCommand extends SessionCommand {

  private static final Path STANDARD = Path.of("-");

  @Option(
      names = {"-i", "--input"},
      paramLabel = "FILE",
      defaultValue = "-",
      description = "JSON Lines, .gz if so named; '-' (the default) is standard input.")
  private Path input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Where to write; '-' (the default) is standard output.")
  private Path output;

  @Option(
      names = "--mentions",
      description = "Also write all quantities, dates, names, places and attributions.")
  private boolean mentions;

  @Option(
      names = "--text",
      description = "Also write the plain text of articles that were given as text.")
  private boolean text;

  @Mixin private RunOptions run;

  ExtractCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() throws IOException {
    run.check(this);
    if (!input.equals(STANDARD) && !Files.isReadable(input)) {
      String fault = Files.exists(input) ? "no permission to read " : "no such file: ";
      throw wrong("--input: " + fault + input);
    }
    if (Files.isDirectory(input)) {
      throw wrong("--input: " + input + " is a folder; 'bilan scan' reads folders");
    }
    if (Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output)) {
      throw wrong("--output: would overwrite the input");
    }
    ExtractionWriter writer = ExtractionWriter.compact();
    writer = mentions ? writer.withMentions() : writer;
    writer = text ? writer.withText() : writer;
    ProgressBar bar = run.bar(session());
    ScanReport report;
    try (DocumentSource source = source()) {
      Scan scan = Scan.of(source, session().extractor().apply(run.confidence()));
      if (output.equals(STANDARD)) {
        scan.output(session().out(), writer);
      } else {
        scan.output(output, writer);
      }
      report = scan.threads(run.threads()).listener(bar).run();
    } finally {
      bar.erase();
    }
    run.tell(session(), report);
    return report.failed() > 0 ? Bilan.SOME_FAILED : Bilan.DONE;
  }

  private DocumentSource source() throws IOException {
    if (input.equals(STANDARD)) {
      return DocumentSource.ofJsonLines("-", session().in());
    }
    return DocumentSource.ofJsonLines(input);
  }
}
