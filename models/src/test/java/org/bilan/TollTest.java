package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.Count;
import org.bilan.claim.Harm;
import org.bilan.claim.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overall figure of an article, as an editor would give it. */
class TollTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  private static List<Toll> tolls(String language, String text) {
    return EXTRACTOR.extract(Article.text(text).inLanguage(language)).tolls();
  }

  private static Optional<Toll> killed(String language, String text) {
    return tolls(language, text).stream().filter(toll -> toll.harm() == Harm.KILLED).findFirst();
  }

  private static String shown(String language, String text) {
    return killed(language, text).map(Toll::count).map(Count::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A bomb killed nine men and four women in Orla. | 13",
        "en | Two more people died on Monday. The blast had killed 12 people. | 12",
        "en | A bomb killed five people in Orla. Two more people were killed by gunmen. | 7",
        "en | Four nurses and at least seven patients were killed in Orla. | >=11",
        "en | A judge and two guards were killed in Orla. | 3",
        "en | The fire killed a mother and four children. | 5",
        "fr | Une bombe a tué neuf hommes et quatre femmes à Orla. | 13",
        "fr | Quatre infirmiers et sept patients ont été tués à Orla. | 11",
        "fr | Un juge et deux gardes ont été tués à Orla. | 3",
        "fr | L'incendie a tué une mère et quatre enfants. | 5",
      })
  void whatOnePredicateOrAnIncrementJoinsIsAdded(String language, String text, String toll) {
    assertEquals(toll, shown(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The flood killed 12 people, including three children. | 12",
        "en | At least eight people died. Two of the dead were nurses. | >=8",
        "en | Twelve people died in Orla. Police said 12 bodies had been found. | 12",
        "en | The death toll rose to 12 from nine. | 12",
        "en | The storm caused two deaths, one in Orla and the other in Lens. | 2",
        "en | One person was reported dead with four others missing. | 1",
        "en | Ten people were killed and 30 others wounded. | 10",
        "en | Soldiers killed one rebel and detained two others. | 1",
        "en | Nine people died. The driver, 52, was among the dead. | 9",
        "fr | La crue a tué 12 personnes, dont trois enfants. | 12",
        "fr | Le bilan est passé de 9 à 12 morts. | 12",
        "fr | La tempête a fait deux morts, un à Orla et l'autre à Lens. | 2",
        "fr | Le séisme a fait douze morts en 2021. Celui de 1998 avait fait 4 000 morts. | 12",
        "fr | Dix personnes ont été tuées et 30 autres blessées. | 10",
        "fr | Douze personnes sont mortes à Orla. La police a trouvé 12 corps. | 12",
      })
  void partsRepeatsEarlierFiguresAndOtherHarmsAreNotAdded(
      String language, String text, String toll) {
    assertEquals(toll, shown(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A bomb killed four people in Orla. Separately, gunmen killed two guards. | 6",
        "en | Six people were killed in two attacks. In a separate attack, two guards died. | 6",
        "fr | Une bombe a tué quatre personnes à Orla. Par ailleurs, deux gardes ont été tués. | 6",
        "fr | Six personnes ont été tuées dans deux attaques. Le lendemain, deux gardes ont été tués. | 6",
      })
  void incidentsApartAreAddedWhereNoFigureIsOfAll(String language, String text, String toll) {
    assertEquals(toll, shown(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor of Orla was shot dead. | 1",
        "en | Ana Ruiz, 34, was killed on Monday. Ruiz was killed at home. | 1",
        "en | Ana Ruiz, 34, was killed on Monday. Paul Reyes, 40, died in hospital. | 2",
        "en | A man killed his wife before turning the gun on himself. | 2",
        "en | The governor was killed along with eight others in an ambush. | 9",
        "fr | Le maire d'Orla a été abattu. | 1",
        "fr | Ana Ruiz, 34 ans, a été tuée lundi. Paul Reyes, 40 ans, a succombé à ses blessures. | 2",
        "fr | Un homme a tué sa femme avant de se suicider. | 2",
        "fr | Le gouverneur a été tué avec huit autres personnes. | 9",
      })
  void peopleToldOfOneByOneMakeADerivedToll(String language, String text, String toll) {
    assertEquals(toll, shown(language, text));
    Toll found = killed(language, text).orElseThrow();
    assertTrue(found.derived());
    assertFalse(found.people().isEmpty());
    found.people().forEach(words -> assertEquals(words.quote(), words.span().in(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor of Orla was not killed.",
        "en | A man tried to kill the mayor.",
        "en | The mayor was questioned about the market.",
        "en | Up to 200 people could be killed if the dam broke.",
        "fr | Le maire d'Orla n'a pas été tué.",
        "fr | Il est poursuivi pour tentative de meurtre d'Ana Ruiz.",
        "fr | Le maire a été entendu.",
      })
  void nobodyIsCountedWhereNobodyDied(String language, String text) {
    assertEquals("none", shown(language, text));
  }

  @Test
  void aStatedFigureNamesItsClaimAndASumNamesAllOfThem() {
    Toll stated = killed("en", "A bomb killed 12 people in Orla.").orElseThrow();
    assertFalse(stated.derived());
    assertEquals(1, stated.claims().size());
    Toll sum = killed("en", "A bomb killed nine men and four women.").orElseThrow();
    assertTrue(sum.derived());
    assertEquals(2, sum.claims().size());
  }

  @Test
  void figuresOfOtherYearsAreLeftOut() {
    String text =
        "The quake on 3 May 2021 killed 12 people in Orla. In 2003, an earthquake killed 4,000"
            + " people there.";
    assertEquals("12", shown("en", text));
  }

  @Test
  void wrappedLinesAreReadAsOneSentence() {
    String text =
        "ORLA, 3 MAY 2021 -- THE ARMY COMMAND REPORTED ON MONDAY THAT AT LEAST TWELVE\n"
            + "PEASANTS OF THE HIGH VALLEYS NEAR THE BORDER OF THE TWO STATES HAVE BEEN\n"
            + "KILLED BY ARMED MEN WHO CAME DOWN FROM THE HILLS BEFORE DAWN AND BURNED ALL\n"
            + "THE HOUSES.";
    assertEquals(">=12", shown("en", text));
  }
}
