package org.bilan.json;

import org.bilan.Article;

/** What one line of a JSON Lines file holds: an article, or a fault. */
public sealed interface ArticleLine {

  /** The number of the line, the first being 1. */
  long number();

  /**
   * An article; faults of single fields, such as a bad date, are its warnings.
   *
   * @param number the number of the line
   * @param article the article
   */
  record Read(long number, Article article) implements ArticleLine {}

  /**
   * A line that holds no article.
   *
   * @param number the number of the line
   * @param column the character of the line where the fault was met, the first being 1
   * @param reason the fault, for people
   */
  record Malformed(long number, int column, String reason) implements ArticleLine {

    @Override
    public String toString() {
      return "line " + number + ", column " + column + ": " + reason;
    }
  }
}
