package org.bilan.assembly;

import java.util.Optional;
import org.bilan.claim.Harm;
import org.bilan.text.Span;

/**
 * A person, or a pair, harmed whom no quantity counts: {@code the mayor was killed}, {@code Ann
 * Lee, 34, died}. Such a person is no claim, but belongs to the toll.
 *
 * @param harm the harm
 * @param words the words for the person
 * @param said the words of harm
 * @param name the person's name, folded, if given
 * @param joined whether the words of harm are said of others besides
 * @param number how many people the words are for: two for {@code both}
 * @param adds whether the sentence adds them to those told of before: {@code her driver also died}
 * @param self whether the words are for the one who did it: {@code then himself}
 */
record LoneVictim(
    Harm harm,
    Span words,
    Span said,
    Optional<String> name,
    boolean joined,
    int number,
    boolean adds,
    boolean self) {}
