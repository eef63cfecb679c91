package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bilan.text.Block;
import org.bilan.text.Warning;
import org.junit.jupiter.api.Test;

class HostilePageTest {

  private static final PageReader READER = PageReader.of(FurnitureWords.none(), Map.of());
  private static final String SENTENCE =
      "At least twelve people were hurt when the bridge fell, the mayor said on Monday. ";

  @Test
  void anEmptyPageGivesNoTextAndAWarning() {
    for (String html : new String[] {"", " ", "\n\t "}) {
      Page page = READER.read(html, Optional.empty());
      assertEquals("", page.source().plain());
      assertTrue(has(page, Warning.Kind.EMPTY));
    }
  }

  @Test
  void aPageWithoutTextSaysSo() {
    for (String html :
        new String[] {
          "<html></html>",
          "<html><head><title>x</title></head></html>",
          "<body></body>",
          "<frameset><frame src=a><frame src=b></frameset>",
          "<!doctype html>",
          "<>",
          "</p>",
          "<",
          "<script>var a = '<p>text</p>'",
          "<!-- ",
          "<body><p> </p><img src=a></body>",
          "&shy;\0"
        }) {
      Page page = READER.read(html, Optional.empty());
      assertFalse(page.source().plain().contains("var a"), html);
      assertEquals(page.source().plain().isEmpty(), has(page, Warning.Kind.NO_MAIN_TEXT), html);
    }
    assertTrue(has(READER.read("<html></html>", Optional.empty()), Warning.Kind.NO_MAIN_TEXT));
  }

  @Test
  void markupNestedAHundredThousandDeepIsReadAsFlatText() {
    for (String tag :
        new String[] {"div", "b", "ul><li", "table><tr><td", "blockquote", "span class=x", "x-y"}) {
      String html = ("<" + tag + ">").repeat(100_000) + "<p>" + SENTENCE.repeat(3) + "</p>";
      Page page =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60), () -> READER.read(html, Optional.empty()), tag);
      assertTrue(page.source().plain().contains(SENTENCE.strip()), tag);
      assertSpelled(page);
    }
    Page deep = READER.read("<div>".repeat(100_000) + SENTENCE, Optional.empty());
    assertTrue(has(deep, Warning.Kind.NESTED_TOO_DEEP));
    Page shallow = READER.read("<div>".repeat(40) + SENTENCE, Optional.empty());
    assertFalse(has(shallow, Warning.Kind.NESTED_TOO_DEEP));
  }

  @Test
  void fiftyMillionCharactersOfOneWordAreCutAtTheLimit() {
    String html = "word".repeat(12_500_000);
    Page page =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> READER.read(html, Optional.empty()));
    assertTrue(has(page, Warning.Kind.TRUNCATED));
    assertEquals(PageReader.LONGEST_PAGE, page.source().plain().length());
  }

  @Test
  void aPageOfTheLimitIsNotCut() {
    String html = "<p>" + "x".repeat(PageReader.LONGEST_PAGE - 3);
    Page page = READER.read(html, Optional.empty());
    assertFalse(has(page, Warning.Kind.TRUNCATED));
    assertEquals(PageReader.LONGEST_PAGE - 3, page.source().plain().length());
  }

  @Test
  void aPageCutAnywhereIsRead() {
    String html =
        "<!doctype html><html lang=en><head><title>Bridge &amp; town</title>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-07-07\"}</script>"
            + "</head><body><article><h1>Bridge &amp; town</h1><p class=\"lead\">"
            + SENTENCE
            + "</p><p>Caf&eacute;s <!-- closed --> were shut.</p><table><tr><td>1</td></tr></table></article>";
    for (int cut = 0; cut <= html.length(); cut++) {
      assertSpelled(READER.read(html.substring(0, cut), Optional.empty()));
    }
  }

  @Test
  void loneSurrogatesAreKeptWithAWarning() {
    Page page =
        READER.read("<p>" + SENTENCE + "\uD800 and \uDC00 or \uD83D\uDE00</p>", Optional.empty());
    assertTrue(page.source().plain().contains("\uD800 and \uDC00 or \uD83D\uDE00"));
    assertTrue(has(page, Warning.Kind.BAD_CHARACTERS));
    Page sound = READER.read("<p>" + SENTENCE + "\uD83D\uDE00</p>", Optional.empty());
    assertFalse(has(sound, Warning.Kind.BAD_CHARACTERS));
  }

  @Test
  void nulCharactersAreDropped() {
    Page page = READER.read("<p>twe\0lve \0people &#0;</p>", Optional.empty());
    assertTrue(page.source().plain().startsWith("twelve people"));
    assertSpelled(page);
  }

  @Test
  void binaryDataIsReadWithoutFault() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[5000];
      random.nextBytes(bytes);
      DecodedPage decoded = PageDecoder.decode(bytes, Optional.empty());
      assertTrue(decoded.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.BINARY));
      assertSpelled(READER.read(decoded.text(), Optional.empty()));
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      assertSpelled(READER.read(latin, Optional.empty()));
    }
  }

  @Test
  void manyAttributesScriptsAndEntitiesDoNotSlowTheReading() {
    String[] pages = {
      "&".repeat(500_000),
      "&a".repeat(300_000),
      "&amp".repeat(300_000),
      "<p class='" + "a-b ".repeat(200_000) + "'>x",
      "<".repeat(500_000),
      "<p ".repeat(200_000),
      "<script type='application/ld+json'>" + "{\"a\":".repeat(100_000),
      "<script type='application/ld+json'>" + "\"".repeat(500_000),
      "<time>1".repeat(50_000),
      "<div class=date>1/1/".repeat(50_000),
      "<table>a".repeat(20_000),
      "<p>a<br>".repeat(50_000),
      "<td>a".repeat(50_000),
      "<table><tr>" + "<td>a".repeat(50_000),
      "<h1>title".repeat(20_000),
      "<blockquote class=twitter-tweet><p>a (@".repeat(5_000)
    };
    for (String html : pages) {
      Page page =
          assertTimeoutPreemptively(
              Duration.ofSeconds(30),
              () -> READER.read(html, Optional.of(html)),
              html.substring(0, 40));
      assertSpelled(page);
    }
  }

  @Test
  void framesWithoutBodyAreRead() {
    Page page =
        READER.read(
            "<html><frameset><noframes><p>" + SENTENCE + "</p></noframes></frameset>",
            Optional.empty());
    assertSpelled(page);
  }

  private static void assertSpelled(Page page) {
    for (Block block : page.source().blocks()) {
      assertEquals(
          RawText.visible(block.span().in(page.source().plain())),
          RawText.visible(RawText.decode(page.source(), block.span())));
    }
  }

  private static boolean has(Page page, Warning.Kind kind) {
    return page.warnings().stream().anyMatch(warning -> warning.kind() == kind);
  }
}
