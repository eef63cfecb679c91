package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Claim;
import org.bilan.claim.RejectedNumber;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The founding article's figures: five from four sources, some contradicting, one hedged. */
class FoundingArticleTest {

  private static final String NAME = "shared/seed/article-fr-2017-07.txt";
  private static Extraction extraction;

  @BeforeAll
  static void readTheArticle() throws IOException {
    Optional<Path> file =
        List.of("..", "../..", "../../..").stream()
            .map(up -> Path.of(up).resolve(NAME))
            .filter(Files::isRegularFile)
            .findFirst();
    Assumptions.assumeTrue(
        file.isPresent(), "the founding article is a publisher's text and not in the project");
    Article article = Article.text(Files.readString(file.orElseThrow()));
    extraction = Extractor.load().extract(article.publishedOn(LocalDate.of(2017, 7, 7)));
  }

  private static String summary(Claim claim) {
    String source = claim.source().map(s -> s.text()).orElse("");
    return String.join(
        " ",
        claim.count().toString(),
        claim.victims().toString(),
        claim.counting().toString(),
        claim.modality().toString(),
        source);
  }

  @Test
  void everyFigureHasItsSourceModeAndModality() {
    List<String> found = extraction.claims().stream().map(c -> summary(c)).toList();
    List<String> expected =
        List.of(
            ">=603 CIVILIAN TOTAL ASSERTED la coalition",
            ">=603 CIVILIAN TOTAL ALLEGED le groupe des forces interarmées"
                + " [Combined Joint Task Force]",
            "~40 PERSON TOTAL ALLEGED RT France",
            "119 CIVILIAN INCREMENT ASSERTED La coalition",
            "484 PERSON PREVIOUS ASSERTED La coalition",
            ">=4354 CIVILIAN TOTAL ASSERTED l'ONG Airwars");
    assertEquals(expected, found.subList(0, expected.size()));
    assertTrue(found.contains("173 PERSON TOTAL ASSERTED l'ONU"), found.toString());
  }

  @Test
  void noFigureIsFoundBesidesTheSevenAndTheTwoVagueOnes() {
    List<String> vague =
        extraction.claims().stream()
            .filter(claim -> claim.count().best() == 2)
            .map(claim -> claim.quantity().quote())
            .toList();
    assertEquals(List.of("nombre conséquent de", "De nombreux"), vague);
    assertEquals(9, extraction.claims().size());
  }

  @Test
  void theUnFigureIsOfRaqqaInJune() {
    Claim claim =
        extraction.claims().stream().filter(c -> c.count().best() == 173).findFirst().orElseThrow();
    assertEquals("Raqqa", claim.place().orElseThrow().name());
    assertEquals(Optional.of(LocalDate.of(2017, 6, 1)), claim.time().orElseThrow().firstDay());
    assertEquals(Optional.of(LocalDate.of(2017, 6, 30)), claim.time().orElseThrow().lastDay());
  }

  @Test
  void countsOfReportsAreRejectedWithAReason() {
    for (String number : List.of("141", "222", "27")) {
      RejectedNumber rejected =
          extraction.rejected().stream()
              .filter(r -> r.text().equals(number))
              .findFirst()
              .orElseThrow();
      assertTrue(!rejected.explanation().isBlank(), number);
    }
  }
}
