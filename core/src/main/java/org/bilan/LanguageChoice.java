package org.bilan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.lang.LanguageDetector;
import org.bilan.text.Warning;

/**
 * The language that an article is read in: the given one, else the one that its words show, else
 * the one that its page names. Pages often name the language of their template, so words that speak
 * clearly come first.
 *
 * @param language ISO 639-1 code, if anything tells
 * @param confidence from 0 to 1; 1 where the language was given
 * @param warnings trouble with the choice
 */
record LanguageChoice(Optional<String> language, double confidence, List<Warning> warnings) {

  /** Confidence from which the words overrule the page. */
  private static final double CLEAR = 0.9;

  /** Confidence under which a reader should be warned. */
  private static final double UNSURE = 0.5;

  static LanguageChoice of(
      LanguageDetector detector, Optional<String> given, Optional<String> page, String text) {
    if (given.isPresent()) {
      return new LanguageChoice(given.map(LanguageChoice::primary), 1, List.of());
    }
    LanguageDetector.Guess guess = detector.detect(text);
    Optional<String> named = page.map(LanguageChoice::primary);
    if (named.isEmpty() || guess.confidence() >= CLEAR) {
      return found(guess.code(), guess.confidence());
    }
    double confidence = named.equals(guess.code()) ? CLEAR : Math.max(0.2, 1 - guess.confidence());
    return found(named, confidence);
  }

  private static LanguageChoice found(Optional<String> code, double confidence) {
    boolean unsure = code.isPresent() && confidence < UNSURE;
    return new LanguageChoice(
        code,
        confidence,
        unsure
            ? List.of(
                Warning.of(
                    Warning.Kind.UNSURE_LANGUAGE,
                    "the language may be '" + code.get() + "', but the text is too short or mixed"))
            : List.of());
  }

  /** The language of a tag such as {@code pt-BR}. */
  private static String primary(String tag) {
    return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
