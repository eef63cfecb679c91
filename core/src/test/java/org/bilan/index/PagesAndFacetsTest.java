package org.bilan.index;

import static org.bilan.index.Fixtures.article;
import static org.bilan.index.Fixtures.claim;
import static org.bilan.index.Fixtures.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Claim;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.SourceType;
import org.bilan.index.ClaimQuery.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders, pages and facets. */
class PagesAndFacetsTest {

  @TempDir Path folder;
  private ClaimIndex index;

  @BeforeEach
  void addClaims() throws IOException {
    index = ClaimIndex.open(folder, Fixtures.ANALYZERS);
    add("e", "2017-07-01", killed(40).time(at("2017-06-20")).place(Optional.of(Fixtures.RAQQA)));
    add("d", "2017-07-02", killed(7), killed(90, 30).time(at("2014")));
    add(
        "c",
        "",
        killed(12).time(Optional.of(new EventTime(Optional.empty(), at("2017-06").get().end()))));
    add("b", "", killed(3).harm(Harm.INJURED));
    add("a", "2017-06-30", killed(40).count(Count.atMost(50)).place(Optional.of(Fixtures.SYRIA)));
  }

  private static Claim.Builder killed(int count) {
    return killed(count, 0);
  }

  private static Claim.Builder killed(int count, int at) {
    String name = count < 20 ? "Airwars" : "United Nations";
    return claim(count + " morts", at)
        .count(Count.exactly(count))
        .source(Optional.of(source("x", name, SourceType.NGO)));
  }

  private static Optional<EventTime> at(String date) {
    return Optional.of(EventTime.at(date));
  }

  private void add(String id, String published, Claim.Builder... claims) throws IOException {
    Optional<LocalDate> day =
        Optional.of(published).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    index.add(article(id, Optional.of("xf"), day, claims));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static List<String> ids(ClaimHits hits) {
    return hits.stream()
        .map(hit -> hit.articleId() + hit.claim().quantity().span().start())
        .toList();
  }

  private List<String> sorted(Sort sort) throws IOException {
    return ids(index.search(ClaimQuery.all().sortedBy(sort)));
  }

  @Test
  void datesAreOfTheHarmElseOfThePublicationAndUndatedClaimsComeLast() throws IOException {
    assertEquals(List.of("d0", "a0", "c0", "e0", "d30", "b0"), sorted(Sort.LATEST));
    assertEquals(List.of("d30", "e0", "a0", "c0", "d0", "b0"), sorted(Sort.EARLIEST));
  }

  @Test
  void countsAreOfTheLowerBoundElseOfTheUpper() throws IOException {
    assertEquals(List.of("d30", "a0", "e0", "c0", "d0", "b0"), sorted(Sort.GREATEST));
    assertEquals(List.of("b0", "d0", "c0", "e0", "a0", "d30"), sorted(Sort.LEAST));
  }

  @Test
  void hitsThatTieAreInTheOrderOfArticlesThenOfTheText() throws IOException {
    assertEquals(List.of("a0", "b0", "c0", "d0", "d30", "e0"), sorted(Sort.SCORE));
  }

  @Test
  void pagesPutTogetherAreTheWhole() throws IOException {
    for (Sort sort : Sort.values()) {
      for (int size = 1; size < 8; size++) {
        List<String> together = new ArrayList<>();
        ClaimHits page;
        do {
          page = index.search(ClaimQuery.all().sortedBy(sort).page(together.size(), size));
          assertEquals(6, page.total());
          assertEquals(together.size(), page.offset());
          together.addAll(ids(page));
        } while (page.hasMore());
        assertEquals(sorted(sort), together);
      }
    }
  }

  @Test
  void pagesBeyondTheEndOrOfNothingAreEmptyButKnowTheTotal() throws IOException {
    int huge = Integer.MAX_VALUE;
    for (ClaimQuery query :
        List.of(
            ClaimQuery.all().page(6, 10),
            ClaimQuery.all().page(huge, huge),
            ClaimQuery.all().page(0, 0))) {
      ClaimHits hits = index.search(query);
      assertEquals(List.of(), hits.hits());
      assertEquals(6, hits.total());
    }
    assertTrue(index.search(ClaimQuery.all().page(0, 0)).hasMore());
    assertFalse(index.search(ClaimQuery.all().page(0, huge)).hasMore());
    assertThrows(IllegalArgumentException.class, () -> ClaimQuery.all().page(-1, 5));
    assertThrows(IllegalArgumentException.class, () -> ClaimQuery.all().page(0, -5));
    assertThrows(IllegalArgumentException.class, () -> ClaimQuery.all().withFacets(-1));
  }

  @Test
  void facetsCountAllHitsOfTheQueryNotOfThePage() throws IOException {
    ClaimHits hits = index.search(ClaimQuery.all().page(0, 1).withFacets(10));
    assertEquals("[KILLED 5, INJURED 1]", shown(hits, Facet.HARM));
    assertEquals("[SY 2]", shown(hits, Facet.COUNTRY));
    assertEquals("[Airwars 3, United Nations 3]", shown(hits, Facet.SOURCE));
    assertEquals("[2017-06 3, 2014 1, 2017-07 1]", shown(hits, Facet.MONTH));
    ClaimHits few = index.search(ClaimQuery.parse("source:Airwars").withFacets(1));
    assertEquals("[KILLED 2]", shown(few, Facet.HARM));
    assertEquals("[]", shown(few, Facet.COUNTRY));
    assertEquals("[Airwars 3]", shown(few, Facet.SOURCE));
  }

  @Test
  void facetsForgetWhatWasReplacedOrDeleted() throws IOException {
    index.delete("b");
    index.add(article("e", killed(40).harm(Harm.MISSING)));
    ClaimHits hits = index.search(ClaimQuery.all().withFacets(10));
    assertEquals("[KILLED 4, MISSING 1]", shown(hits, Facet.HARM));
  }

  @Test
  void facetsAreNotCountedUnlessAskedFor() throws IOException {
    assertTrue(index.search("harm:KILLED").facets().isEmpty());
  }

  @Test
  void aSourceWithoutANameIsCountedByItsWordsAndAnEmptyOneNotAtAll() throws IOException {
    index.add(
        article(
            "x", claim("1 mort").source(Optional.of(source("police", " ", SourceType.POLICE)))));
    index.add(article("y", claim("1 mort").source(Optional.of(source("", "", SourceType.OTHER)))));
    ClaimHits hits = index.search(ClaimQuery.parse("source:*").withFacets(10));
    assertEquals(8, hits.total());
    assertEquals("[Airwars 3, United Nations 3, police 1]", shown(hits, Facet.SOURCE));
  }

  private static String shown(ClaimHits hits, Facet facet) {
    return hits.facet(facet).stream().map(v -> v.value() + " " + v.count()).toList().toString();
  }
}
