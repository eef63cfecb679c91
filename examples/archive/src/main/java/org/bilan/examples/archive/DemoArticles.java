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
  private static final String IN_THE_PAGE = "-";

  private DemoArticles() {}

  /** All of them, in the order of {@code list.tsv}. */
  static List<Article> load() throws IOException {
    List<Article> articles = new ArrayList<>();
    String list = new String(bytes("list.tsv"), StandardCharsets.UTF_8);
    for (String line : list.lines().filter(row -> !row.startsWith("#")).toList()) {
      articles.add(article(line.split("\t", -1)));
    }
    return List.copyOf(articles);
  }

  /** An article from its row: file, language, date, URL, title. */
  private static Article article(String[] row) throws IOException {
    byte[] bytes = bytes(row[0]);
    Article article =
        row[0].endsWith(".html") ? Article.html(bytes, Optional.empty()) : Article.text(bytes);
    article = article.at(row[3]);
    if (!row[1].equals(IN_THE_PAGE)) {
      article = article.inLanguage(row[1]);
    }
    if (!row[2].equals(IN_THE_PAGE)) {
      article = article.publishedOn(LocalDate.parse(row[2]));
    }
    return row[4].equals(IN_THE_PAGE) ? article : article.withTitle(row[4]);
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
