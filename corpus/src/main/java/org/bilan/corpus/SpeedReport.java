package org.bilan.corpus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bilan.Article;
import org.bilan.Extractor;
import org.jsoup.Jsoup;

/**
 * Measures how fast articles are read and how much memory that takes, and prints it: what {@code
 * corpus/evaluate speed} runs. Figures of one virtual machine after warming up, on wall clocks, so
 * the machine should have nothing else to do.
 */
public final class SpeedReport {

  /** Words of an article as the design's target counts them. */
  private static final double TARGET_WORDS = 500;

  private static final double MEGABYTE = 1 << 20;

  private SpeedReport() {}

  /**
   * Measures one thing.
   *
   * @param args {@code load} for the first load in this virtual machine; {@code text NAME FILE} for
   *     a file of JSON Lines, {@code .gz} or not; {@code html NAME FOLDER} for a folder of pages
   *     named {@code .html.gz}
   * @throws IOException if the articles cannot be read
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "load" -> load();
      case "text" -> text(args[1], SpeedArticles.lines(Path.of(args[2])));
      case "html" -> pages(args[1], SpeedArticles.pages(Path.of(args[2])));
      default -> throw new IllegalArgumentException("load, text or html, not " + args[0]);
    }
  }

  private static void load() {
    long start = System.nanoTime();
    Extractor extractor = Extractor.load();
    long time = System.nanoTime() - start;
    System.gc();
    print("%.0f ms, %.0f MB", time / 1e6, used() / MEGABYTE);
    if (extractor.languages().isEmpty()) {
      throw new IllegalStateException("nothing was loaded");
    }
  }

  private static void text(String name, List<Article> articles) {
    Extractor extractor = Extractor.load();
    ExtractionTimer timer = new ExtractionTimer(extractor, articles);
    long words = articles.stream().mapToLong(a -> words(a.content())).sum();
    print(
        "%s: %d articles of %d words on average, %d claims",
        name, articles.size(), words / articles.size(), timer.claims());
    timer.warmUp();
    for (int threads = 1; threads <= 2; threads++) {
      double seconds = timer.median(threads);
      print(
          "  %d thread%s  %6.0f articles/s   %6.0f articles of 500 words/s",
          threads,
          threads == 1 ? " " : "s",
          articles.size() / seconds,
          words / TARGET_WORDS / seconds);
    }
    double[] each = timer.each();
    print(
        "  an article on one thread: p50 %.2f ms, p99 %.2f ms, longest %.0f ms",
        percentile(each, 50), percentile(each, 99), percentile(each, 100));
    print("  most heap in use: %.0f MB, garbage included", peak() / MEGABYTE);
  }

  private static void pages(String name, List<String> pages) {
    Extractor extractor = Extractor.load();
    List<Article> articles =
        pages.stream().map(page -> Article.html(page, "https://example.org/page")).toList();
    ExtractionTimer timer = new ExtractionTimer(extractor, articles);
    timer.warmUp();
    double parse =
        ExtractionTimer.median(() -> pages.forEach(page -> timer.keep(Jsoup.parse(page))));
    double read = timer.median(1);
    print(
        "%s: %d pages of %d KB on average: jsoup's parse %.2f ms a page, page to claims %.2f ms,"
            + " %.2f times as long",
        name,
        pages.size(),
        pages.stream().mapToLong(String::length).sum() / pages.size() / 1024,
        1000 * parse / pages.size(),
        1000 * read / pages.size(),
        read / parse);
  }

  private static long words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
