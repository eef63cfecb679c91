package org.bilan.archive;

import java.util.List;
import org.bilan.Article;
import org.bilan.text.Warning;

/** One document of an archive: an article, or the reason why there is none. */
public sealed interface Document {

  /**
   * Where it came from: a path, and for files of many documents the place in the file, as in {@code
   * news/2017.jsonl#12} (the line) or {@code crawl.warc.gz#40211} (the byte where the record
   * starts).
   */
  String origin();

  /**
   * A document that could be read.
   *
   * @param origin where it came from
   * @param article the article
   * @param warnings faults that did not stop the reading, such as a guessed character set
   */
  record Readable(String origin, Article article, List<Warning> warnings) implements Document {

    /** Copies the list. */
    public Readable {
      warnings = List.copyOf(warnings);
    }
  }

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
