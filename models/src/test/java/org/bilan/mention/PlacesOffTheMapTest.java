package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that the gazetteer does not know: landmarks, unknown villages, what lies in what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesOffTheMapTest {
  private LanguagePacks packs;

  @BeforeAll
  void load() {
    packs = LanguagePacks.load(PlacesOffTheMapTest.class.getClassLoader());
  }

  private LanguagePack pack(String lang) {
    return packs.pack(lang).orElseThrow();
  }

  private List<PlaceMention> places(String lang, Chart chart) {
    return new PlaceFinder(packs.gazetteer().orElseThrow(), pack(lang)).find(chart);
  }

  private static String words(List<PlaceMention> mentions, Chart chart) {
    List<String> words =
        mentions.stream()
            .map(PlaceMention::span)
            .map((Span span) -> span.in(chart.tokens().text()))
            .toList();
    return words.isEmpty() ? "-" : String.join(" + ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Une bombe a explosé rue de Courvelle, à Lyon. | rue de Courvelle",
        "fr | Les urgences de l'hôpital Jeanne-Verdier ont fermé. | hôpital Jeanne-Verdier",
        "fr | Le parc de la Marnière a été évacué. | parc de la Marnière",
        "fr | La rue était déserte et le parc fermé. | -",
        "fr | Un hôpital de campagne a ouvert. | -",
        "en | A shell hit al-Warda Street in Aleppo. | al-Warda Street",
        "en | Crowds fled Hollin Bridge. | Hollin Bridge",
        "en | The street was empty and the bridge closed. | -",
        "en | It happened in an Aleppo Residential Neighborhood. | -",
      })
  void landmarksBearTheirKind(String lang, String text, String expected) {
    Chart chart = pack(lang).chart(text);
    LandmarkFinder finder = new LandmarkFinder(pack(lang));
    assertEquals(expected, words(finder.find(chart, places(lang, chart)), chart));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | SIX MEN DIED IN THE GUACORITA CANTON, NORTH OF SAN SALVADOR. | GUACORITA + SAN SALVADOR",
        "en | SIX MEN DIED IN THE NORTHERN CANTON OF THE COUNTRY. | -",
        "en | Shells fell on the town of East Ghorta in Syria. | East Ghorta + Syria",
        "fr | Des obus sont tombés sur le village de Kafr Dourin, en Syrie. | Kafr Dourin + Syrie",
        "fr | Des obus sont tombés sur le village voisin. | -",
      })
  void unknownVillagesAreCalledSo(String lang, String text, String expected) {
    Chart chart = pack(lang).chart(text);
    assertEquals(expected, words(places(lang, chart), chart));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A jeep hit a truck at Kortwar on Monday. | Kortwar",
        "en | A jeep hit a truck at noon on Monday. | -",
        "en | It fell in Kurdish-held land. | -",
        "fr | Un camion a percuté un car à Sibourdan. | Sibourdan",
        "fr | Un camion a percuté un car à midi. | -",
      })
  void namesBehindALocativePrepositionAreLikelyPlaces(String lang, String text, String expected) {
    Chart chart = pack(lang).chart(text);
    LikelyPlaceFinder finder = new LikelyPlaceFinder(pack(lang));
    List<PlaceMention> known = places(lang, chart);
    List<PlaceMention> all = finder.find(chart, List.of());
    List<PlaceMention> likely = finder.find(chart, known);
    assertEquals(expected, words(all, chart));
    assertEquals(
        all.stream()
            .filter(m -> known.stream().noneMatch(k -> k.span().overlaps(m.span())))
            .count(),
        likely.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A bomb hit Zorbaniya village in the eastern countryside of Hama. | Hama",
        "en | A bomb hit Zorbaniya village, and the police of Hama came. | -",
        "fr | Une bombe a touché le village de Zorbaniya, dans la province de Hama. | Hama",
      })
  void anUnknownPlaceLiesInTheOneThatItsWordsName(String lang, String text, String expected) {
    Chart chart = pack(lang).chart(text);
    Optional<PlaceMention> unknown =
        places(lang, chart).stream().filter(m -> m.place().geonameId().isEmpty()).findFirst();
    String around =
        unknown
            .flatMap(m -> m.place().within().stream().findFirst())
            .map(container -> container.name().replace(" Governorate", ""))
            .orElse("-");
    assertEquals(expected, around);
  }
}
