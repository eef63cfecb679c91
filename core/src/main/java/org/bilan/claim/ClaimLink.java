package org.bilan.claim;

/**
 * A relation between two claims of one article that are comparable: same harm, group, place and
 * period.
 *
 * @param from id of the claim that stands in the relation
 * @param to id of the claim it stands in relation to
 * @param type the relation
 * @param note the arithmetic or the reason, for people: {@code 484 + 119 = 603}
 */
public record ClaimLink(String from, String to, Type type, String note) {

  /** The relations. */
  public enum Type {
    /** Same source, same value. */
    REPEATS,
    /** Another source, intervals that overlap. */
    AGREES,
    /** Another source, intervals that do not overlap. */
    CONTRADICTS,
    /** A later figure of the same toll. */
    SUPERSEDES,
    /** An increment, to the toll that it adds to. */
    ADDS_TO,
    /** A subset, to its whole. */
    PART_OF
  }
}
