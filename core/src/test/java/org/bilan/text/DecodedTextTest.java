package org.bilan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

  private static final String TEXT = "Près de 40 tués à Deir ez-Zor, « selon » l’ONG.\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeIsKnownWithAndWithoutAMark(String charset) {
    for (String text : List.of(TEXT, "\uFEFF" + TEXT)) {
      DecodedText decoded = DecodedText.of(text.getBytes(Charset.forName(charset)));
      assertEquals(TEXT, decoded.text());
      assertEquals(Charset.forName(charset), decoded.charset());
      assertEquals(List.of(), decoded.warnings());
    }
  }

  @Test
  void whatIsNotUtf8IsWindows1252WithAWarning() {
    DecodedText decoded = DecodedText.of(TEXT.getBytes(WINDOWS));
    assertEquals(TEXT, decoded.text());
    assertEquals(WINDOWS, decoded.charset());
    assertEquals(Warning.Kind.BAD_CHARACTERS, decoded.warnings().get(0).kind());
  }

  @Test
  void damagedUtf8StaysUtf8WithAWarning() {
    byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    DecodedText decoded = DecodedText.of(Arrays.copyOfRange(bytes, 0, 4));
    assertEquals("Prè", DecodedText.of(Arrays.copyOf(bytes, 4)).text());
    assertEquals(List.of(), decoded.warnings());
    bytes[20] = (byte) 0xFF;
    DecodedText damaged = DecodedText.of(bytes);
    assertEquals(StandardCharsets.UTF_8, damaged.charset());
    assertTrue(damaged.text().contains("\uFFFD"));
    assertEquals(Warning.Kind.BAD_CHARACTERS, damaged.warnings().get(0).kind());
  }

  @Test
  void aReplacementCharacterThatTheTextHasIsNoFault() {
    DecodedText decoded = DecodedText.of("a\uFFFDb".getBytes(StandardCharsets.UTF_8));
    assertEquals("a\uFFFDb", decoded.text());
    assertEquals(List.of(), decoded.warnings());
  }

  @Test
  void dataIsKnownAsBinary() {
    byte[] data = new byte[5_000];
    new Random(7).nextBytes(data);
    assertTrue(DecodedText.of(data).isBinary());
    assertTrue(DecodedText.of(new byte[100]).isBinary());
  }

  @Test
  void textIsNotBinary() {
    assertFalse(DecodedText.of(TEXT.getBytes(WINDOWS)).isBinary());
    assertFalse(DecodedText.of("\t1\r\n\f2".getBytes(StandardCharsets.UTF_8)).isBinary());
    assertFalse(DecodedText.of(new byte[0]).isBinary());
  }

  @Test
  void anyBytesGiveSomeText() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertTrue(DecodedText.of(bytes).text().length() <= bytes.length);
    }
  }
}
