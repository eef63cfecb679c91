package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bilan.claim.RejectedNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a number without a noun of its own is no claim. */
class RejectedPartTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They checked 141 of the 222 reports. | NOT_PEOPLE NOT_PEOPLE",
        "en | It got 222 reports. It found 27 of them credible. | NOT_PEOPLE NOT_PEOPLE",
        "en | It got 222 reports. It also got 27. | NOT_PEOPLE NO_HARM",
        "fr | Elle a évalué 141 des 222 rapports. | NOT_PEOPLE NOT_PEOPLE",
        "fr | Elle a lu 222 rapports. Elle en a jugé 27 crédibles. | NOT_PEOPLE NOT_PEOPLE",
        "fr | Elle a lu 222 rapports. Elle a jugé 27 élèves. | NOT_PEOPLE NO_HARM",
      })
  void aPartOfThingsCountsThings(String language, String text, String reasons) {
    List<String> found =
        EXTRACTOR
            .extractWithEveryNumber(Article.text(text).inLanguage(language))
            .rejected()
            .stream()
            .map(RejectedNumber::reason)
            .map(Enum::name)
            .toList();
    assertEquals(List.of(reasons.split(" ")), found);
  }
}
