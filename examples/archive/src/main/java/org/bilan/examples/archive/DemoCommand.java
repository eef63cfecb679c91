package org.bilan.examples.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.claim.Toll;
import org.bilan.index.ClaimIndex;
import picocli.CommandLine.Command;

/** Everything once, on articles that come with the program. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Reads the articles that come with the program, indexes them, answers two searches.",
    description = {
      "",
      "The index is a temporary folder, removed at the end. Every claim is a row: what was done to",
      "the people, how many ('>=' at least, '~' about), who they were, whether the figure is a total,",
      "an increment, a part or an earlier figure, how surely it is stated, where, when, who says so,",
      "and the words around it.",
      ""
    },
    footer = {"", "Example:", "  bilan demo | less -S"})
final class DemoCommand extends SessionCommand {

  /** An English name finds the French article that writes "Alep" too. */
  private static final String BOTH_LANGUAGES = "harm:KILLED place:Aleppo";

  private static final String LARGE_TOLLS = "harm:KILLED count:[100 TO *] source:*";

  DemoCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() throws IOException {
    List<Article> articles = DemoArticles.load();
    Function<Article, Extraction> extractor = session().extractor().apply(0);
    PrintWriter out = session().printer();
    Path folder = Files.createTempDirectory("bilan-demo");
    try {
      try (ClaimIndex index = ClaimIndex.open(folder.resolve("index"))) {
        for (Article article : articles) {
          Extraction extraction = extractor.apply(article);
          ClaimTable.print(extraction, out);
          tolls(extraction, out);
          out.println();
          out.flush();
          index.add(extraction);
        }
        index.commit();
        search(index, BOTH_LANGUAGES, "both languages, by the English name of a place", out);
        search(index, LARGE_TOLLS, "figures that may be 100 or more, with their sources", out);
      }
    } finally {
      delete(folder);
    }
    out.flush();
    return Bilan.DONE;
  }

  private static void tolls(Extraction extraction, PrintWriter out) {
    for (Toll toll : extraction.tolls()) {
      out.println("  toll of the main event: " + toll.harm() + " " + toll.count());
    }
    if (!extraction.links().isEmpty()) {
      out.println("  " + ProgressBar.count(extraction.links().size(), "link") + " between figures");
    }
    if (!extraction.rejected().isEmpty()) {
      out.println("  not people harmed: " + rejected(extraction));
    }
  }

  private static String rejected(Extraction extraction) {
    return String.join(
        ", ",
        extraction.rejected().stream()
            .map(number -> number.text() + " (" + number.explanation() + ")")
            .limit(4)
            .toList());
  }

  private static void search(ClaimIndex index, String query, String purpose, PrintWriter out)
      throws IOException {
    out.println("search: " + query + "   (" + purpose + ")");
    ClaimTable.printHits(index.search(query), out);
    out.println();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
