package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.bilan.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = ToyGazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Raqqa, 2", "RAQQA, 2", "Rakka, 1", "Ar Raqqah, 1", "ar-raqqah, 1", "Sana'a, 1", "Sanaʼa, 1",
    "Sanaa, 1", "Etats Unis, 1", "ÉTATS-UNIS, 1", "U.S., 1", "Paris, 2", "Damas, 1", "Mer  Noire, 1"
  })
  void findsANameHoweverItIsWritten(String name, int places) {
    assertEquals(places, gazetteer.find(name).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Par", "Pariss", "Raqqa Syria", "Алеппо", "Paris!", "!"})
  void findsNothingForOtherWords(String name) {
    assertEquals(List.of(), gazetteer.find(name));
  }

  @Test
  void tellsUsualNamesFromAlternateOnesAndAcronyms() {
    assertFalse(gazetteer.find("Damas").get(0).alternate());
    assertTrue(gazetteer.find("Rakka").get(0).alternate());
    assertTrue(gazetteer.find("US").get(0).acronym());
    assertFalse(gazetteer.find("Texas").get(0).acronym());
  }

  @Test
  void givesThePlaceAsAClaimNeedsIt() {
    int damascus = gazetteer.find("Damas").get(0).place();
    Place place = gazetteer.place(damascus, "Damas");
    assertEquals("Damascus", place.name());
    assertEquals(List.of("Damascus", "Damas"), place.names());
    assertEquals(Optional.of("SY"), place.country());
    assertEquals(170654, place.geonameId().orElseThrow());
    assertEquals(33.5102, place.coordinates().orElseThrow().lat(), 1e-9);
    assertEquals(List.of(new Place.Container("SY", "Syria")), place.within());
    assertEquals(Place.Precision.SETTLEMENT, place.precision());
  }

  @Test
  void aSeaHasNoCountryAndNoId() {
    int sea = gazetteer.find("mer Noire").get(0).place();
    assertEquals(Optional.empty(), gazetteer.country(sea));
    assertTrue(gazetteer.geonameId(sea).isEmpty());
    assertEquals("black-sea", gazetteer.id(sea));
    assertEquals(sea, gazetteer.byCode("black-sea").orElseThrow());
    assertTrue(gazetteer.byCode("red-sea").isEmpty());
  }

  @Test
  void knowsWhatLiesInWhat() {
    int dallas = gazetteer.find("Dallas").get(0).place();
    int texas = gazetteer.find("Texas").get(0).place();
    assertTrue(gazetteer.isWithin(dallas, texas));
    assertTrue(gazetteer.isWithin(dallas, gazetteer.find("US").get(0).place()));
    assertFalse(gazetteer.isWithin(texas, dallas));
    assertFalse(gazetteer.isWithin(texas, texas));
  }

  @ParameterizedTest
  @CsvSource({
    "'Syria''s army', Syria", "'Raqqa-based group', Raqqa", "'Paris, Texas', Paris",
        "'Sana''a fell', 'Sana''a'",
    "'Black Sea fleet', 'Black Sea'", "Black\u00A0Sea, Black\u00A0Sea", "'Parisian', ''",
        "'Black Seal', ''",
    "'Raqqa', Raqqa", "'U.S. troops', U.S"
  })
  void matchesWholeWordsOfATextLongestFirst(String text, String match) {
    List<Gazetteer.Match> matches = gazetteer.matches(text, 0);
    assertEquals(match, matches.isEmpty() ? "" : text.substring(0, matches.get(0).end()));
  }

  @Test
  void everyNumberOfTheAutomatonIsThatOfItsKey() {
    Random random = new Random(7);
    TreeSet<String> keys = new TreeSet<>();
    while (keys.size() < 2000) {
      int length = 1 + random.nextInt(6);
      StringBuilder key = new StringBuilder();
      random.ints(length, 'a', 'e').forEach(c -> key.append((char) c));
      keys.add(key.toString());
    }
    List<String> sorted = List.copyOf(keys);
    NameAutomaton automaton = NameAutomaton.of(sorted);
    assertEquals(sorted.size(), automaton.keys());
    for (int i = 0; i < sorted.size(); i++) {
      assertEquals(i, automaton.number(sorted.get(i)));
    }
    assertEquals(-1, automaton.number("aaaaaaaa"));
    assertEquals(-1, automaton.number("z"));
  }

  @Test
  void samePlacesGiveTheSameBytes() {
    assertArrayEquals(ToyGazetteer.bytes(), ToyGazetteer.bytes());
  }

  @Test
  void everyShorterFileIsRefusedWithItsName() {
    byte[] bytes = ToyGazetteer.bytes();
    for (int length = 0; length < bytes.length; length++) {
      assertBroken(Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void everyChangedByteOfTheHeadIsRefused() {
    for (int i = 0; i < 16; i++) {
      byte[] bytes = ToyGazetteer.bytes();
      bytes[i] ^= 0x40;
      assertBroken(bytes);
    }
  }

  @Test
  void damagedBodiesAreRefusedOrHarmless() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = ToyGazetteer.bytes();
      bytes[16 + random.nextInt(bytes.length - 16)] ^= (byte) (1 << random.nextInt(8));
      try {
        Gazetteer.read(new ByteArrayInputStream(bytes), "damaged");
      } catch (PackException e) {
        assertTrue(e.getMessage().startsWith("damaged: byte "), e.getMessage());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void aGazetteerWithoutPlacesFindsNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GazetteerWriter(List.of("xx")).write(out);
    Gazetteer empty = Gazetteer.read(new ByteArrayInputStream(out.toByteArray()), "empty");
    assertEquals(0, empty.size());
    assertEquals(List.of(), empty.find("Paris"));
    assertEquals(List.of(), empty.matches("Paris", 0));
  }

  @Test
  void rowsThatMakeNoSenseAreRefused() {
    GazetteerWriter writer = new GazetteerWriter(List.of("xx"));
    assertThrows(IllegalArgumentException.class, () -> writer.add(row(91, 0, "North", -1)));
    assertThrows(
        IllegalArgumentException.class, () -> writer.add(row(0, Double.NaN, "Nowhere", -1)));
    assertThrows(IllegalArgumentException.class, () -> writer.add(row(0, 0, "", -1)));
    assertThrows(IllegalArgumentException.class, () -> writer.add(row(0, 0, "Inner", 0)));
  }

  private static GazetteerWriter.Row row(double lat, double lon, String name, int within) {
    return new GazetteerWriter.Row(
        1,
        "",
        PlaceKind.CITY,
        Optional.empty(),
        lat,
        lon,
        0,
        within < 0 ? Optional.empty() : Optional.of(within),
        List.of(name),
        List.of());
  }

  private static void assertBroken(byte[] bytes) {
    PackException e =
        assertThrows(
            PackException.class,
            () -> Gazetteer.read(new ByteArrayInputStream(bytes), "places.bin"));
    assertTrue(e.getMessage().startsWith("places.bin: byte "), e.getMessage());
  }
}
