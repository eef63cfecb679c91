package org.bilan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.Source;
import org.bilan.claim.SourceType;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCsvWriterTest {

  private final ClaimCsvWriter writer = ClaimCsvWriter.create();

  @Test
  void theHeaderNamesTheColumns() {
    String header = new String(writer.header(), StandardCharsets.UTF_8);
    assertEquals(String.join(",", ClaimCsvWriter.COLUMNS) + "\r\n", header);
  }

  @Test
  void aClaimIsOneRowWithACellForEveryColumn() {
    assertEquals(
        "a-1,c-1,xx,2021-05-04,Mine,https://news.example/mine,KILLED,12,12,EXACT,12,PERSON,miners,"
            + "TOTAL,EVENT,DOCUMENTED,ASSERTED,NEUTRAL,ACCIDENT,,Oruro,Oruro,BO,-17.98333,-67.15,"
            + "3909234,2021-05-03,2021-05-03,,Police,police,POLICE,,0.8765,xx.claim.died,12,14,"
            + "Police said 12 miners died in Oruro on 3 May\r\n",
        row(Extractions.full()));
  }

  @Test
  void anArticleWithoutClaimsHasNoRow() {
    assertEquals(0, writer.encode(Extractions.bare("a", "Nothing.")).length);
  }

  @Test
  void theChainOfTheSourceStandsInOneCell() {
    Source source =
        new Source(
            "Police",
            "police",
            SourceType.POLICE,
            Optional.empty(),
            new Span(0, 6),
            List.of("A", "B"));
    SourceText text = SourceText.ofText(Extractions.TEXT);
    Claim claim = Extractions.claim(Extractions.TEXT, text).source(Optional.of(source)).build();
    assertTrue(row(Extractions.of("a-1", text, List.of(claim))).contains(",POLICE,A; B,"));
  }

  @Test
  void quotesCommasAndLineBreaksAreQuoted() {
    assertTrue(row(actor("a \"b\", c\nd")).contains(",\"a \"\"b\"\", c\nd\","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
  void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertTrue(row(actor(text)).contains(",'" + text + ","));
  }

  @Test
  void aNumberBelowZeroStaysANumber() {
    String row = row(Extractions.full());
    assertTrue(row.contains(",-17.98333,"));
    assertFalse(row.contains("'-17"));
  }

  private String row(Extraction extraction) {
    return new String(writer.encode(extraction), StandardCharsets.UTF_8);
  }

  private static Extraction actor(String words) {
    SourceText source = SourceText.ofText(Extractions.TEXT);
    return Extractions.of(
        "a-1",
        source,
        List.of(Extractions.claim(Extractions.TEXT, source).actor(Optional.of(words)).build()));
  }
}
