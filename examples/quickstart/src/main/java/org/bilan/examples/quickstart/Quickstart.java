package org.bilan.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.Extractor;
import org.bilan.claim.Claim;
import org.bilan.index.ClaimIndex;

/** Reads one web page and searches its claims. */
public final class Quickstart {

  private static final String URL = "https://news.example/raid";
  private static final String HTML =
      """
      <html lang="en"><head><title>Raid on Aleppo market</title></head><body><article>
      <p>At least 14 civilians were killed on Monday in an air strike on a market in Aleppo,
      according to the Syrian Observatory for Human Rights.</p>
      <p>The coalition said that 27 reports of earlier strikes were under review.</p>
      </article></body></html>
      """;

  private Quickstart() {}

  /**
   * Prints the claims of the page, then those that a search finds.
   *
   * @param args the folder of the index
   */
  public static void main(String[] args) throws IOException {
    Extraction result = read(HTML, URL, LocalDate.of(2017, 7, 4));
    search(result, Path.of(args[0]));
  }

  private static Extraction read(String html, String url, LocalDate day) {
    // [read]
    Extractor extractor = Extractor.load(); // every language pack on the class path; share it
    Extraction result = extractor.extract(Article.html(html, url).publishedOn(day));
    for (Claim claim : result.claims()) {
      String figure = claim.harm() + " " + claim.count() + " per " + claim.sourceName();
      System.out.println(figure + ": " + claim.evidence().quote());
    }
    // [end]
    return result;
  }

  private static void search(Extraction result, Path path) throws IOException {
    // [search]
    try (ClaimIndex index = ClaimIndex.open(path)) {
      index.add(result);
      index.search("harm:KILLED min:[10 TO *] place:Syria").forEach(System.out::println);
    }
    // [end]
  }
}
