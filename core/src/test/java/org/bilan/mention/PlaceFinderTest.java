package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.PackException;
import org.bilan.lang.PackReader;
import org.bilan.lang.ToyGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
  private static final String PLACES =
      """
      in|near\tloc
      of\tdir
      near\tnear
      village of\tsettlement
      province of\tregion
      province\tregionhead
      bank of\torgbefore
      times\torghead
      police\tbodyhead
      street\tstreethead
      general\ttitle
      said\tsay
      nice|tours\tcommon
      sea\tgeneric
      Tex.\tcontainer\tUS.TX
      """;

  private final Gazetteer gazetteer = ToyGazetteer.load();
  private final LanguagePack pack = pack(PLACES);
  private final PlaceFinder finder = new PlaceFinder(gazetteer, pack);

  private static LanguagePack pack(String places) {
    Map<String, String> files =
        new TreeMap<>(
            Map.of(
                "pack.properties",
                "name=toy\ntables=places.tsv given.tsv demonyms.tsv\ntokens.enclitics='s\n",
                "places.tsv",
                places,
                "given.tsv",
                "Jean|Anna\tgiven\n",
                "demonyms.tsv",
                "Syrian|Syrians\tSY\nTexan\tUS.TX\n"));
    return PackReader.read(
        "xx",
        path ->
            Optional.ofNullable(files.get(path))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private String found(String text) {
    return finder.find(pack.chart(text)).stream()
        .map(m -> m.place().text() + "=" + m.place().country().orElse("-"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "'bombs fell in Damas', Damas=SY",
    "'Syria''s army', Syria=SY",
    "'the Raqqa-based group', Raqqa=SY",
    "'ships on the Black Sea', Black Sea=-",
    "'shops in Nice', Nice=FR",
    "'it happened in Paris, Texas', Paris=US Texas=US",
    "'it happened in Paris, Tex. at noon', Paris=US Tex.=US",
    "'it happened in Paris, France', Paris=FR France=FR",
    "'Dallas and Paris, Texas', Dallas=US Paris=US Texas=US",
  })
  void findsPlacesAndTheirCountry(String text, String places) {
    assertEquals(places, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nice work was done",
        "she met Jean Paris at noon",
        "said General Dallas today",
        "shares of the Bank of France rose",
        "he reads the Dallas Times daily",
        "a house on Raqqa Street burned",
        "the Syrian army",
        "paris and damas in small letters",
        "\uD800\uDC00 \uD83D \u0000",
      })
  void leavesOtherNamesAlone(String text) {
    assertEquals("", found(text));
  }

  @Test
  void aRegionIsMeantWhereTheWordsSaySo() {
    assertEquals("SY.04", id("fighting in the province of Raqqa"));
    assertEquals("SY.04", id("fighting in Raqqa province"));
    assertEquals("172955", id("fighting in Raqqa"));
  }

  private String id(String text) {
    PlaceMention mention = finder.find(pack.chart(text)).get(0);
    return mention.place().geonameId().isPresent()
        ? Long.toString(mention.place().geonameId().getAsLong())
        : gazetteer.find("Raqqa").stream()
            .map(Gazetteer.Bearer::place)
            .filter(p -> gazetteer.kind(p).precision() == mention.place().precision())
            .map(gazetteer::id)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void otherPlacesOfTheTextDecideBetweenBearers() {
    assertEquals("Paris=US Dallas=US Texas=US", found("from Paris they drove to Dallas in Texas"));
    assertEquals("Paris=FR", found("from Paris they drove on"));
  }

  @Test
  void tellsActorsAndDatelinesFromPlacesOfEvents() {
    assertEquals(PlaceMention.Role.ACTOR, role("Syria said no"));
    assertEquals(PlaceMention.Role.ACTOR, role("he called Dallas Police at once"));
    assertEquals(PlaceMention.Role.LOCATION, role("in Syria said a man"));
    assertEquals(PlaceMention.Role.DATELINE, role("DAMASCUS (Agency) - bombs fell"));
    assertEquals(PlaceMention.Role.LOCATION, role("Damascus is a town. It is old - very."));
  }

  private PlaceMention.Role role(String text) {
    return finder.find(pack.chart(text)).get(0).role();
  }

  @Test
  void anUnknownVillageHasTheCountryOfTheTextAndNoPoint() {
    List<PlaceMention> mentions =
        finder.find(pack.chart("in the village of Kafr Zanbur, near Raqqa, in Syria"));
    assertEquals("Kafr Zanbur", mentions.get(0).place().name());
    assertEquals(Optional.of("SY"), mentions.get(0).place().country());
    assertTrue(mentions.get(0).place().coordinates().isEmpty());
    assertEquals(3, mentions.size());
  }

  @Test
  void demonymsAreFoundOnlyWhenAskedFor() {
    List<PlaceMention> mentions = finder.demonyms(pack.chart("three Syrians and a Texan"));
    assertEquals(
        List.of("Syrians", "Texan"), mentions.stream().map(m -> m.place().text()).toList());
    assertEquals("Texas", mentions.get(1).place().name());
  }

  @Test
  void theCountryOfPublicationBreaksTies() {
    assertEquals(
        Optional.of("FR"),
        finder.find(pack.chart("in Paris"), Optional.of("FR")).get(0).place().country());
  }

  @Test
  void aWrongClassNamesFileAndLine() {
    LanguagePack wrong = pack("in\tloc\nout\tnowhere\n");
    PackException e = assertThrows(PackException.class, () -> new PlaceFinder(gazetteer, wrong));
    assertTrue(e.getMessage().startsWith("xx/places.tsv:2: "), e.getMessage());
  }

  @Test
  void aTextOfNothingButPlacesIsReadInLinearTime() {
    String text = "in Paris, Texas and in Raqqa-Raqqa-Raqqa near Dallas ".repeat(4000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(finder.find(pack.chart(text)).size() > 10_000));
  }
}
