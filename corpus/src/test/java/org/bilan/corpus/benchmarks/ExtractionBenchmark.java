package org.bilan.corpus.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.Extractor;
import org.bilan.corpus.GoldArticle;
import org.bilan.corpus.GoldReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second from text, one extractor shared by all threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {

  /** The language of the articles read. */
  @Param({"fr", "en"})
  public String language;

  private Extractor extractor;
  private List<Article> articles;

  /** Loads the packs and the gold articles of the language. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    extractor = Extractor.load();
    articles =
        GoldReader.read(Path.of("src/main/resources/org/bilan/corpus/gold")).stream()
            .filter(article -> article.lang().equals(language))
            .map(GoldArticle::article)
            .toList();
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public Extraction oneThread(Turn turn) {
    return extractor.extract(turn.next(articles));
  }

  /** Two threads. */
  @Benchmark
  @Threads(2)
  public Extraction twoThreads(Turn turn) {
    return extractor.extract(turn.next(articles));
  }

  /** Each thread's place in the round of articles. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;

    Article next(List<Article> articles) {
      next = (next + 1) % articles.size();
      return articles.get(next);
    }
  }
}
