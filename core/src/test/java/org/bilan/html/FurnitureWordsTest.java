package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureWordsTest {

  private static final FurnitureWords WORDS =
      FurnitureWords.of(List.of("\u00c0 lorim", "zam", "zam l'ira", " "));

  @Test
  void caseAccentsAndApostrophesDoNotMatter() {
    assertTrue(WORDS.isPhrase("A LORIM"));
    assertTrue(WORDS.isPhrase(" \u00e0\u00a0lorim :"));
    assertTrue(WORDS.isPhrase("Zam l\u2019Ira"));
  }

  @Test
  void otherWordsAreNoPhrase() {
    assertFalse(WORDS.isPhrase("lorim"));
    assertFalse(WORDS.isPhrase("zamb"));
    assertFalse(WORDS.isPhrase(""));
    assertFalse(WORDS.isPhrase("zam ".repeat(50)));
    assertFalse(FurnitureWords.none().isPhrase("zam"));
  }

  @Test
  void theLongestOpeningCounts() {
    assertEquals("zam l ira".length(), WORDS.opening("Zam l'ira: more"));
    assertEquals("zam".length(), WORDS.opening("Zam, more"));
    assertEquals(0, WORDS.opening("Zamore"));
    assertEquals(0, FurnitureWords.none().opening("zam"));
  }
}
