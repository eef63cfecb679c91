package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.bilan.claim.Claim;
import org.bilan.claim.Place;
import org.bilan.lang.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when the harm of a claim happened, as the rules say without the models over them. */
class PlaceAndTimeOfHarmTest {

  private static final Extractor EXTRACTOR =
      Extractor.of(
          LanguagePacks.load(PlaceAndTimeOfHarmTest.class.getClassLoader()).withoutChoiceModels());
  private static final LocalDate FRIDAY = LocalDate.of(2017, 7, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Shells killed 8 people in a town in Syria. The shells hit Marlobeh, a village. | Marlobeh",
        "en | Shells killed 8 people in Syria. A day later the market of Idlib was open. | Syria",
        "fr | Des obus ont tué 8 personnes dans un village de Syrie. Ils sont tombés à Marlobé. | Marlobé",
        "fr | Des obus ont tué 8 personnes en Syrie. Le marché d'Idleb est resté ouvert. | Syria",
      })
  void aPlaceSpokenOfWithoutItsNameIsTheOneNamedNext(String lang, String text, String place) {
    assertEquals(List.of(place), places(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Syria is at war. Raids killed 9 people in the provinces of Hama and Idlib. | Syria",
        "en | Syria is at war. Raids killed 9 people in Hama province. | Hama",
        "fr | La Syrie est en guerre. Des raids ont tué 9 personnes à Hama et Idleb. | Hama",
        "fr | La Syrie compte ses morts : Hama (9 morts) et Idleb. | Hama",
      })
  void placesInARowAreReadTogether(String lang, String text, String place) {
    assertEquals(List.of(place), places(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Idlib is in Syria. Bombs killed 40 people across the country. | Syria",
        "en | Idlib is in Syria. Bombs killed 40 people across the town. | Idlib",
        "fr | Idleb est en Syrie. Les bombes ont tué 40 personnes dans tout le pays. | Syria",
        "fr | Idleb est en Syrie. Les bombes ont tué 40 personnes dans la ville. | Idlib",
      })
  void wordsForTheWholeCountryChooseIt(String lang, String text, String place) {
    assertEquals(List.of(place), places(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A raid killed 14 people in Syria. Police in Raqqa counted 14 dead in Raqqa. | Raqqa Raqqa",
        "en | A raid killed 2 people in Syria. Police in Raqqa counted 2 dead in Raqqa. | Syria Raqqa",
        "fr | Un raid a fait 14 morts en Syrie. Les 14 morts ont été recensés à Raqqa. | Raqqa Raqqa",
        "fr | Un raid a fait 13 morts en Syrie. 14 morts ont été recensés à Raqqa. | Syria Raqqa",
      })
  void aFigureThatIsRepeatedKeepsItsPlace(String lang, String text, String places) {
    assertEquals(List.of(places.split(" ")), places(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Six men died on Tuesday, police told KXYZ. | 2017-07-04",
        "en | Six men died in a raid, police said on Tuesday. | -",
        "en | A doctor told SANA on Wednesday that six men had died. | -",
        "en | The war that began on 11 March 2015 has killed 2,000 people. | 2015-03-11..",
        "en | The shelling that began on 11 March 2015 killed 3 people. | 2015-03-11",
        "en | In the past 24 hours 12 people have died. | 2017-07-06..2017-07-07",
        "fr | Six hommes sont morts mardi. | 2017-07-04",
        "fr | Six hommes sont morts, a indiqué mardi la police. | -",
        "fr | Six hommes sont morts dans la nuit de lundi à mardi. | 2017-07-03..2017-07-04",
        "fr | Douze personnes sont mortes en 24 heures. | 2017-07-06..2017-07-07",
        "fr | Six hommes sont morts samedi 4 juillet. | 2017-07-04",
        "fr | Au pouvoir depuis trente ans, il nie. Six hommes sont morts. | -",
      })
  void aDateIsOfTheHarmAndNotOfItsReport(String lang, String text, String time) {
    List<String> times =
        EXTRACTOR.extract(Article.text(text).inLanguage(lang).publishedOn(FRIDAY)).claims().stream()
            .map(claim -> claim.time().map(Object::toString).orElse("-"))
            .toList();
    assertEquals(List.of(time), times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Six men died on 3 July. | -",
        "en | Six men died on 3 July 2016. | 2016-07-03",
        "fr | Six hommes sont morts le 3 juillet. | -",
        "fr | Six hommes sont morts le 3 juillet 2016. | 2016-07-03",
      })
  void aDayWithoutItsYearNeedsTheDayOfPublication(String lang, String text, String time) {
    List<String> times =
        EXTRACTOR.extract(Article.text(text).inLanguage(lang)).claims().stream()
            .map(claim -> claim.time().map(Object::toString).orElse("-"))
            .toList();
    assertEquals(List.of(time), times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | SANA said 9 people were killed. | -",
        "en | Nine people were killed in Syrias north. | Syria",
        "en | Raids on the Kurdish-held district killed 9 people. | -",
        "fr | Les attaques de Raqqa ont fait 9 morts. | Raqqa",
        "fr | Neuf personnes sont mortes dans l'Aude. | Aude",
        "fr | Aude Martin a compté neuf morts. | -",
      })
  void namesOfOthersAreNoPlaces(String lang, String text, String place) {
    assertEquals(List.of(place), places(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The attack began with mortars: shelling killed 9 people. | SHELLING",
        "en | The attack killed 9 people. | ATTACK",
        "fr | L'attaque a commencé par des tirs d'obus, qui ont tué 9 personnes. | SHELLING",
        "fr | L'attaque a tué 9 personnes. | ATTACK",
      })
  void theCauseThatIsNamedOutweighsAnAttack(String lang, String text, String cause) {
    List<String> causes =
        EXTRACTOR.extract(Article.text(text).inLanguage(lang)).claims().stream()
            .map(claim -> claim.cause().map(Enum::name).orElse("-"))
            .toList();
    assertEquals(List.of(cause), causes);
  }

  private static List<String> places(String lang, String text) {
    return EXTRACTOR
        .extract(Article.text(text).inLanguage(lang).publishedOn(FRIDAY))
        .claims()
        .stream()
        .map(Claim::place)
        .map(place -> place.map(Place::name).orElse("-"))
        .toList();
  }
}
