package org.bilan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingPropertyTest {

  @Test
  void caseApostrophesHyphensAndLigaturesAreFolded() {
    assertEquals("k'osob", Folding.fold("K\u2019Osob"));
    assertEquals("zor-mar", Folding.fold("Zor\u2011Mar"));
    assertEquals("oeuvre aera", Folding.fold("ŒUVRE Æra"));
    assertEquals("zormar", Folding.fold("zor\u00ADmar"));
    assertEquals("zormar", Folding.fold("zor\u200Bmar\uFEFF"));
  }

  @Test
  void accentsAreComposedAndKeptUntilTheyAreTakenOff() {
    assertEquals("\u00E9", Folding.fold("E\u0301"));
    assertEquals("ecole a noel", Folding.unaccent(Folding.fold("École à Noël")));
    assertEquals("osob", Folding.unaccent("osob"));
  }

  @Test
  void dashesAndDigitsStayAsTheyAre() {
    assertEquals("12 – 34 — 5", Folding.fold("12 – 34 — 5"));
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("istanbul irak", Folding.fold("ISTANBUL IRAK"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theDottedCapitalBecomesOneWordWithThePlainOneWhenUnaccented() {
    assertEquals("istanbul", Folding.unaccent(Folding.fold("\u0130stanbul")));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      String text = random(random);
      String once = Folding.fold(text);
      assertEquals(once, Folding.fold(once), () -> codes(text));
      String plain = Folding.unaccent(once);
      assertEquals(plain, Folding.unaccent(plain), () -> codes(text));
    }
  }

  @Test
  void foldingAPartIsFoldingThePartAlone() {
    Random random = new Random(4);
    for (int round = 0; round < 5000; round++) {
      String text = random(random);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      assertEquals(Folding.fold(text.substring(from, to)), Folding.fold(text, from, to));
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) (' ' + random.nextInt(95)));
        case 1 -> text.append((char) (0xA0 + random.nextInt(0x300)));
        case 2 -> text.append((char) (0x300 + random.nextInt(0x70)));
        default -> text.append((char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(Integer.toHexString(c)).append(' '));
    return codes.toString();
  }
}
