package org.bilan.assembly;

import java.util.Optional;
import org.bilan.claim.Harm;
import org.bilan.text.Span;

/**
 * One person harmed whom no quantity counts: {@code the mayor was killed}, {@code Ann Lee, 34,
 * died}. Such a person is no claim, but belongs to the toll.
 *
 * @param harm the harm
 * @param words the words for the person
 * @param said the words of harm
 * @param sentence the first character of the sentence
 * @param name the person's name, if given
 * @param joined whether the words of harm are said of others besides
 * @param sure whether the words for a person need not be known as a name
 */
record LoneVictim(Harm harm, Span words, Span said, int sentence, Optional<String> name, boolean joined, boolean sure) {

  /** The same person with a name. */
  LoneVictim called(Span span, String called) {
    return new LoneVictim(harm, span, said, sentence, Optional.of(called), joined, sure);
  }
}
