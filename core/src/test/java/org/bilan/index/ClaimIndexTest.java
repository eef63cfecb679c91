package org.bilan.index;

import static org.bilan.index.Fixtures.article;
import static org.bilan.index.Fixtures.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding, replacing, deleting, committing. */
class ClaimIndexTest {

  @TempDir Path folder;

  private ClaimIndex open() throws IOException {
    return ClaimIndex.open(folder.resolve("index"), Fixtures.ANALYZERS);
  }

  private ClaimIndex openReadOnly() throws IOException {
    return ClaimIndex.openReadOnly(folder.resolve("index"), Fixtures.ANALYZERS);
  }

  private static List<String> sentences(ClaimIndex index) throws IOException {
    return index.search("").stream().map(hit -> hit.claim().evidence().quote()).toList();
  }

  @Test
  void whatIsAddedIsFoundBeforeItIsCommitted() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts")));
      assertEquals(List.of("Deux morts"), sentences(index));
    }
  }

  @Test
  void anEmptyIndexFindsNothing() throws IOException {
    try (ClaimIndex index = open()) {
      assertEquals(0, index.search("harm:KILLED").total());
      assertEquals(List.of(), index.search(ClaimQuery.all().withFacets(5)).facet(Facet.HARM));
    }
    try (ClaimIndex index = openReadOnly()) {
      assertEquals(0, index.search("raids").total());
    }
  }

  @Test
  void anArticleAddedAgainReplacesAllItsClaims() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts"), claim("Trois morts", 20)));
      index.add(article("b", claim("Cinq morts")));
      index.add(article("a", claim("Quatre morts")));
      assertEquals(List.of("Quatre morts", "Cinq morts"), sentences(index));
      assertEquals(2, index.articles());
      assertEquals(2, index.claims());
    }
  }

  @Test
  void anArticleReplacedByOneWithoutClaimsHasNoneButIsKnown() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts")));
      index.add(article("a"));
      assertEquals(List.of(), sentences(index));
      assertTrue(index.contains("a"));
      assertEquals(1, index.articles());
    }
  }

  @Test
  void aDeletedArticleIsGoneAndTheOthersStay() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts")));
      index.add(article("ab", claim("Cinq morts")));
      index.delete("a");
      index.delete("never there");
      assertEquals(List.of("Cinq morts"), sentences(index));
      assertFalse(index.contains("a"));
    }
  }

  @Test
  void articlesWithoutClaimsAreNoHitsOfAnyQuery() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a"));
      for (String query : List.of("", "*", "NOT harm:KILLED", "-raids", "raids OR -raids")) {
        assertEquals(0, index.search(query).total(), query);
      }
    }
  }

  @Test
  void readersSeeTheLastCommitBeforeTheyOpened() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts")));
      index.commit();
      index.add(article("b", claim("Cinq morts")));
      try (ClaimIndex reader = openReadOnly()) {
        assertEquals(List.of("Deux morts"), sentences(reader));
        index.commit();
        assertEquals(List.of("Deux morts"), sentences(reader));
      }
      try (ClaimIndex reader = openReadOnly()) {
        assertEquals(List.of("Deux morts", "Cinq morts"), sentences(reader));
      }
    }
  }

  @Test
  void closingCommits() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts")));
    }
    try (ClaimIndex index = open()) {
      index.add(article("b", claim("Cinq morts")));
      assertEquals(List.of("Deux morts", "Cinq morts"), sentences(index));
    }
  }

  @Test
  void whatWasCommittedOutlivesACrashAndWhatWasNotIsWhollyGone() throws IOException {
    Path crashed = Files.createDirectory(folder.resolve("crashed"));
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts"), claim("Trois morts", 20)));
      index.commit();
      index.add(article("a", claim("Quatre morts")));
      index.add(article("b", claim("Cinq morts")));
      index.search("");
      copy(folder.resolve("index"), crashed);
    }
    try (ClaimIndex index = ClaimIndex.open(crashed, Fixtures.ANALYZERS)) {
      assertEquals(List.of("Deux morts", "Trois morts"), sentences(index));
      index.add(article("a", claim("Quatre morts")));
      assertEquals(List.of("Quatre morts"), sentences(index));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void anArticleOfTwoVersionsAddedFromTwoThreadsIsOneOfThem() throws Exception {
    try (ClaimIndex index = open()) {
      Thread[] threads = new Thread[2];
      for (int t = 0; t < threads.length; t++) {
        String word = t == 0 ? "Deux" : "Cinq";
        threads[t] = new Thread(() -> addOften(index, word));
        threads[t].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      List<String> found = sentences(index);
      assertEquals(2, found.size());
      assertEquals(1, found.stream().distinct().count());
    }
  }

  private static void addOften(ClaimIndex index, String word) {
    try {
      for (int i = 0; i < 200; i++) {
        index.add(article("a", claim(word + " morts"), claim(word + " morts", 20)));
      }
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  @Test
  void aClaimOfAnotherArticleIsRefusedAndNothingChanges() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux morts")));
      org.bilan.Extraction wrong = article("b", claim("Cinq morts"));
      org.bilan.Extraction mixed =
          new org.bilan.Extraction(
              "a",
              wrong.language(),
              1,
              wrong.title(),
              wrong.url(),
              wrong.published(),
              wrong.source(),
              wrong.claims(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              wrong.mentions(),
              wrong.explanation());
      assertThrows(IllegalArgumentException.class, () -> index.add(mixed));
      assertEquals(List.of("Deux morts"), sentences(index));
    }
  }

  @Test
  void idsMayBeVeryLongOrHoldAnyCharacter() throws IOException {
    String longId = "x".repeat(100_000);
    String oddId = "https://news.example/a?b=c&d=(\"e\")#\u00e9\n";
    try (ClaimIndex index = open()) {
      index.add(article(longId, claim("Deux morts")));
      index.add(article(oddId, claim("Cinq morts")));
      index.add(article(longId, claim("Trois morts")));
      assertEquals(2, index.claims());
      ClaimQuery odd = ClaimQuery.builder().article(oddId).build();
      assertEquals(oddId, index.search(odd).hits().get(0).articleId());
      assertEquals(1, index.search(ClaimQuery.parse(odd.toString())).total());
      assertEquals(
          longId,
          index.search(ClaimQuery.builder().article(longId).build()).hits().get(0).articleId());
    }
  }

  @Test
  void countsAsLargeAsCanBeAreKept() throws IOException {
    try (ClaimIndex index = open()) {
      index.add(article("a", claim("Deux").count(Count.exactly(Long.MAX_VALUE))));
      assertEquals(1, index.search("count:[999999999999999999 TO *]").total());
    }
  }

  @Test
  void aTimeThatIsNoneIsKeptWithItsClaimButNotSearched() throws IOException {
    EventTime[] none = {
      EventTime.at("2017-13"),
      EventTime.at("2017-02-30"),
      EventTime.at("soon"),
      EventTime.at(""),
      EventTime.of("2017-08", "2017-06")
    };
    try (ClaimIndex index = open()) {
      for (int i = 0; i < none.length; i++) {
        index.add(article("a" + i, claim("Deux morts").time(Optional.of(none[i]))));
      }
      assertEquals(0, index.search("time:[* TO *]").total());
      List<ClaimHit> hits = index.search("published:2017-07").hits();
      for (int i = 0; i < none.length; i++) {
        assertEquals(Optional.of(none[i]), hits.get(i).claim().time());
      }
    }
  }

  @Test
  void aClosedIndexSaysSo() throws IOException {
    ClaimIndex index = open();
    index.close();
    index.close();
    assertThrows(IllegalStateException.class, () -> index.add(article("a")));
    assertThrows(IllegalStateException.class, () -> index.search(""));
    ClaimIndex reader = openReadOnly();
    reader.close();
    reader.close();
    assertThrows(IllegalStateException.class, () -> reader.search(""));
  }

  @Test
  void aReaderRefusesToWrite() throws IOException {
    open().close();
    try (ClaimIndex reader = openReadOnly()) {
      assertThrows(IllegalStateException.class, () -> reader.add(article("a")));
      assertThrows(IllegalStateException.class, () -> reader.delete("a"));
      assertThrows(IllegalStateException.class, reader::commit);
    }
  }
}
