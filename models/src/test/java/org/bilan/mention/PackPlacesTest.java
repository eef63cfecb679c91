package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackPlacesTest {
  private Gazetteer gazetteer;
  private LanguagePacks packs;

  @BeforeAll
  void load() throws IOException {
    ClassLoader loader = PackPlacesTest.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream("org/bilan/lang/places/gazetteer.bin")) {
      gazetteer = Gazetteer.read(Objects.requireNonNull(in), "gazetteer.bin");
    }
    packs = LanguagePacks.load(loader);
  }

  @ParameterizedTest
  @CsvSource({
    "Raqqa, SY",
    "Rakka, SY",
    "Raqqah, SY",
    "Ar-Raqqa, SY",
    "Kyiv, UA",
    "Kiev, UA",
    "Deir Ezzor, SY",
    "Deir ez-Zor, SY",
    "Ghouta, SY",
    "Izioum, UA",
    "Yarmouk, SY",
    "Taëz, YE",
    "Pendjab, PK",
    "Darfour, SD",
    "Nord-Kivu, CD",
    "Waziristan, PK",
    "Seine-Saint-Denis, FR",
    "Ontario, CA",
    "Borno, NG",
    "Anbar, IQ",
    "Helmand, AF",
    "Hadramaout, YE",
    "Yorkshire, GB",
    "Odisha, IN"
  })
  void theGazetteerKnowsTheSpellingsOfTheNews(String name, String country) {
    assertTrue(
        gazetteer.find(name).stream()
            .anyMatch(b -> gazetteer.country(b.place()).equals(Optional.of(country))),
        name);
  }

  @ParameterizedTest
  @CsvSource({"mer Noire", "Mediterranean", "Sahel", "Afrique", "Alpes", "Manche"})
  void seasAndContinentsHaveNoCountry(String name) {
    assertTrue(gazetteer.find(name).stream().anyMatch(b -> gazetteer.country(b.place()).isEmpty()));
  }

  @Test
  void everyDemonymLeadsToAPlace() {
    for (LanguagePack pack : packs.all()) {
      Table table = pack.table("demonyms").orElseThrow();
      for (Table.Row row : table.rows()) {
        assertTrue(gazetteer.byCode(row.column(1)).isPresent(), table.file() + ":" + row.line());
      }
    }
  }

  @Test
  void everyShortFormLeadsToARegion() {
    for (LanguagePack pack : packs.all()) {
      Table table = pack.table("places").orElseThrow();
      for (Table.Row row : table.rows()) {
        if (row.column(1).equals("container")) {
          assertTrue(gazetteer.byCode(row.column(2)).isPresent(), table.file() + ":" + row.line());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Des frappes ont visé la Ghouta orientale, près de Damas.|Eastern Ghouta SY, Damascus SY",
        "fr|Damas a annoncé une trêve à Alep.|Damascus SY, Aleppo SY",
        "fr|L'accident s'est produit à Millas, dans les Pyrénées-Orientales.|Millas FR, Pyrénées-Orientales FR",
        "fr|Il a fait bon à Nice et Jean Paris a couru.|Nice FR",
        "fr|Des migrants sont morts au large de Lampedusa, en mer Méditerranée.|Lampedusa IT, Mediterranean Sea -",
        "fr|Une attaque dans la province d'Idleb.|Idlib SY",
        "fr|Les tours sont tombées, la police enquête.|''",
        "en|Twelve people died in Paris, Texas, on Monday.|Paris US, Texas US",
        "en|The bomb went off near Mosul in Iraq, police said.|Mosul IQ, Iraq IQ",
        "en|George Washington slept here.|''",
        "en|He was reading the New York Times.|''",
        "en|Fighting went on in Helmand province.|Helmand AF",
      })
  void thePacksReadOrdinarySentences(String code, String text, String places) {
    LanguagePack pack = packs.pack(code).orElseThrow();
    String found =
        new PlaceFinder(gazetteer, pack)
            .find(pack.chart(text)).stream()
                .map(m -> m.place().name() + " " + m.place().country().orElse("-"))
                .collect(Collectors.joining(", "));
    assertEquals(places, found);
  }
}
