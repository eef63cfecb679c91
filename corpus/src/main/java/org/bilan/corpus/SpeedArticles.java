package org.bilan.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bilan.Article;
import org.bilan.json.ArticleLine;
import org.bilan.json.ArticleReader;

/** Reads what {@link SpeedReport} measures on. */
final class SpeedArticles {

  private SpeedArticles() {}

  /** How many articles of a file are taken at most, at even distances. */
  private static final int MOST = 800;

  /**
   * The articles of a file of JSON Lines; of a large file every second one, every third, and so on.
   */
  static List<Article> lines(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.open(open(file))) {
      for (Optional<ArticleLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        if (line.get() instanceof ArticleLine.Read read) {
          articles.add(read.article());
        }
      }
    }
    int step = (articles.size() + MOST - 1) / MOST;
    return IntStream.range(0, articles.size())
        .filter(i -> i % step == 0)
        .mapToObj(articles::get)
        .toList();
  }

  /** The pages of a folder, by name. */
  static List<String> pages(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".html.gz")).sorted().toList();
    }
    List<String> pages = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = open(file)) {
        pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
