package org.bilan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilan.Article;
import org.bilan.text.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  @Test
  void aLineBecomesAnArticle() throws IOException {
    Article article =
        one(
            """
            {"id":"a","lang":"fr-FR","published":"2017-07-07","title":"T","url":"http://x/",\
            "text":"Un\\nmort."}""");
    assertEquals(Article.Form.TEXT, article.form());
    assertEquals("Un\nmort.", article.content());
    assertEquals(Optional.of("a"), article.id());
    assertEquals(Optional.of("fr"), article.language());
    assertEquals(Optional.of(LocalDate.of(2017, 7, 7)), article.published());
    assertEquals(Optional.of("T"), article.title());
    assertEquals(Optional.of("http://x/"), article.url());
    assertEquals(List.of(), article.warnings());
  }

  @Test
  void aPageBecomesAPage() throws IOException {
    assertEquals(Article.Form.HTML, one("{\"html\":\"<p>x\",\"url\":null}").form());
  }

  @Test
  void whereALineHasBothTheTextIsRead() throws IOException {
    assertEquals("t", one("{\"html\":\"<p>x\",\"text\":\"t\"}").content());
  }

  @Test
  void goldClaimsAndOtherFieldsArePassedOver() throws IOException {
    String line = "{\"claims\":[{\"min\":[1,{\"text\":\"no\"}]}],\"text\":\"t\",\"x\":{\"id\":1}}";
    Article article = one(line);
    assertEquals("t", article.content());
    assertEquals(Optional.empty(), article.id());
  }

  @Test
  void anIdMayBeANumber() throws IOException {
    assertEquals(Optional.of("7"), one("{\"id\":7,\"text\":\"\"}").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-07-07T23:59:59+12:00", "2017-07-07 00:00", " 2017-07-07 "})
  void theDayOfATimeIsTheOneWritten(String published) throws IOException {
    Article article = one("{\"published\":\"" + published + "\",\"text\":\"\"}");
    assertEquals(Optional.of(LocalDate.of(2017, 7, 7)), article.published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-30", "7 July 2017", "2017-07", "2017-07-075", "x"})
  void aBadDateIsAWarning(String published) throws IOException {
    Article article = one("{\"published\":\"" + published + "\",\"text\":\"t\"}");
    assertEquals(Optional.empty(), article.published());
    assertEquals(1, article.warnings().size());
    assertEquals(Warning.Kind.BAD_DATE, article.warnings().get(0).kind());
    assertTrue(article.warnings().get(0).message().endsWith(published));
  }

  @Test
  void anEmptyDateIsNoDate() throws IOException {
    assertEquals(List.of(), one("{\"published\":\"\",\"text\":\"t\"}").warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"a\" \"id\":1}|13",
        "{\"text\":\"a\"|12",
        "{\"text\":\"a|11",
        "[1]|1",
        "\"x\"|1",
        "nonsense|1",
        "{\"text\":[1]}|9",
        "{\"text\":\"a\"} {}|14",
        "{\"id\":\"a\"}|1",
        "{\"text\":null}|1",
      })
  void aMalformedLineIsReportedWithItsPlaceAndTheRestIsDone(String line, int column)
      throws IOException {
    List<ArticleLine> lines = lines(utf8("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"b\"}\n"));
    assertEquals(3, lines.size());
    ArticleLine.Malformed malformed = assertInstanceOf(ArticleLine.Malformed.class, lines.get(1));
    assertEquals(2, malformed.number());
    assertEquals(column, malformed.column(), malformed.toString());
    assertTrue(malformed.toString().startsWith("line 2, column " + column + ": "));
    assertEquals("b", ((ArticleLine.Read) lines.get(2)).article().content());
    assertEquals(3, lines.get(2).number());
  }

  @Test
  void anEmptyFileHasNoLines() throws IOException {
    assertEquals(List.of(), lines(new byte[0]));
  }

  @Test
  void blankLinesArePassedOverButCounted() throws IOException {
    List<ArticleLine> lines = lines(utf8("\r\n \t\n{\"text\":\"a\"}\r\n\n"));
    assertEquals(1, lines.size());
    assertEquals(3, lines.get(0).number());
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertEquals("a", one("\uFEFF{\"text\":\"a\"}").content());
  }

  @Test
  void loneSurrogatesAreKept() throws IOException {
    assertEquals("x\uD800y\uDC00", one("{\"text\":\"x\\ud800y\\udc00\"}").content());
  }

  @Test
  void surrogatesWrittenAsBytesAreReplacedWithAWarning() throws IOException {
    byte[] line = utf8("{\"text\":\"éé___\"}");
    byte[] lone = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    System.arraycopy(lone, 0, line, line.length - 5, 3);
    Article article = ((ArticleLine.Read) lines(line).get(0)).article();
    assertTrue(article.content().startsWith("éé\uFFFD"));
    assertEquals(Warning.Kind.BAD_CHARACTERS, article.warnings().get(0).kind());
  }

  @Test
  void aLineOfAnotherCharacterSetIsReadWithAWarning() throws IOException {
    byte[] line = "{\"text\":\"tués à Alep\"}".getBytes(Charset.forName("windows-1252"));
    Article article = ((ArticleLine.Read) lines(line).get(0)).article();
    assertEquals("tués à Alep", article.content());
    assertEquals(Warning.Kind.BAD_CHARACTERS, article.warnings().get(0).kind());
  }

  @Test
  void binaryDataIsMalformed() throws IOException {
    byte[] data = new byte[3_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 31);
    }
    assertTrue(lines(data).stream().allMatch(ArticleLine.Malformed.class::isInstance));
  }

  @Test
  void fiftyMegabytesOfOneWordAreRead() throws IOException {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    byte[] start = utf8("{\"text\":\"");
    byte[] end = utf8("\"}\n");
    System.arraycopy(start, 0, line, 0, start.length);
    System.arraycopy(end, 0, line, line.length - end.length, end.length);
    Article article = ((ArticleLine.Read) lines(line).get(0)).article();
    assertEquals(line.length - start.length - end.length, article.content().length());
  }

  @Test
  void aLineBeyondTheLimitIsMalformedAndTheNextIsRead() throws IOException {
    String longLine = "{\"text\":\"" + "a".repeat(200_000) + "\"}\n";
    List<ArticleLine> lines = new ArrayList<>();
    try (ArticleReader reader =
        ArticleReader.open(
            new ByteArrayInputStream(utf8(longLine + "{\"text\":\"b\"}\n")), 100_000)) {
      for (Optional<ArticleLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(line.get());
      }
    }
    assertEquals(2, lines.size());
    assertEquals("line 1, column 1: longer than 100000 bytes", lines.get(0).toString());
    assertEquals("b", ((ArticleLine.Read) lines.get(1)).article().content());
  }

  @Test
  void deepNestingIsMalformedNotAStackOverflow() throws IOException {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"a\"}";
    assertInstanceOf(ArticleLine.Malformed.class, lines(utf8(deep)).get(0));
  }

  private static Article one(String line) throws IOException {
    List<ArticleLine> lines = lines(utf8(line));
    assertEquals(1, lines.size());
    return assertInstanceOf(ArticleLine.Read.class, lines.get(0), lines.get(0)::toString).article();
  }

  private static List<ArticleLine> lines(byte[] bytes) throws IOException {
    List<ArticleLine> lines = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.open(new ByteArrayInputStream(bytes))) {
      for (Optional<ArticleLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
