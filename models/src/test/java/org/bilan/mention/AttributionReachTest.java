package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attribution governs a figure: in the texts the figure is the number in digits. */
class AttributionReachTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(AttributionReachTest.class.getClassLoader());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Selon la police, 12 marins sont morts. | la police",
        "fr | Le toit a cédé, a dit un témoin. Il y aurait 12 blessés selon le maire. | le maire",
        "fr | Le toit a cédé, selon le maire. Environ 12 élèves auraient été blessés. | le maire",
        "fr | « Le toit a cédé. Il y a 12 morts », a dit le préfet. | le préfet",
        "fr | Le préfet est venu. Le Samu a parlé du drame. Il fait état de 12 morts. | Le Samu",
        "en | Police said 12 sailors had died. | Police",
        "en | The roof fell, according to the mayor, and 12 pupils were hurt. | the mayor",
        "en | \"The roof fell. We have 12 dead,\" said the coroner. | the coroner",
        "en | Malta said 12 sailors were lost, a daily reported. | Malta",
        "en | The monitor said a raid hit the town. It said 12 people had died. | The monitor"
      })
  void aFigureInWhatSomebodySaysIsTheirs(String language, String text, String source) {
    assertEquals(Optional.of(source), governing(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 12 marins sont morts dans la nuit. Selon la police, la mer était forte.",
        "fr | Selon un premier bilan, 12 marins sont morts.",
        "fr | Le préfet a dit que la mer était forte. 12 marins sont morts.",
        "fr | Le maire demande une enquête. 12 marins sont morts.",
        "en | A ferry sank. The mayor said the sea was rough. Divers found 12 bodies.",
        "en | The mayor wants a new pier. 12 sailors died last year."
      })
  void aFigureOutsideIsTheArticlesOwn(String language, String text) {
    assertEquals(Optional.empty(), governing(language, text));
  }

  @Test
  void theSameTextGivesTheSameAttributions() {
    LanguagePack pack = PACKS.pack("fr").orElseThrow();
    String text = "Selon la police, 12 marins sont morts, a écrit « Le Port », citant le maire.";
    List<Attribution> first = new AttributionFinder(pack).find(pack.chart(text));
    assertEquals(first, new AttributionFinder(pack).find(pack.chart(text)));
    assertTrue(first.size() > 1);
  }

  private static Optional<String> governing(String language, String text) {
    LanguagePack pack = PACKS.pack(language).orElseThrow();
    Chart chart = pack.chart(text);
    List<Attribution> found = new AttributionFinder(pack).find(chart);
    return new AttributionReach(pack)
        .governing(chart, found, text.indexOf("12"))
        .flatMap(a -> a.named().or(a::source))
        .map(span -> span.in(text));
  }
}
