package org.bilan.mention;

import org.bilan.claim.Place;
import org.bilan.text.Span;

/**
 * A toponym of the text with the place it names.
 *
 * @param span where it stands
 * @param place the place; its text is the toponym's characters
 * @param role how the text uses it
 */
public record PlaceMention(Span span, Place place, Role role) {

  /** How a text uses a toponym. */
  public enum Role {
    /** As a place. */
    LOCATION,
    /** As an actor: {@code Damas a annoncé}. */
    ACTOR,
    /** As the dateline of a dispatch. */
    DATELINE
  }
}
