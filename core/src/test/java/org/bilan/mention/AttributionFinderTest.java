package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

  private static final LanguagePack PACK = ToySpeech.pack();
  private static final AttributionFinder FINDER = new AttributionFinder(PACK);

  private static Attribution only(String text) {
    List<Attribution> found = find(text);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static List<Attribution> find(String text) {
    return FINDER.find(PACK.chart(text));
  }

  private static String source(Attribution attribution, String text) {
    return attribution.source().orElseThrow().in(text);
  }

  @Test
  void aVerbBeforeAClauseTakesTheClause() {
    String text = "Lo gard sapit ke mola brin dak.";
    Attribution found = only(text);
    assertEquals("Lo gard", source(found, text));
    assertEquals("ke mola brin dak", found.content().in(text));
    assertEquals(SourceType.POLICE, found.type());
  }

  @Test
  void aVerbAfterAClauseTakesWhatIsBefore() {
    String text = "Mola brin dak, sapit lo gard.";
    Attribution found = only(text);
    assertEquals("lo gard", source(found, text));
    assertEquals("Mola brin dak", found.content().in(text));
  }

  @Test
  void anAddresseeIsNotTheSource() {
    String text = "Lo gard sapit mit Rotars ke mola brin.";
    assertEquals("Lo gard", source(only(text), text));
  }

  @Test
  void aPrepositionNamesTheSource() {
    String text = "Nach lo Bund fo Lum, mola brin dak.";
    Attribution found = only(text);
    assertEquals("lo Bund fo Lum", source(found, text));
    assertEquals("League of Light", found.name());
    assertEquals("mola brin dak", found.content().in(text));
  }

  @Test
  void aPronounIsFollowedBack() {
    String text = "Lo gard sapit ke mola brin. Zu sapit ke tolo dak.";
    Attribution second = find(text).get(1);
    assertEquals("Zu", source(second, text));
    assertEquals("Lo gard", second.named().orElseThrow().in(text));
  }

  @Test
  void aPronounWithNobodyBeforeItHasNoName() {
    Attribution found = only("Zu sapit ke tolo dak.");
    assertEquals(Optional.empty(), found.named());
    assertEquals("", found.name());
  }

  @Test
  void aDocumentNamesNobody() {
    assertEquals("", only("Nach lo rapo, mola brin dak.").name());
  }

  @Test
  void aQuotationOfSeveralSentencesIsOneContent() {
    String text = "“Mola brin. Tolo dak gar,” sapit lo gard.";
    assertEquals("“Mola brin. Tolo dak gar,”", only(text).content().in(text));
  }

  @Test
  void aParagraphOfQuotationGoesOnWithTheSpeaker() {
    String text = "“Mola brin dak,” sapit lo gard.\n“Tolo mek fas dak mola brin.”";
    List<Attribution> found = find(text);
    assertEquals(2, found.size());
    assertEquals(Optional.empty(), found.get(1).cue());
    assertEquals("lo gard", source(found.get(1), text));
  }

  @Test
  void aVerbOfMannerNeedsAQuotation() {
    assertEquals(List.of(), find("Lo gard mumit ke mola brin dak."));
    assertEquals(1, find("“Mola brin dak,” mumit lo gard.").size());
  }

  @Test
  void quotationMarksAloneAttributeNothing() {
    assertEquals(List.of(), find("Lo “Mola Brin” dak gar."));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), find(""));
    assertEquals(
        Optional.empty(), new AttributionReach(PACK).governing(PACK.chart(""), List.of(), 0));
  }

  @Test
  void unclosedAndNestedMarksDoNoHarm() {
    for (String text :
        List.of("“", "\"\"\"", "« “ » ”", "'' '", "Lo gard sapit: “", "“ ”, sapit")) {
      for (Attribution found : find(text)) {
        assertEquals(true, found.content().end() <= text.length(), text);
      }
    }
  }

  @Test
  void aFigureIsGovernedByTheInnermostSpeaker() {
    String text = "Lo gard sapit ke 7 mola brin. Tolo 9 dak.";
    Chart chart = PACK.chart(text);
    List<Attribution> found = FINDER.find(chart);
    AttributionReach reach = new AttributionReach(PACK);
    assertEquals(Optional.of(found.get(0)), reach.governing(chart, found, text.indexOf('7')));
    assertEquals(Optional.empty(), reach.governing(chart, found, text.indexOf('9')));
  }
}
