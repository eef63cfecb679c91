package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links between the claims of one article: comparable ones only, with the arithmetic. */
class ClaimLinksTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  private static String links(String language, String text) {
    Extraction extraction = EXTRACTOR.extract(Article.text(text).inLanguage(language));
    List<String> shown = new ArrayList<>();
    for (ClaimLink link : extraction.links()) {
      shown.add(
          quote(extraction, link.from())
              + " "
              + link.type()
              + " "
              + quote(extraction, link.to())
              + " ("
              + link.note()
              + ")");
    }
    return String.join("; ", shown);
  }

  private static String quote(Extraction extraction, String id) {
    return extraction.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .map(Claim::quantity)
        .map(words -> words.quote())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Police said 12 people were killed. Twelve people were killed."
            + " | Twelve REPEATS 12 (12)",
        "en | Police said 12 people were killed. Doctors said 14 people were killed."
            + " | 14 CONTRADICTS 12 (12 against 14)",
        "en | Police said 12 people were killed. Doctors said at least 10 people were killed."
            + " | at least 10 AGREES 12 (12 and >=10)",
        "en | The death toll rose to 12 from nine. | 12 SUPERSEDES nine (12 after 9)",
        "en | Nine people were killed. The death toll has risen to 12 people."
            + " | 12 SUPERSEDES Nine (12 after 9)",
        "en | The raid killed 12 people, including three women." + " | three PART_OF 12 (3 of 12)",
        "en | The raid killed five people. Two more people died in hospital."
            + " | Two ADDS_TO five (5 + 2 = 7)",
        "en | The raid killed 12 people. Eight men and four women were killed."
            + " | Eight PART_OF 12 (8 + 4 = 12); four PART_OF 12 (8 + 4 = 12)",
        "fr | Selon la police, 12 personnes ont été tuées. Selon les médecins, 14 personnes ont été tuées."
            + " | 14 CONTRADICTS 12 (12 against 14)",
        "fr | Le raid a tué 12 personnes, dont trois femmes. | trois PART_OF 12 (3 of 12)",
        "fr | Neuf personnes ont été tuées. Le bilan est passé à 12 morts."
            + " | 12 SUPERSEDES Neuf (12 after 9)",
      })
  void comparableClaimsAreLinked(String language, String text, String links) {
    assertEquals(links, links(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Police said 12 people were killed in Paris. Doctors said 14 were killed in France.",
        "en | Police said 12 people were killed in 2019. Doctors said 14 were killed in 2020.",
        "en | Police said 12 people were killed. Doctors said 14 people were injured.",
        "en | Police said 12 soldiers were killed. Doctors said 14 children were killed.",
        "en | Nine men and four women were killed.",
        "fr | Selon la police, 12 personnes ont été tuées à Paris. Selon les médecins, 14 personnes ont été tuées en France.",
        "fr | Selon la police, 12 personnes ont été tuées. Selon les médecins, 14 personnes ont été blessées.",
      })
  void otherScopesAreNotCompared(String language, String text) {
    assertEquals("", links(language, text));
  }
}
