package org.bilan.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.text.SourceText;
import org.bilan.text.Warning;

/**
 * What was read in a web page. Immutable.
 *
 * @param source the article's own text, its blocks, and the map to the decoded page
 * @param title the article's title, without the name of the site
 * @param url the canonical URL: the page's own word for it, else the URL given
 * @param published the day of publication as the page states it, in the page's own time zone
 * @param language the language the page claims for itself, an ISO 639-1 (else 639-2) code
 * @param warnings troubles that did not stop the reading
 */
public record Page(
    SourceText source,
    Optional<String> title,
    Optional<String> url,
    Optional<LocalDate> published,
    Optional<String> language,
    List<Warning> warnings) {

  /** Copies the list. */
  public Page {
    warnings = List.copyOf(warnings);
  }
}
