package org.bilan.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bilan.Extraction;

/**
 * Prints the rate of indexing, the size of the index and the processor time of queries, over claims
 * made by {@link RandomClaims}. Arguments: a folder that is empty or missing, the number of
 * articles.
 */
final class IndexMeasure {

  private static final int WARM_UP = 300;
  private static final int RUNS = 300;

  private IndexMeasure() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Extraction> articles = new RandomClaims(7).articles(Integer.parseInt(arguments[1]));
    long claims = articles.stream().mapToLong(article -> article.claims().size()).sum();
    try (ClaimIndex index = ClaimIndex.open(folder, Fixtures.ANALYZERS)) {
      long start = cpu();
      for (Extraction article : articles) {
        index.add(article);
      }
      index.commit();
      double seconds = (cpu() - start) / 1e9;
      print(
          "%d articles, %d claims added and committed in %.1f s: %.0f claims/s, one thread",
          articles.size(), claims, seconds, claims / seconds);
    }
    print("%.0f bytes a claim on disk", (double) size(folder) / claims);
    try (ClaimIndex index = ClaimIndex.openReadOnly(folder, Fixtures.ANALYZERS)) {
      for (String query :
          List.of(
              "harm:KILLED min:[4 TO *]",
              "raids civils",
              "\"raids civils\" -killed",
              "harm:KILLED count:[3 TO *] place:Syria source:Airwars",
              "time:2017-06",
              "near:35.95,39.01,50km")) {
        measure(index, query, ClaimQuery.parse(query).page(0, 10));
      }
      ClaimQuery all = ClaimQuery.all();
      measure(index, "everything, latest first", all.sortedBy(ClaimQuery.Sort.LATEST).page(0, 10));
      measure(index, "everything, facets", all.page(0, 0).withFacets(10));
      measure(index, "everything, page of 1000", all.page(0, 1_000));
    }
  }

  private static void measure(ClaimIndex index, String name, ClaimQuery query) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      index.search(query);
    }
    long start = cpu();
    long total = 0;
    for (int i = 0; i < RUNS; i++) {
      total = index.search(query).total();
    }
    print("%8.0f us  %8d hits  %s", (cpu() - start) / 1e3 / RUNS, total, name);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /**
   * Of this thread alone, so that other work on the machine does not count; merges do not either.
   */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
