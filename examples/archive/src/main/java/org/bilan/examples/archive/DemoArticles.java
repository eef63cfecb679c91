package org.bilan.examples.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.Article;

/** The articles that come with the program, written for it: web pages and texts. */
final class DemoArticles {

  private static final String FOLDER = "articles/";
  private static final String UNKNOWN = "-";

  private DemoArticles() {}

  /** All of them, in the order of {@code list.tsv}. */
  static List<Article> load() throws IOException {
    List<Article> articles = new ArrayList<>();
    String list = new String(bytes("list.tsv"), StandardCharsets.UTF_8);
    for (String line : list.lines().filter(row -> !row.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      articles.add(article(cells[0], cells[1], cells[2], cells[3]));
    }
    return List.copyOf(articles);
  }

  private static Article article(String file, String language, String published, String url)
      throws IOException {
    byte[] bytes = bytes(file);
    Article article =
        file.endsWith(".html") ? Article.html(bytes, Optional.empty()) : Article.text(bytes);
    article = article.at(url);
    if (!language.equals(UNKNOWN)) {
      article = article.inLanguage(language);
    }
    return published.equals(UNKNOWN) ? article : article.publishedOn(LocalDate.parse(published));
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = DemoArticles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new FileNotFoundException("the program lacks its article " + file);
      }
      return in.readAllBytes();
    }
  }
}
