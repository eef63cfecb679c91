package org.bilan.claim;

import java.util.List;

/**
 * An article's overall figure for its main event and one harm.
 *
 * @param harm the harm
 * @param count the figure
 * @param claims ids of the claims that give it, of all its parts where it is a sum
 * @param people the words for single people in it whom no claim counts: {@code the mayor}
 * @param derived whether it was put together (a sum, people told of one by one) rather than stated
 */
public record Toll(
    Harm harm, Count count, List<String> claims, List<Evidence> people, boolean derived) {

  /** Copies the lists. */
  public Toll {
    claims = List.copyOf(claims);
    people = List.copyOf(people);
  }
}
