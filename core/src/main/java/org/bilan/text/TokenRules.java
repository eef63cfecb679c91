package org.bilan.text;

import java.util.Set;

/**
 * What a language pack tells the tokenizer and the sentence splitter. All words folded.
 *
 * @param elisions words that end in an apostrophe and stand before another: {@code l'}, {@code qu'}
 * @param enclitics endings with their hyphen or apostrophe that are words of their own: {@code
 *     -t-il}, {@code 's}
 * @param whole words that are never cut: {@code aujourd'hui}
 * @param abbreviations words with their full stop that do not end a sentence: {@code gen.}
 * @param starters abbreviations may still end a sentence before these words
 */
public record TokenRules(
    Set<String> elisions,
    Set<String> enclitics,
    Set<String> whole,
    Set<String> abbreviations,
    Set<String> starters) {

  /** Copies the sets. */
  public TokenRules {
    elisions = Set.copyOf(elisions);
    enclitics = Set.copyOf(enclitics);
    whole = Set.copyOf(whole);
    abbreviations = Set.copyOf(abbreviations);
    starters = Set.copyOf(starters);
  }

  /** Rules for a language without elisions, enclitics and abbreviations. */
  public static TokenRules none() {
    return new TokenRules(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }
}
