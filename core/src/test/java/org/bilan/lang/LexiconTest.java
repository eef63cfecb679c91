package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final LanguagePack pack = ToyPack.load();

  private boolean is(String text, int token, String test) {
    return pack.chart(text).is(token, pack.test(test));
  }

  @Test
  void aWordHasTheReadingsOfItsLine() {
    assertTrue(is("mortal", 0, "harmed harm=KILLED"));
    assertFalse(is("mortal", 0, "people"));
    assertFalse(is("nemo", 0, "people"));
  }

  @Test
  void paradigmsGiveEveryFormItsTags() {
    assertTrue(is("osob", 0, "people sg") && is("osobi", 0, "people pl"));
    assertTrue(is("umbrat", 0, "harmpp pp") && is("umbrar", 0, "harmpp inf"));
    assertFalse(is("osobi", 0, "people sg"));
    assertFalse(is("umbri", 0, "harmpp"));
  }

  @Test
  void theMarkedWordOfSeveralIsInflected() {
    Chart chart = pack.chart("dua osobi ki mar est vundat");
    Edge edge = chart.longest(1, pack.test("people")).orElseThrow();
    assertEquals(4, edge.to());
    assertEquals("osob ki mar", edge.entry().lemma());
    assertEquals("MIGRANT", edge.entry().attribute("group").orElseThrow());
    assertFalse(chart.longest(1, pack.test("people sg")).isPresent());
  }

  @Test
  void wordsAreFoundInCapitalsAndWithoutAccentsWhereAllIsInCapitals() {
    assertTrue(is("OSOBI", 0, "people") && is("BÉBI", 0, "people") && is("Bébi", 0, "people"));
    assertTrue(is("BEBI", 0, "people"));
    assertFalse(is("bebi", 0, "people"));
    assertFalse(is("Bebi", 0, "people"));
  }

  @Test
  void severalWordsAreFoundAcrossSpacesOfAnyKind() {
    assertTrue(is("Osob\u00A0ki\nmar", 0, "people group=MIGRANT"));
    assertFalse(is("osob ki", 0, "people group=MIGRANT"));
  }

  @Test
  void oneWordMayHaveSeveralReadings() {
    List<Entry> readings = pack.readings("e");
    assertEquals(List.of("conj", "and", "range"), readings.stream().map(Entry::type).toList());
  }

  @Test
  void underscoresInValuesAreSpacesExceptInConstants() {
    assertEquals("AT_LEAST", Lexicon.value("AT_LEAST"));
    assertEquals("deir ez-zor", Lexicon.value("deir_ez-zor"));
  }

  @Test
  void aTestMayAskForSeveralThingsAtOnce() {
    assertTrue(is("soldati", 0, "people pl group=SOLDIER"));
    assertFalse(is("soldati", 0, "people pl group=CHILD"));
    assertFalse(pack.knows("nonsense"));
    assertTrue(pack.knows("people") && pack.knows("group=SOLDIER"));
  }
}
