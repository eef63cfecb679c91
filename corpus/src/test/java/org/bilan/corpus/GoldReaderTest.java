package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.SourceType;
import org.bilan.corpus.AnnotatedClaim.NamedPlace;
import org.bilan.corpus.AnnotatedClaim.NamedSource;
import org.bilan.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  private static final String ARTICLE =
      """
      id: quay
      lang: xx
      published: 2020-02-03
      title: Two tolls: a quay
      topic: accident

      Seven dockers died in Brest, police said.

      Seven others left.
      """;
  private static final String CLAIM =
      """
      {"anchor": "Seven dockers", "quantity": "Seven", "min": 7, "max": 7, "bound": "EXACT",\
       "harm": "KILLED", "victims": "PERSON", "counting": "TOTAL", "modality": "ASSERTED",\
       "cause": "ACCIDENT", "place": {"text": "Brest", "name": "Brest", "country": "FR"},\
       "time": {"start": "2020-02", "end": null},\
       "source": {"text": "police", "type": "POLICE"}}
      """;

  @TempDir private Path folder;
  private Path language;

  @BeforeEach
  void makeLanguage() throws IOException {
    language = Files.createDirectory(folder.resolve("xx"));
  }

  @Test
  void anArticleIsReadWithItsHeadersTextAndClaims() throws IOException {
    GoldArticle article = read(ARTICLE, CLAIM);
    assertEquals("quay", article.id());
    assertEquals("xx", article.lang());
    assertEquals(Optional.of(LocalDate.of(2020, 2, 3)), article.published());
    assertEquals(Optional.of("Two tolls: a quay"), article.title());
    assertEquals(Optional.of("accident"), article.topic());
    assertTrue(article.text().startsWith("Seven dockers"));
    assertTrue(article.text().endsWith("others left."));
    AnnotatedClaim claim = article.claims().get(0);
    assertEquals(Span.of(0, 5), claim.span());
    assertEquals(Count.exactly(7), claim.count());
    assertEquals(Harm.KILLED, claim.harm());
    assertEquals(Optional.of(Cause.ACCIDENT), claim.cause());
    assertEquals(Optional.of(new NamedPlace("Brest", "Brest", Optional.of("FR"))), claim.place());
    assertEquals(Optional.of(EventTime.since("2020-02")), claim.time());
    assertEquals(
        Optional.of(new NamedSource("police", Optional.empty(), SourceType.POLICE)),
        claim.source());
  }

  @Test
  void anArticleMayHaveNoDateAndNoClaims() throws IOException {
    GoldArticle article = read(ARTICLE.replace("published: 2020-02-03\n", ""), "");
    assertEquals(Optional.empty(), article.published());
    assertEquals(List.of(), article.claims());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seven dockers | Eight dockers | quay.claims.jsonl:1: 'Eight dockers' is not in the text
          "anchor": "Seven dockers" | "anchor": "Seven" | 'Seven' occurs more than once in the text
          "quantity": "Seven" | "quantity": "e" | 'e' occurs more than once in its anchor
          KILLED | SLAIN | quay.claims.jsonl:1: SLAIN is no Harm
          POLICE | COPS | COPS is no SourceType
          "max": 7 | "max": null | the bound does not fit min and max of Seven
          "min": 7 | "min": "7" | min is 7
          2020-02" | 2020-2" | time.start is 2020-2
          "text": "police" | "text": "firemen" | 'firemen' is not in the text
          "text": "Brest" | "text": "Lorient" | 'Lorient' is not in the text
          "cause" | "reason" | the fields are
          {"anchor" | {{"anchor" | quay.claims.jsonl:1: Unexpected character
          """)
  void aFaultyClaimIsRefusedWithFileAndLine(String part, String change, String message)
      throws IOException {
    assertTrue(CLAIM.contains(part));
    String fault = fault(ARTICLE, CLAIM.replace(part, change));
    assertTrue(fault.contains("quay.claims.jsonl:1: ") && fault.contains(message), fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: quay | id: pier | quay.txt:1: id is pier, not quay
          lang: xx | lang: yy | quay.txt:1: lang is yy, not xx
          topic: accident | subject: accident | quay.txt:5: is no header: subject: accident
          topic: accident | title: again | quay.txt:5: repeats the header title
          2020-02-03 | 2020-02-30 | quay.txt:1: published is 2020-02-30
          """)
  void aFaultyHeaderIsRefusedWithFileAndLine(String part, String change, String message)
      throws IOException {
    assertTrue(ARTICLE.contains(part));
    String fault = fault(ARTICLE.replace(part, change), CLAIM);
    assertTrue(fault.contains(message), fault);
  }

  @Test
  void claimsOutOfTextOrderAreRefused() throws IOException {
    String second = CLAIM.replace("Seven dockers", "Seven others");
    assertTrue(
        fault(ARTICLE, second + CLAIM).contains("quay.claims.jsonl:2: is not in text order"));
    assertEquals(2, read(ARTICLE, CLAIM + second).claims().size());
  }

  @Test
  void oneOfAPairWithoutTheOtherIsRefused() throws IOException {
    Files.writeString(language.resolve("alone.txt"), ARTICLE);
    Files.writeString(language.resolve("lost.claims.jsonl"), CLAIM);
    String message = assertThrows(GoldException.class, () -> GoldReader.read(folder)).getMessage();
    assertTrue(message.contains("alone.txt:1: has no alone.claims.jsonl"), message);
    assertTrue(message.contains("lost.claims.jsonl:1: has no article"), message);
  }

  @Test
  void windowsLineEndsAreRefused() throws IOException {
    assertTrue(fault(ARTICLE.replace("\n", "\r\n"), CLAIM).contains("no CR"));
  }

  @Test
  void theGoldOfTheProjectIsSoundAndWideEnough() throws IOException {
    List<GoldArticle> gold = GoldReader.read(ProjectFiles.GOLD);
    for (String code : gold.stream().map(GoldArticle::lang).distinct().toList()) {
      List<GoldArticle> articles = gold.stream().filter(a -> a.lang().equals(code)).toList();
      assertTrue(articles.size() >= 30, code + " has " + articles.size() + " articles");
      assertTrue(articles.stream().anyMatch(article -> article.claims().isEmpty()), code);
      assertTrue(articles.stream().map(a -> a.topic().orElse("")).distinct().count() >= 10, code);
    }
  }

  private GoldArticle read(String article, String claims) throws IOException {
    Files.writeString(language.resolve("quay.txt"), article);
    Files.writeString(language.resolve("quay.claims.jsonl"), claims);
    return GoldReader.read(folder).get(0);
  }

  private String fault(String article, String claims) {
    return assertThrows(GoldException.class, () -> read(article, claims)).getMessage();
  }
}
