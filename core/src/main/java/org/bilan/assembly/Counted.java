package org.bilan.assembly;

import java.util.Optional;
import org.bilan.lang.Edge;
import org.bilan.mention.QuantityMention;

/**
 * A quantity with the noun phrase that it counts.
 *
 * @param quantity the quantity
 * @param from the first token of the quantity
 * @param quantityTo the token after the quantity
 * @param to the token after the noun phrase's head
 * @param kind what is counted
 * @param head the reading of the head noun, if the lexicon knows it
 * @param inner a harm named between quantity and head: {@code 12 wounded soldiers}
 * @param partitive whether it counts a part: {@code four of the wounded}
 * @param article whether the quantity is an indefinite article
 * @param zero whether it is a zero word
 * @param described whether a rank or an age stands between the article and what it counts: {@code a
 *     second soldier}, {@code a 52-year-old}
 */
record Counted(
    QuantityMention quantity,
    int from,
    int quantityTo,
    int to,
    Kind kind,
    Optional<Edge> head,
    Optional<Edge> inner,
    boolean partitive,
    boolean article,
    boolean zero,
    boolean described) {

  /** What a quantity counts. */
  enum Kind {
    /** A noun for people. */
    PEOPLE,
    /** A noun for people harmed, or for deaths and cases. */
    HARMED,
    /** No noun at all. */
    BARE,
    /** A noun that the lexicon does not know. */
    UNKNOWN,
    /** Things, animals, events. */
    THING,
    /** Families and households. */
    HOUSEHOLD,
    /** People who are not harmed. */
    UNHARMED
  }

  /** By place, for the record's own goes through all its parts. */
  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  /** Whether it may count people harmed: a whole number, and no things. */
  boolean mayBeClaimed() {
    return quantity.kind() == QuantityMention.Kind.CARDINAL
        && kind != Kind.THING
        && kind != Kind.HOUSEHOLD
        && kind != Kind.UNHARMED
        && !(zero && kind == Kind.UNKNOWN)
        && quantity.min().orElse(0) % 1 == 0
        && quantity.max().orElse(0) % 1 == 0;
  }

  /** The tags of the chart edge, for rules, with what the lexicon says of the head noun. */
  String tags() {
    return kind.name().toLowerCase(java.util.Locale.ROOT)
        + (article ? " article" : "")
        + (zero ? " zero" : "")
        + (partitive ? " partitive" : "")
        + (described ? " described" : "")
        + (quantity.bound() == org.bilan.claim.Bound.VAGUE ? " vague" : "")
        + said("group")
        + said("bond");
  }

  private String said(String attribute) {
    return head.flatMap(noun -> noun.entry().attribute(attribute))
        .map(value -> " " + attribute + "=" + value)
        .orElse("");
  }
}
