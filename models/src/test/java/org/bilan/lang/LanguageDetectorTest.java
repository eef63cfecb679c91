package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.lang.LanguageDetector.Guess;
import org.junit.jupiter.api.Test;

/** The detector over the shipped packs; {@code sentences.tsv} holds texts written for it. */
class LanguageDetectorTest {

  private record Sample(String code, String kind, String text) {}

  private static final ClassLoader LOADER = LanguageDetectorTest.class.getClassLoader();

  private final LanguagePacks packs = LanguagePacks.load(LOADER);
  private final LanguageDetector detector = LanguageDetector.of(packs, LOADER);

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (InputStream in = LanguageDetectorTest.class.getResourceAsStream("sentences.tsv")) {
      for (Table.Row row : Table.read("sentences.tsv", in).rows()) {
        samples.add(new Sample(row.column(0), row.column(1), row.column(2)));
      }
    }
    return samples;
  }

  private boolean served(Guess guess) {
    return guess.code().flatMap(packs::pack).isPresent();
  }

  @Test
  void headlinesSentencesAndWireTextOfEveryPackAreTold() throws IOException {
    for (Sample sample : samples()) {
      if (packs.pack(sample.code).isPresent()) {
        assertEquals(
            Optional.of(sample.code), detector.detect(sample.text).code(), () -> sample.text);
      }
    }
  }

  @Test
  void everyPackHasSamplesOfEveryKind() throws IOException {
    List<Sample> samples = samples();
    for (String code : packs.codes()) {
      for (String kind : List.of("headline", "sentence", "wire", "long")) {
        assertTrue(
            samples.stream().anyMatch(s -> s.code.equals(code) && s.kind.equals(kind)),
            () -> code + " has no " + kind);
      }
    }
  }

  @Test
  void sentencesOfOtherLanguagesAreNeverTakenForOursWithConfidence() throws IOException {
    for (Sample sample : samples()) {
      if (packs.pack(sample.code).isEmpty()) {
        Guess guess = detector.detect(sample.text);
        assertFalse(served(guess) && guess.confidence() > 0.5, () -> guess + " " + sample.text);
        if (sample.kind.equals("long")) {
          assertEquals(Optional.of(sample.code), guess.code(), () -> sample.text);
        }
      }
    }
  }

  @Test
  void longTextsAreSureAndTenWordsAreSurerThanTwo() {
    String text = "The mayor has told residents to stay at home. ";
    assertTrue(detector.detect(text.repeat(40)).confidence() > 0.95);
    assertTrue(
        detector.detect(text).confidence() > detector.detect("Blast rocks Beirut").confidence());
  }

  @Test
  void aTextInTwoLanguagesIsLessSureThanATextInOne() {
    String english = "The mayor has told residents to stay at home because of the storm. ";
    String french = "Le maire appelle les habitants à rester chez eux à cause de la tempête. ";
    double pure = detector.detect(english.repeat(8)).confidence();
    double mixed = detector.detect(english.repeat(8) + french.repeat(7)).confidence();
    assertTrue(mixed < 0.7 && pure > 0.9, () -> mixed + " " + pure);
  }

  @Test
  void aQuotedSentenceDoesNotTurnTheLanguage() {
    String text =
        "Le porte-parole a lu un message de la famille. « We are grateful to the rescuers »,"
            + " écrit-elle, avant de remercier les secours et les habitants du village.";
    assertEquals(Optional.of("fr"), detector.detect(text).code());
  }

  @Test
  void aTextWithoutLettersHasNoLanguage() {
    for (String text : List.of("", " \n\t", "12 345 678", "1,2 % – 3/4 … !", "\u00A0\u202F")) {
      assertEquals(new Guess(Optional.empty(), 0), detector.detect(text), () -> "'" + text + "'");
    }
  }

  @Test
  void brokenCharactersDoNoHarm() {
    String broken = "\uD83D Cinq morts \uDE00 dans une avalanche \uD800";
    assertEquals(Optional.of("fr"), detector.detect(broken).code());
    Guess surrogates = detector.detect("\uD800".repeat(5000) + "\uDC00");
    assertEquals(Optional.empty(), surrogates.code());
    assertEquals(
        Optional.empty(), detector.detect("\uFFFD".repeat(2000) + "\u0000".repeat(10)).code());
  }

  @Test
  void oneWordOfMillionsOfLettersIsReadInNoTime() {
    assertFalse(served(detector.detect("x".repeat(5_000_000))));
  }

  @Test
  void manyThreadsGetWhatOneGets() throws IOException {
    List<String> texts = samples().stream().map(Sample::text).toList();
    List<Guess> alone = texts.stream().map(detector::detect).toList();
    LanguageDetector fresh = LanguageDetector.of(packs, LOADER);
    List<Guess> together =
        IntStream.range(0, 4 * texts.size())
            .parallel()
            .mapToObj(i -> fresh.detect(texts.get(i % texts.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertEquals(alone.get(i % texts.size()), together.get(i));
    }
  }

  @Test
  void withoutTheModelThePacksStillTellLongTexts() throws IOException {
    try (URLClassLoader bare = new URLClassLoader(new URL[0], null)) {
      LanguageDetector words = LanguageDetector.of(packs, bare);
      for (Sample sample : samples()) {
        Guess guess = words.detect(sample.text);
        if (sample.kind.equals("long") && packs.pack(sample.code).isPresent()) {
          assertEquals(Optional.of(sample.code), guess.code());
        } else if (sample.kind.equals("long")) {
          assertFalse(served(guess) && guess.confidence() > 0.5, () -> guess + sample.text);
        }
      }
    }
  }
}
