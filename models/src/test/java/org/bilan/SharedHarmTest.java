package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counts of a sentence share a harm, and which have one of their own or none. */
class SharedHarmTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Soldiers killed one rebel and detained two others. | KILLED 1",
        "en | Ten men were killed and 30 others wounded. | KILLED 10, INJURED 30",
        "en | Two clerks were killed and two guards and a driver injured."
            + " | KILLED 2, INJURED 2, INJURED 1",
        "en | The driver, 52, and three passengers were killed. | KILLED 3",
        "en | The 1984 killing of a reporter shook Orla. | KILLED 1",
        "en | A quake on 3 May killed 12 people. | KILLED 12",
        "en | In the gale 240,000 people lost power. | AFFECTED 240000",
        "en | After the fire 300 people lost their homes. | DISPLACED 300",
        "fr | Les soldats ont tué un homme et arrêté deux autres. | KILLED 1",
        "fr | Dix hommes ont été tués et 30 autres blessés. | KILLED 10, INJURED 30",
        "fr | Après l'incendie, 300 personnes ont perdu leur logement. | DISPLACED 300",
      })
  void eachCountHasItsOwnHarm(String language, String text, String claims) {
    List<String> found =
        EXTRACTOR.extract(Article.text(text).inLanguage(language)).claims().stream()
            .map(claim -> claim.harm() + " " + claim.count())
            .toList();
    assertEquals(claims, String.join(", ", found));
  }
}
