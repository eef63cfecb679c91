package org.bilan.index;

import static org.bilan.index.Fixtures.article;
import static org.bilan.index.Fixtures.claim;
import static org.bilan.index.Fixtures.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.SourceType;
import org.bilan.claim.Victims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each criterion, as text and as built, on eight claims named a to h. */
class ClaimSearchTest {

  @TempDir static Path folder;
  private static ClaimIndex index;

  @BeforeAll
  static void addClaims() throws IOException {
    index = ClaimIndex.open(folder, Fixtures.ANALYZERS);
    Optional<LocalDate> july = Optional.of(LocalDate.of(2017, 7, 7));
    Optional<LocalDate> may = Optional.of(LocalDate.of(2018, 5, 1));
    Optional<String> first = Optional.of("xf");
    Optional<String> second = Optional.of("xe");
    add(
        "a",
        first,
        july,
        claim("Au moins 603 civils ont été tués lors des raids de la coalition")
            .count(Count.atLeast(603))
            .victims(Victims.CIVILIAN)
            .cause(Optional.of(Cause.AIRSTRIKE))
            .source(Optional.of(source("la coalition", "la coalition", SourceType.MILITARY)))
            .time(Optional.of(EventTime.since("2014"))));
    add(
        "b",
        first,
        july,
        claim("l'ONU faisait état de 173 morts dans la ville de Rakka")
            .count(Count.exactly(173))
            .place(Optional.of(Fixtures.RAQQA))
            .source(Optional.of(source("l'ONU", "United Nations", SourceType.IGO)))
            .time(Optional.of(EventTime.of("2017-06-01", "2017-06-30"))));
    add(
        "c",
        first,
        july,
        claim("Une quarantaine de personnes auraient perdu la vie en Syrie")
            .count(Count.about(40))
            .modality(Modality.ALLEGED)
            .place(Optional.of(Fixtures.SYRIA))
            .actor(Optional.of("l'armée de l'air")));
    add(
        "d",
        second,
        may,
        claim("The raid killed between 50 and 60 soldiers, Airwars said")
            .count(Count.between(50, 60))
            .victims(Victims.SOLDIER)
            .source(Optional.of(source("the monitor Airwars", "Airwars", SourceType.NGO)))
            .place(Optional.of(Fixtures.place("Deir ez-Zor", "SY", 35.33, 40.14)))
            .time(Optional.of(EventTime.at("2018-04-30"))));
    add(
        "e",
        second,
        may,
        claim("Up to 12 children were injured in the shelling")
            .count(Count.atMost(12))
            .harm(Harm.INJURED)
            .harms(List.of(Harm.INJURED, Harm.MISSING))
            .victims(Victims.CHILD)
            .groups(List.of(Victims.CHILD, Victims.CIVILIAN))
            .cause(Optional.of(Cause.SHELLING))
            .counting(Counting.SUBSET));
    add(
        "f",
        second,
        Optional.empty(),
        claim("Dozens were displaced by floods in Cape Town")
            .count(Count.vaguely(20))
            .harm(Harm.DISPLACED)
            .cause(Optional.of(Cause.DISASTER))
            .place(Optional.of(Fixtures.place("Cape Town", "ZA", -33.93, 18.42)))
            .places(
                List.of(
                    Fixtures.place("Cape Town", "ZA", -33.93, 18.42),
                    Fixtures.place("Niamey", "NE", 13.51, 2.11))));
    add(
        "g",
        Optional.of("xq"),
        Optional.empty(),
        claim("Tři vojáci byli zabiti").count(Count.exactly(3)));
    add(
        "h",
        Optional.empty(),
        Optional.empty(),
        claim("Nobody was hurt")
            .count(Count.exactly(0))
            .modality(Modality.DENIED)
            .time(Optional.of(new EventTime(Optional.empty(), Optional.of("2013")))));
  }

