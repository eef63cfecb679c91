package org.bilan.mention;

import java.util.List;
import org.bilan.lang.Gazetteer;
import org.bilan.text.Span;

/**
 * A toponym found in a text, not yet tied to one place.
 *
 * @param span its characters
 * @param first its first token
 * @param end the token after it
 * @param key the number of its name in the gazetteer, negative for an unknown one
 * @param bearers the places that bear the name; empty for an unknown one
 * @param before the signs before it
 * @param after the signs after it
 * @param score how much speaks for a place
 */
record Spot(
    Span span,
    int first,
    int end,
    int key,
    List<Gazetteer.Bearer> bearers,
    int before,
    int after,
    double score) {

  Spot {
    bearers = List.copyOf(bearers);
  }

  boolean isBefore(PlaceWords.Sign sign) {
    return PlaceWords.has(before, sign);
  }

  boolean isAfter(PlaceWords.Sign sign) {
    return PlaceWords.has(after, sign);
  }

  boolean isUnknown() {
    return key < 0;
  }
}
