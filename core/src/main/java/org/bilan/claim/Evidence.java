package org.bilan.claim;

import java.util.List;
import org.bilan.text.Span;

/**
 * The exact characters of an article that say something.
 *
 * @param span where they stand in the plain text
 * @param quote the characters themselves, as in the plain text
 * @param page the half-open ranges of the raw input that they came from, in order; one range unless
 *     inline mark-up cuts them
 */
public record Evidence(Span span, String quote, List<Span> page) {

  /** Copies the list. */
  public Evidence {
    page = List.copyOf(page);
  }
}
