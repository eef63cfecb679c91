package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bilan.text.Warning;
import org.junit.jupiter.api.Test;

class PageDecoderTest {

  private static final String TEXT =
      "<p>\u00c9t\u00e9 \u00e0 No\u00ebl, \u00ab d\u00e9j\u00e0 \u00bb \u20ac</p>";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static DecodedPage decode(byte[] bytes) {
    return PageDecoder.decode(bytes, Optional.empty());
  }

  @Test
  void aByteOrderMarkDecidesAndIsDropped() {
    assertEquals(TEXT, decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(TEXT, decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text());
    assertEquals(TEXT, decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text());
  }

  @Test
  void theHttpHeaderBeatsTheMetaElement() {
    String page = "<meta charset=utf-8>" + TEXT;
    DecodedPage decoded =
        PageDecoder.decode(page.getBytes(WINDOWS), Optional.of("text/html; charset=ISO-8859-1"));
    assertEquals(page, decoded.text());
    assertEquals("windows-1252", decoded.charset());
  }

  @Test
  void metaElementsAndXmlDeclarationsNameTheCharset() {
    Charset greek = Charset.forName("ISO-8859-7");
    for (String head :
        new String[] {
          "<meta charset=\"iso-8859-7\">",
          "<META http-equiv=Content-Type content='text/html; charset=ISO-8859-7'>",
          "<?xml version=\"1.0\" encoding=\"iso-8859-7\"?>"
        }) {
      String page = head + "<p>\u03b1\u03b2\u03b3 \u03b4\u03b5\u03b6</p>";
      assertEquals(page, decode(page.getBytes(greek)).text(), head);
    }
  }

  @Test
  void withoutAWordTheBytesDecide() {
    assertEquals(TEXT, decode(TEXT.getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(TEXT, decode(TEXT.getBytes(WINDOWS)).text());
    assertTrue(decode(TEXT.getBytes(WINDOWS)).warnings().isEmpty());
  }

  @Test
  void unknownCharsetsAreIgnored() {
    String page = "<meta charset=no-such-set>" + TEXT;
    assertEquals(page, decode(page.getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(
        TEXT,
        PageDecoder.decode(
                TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("text/html; charset=?!"))
            .text());
    assertEquals(
        TEXT,
        PageDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("text/html")).text());
  }

  @Test
  void aWrongCharsetIsOverruledWithAWarning() {
    DecodedPage latin =
        PageDecoder.decode(
            TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("text/html; charset=iso-8859-1"));
    assertEquals(TEXT, latin.text());
    assertTrue(latin.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.BAD_CHARACTERS));
    DecodedPage utf =
        PageDecoder.decode(TEXT.getBytes(WINDOWS), Optional.of("text/html; charset=utf-8"));
    assertEquals(TEXT, utf.text());
    assertTrue(utf.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.BAD_CHARACTERS));
  }

  @Test
  void manyReplacementCharactersAreReported() {
    DecodedPage decoded =
        decode("<p>\uFFFD \uFFFD \uFFFD \uFFFD</p>".getBytes(StandardCharsets.UTF_8));
    assertTrue(decoded.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.BAD_CHARACTERS));
    DecodedPage one = decode("<p>one \uFFFD here</p>".getBytes(StandardCharsets.UTF_8));
    assertFalse(one.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.BAD_CHARACTERS));
  }

  @Test
  void anEmptyPageIsDecoded() {
    assertEquals("", decode(new byte[0]).text());
    assertEquals("", decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).text());
  }
}
