package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bilan.assembly.Choice;
import org.bilan.claim.ClaimField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is weighed for the places and times of claims, and that the claims have what was chosen. */
class ChoicesTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Raids killed 9 people in Hama on Tuesday. On Monday 3 died in Idlib, police in Paris said.",
        "fr | Des raids ont tué 9 personnes à Hama mardi. Lundi, 3 sont mortes à Idleb, dit-on à Paris.",
      })
  void eachClaimHasTheOptionsThatWereChosen(String lang, String text) {
    Article article =
        Article.text(text).inLanguage(lang).publishedOn(java.time.LocalDate.of(2017, 7, 7));
    List<Choice> choices =
        EXTRACTOR.choices(article).stream()
            .filter(c -> c.field() == ClaimField.PLACE || c.field() == ClaimField.TIME)
            .toList();
    var claims = EXTRACTOR.extract(article).claims();
    assertEquals(2, claims.size());
    assertEquals(2 * claims.size(), choices.size());
    for (Choice choice : choices) {
      var claim =
          claims.stream()
              .filter(c -> c.quantity().span().equals(choice.quantity()))
              .findFirst()
              .orElseThrow();
      List<Choice.Option> chosen = choice.options().stream().filter(Choice.Option::chosen).toList();
      assertEquals(1, chosen.size());
      if (choice.field() == ClaimField.PLACE) {
        assertEquals(claim.place().map(p -> p.name()), chosen.get(0).place().map(p -> p.name()));
      } else {
        assertEquals(claim.time(), chosen.get(0).time());
      }
      assertTrue(choice.options().stream().allMatch(o -> o.score() >= 0 && o.score() <= 1));
      Choice.Option last = choice.options().get(choice.options().size() - 1);
      assertTrue(last.place().isEmpty() && last.time().isEmpty(), "the last option is none");
    }
  }
}
