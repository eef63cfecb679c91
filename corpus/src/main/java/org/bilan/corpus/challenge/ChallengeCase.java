package org.bilan.corpus.challenge;

import org.bilan.text.Span;

/**
 * A short text with one scored quantity.
 *
 * @param lang the code of its language
 * @param type the class that it shows
 * @param line its line in the file of the class
 * @param text the text, without brackets and escapes
 * @param mark where the scored quantity stands in the text
 * @param expectation what must be read there
 */
record ChallengeCase(
    String lang, ChallengeClass type, int line, String text, Span mark, Expectation expectation) {

  /** Its file and line, relative to the folder of the set. */
  String where() {
    return lang + '/' + type.fileName() + ':' + line;
  }

  /** The text with the quantity in brackets. */
  String marked() {
    return text.substring(0, mark.start()) + '[' + mark.in(text) + ']' + text.substring(mark.end());
  }
}
