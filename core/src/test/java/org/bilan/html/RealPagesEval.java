package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.text.Block;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads the real pages under {@code ../shared/corpora/html} where they are there. */
class RealPagesEval {

  private static final List<String> SETS =
      List.of("trafilatura", "scrapinghub", "orange-fr", "htmldate");

  @Test
  void everyBlockOfEveryRealPageIsSpelledByItsRanges() throws IOException {
    Optional<Path> corpora = corpora();
    Assumptions.assumeTrue(
        corpora.isPresent(), "skipped: no folder shared/corpora/html beside the checkout");
    PageReader reader = PageReader.of(FurnitureWords.none(), Map.of());
    int blocks = 0;
    for (String set : SETS) {
      try (Stream<Path> files = Files.list(corpora.get().resolve(set).resolve("html"))) {
        for (Path file : files.sorted().toList()) {
          String id = file.getFileName().toString().replace(".html.gz", "");
          String html = PageEval.page(corpora.get().resolve(set), id).orElseThrow();
          Page page = reader.read(html, Optional.empty());
          for (Block block : page.source().blocks()) {
            assertEquals(
                RawText.visible(block.span().in(page.source().plain())),
                RawText.visible(RawText.decode(page.source(), block.span())),
                set + " " + id);
            blocks++;
          }
        }
      }
    }
    assertTrue(blocks > 10_000, "only " + blocks + " blocks");
  }

  /** The folder, seen from the module or from the checkout. */
  static Optional<Path> corpora() {
    return Stream.of("../../shared/corpora/html", "../shared/corpora/html")
        .map(Path::of)
        .filter(Files::isDirectory)
        .findFirst();
  }
}
