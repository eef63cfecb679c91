package org.bilan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.index.ClaimQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any claims, over seeded random ones. */
class ClaimIndexPropertyTest {

  private static final int EVERYTHING = 100_000;

  @TempDir Path folder;

  private static List<Claim> claims(List<Extraction> articles, Predicate<Claim> wanted) {
    List<Claim> claims = new ArrayList<>();
    articles.forEach(article -> article.claims().stream().filter(wanted).forEach(claims::add));
    claims.sort(
        java.util.Comparator.comparing(Claim::articleId)
            .thenComparing(claim -> claim.quantity().span()));
    return claims;
  }

  private static List<Claim> found(ClaimIndex index, ClaimQuery query) throws IOException {
    return index.search(query.page(0, EVERYTHING)).stream().map(ClaimHit::claim).toList();
  }

  @Test
  void overlapOfCountsIsWhatCheckingEachClaimGives() throws IOException {
    RandomClaims random = new RandomClaims(1);
    List<Extraction> articles = random.articles(120);
    int hits = 0;
    try (ClaimIndex index = filled("index", articles)) {
      for (int i = 0; i < 60; i++) {
        Count asked = random.count();
        String query =
            "count:["
                + (asked.min().isPresent() ? asked.min().getAsLong() : "*")
                + " TO "
                + (asked.max().isPresent() ? asked.max().getAsLong() : "*")
                + "]";
        List<Claim> expected = claims(articles, claim -> claim.count().overlaps(asked));
        assertEquals(expected, found(index, ClaimQuery.parse(query)), query);
        hits += expected.size();
      }
    }
    assertTrue(hits > 300, "the property was hardly tried");
  }

  @Test
  void overlapOfTimesIsWhatCheckingEachClaimGives() throws IOException {
    RandomClaims random = new RandomClaims(2);
    List<Extraction> articles = random.articles(120);
    int hits = 0;
    try (ClaimIndex index = filled("index", articles)) {
      for (int i = 0; i < 60; i++) {
        EventTime asked = random.time();
        String query =
            "time:[" + asked.start().orElse("*") + " TO " + asked.end().orElse("*") + "]";
        List<Claim> expected =
            claims(articles, claim -> claim.time().filter(t -> overlap(t, asked)).isPresent());
        assertEquals(expected, found(index, ClaimQuery.parse(query)), query);
        assertEquals(expected, found(index, ClaimQuery.builder().time(asked).build()), query);
        hits += expected.size();
      }
    }
    assertTrue(hits > 300, "the property was hardly tried");
  }

  private static boolean overlap(EventTime one, EventTime other) {
    return !one.firstDay().orElse(LocalDate.MIN).isAfter(other.lastDay().orElse(LocalDate.MAX))
        && !other.firstDay().orElse(LocalDate.MIN).isAfter(one.lastDay().orElse(LocalDate.MAX));
  }

  @Test
  void everyOrderIsTheSameHoweverTheArticlesCameIn() throws IOException {
    List<Extraction> articles = new RandomClaims(3).articles(120);
    List<String> queries =
        List.of("", "raid", "raids OR civils OR killed", "harm:KILLED OR strike", "-morts ville");
    List<ClaimHits> before = new ArrayList<>();
    for (int run = 0; run < 4; run++) {
      try (ClaimIndex index = shuffled(articles, run)) {
        List<ClaimHits> now = new ArrayList<>();
        for (String query : queries) {
          for (Sort sort : Sort.values()) {
            now.add(
                index.search(
                    ClaimQuery.parse(query).sortedBy(sort).page(0, EVERYTHING).withFacets(20)));
          }
        }
        for (int i = 0; run > 0 && i < now.size(); i++) {
          assertTrue(before.get(i).equals(now.get(i)), "run " + run + ", search " + i);
        }
        before = now;
      }
    }
    assertTrue(before.stream().allMatch(hits -> hits.total() > 10), "queries that find too little");
  }

  /** Adds the articles in an order of its own, with earlier versions of some, in many segments. */
  private ClaimIndex shuffled(List<Extraction> articles, int run) throws IOException {
    ClaimIndex index = ClaimIndex.open(folder.resolve("run" + run), Fixtures.ANALYZERS);
    List<Extraction> order = new ArrayList<>(articles);
    Collections.shuffle(order, new Random(run));
    RandomClaims earlier = new RandomClaims(100 + run);
    for (Extraction article : order) {
      if (run > 0 && earlier.below(2) == 0) {
        index.add(earlier.article(article.articleId()));
        index.add(earlier.article("deleted"));
      }
      if (earlier.below(20) == 0) {
        index.commit();
      }
      index.add(article);
    }
    index.delete("deleted");
    return index;
  }

  private ClaimIndex filled(String name, List<Extraction> articles) throws IOException {
    ClaimIndex index = ClaimIndex.open(folder.resolve(name), Fixtures.ANALYZERS);
    for (Extraction article : articles) {
      index.add(article);
    }
    return index;
  }
}
