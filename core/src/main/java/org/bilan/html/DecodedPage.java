package org.bilan.html;

import java.util.List;
import org.bilan.text.Warning;

/**
 * The characters of a page. Immutable.
 *
 * @param text the decoded page, without byte order mark
 * @param charset the canonical name of the character set it was decoded with
 * @param warnings doubts about the decoding
 */
public record DecodedPage(String text, String charset, List<Warning> warnings) {

  /** Copies the list. */
  public DecodedPage {
    warnings = List.copyOf(warnings);
  }
}
