package org.bilan.text;

import java.util.Optional;

/**
 * Trouble with a document that did not stop the reading: what kind, in words, and where in the
 * input.
 *
 * @param kind the kind, for programs
 * @param message the trouble, for people
 * @param at the place in the input (raw page or text), if it has one
 */
public record Warning(Kind kind, String message, Optional<Span> at) {

  /** The kinds of trouble. */
  public enum Kind {
    /** The document has no text. */
    EMPTY,
    /** The document is longer than the limit; its end was not read. */
    TRUNCATED,
    /** The document looks like binary data, not text. */
    BINARY,
    /** Characters that no well-formed text has: lone surrogates, replacement characters. */
    BAD_CHARACTERS,
    /** Mark-up nested too deep; it was read as flat text. */
    NESTED_TOO_DEEP,
    /** No language pack serves the language of the document. */
    UNKNOWN_LANGUAGE,
    /** The language was guessed with little certainty. */
    UNSURE_LANGUAGE,
    /** No publication date is known, so relative dates stay open. */
    NO_DATE,
    /** A date in the document or its page could not be read. */
    BAD_DATE,
    /** No main text was found in the page. */
    NO_MAIN_TEXT,
    /** More mentions than the limit; the rest was left out. */
    TOO_MANY_MENTIONS,
    /** A sentence or a token longer than the limit was cut. */
    TOO_LONG
  }

  /** A warning about the document as a whole. */
  public static Warning of(Kind kind, String message) {
    return new Warning(kind, message, Optional.empty());
  }

  /** A warning about one place of the document. */
  public static Warning at(Kind kind, String message, Span at) {
    return new Warning(kind, message, Optional.of(at));
  }
}
