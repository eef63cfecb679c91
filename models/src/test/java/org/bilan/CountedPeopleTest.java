package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a count counts, through the words that may stand between it and its noun or its harm. */
class CountedPeopleTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A second soldier was killed. | KILLED 1",
        "en | A 52-year-old driver drowned in the ford. | KILLED 1",
        "en | Two 17-year-old boys were wounded. | INJURED 2",
        "en | There were 40 so-called \"excess\" deaths. | KILLED 40",
        "en | Two of her three children were injured. | INJURED 2",
        "en | A clerk was shot dead. | KILLED 1",
        "en | More than 90 people might have been wounded. | INJURED >=90",
        "fr | Un deuxième soldat a été tué. | KILLED 1",
        "fr | Un \"gilet jaune\" a été tué. | KILLED 1",
        "fr | Vingt et un de ses 163 résidents sont morts. | KILLED 21",
        "fr | Il y a 24 personnes mortes. | KILLED 24",
        "fr | Cinq soldats trouvent la mort. | KILLED 5",
        "fr | Un convoi saute et tue le maire et deux gardes. | KILLED 2",
      })
  void theNounIsFoundBehindOtherWords(String language, String text, String claim) {
    assertEquals(List.of(claim), claims(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Marta Ruiz, 34, was killed.",
        "en | There were 45 fewer than last year among the dead.",
        "en | A second plane was hit by hail.",
        "en | A 52-year-old bridge collapsed.",
        "fr | Marta Ruiz, 34, a été tuée.",
        "fr | Un deuxième pont a été emporté.",
        "fr | Un \"pont jaune\" a été détruit.",
        "fr | Un sans-abri a reconnu le vol.",
      })
  void nothingElseIsCounted(String language, String text) {
    assertEquals(List.of(), claims(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Two miners missing? | ALLEGED PERSON",
        "en | Who killed two miners? | ASSERTED PERSON",
        "en | The syrup caused 66 deaths of children. | ASSERTED CHILD",
        "fr | Deux dockers portés disparus ? | ALLEGED PERSON",
        "fr | Qui a tué les deux dockers ? | ASSERTED PERSON",
        "fr | Le sirop a causé 66 décès d'enfants. | ASSERTED CHILD",
      })
  void questionsAndComplementsAreRead(String language, String text, String expected) {
    List<String> found =
        EXTRACTOR.extract(Article.text(text).inLanguage(language)).claims().stream()
            .map(claim -> claim.modality() + " " + claim.victims())
            .toList();
    assertEquals(List.of(expected), found);
  }

  private static List<String> claims(String language, String text) {
    return EXTRACTOR.extract(Article.text(text).inLanguage(language)).claims().stream()
        .map(claim -> claim.harm() + " " + claim.count())
        .toList();
  }
}
