package org.bilan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.text.OffsetMap;
import org.bilan.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ExtractionWriterTest {

  private static final String CLAIM =
      """
      {"id":"c-1","articleId":"a-1","quantity":{"start":12,"end":14,"text":"12"},\
      "min":12,"max":12,"bound":"EXACT","harm":"KILLED","harms":["KILLED"],\
      "victims":"PERSON","victimsText":"miners","groups":["PERSON"],"counting":"TOTAL",\
      "measure":"EVENT","basis":"DOCUMENTED","modality":"ASSERTED","stance":"NEUTRAL",\
      "cause":"ACCIDENT","actor":null,\
      "place":PLACE,"places":[PLACE],\
      "time":{"start":"2021-05-03","end":"2021-05-03"},"asOf":null,\
      "source":{"text":"Police","name":"police","type":"POLICE","cue":"said","start":0,"end":6,\
      "via":[]},\
      "evidence":{"start":0,"end":44,"text":"Police said 12 miners died in Oruro on 3 May"},\
      "fields":{"victims":{"start":15,"end":21,"text":"miners"},\
      "place":{"start":30,"end":35,"text":"Oruro"}},\
      "confidence":0.8765,"rule":"xx.claim.died"}"""
          .replace(
              "PLACE",
              """
              {"text":"Oruro","name":"Oruro","names":["Oruro","San Felipe de Austria"],\
              "country":"BO","lat":-17.98333,"lon":-67.15,"geonameId":3909234,\
              "precision":"SETTLEMENT","within":[{"id":"BO","name":"Bolivia"}]}""");

  private static final String LINE =
      """
      {"schemaVersion":1,"id":"a-1","lang":"xx","langConfidence":0.9877,\
      "published":"2021-05-04","title":"Mine","url":"https://news.example/mine",\
      "claims":[CLAIM],\
      "toll":{"KILLED":{"min":12,"max":12,"bound":"EXACT","claims":["c-1"],"people":[],"derived":false}},\
      "links":[{"type":"SUPERSEDES","from":"c-1","to":"c-0","note":"11 before"}],\
      "rejected":[{"start":46,"end":47,"text":"2","reason":"NOT_PEOPLE",\
      "explanation":"counts reports, not people"}],\
      "warnings":[{"kind":"BAD_CHARACTERS","message":"odd","start":3,"end":4}]}
      """
          .replace("CLAIM", CLAIM);

  @Test
  void everyFieldStandsUnderItsNameInFixedOrder() {
    assertEquals(LINE, text(ExtractionWriter.compact(), Extractions.full()));
  }

  @Test
  void mentionsStandInTheLineWhenAskedFor() {
    String line = text(ExtractionWriter.compact().withMentions(), Extractions.full());
    String mentions =
        """
        "mentions":{\
        "quantities":[{"start":12,"end":14,"text":"12","min":12,"max":12.5,"bound":"RANGE",\
        "kind":"CARDINAL"}],\
        "dates":[{"start":39,"end":44,"text":"3 May","type":"DATE","value":"2021-05-03",\
        "mod":null,"interval":{"start":"2021-05-03","end":"2021-05-03"}}],\
        "names":[{"start":30,"end":35,"text":"Oruro","type":"LOCATION"}],\
        "places":[{"start":30,"end":35,"text":"Oruro","name":"Oruro","names":["Oruro"],\
        "country":null,"lat":null,"lon":null,"geonameId":null,"precision":"SETTLEMENT",\
        "within":[],"role":"LOCATION"}],\
        "attributions":[{"source":{"start":0,"end":6,"text":"Police"},"cue":null,\
        "content":{"start":12,"end":44,"text":"12 miners died in Oruro on 3 May"},\
        "named":{"start":0,"end":6,"text":"Police"},"name":"police","type":"POLICE","via":[]}]}}
        """;
    assertTrue(line.endsWith(mentions), line);
  }

  @Test
  void theTextOfATextIsLeftOutUnlessAskedFor() {
    Extraction extraction = Extractions.bare("a", "Nothing.");
    assertFalse(text(ExtractionWriter.compact(), extraction).contains("\"text\""));
    String with = text(ExtractionWriter.compact().withText(), extraction);
    assertTrue(with.contains("\"text\":\"Nothing.\""), with);
  }

  @Test
  void thePageOfAPageHasItsTextAndTheRangesOfItsEvidence() {
    String page = "<p>Police said <b>12</b>" + Extractions.TEXT.substring(14);
    OffsetMap.Builder map = OffsetMap.builder();
    map.copy(3, 15).copy(18, 20).copy(24, page.length());
    SourceText source = new SourceText(page, Extractions.TEXT, map.build(), List.of());
    Claim claim = Extractions.claim(Extractions.TEXT, source).build();
    String line = text(ExtractionWriter.compact(), Extractions.of("a-1", source, List.of(claim)));
    assertTrue(line.contains("\"text\":\"" + Extractions.TEXT + "\",\"claims\""), line);
    assertTrue(line.contains("{\"start\":12,\"end\":14,\"text\":\"12\",\"page\":[[18,20]]}"), line);
    assertTrue(line.contains("\"page\":[[3,15],[18,20],[24,54]]"), line);
  }

  @Test
  void unknownValuesAreNull() {
    String line = text(ExtractionWriter.compact(), Extractions.bare("a", ""));
    assertEquals(
        "{\"schemaVersion\":1,\"id\":\"a\",\"lang\":null,\"langConfidence\":0,"
            + "\"published\":null,\"title\":null,\"url\":null,\"claims\":[],\"toll\":{},"
            + "\"links\":[],\"rejected\":[],\"warnings\":[]}\n",
        line);
  }

  @Test
  void loneSurrogatesAreEscapedAndPairsAreNot() {
    Extraction extraction = Extractions.bare("a", "x\uD83D\uDE00\uD800\"\\\n\u0001é");
    String line = text(ExtractionWriter.compact().withText(), extraction);
    assertTrue(line.contains("\"text\":\"x\uD83D\uDE00\\ud800\\\"\\\\\\u000a\\u0001é\""), line);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void neitherLocaleNorTimeZoneChangesAByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertEquals(LINE, text(ExtractionWriter.compact(), Extractions.full()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void extractionsWithWarningsOfTheirArticleHoldEachOnce() {
    Extraction full = Extractions.full();
    assertEquals(full, full.withWarnings(full.warnings()));
  }

  @Test
  void aSingleClaimComesWithItsArticle() {
    Extraction full = Extractions.full();
    byte[] line =
        ClaimWriter.create()
            .encode(
                full.claims().get(0), full.language(), full.published(), full.title(), full.url());
    String article =
        "{\"schemaVersion\":1,\"lang\":\"xx\",\"published\":\"2021-05-04\",\"title\":\"Mine\","
            + "\"url\":\"https://news.example/mine\",";
    assertEquals(article + CLAIM.substring(1) + "\n", new String(line, StandardCharsets.UTF_8));
  }

  private static String text(ExtractionFormat writer, Extraction extraction) {
    return new String(writer.encode(extraction), StandardCharsets.UTF_8);
  }
}
