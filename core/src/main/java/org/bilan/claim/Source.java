package org.bilan.claim;

import java.util.List;
import java.util.Optional;
import org.bilan.text.Span;

/**
 * Who states a figure, as the article attributes it.
 *
 * @param text the shortest full noun phrase of the article that names the source
 * @param name its normalised name ({@code l'ONU}, {@code les Nations unies}: {@code United
 *     Nations})
 * @param type what kind of body or person it is
 * @param cue the words that attribute: {@code selon}, {@code a indiqué}
 * @param span where the text stands in the plain text
 * @param via the chain that the figure came through, outermost first: a newspaper citing an agency
 */
public record Source(
    String text, String name, SourceType type, Optional<String> cue, Span span, List<String> via) {

  /** Copies the chain. */
  public Source {
    via = List.copyOf(via);
  }
}