  private static void add(
      String id, Optional<String> language, Optional<LocalDate> published, Claim.Builder claim)
      throws IOException {
    index.add(article(id, language, published, claim));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static String found(ClaimQuery query) throws IOException {
    StringBuilder ids = new StringBuilder();
    index.search(query).stream().map(ClaimHit::articleId).sorted().forEach(ids::append);
    return ids.toString();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "raid                              | ad",
        "RAIDS                             | ad",
        "raids coalition                   | a",
        "raids AND Airwars                 | d",
        "raids -coalition                  | d",
        "raids NOT coalition               | d",
        "coalition OR shelling             | ae",
        "tues                              | a",
        "tués                              | a",
        "children                          | e",
        "kill                              | d",
        "zabiti                            | g",
        "TRI vojaci                        | g",
        "hurt                              | h",
        "\"raids de la coalition\"         | a",
        "\"coalition raids\"               | -",
        "«raids de la coalition»           | a",
        "les raids                         | a",
        "the raid                          | d",
        "l'ONU                             | b",
        "l’ONU                             | b",
        "onu                               | b",
        "harm:KILLED                       | abcdgh",
        "harm:killed raid                  | ad",
        "harm:MISSING                      | -",
        "harms:MISSING                     | e",
        "harm:(INJURED OR DISPLACED)       | ef",
        "-harm:KILLED                      | ef",
        "NOT (harm:KILLED OR harm:INJURED) | f",
        "victims:CIVILIAN                  | a",
        "groups:CIVILIAN                   | ae",
        "modality:ALLEGED                  | c",
        "modality:denied                   | h",
        "bound:AT_LEAST                    | a",
        "bound:at-most                     | e",
        "counting:SUBSET                   | e",
        "cause:AIRSTRIKE                   | a",
        "cause:*                           | aef",
        "-cause:*                          | bcdgh",
        "harm:*                            | abcdefgh",
        "measure:EVENT harm:INJURED        | e",
        "basis:ESTIMATE                    | -",
        "stance:NEUTRAL harm:INJURED       | e",
        "min:[100 TO *]                    | ab",
        "min:>=173                         | ab",
        "min:>173                          | a",
        "min:{173 TO *]                    | a",
        "min:[* TO 20}                     | gh",
        "min:173                           | b",
        "max:[* TO 12]                     | egh",
        "max:<12                           | gh",
        "max:*                             | bcdegh",
        "-max:*                            | af",
        "count:[100 TO *]                  | abf",
        "count:55                          | df",
        "count:[* TO 2]                    | eh",
        "count:0                           | eh",
        "place:Syria                       | bc",
        "place:syrie                       | bc",
        "place:SYRIE                       | bc",
        "place:Raqqa                       | b",
        "place:rakka                       | b",
        "place:\"Ar Raqqah\"               | b",
        "place:DeirEzZor                   | d",
        "place:\"deir ez zor\"             | d",
        "place:Niamey                      | f",
        "place:Cape                        | -",
        "place:(Raqqa OR Niamey)           | bf",
        "country:SY                        | bcd",
        "country:sy -place:Syria           | d",
        "near:35.95,39.01,50km             | b",
        "near:35.95,39.01,200km            | bd",
        "near:35.95,39.01,200000m          | bd",
        "near:35,38,1                      | -",
        "near:-33.9,18.4,50km              | f",
        "near:\"-33.9, 18.4, 50 km\"       | f",
        "time:2017-06                      | ab",
        "time:[2017-06-01 TO 2017-06-30]   | ab",
        "time:2018-04-30                   | ad",
        "time:2013                         | h",
        "time:[* TO 2013]                  | h",
        "time:{2017-06 TO 2018-04}         | a",
        "time:>2018-04                     | a",
        "time:[* TO *]                     | abdh",
        "published:2017-07                 | abc",
        "published:[2017-07-08 TO *]       | de",
        "published:[2017-07-07 TO 2017-07-07] | abc",
        "source:Airwars                    | d",
        "source:airwars                    | d",
        "source:monitor                    | d",
        "source:\"the monitor\"            | d",
        "source:onu                        | b",
        "source:\"united nations\"         | b",
        "source:\"monitor the\"            | -",
        "source:*                          | abd",
        "source.type:NGO                   | d",
        "sourceType:NGO                    | d",
        "source.type:(NGO OR IGO)          | bd",
        "actor:armée                       | c",
        "actor:armee                       | c",
        "article:a                         | a",
        "article:(a OR b)                  | ab",
        "article:A                         | -",
        "lang:xf                           | abc",
        "lang:XE                           | def",
        "lang:*                            | abcdefg",
        "*                                 | abcdefgh",
        "*:*                               | abcdefgh",
        "harm:KILLED min:[100 TO *] place:Syria source:ONU | b",
        "place:Syria OR place:Niamey harm:INJURED          | bc",
        "(place:Syria OR place:Niamey) harm:DISPLACED      | f",
        "raids OR place:Syria              | abcd",
        "-raids lang:xf                    | bc",
        "-(raids coalition)                | bcdefgh",
        "harm:KILLED -(raids OR morts)     | cgh",
        "raids & coalition                 | a",
        "- raids                           | ad",
      })
  void aQueryFindsJustTheClaimsThatFulfilIt(String query, String ids) throws IOException {
    assertEquals(ids == null ? "" : ids, found(ClaimQuery.parse(query)));
    String printed = ClaimQuery.parse(query).toString();
    assertEquals(ids == null ? "" : ids, found(ClaimQuery.parse(printed)), printed);
  }

