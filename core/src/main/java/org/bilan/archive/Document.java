package org.bilan.archive;

import org.bilan.Article;

/** One document of an archive: an article, or the reason why there is none. */
public sealed interface Document {

  /**
   * Where it came from: a path, and for files of many documents the place in the file, as in {@code
   * news/2017.jsonl#12} (the line) or {@code crawl.warc.gz#421} (the record).
   */
  String origin();

  /**
   * A document that could be read.
   *
   * @param origin where it came from
   * @param article the article
   */
  record Readable(String origin, Article article) implements Document {}

  /**
   * A document that could not be read.
   *
   * @param origin where it came from
   * @param reason why not, for people, on one line
   */
  record Unreadable(String origin, String reason) implements Document {

    @Override
    public String toString() {
      return origin + ": " + reason;
    }
  }
}
