package org.bilan.mention;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.text.Span;

/**
 * Who says what: an attribution relation in the sense of the Penn Attribution Relations Corpus.
 *
 * @param source the words that name the source (shortest full noun phrase), if named
 * @param cue the words that attribute, if any
 * @param content the words attributed
 * @param name the normalised name of the source, followed back from a pronoun; empty if unknown
 * @param named the span of the explicit noun phrase that a pronoun leads back to; equals {@code
 *     source} where the source is named on the spot
 * @param type what kind of body or person the source is
 * @param via the names of those through whom it came, outermost first: a newspaper, then the agency
 *     that it cites; empty where the article names the source alone
 */
public record Attribution(
    Optional<Span> source,
    Optional<Span> cue,
    Span content,
    String name,
    Optional<Span> named,
    SourceType type,
    List<String> via) {

  /** Copies the chain. */
  public Attribution {
    via = List.copyOf(via);
  }

  /** The same with another chain. */
  Attribution withVia(List<String> chain) {
    return new Attribution(source, cue, content, name, named, type, chain);
  }
}
