package org.bilan.lang;

import java.util.Optional;

/**
 * A reading of some tokens in a row.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param entry the reading
 * @param mention for an edge that a finder added, what it found
 */
public record Edge(int from, int to, Entry entry, Optional<Object> mention) {

  /** How many tokens the edge covers. */
  public int length() {
    return to - from;
  }
}
