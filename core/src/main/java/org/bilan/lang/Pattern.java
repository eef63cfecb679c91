package org.bilan.lang;

import java.util.List;

/** A pattern over the tokens and readings of a chart, as written in a rule file. */
sealed interface Pattern {

  /** One token of this folded form. */
  record Word(String norm) implements Pattern {}

  /** One edge whose entry passes the test. */
  record Reading(Entry.Test test) implements Pattern {}

  /** One token of a shape, or a sentence boundary. */
  record Shape(Kind kind) implements Pattern {}

  /** One token at which none of the options (words, readings, shapes) starts. */
  record Not(List<Pattern> options) implements Pattern {}

  /** One after another. */
  record Sequence(List<Pattern> parts) implements Pattern {}

  /** One of them. */
  record Choice(List<Pattern> options) implements Pattern {}

  /** As often as said. */
  record Repeat(Pattern part, int min, int max) implements Pattern {}

  /** A part with a name. */
  record Capture(String name, Pattern part) implements Pattern {}

  /** Shapes of tokens. */
  enum Kind {
    /** Any token. */
    ANY,
    /** A word. */
    WORD,
    /** A word with a capital first letter. */
    CAP,
    /** A word in small letters. */
    LOW,
    /** A number in digits. */
    NUM,
    /** The start of a sentence; no token. */
    BOS,
    /** The end of a sentence; no token. */
    EOS
  }
}
