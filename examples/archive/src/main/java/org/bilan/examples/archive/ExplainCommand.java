package org.bilan.examples.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.archive.Document;
import org.bilan.archive.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One article, every number accounted for. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Shows how the claims of an article were found, and why its other numbers are none.",
    description = {
      "",
      "FILE is a web page (.html), a text (.txt), JSON Lines or a web archive; of the last two every",
      "article is explained. A publication date and a language help where the file does not tell",
      "them: without a date, relative dates ('on Tuesday') stay open.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bilan explain raid.html",
      "  bilan explain dispatch.txt --published 2017-07-07 --lang fr",
      "  echo 'Trois morts à Paris.' | bilan explain -"
    })
final class ExplainCommand extends SessionCommand {

  private static final String STANDARD = "-";

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The file; '-' is a text on standard input.")
  private String file;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "The day of publication, yyyy-mm-dd, where the file does not tell it.")
  private LocalDate published;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "The language, where the file does not tell it: fr, en.")
  private String language;

  ExplainCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() throws IOException {
    Function<Article, Extraction> extractor = session().extractor().apply(0);
    PrintWriter out = session().printer();
    if (file.equals(STANDARD)) {
      explain(Article.text(session().in().readAllBytes()), extractor, out);
      return Bilan.DONE;
    }
    int code = Bilan.DONE;
    try (DocumentSource source = DocumentSource.of(List.of(Path.of(file)))) {
      for (Optional<Document> next = source.next(); next.isPresent(); next = source.next()) {
        if (next.get() instanceof Document.Readable document) {
          explain(document.article(), extractor, out);
        } else {
          out.flush();
          session().err().println("failed: " + next.get());
          session().err().flush();
          code = Bilan.SOME_FAILED;
        }
      }
    }
    return code;
  }

  private void explain(Article article, Function<Article, Extraction> extractor, PrintWriter out) {
    Article known = article;
    if (published != null && article.published().isEmpty()) {
      known = known.publishedOn(published);
    }
    if (language != null && article.language().isEmpty()) {
      known = known.inLanguage(language);
    }
    Extraction extraction = extractor.apply(known).withWarnings(known.warnings());
    out.println(extraction.explain().strip());
    extraction.warnings().forEach(warning -> out.println("warning: " + warning.message()));
    out.println();
    out.flush();
  }
}