  @Test
  void aBlankQueryFindsEveryClaim() throws IOException {
    assertEquals("abcdefgh", found(ClaimQuery.parse(" \t\u00a0\n")));
    assertEquals("abcdefgh", found(ClaimQuery.all()));
    assertEquals("abcdefgh", found(ClaimQuery.builder().build()));
  }

  @Test
  void builtCriteriaFindWhatWrittenOnesFind() throws IOException {
    assertEquals("ad", found(ClaimQuery.builder().words("raids").build()));
    assertEquals("a", found(ClaimQuery.builder().phrase("raids de la coalition").build()));
    assertEquals("ef", found(ClaimQuery.builder().harm(Harm.INJURED, Harm.DISPLACED).build()));
    assertEquals("e", found(ClaimQuery.builder().harms(Harm.MISSING).build()));
    assertEquals("ab", found(ClaimQuery.builder().harm(Harm.KILLED).minFrom(100).build()));
    assertEquals("egh", found(ClaimQuery.builder().maxUpTo(12).build()));
    assertEquals("abf", found(ClaimQuery.builder().countFrom(100).build()));
    assertEquals("df", found(ClaimQuery.builder().countBetween(50, 55).build()));
    assertEquals("ae", found(ClaimQuery.builder().groups(Victims.CIVILIAN).build()));
    assertEquals("a", found(ClaimQuery.builder().bound(Bound.AT_LEAST).build()));
    assertEquals("bc", found(ClaimQuery.builder().place("Syrie").build()));
    assertEquals("bcd", found(ClaimQuery.builder().country("SY").build()));
    assertEquals("f", found(ClaimQuery.builder().near(-33.9, 18.4, 50).build()));
    assertEquals("ab", found(ClaimQuery.builder().time(EventTime.at("2017-06")).build()));
    assertEquals("abd", found(ClaimQuery.builder().time(EventTime.since("2014")).build()));
    LocalDate day = LocalDate.of(2018, 5, 1);
    assertEquals("de", found(ClaimQuery.builder().publishedBetween(day, day).build()));
    assertEquals("b", found(ClaimQuery.builder().source("l'ONU").build()));
    assertEquals(
        "bd", found(ClaimQuery.builder().sourceType(SourceType.NGO, SourceType.IGO).build()));
    assertEquals(
        "ah",
        found(
            ClaimQuery.builder()
                .anyOf(ClaimQuery.parse("bound:AT_LEAST"), ClaimQuery.parse("modality:DENIED"))
                .build()));
    assertEquals("ef", found(ClaimQuery.builder().not(ClaimQuery.parse("harm:KILLED")).build()));
  }

  @Test
  void theFullerFitComesFirst() throws IOException {
    List<ClaimHit> hits = index.search("raid OR coalition").hits();
    assertEquals(List.of("a", "d"), hits.stream().map(ClaimHit::articleId).toList());
    assertTrue(hits.get(0).score() > hits.get(1).score());
  }

  @Test
  void aHitPrintsClaimAndArticle() throws IOException {
    assertEquals(
        "KILLED 173 per United Nations, Raqqa, 2017-06-01..2017-06-30: l'ONU faisait état de 173"
            + " morts dans la ville de Rakka [https://news.example/b]",
        index.search("min:173").hits().get(0).toString());
  }
}
