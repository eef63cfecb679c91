package org.bilan.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilan.Article;
import org.bilan.Extractor;

/** Times an extractor over the same articles again and again. Not thread-safe. */
final class ExtractionTimer {

  /** How long is run before anything is measured, in seconds. */
  private static final double WARM = 8;

  /** How long one figure is measured at least, in seconds, and in how many rounds. */
  private static final double MEASURED = 4;

  private static final int ROUNDS = 3;

  private final Extractor extractor;
  private final List<Article> articles;
  private volatile Object kept = "";

  ExtractionTimer(Extractor extractor, List<Article> articles) {
    this.extractor = extractor;
    this.articles = List.copyOf(articles);
  }

  /** How many claims the articles hold. */
  int claims() {
    return articles.stream().mapToInt(article -> extractor.extract(article).claims().size()).sum();
  }

  /** Runs until the virtual machine has compiled what is run often. */
  void warmUp() {
    long start = System.nanoTime();
    do {
      round(1);
    } while (seconds(start) < WARM);
  }

  /** The time of a round over all articles, in seconds; the median of some rounds. */
  double median(int threads) {
    return median(() -> round(threads));
  }

  /** The time of some work, in seconds; the median of some rounds. */
  static double median(Runnable work) {
    List<Double> times = new ArrayList<>();
    long all = System.nanoTime();
    while (times.size() < ROUNDS || seconds(all) < MEASURED) {
      long start = System.nanoTime();
      work.run();
      times.add(seconds(start));
    }
    times.sort(null);
    return times.get(times.size() / 2);
  }

  /** The time of each article in one round, in milliseconds, sorted. */
  double[] each() {
    double[] times = new double[articles.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      keep(extractor.extract(articles.get(i)));
      times[i] = 1000 * seconds(start);
    }
    Arrays.sort(times);
    return times;
  }

  /** Keeps a result, so that the work for it is not left out. */
  void keep(Object result) {
    kept = result;
  }

  private void round(int threads) {
    AtomicInteger next = new AtomicInteger();
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread other = new Thread(() -> share(next));
      other.start();
      others.add(other);
    }
    share(next);
    try {
      for (Thread other : others) {
        other.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (kept.equals("")) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private void share(AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      keep(extractor.extract(articles.get(i)));
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
