package org.bilan.claim;

import java.util.List;

/**
 * An article's overall figure for its main event and one harm.
 *
 * @param harm the harm
 * @param count the figure
 * @param claims ids of the claims that give it
 * @param derived whether it was put together (a sum, named single victims) rather than stated
 */
public record Toll(Harm harm, Count count, List<String> claims, boolean derived) {

  /** Copies the list. */
  public Toll {
    claims = List.copyOf(claims);
  }
}
