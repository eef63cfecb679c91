package org.bilan.mention;

import org.bilan.text.Span;

/**
 * A proper name.
 *
 * @param span where it stands
 * @param text its characters
 * @param type what it names
 */
public record NameMention(Span span, String text, Type type) {

  /** What a name names. */
  public enum Type {
    /** A person. */
    PERSON,
    /** An organisation. */
    ORGANIZATION,
    /** A place. */
    LOCATION
  }
}
