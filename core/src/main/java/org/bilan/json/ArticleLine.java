package org.bilan.json;

import java.util.List;
import org.bilan.Article;
import org.bilan.text.Warning;

/** What one line of a JSON Lines file holds: an article, or a fault. */
public sealed interface ArticleLine {

  /** The number of the line, the first being 1. */
  long number();

  /**
   * An article.
   *
   * @param number the number of the line
   * @param article the article
   * @param warnings faults of single fields that did not stop the reading, such as a bad date
   */
  record Read(long number, Article article, List<Warning> warnings) implements ArticleLine {

    /** Copies the list. */
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

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
