package org.bilan.examples.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.archive.DocumentSource;
import org.bilan.archive.Scan;
import org.bilan.archive.ScanReport;
import org.bilan.archive.ScanTarget;
import org.bilan.index.ClaimIndex;
import org.bilan.json.ClaimCsvWriter;
import org.bilan.json.ExtractionFormat;
import org.bilan.json.ExtractionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Archives into an index. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    header = "Reads folders and archives of articles into an index of claims.",
    description = {
      "",
      "Reads .html, .htm, .txt, .jsonl and .warc files, also compressed as .gz, and every such file",
      "below the folders given. An article that the index holds already is replaced. Documents that",
      "cannot be read are listed and counted, and the rest is done.",
      "",
      "What is done is noted beside the index, in DIR.journal. A scan that was stopped or killed goes",
      "on with --resume and the same paths and options: nothing is lost, nothing is read or written",
      "twice.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bilan scan news/ --index idx",
      "  bilan scan crawl-2017.warc.gz --index idx --output claims.csv --threads 4",
      "  bilan scan crawl-2017.warc.gz --index idx --output claims.csv --resume"
    })
final class ScanCommand extends SessionCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders, read in this order; folders by the names of their files.")
  private List<Path> paths;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The index to fill; made if it is not there.")
  private Path index;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Also write the claims: one article a line to .jsonl, one claim a row to .csv.")
  private Path output;

  @Option(names = "--resume", description = "Go on where an earlier scan stopped.")
  private boolean resume;

  @Mixin private RunOptions run;

  ScanCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() throws IOException {
    run.check(this);
    Optional<ExtractionFormat> format = Optional.ofNullable(output).map(this::format);
    Path journal =
        index.resolveSibling(index.toAbsolutePath().normalize().getFileName() + ".journal");
    if (resume && Files.exists(journal) && !Files.exists(index)) {
      throw new IOException(
          "the journal " + journal + " is there but its index is not; scan without --resume");
    }
    ProgressBar bar = run.bar(session());
    ScanReport report;
    try (DocumentSource source = DocumentSource.of(paths);
        ClaimIndex claims = ClaimIndex.open(index)) {
      Scan scan =
          Scan.of(source, session().extractor().apply(run.confidence()))
              .into(ScanTarget.of(claims))
              .journal(journal)
              .resume(resume)
              .threads(run.threads())
              .listener(bar);
      format.ifPresent(chosen -> scan.output(output, chosen));
      report = scan.run();
    } finally {
      bar.erase();
    }
    run.tell(session(), report);
    return report.failed() > 0 ? Bilan.SOME_FAILED : Bilan.DONE;
  }

  private ExtractionFormat format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return ClaimCsvWriter.create();
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return ExtractionWriter.compact();
    }
    throw wrong("--output: " + file + " ends neither in .jsonl nor in .csv");
  }
}
