package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bilan.Article;
import org.bilan.Extractor;
import org.bilan.lang.LanguagePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped models on sentences of our own; names stand as {@code TYPE text} in order. */
class NameFinderTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(NameFinderTest.class.getClassLoader());

  /** The largest file that a pack may ship. */
  private static final int LARGEST = 5_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le président Emmanuel Macron est arrivé à Marseille. | PERSON Emmanuel Macron; LOCATION Marseille",
        "fr | Selon Jean-Marc Lefèvre, le pont a cédé près de Toulouse. | PERSON Jean-Marc Lefèvre; LOCATION Toulouse",
        "fr | Un séisme a frappé le nord de l'Italie mardi. | LOCATION Italie",
        "fr | L'ONU a condamné l'attaque menée en Syrie. | ORGANIZATION ONU; LOCATION Syrie",
        "fr | Le ministre Paul Girard a quitté Bamako pour Paris. | PERSON Paul Girard; LOCATION Bamako; LOCATION Paris",
        "en | President Barack Obama flew to Chicago on Monday. | PERSON Barack Obama; LOCATION Chicago",
        "en | A ferry sank off the coast of Indonesia on Friday. | LOCATION Indonesia",
        "en | John Whitaker was born in London in 1954. | PERSON John Whitaker; LOCATION London",
        "en | The bus left Nairobi for Mombasa before dawn. | LOCATION Nairobi; LOCATION Mombasa",
        "en | She studied at the University of Michigan. | ORGANIZATION University of Michigan",
      })
  void personsBodiesAndPlacesAreFound(String language, String text, String names) {
    assertEquals(List.of(names.split("; ")), found(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Douze mineurs sont morts dans un éboulement mardi matin.",
        "fr | Les secours cherchent encore trois personnes sous la neige.",
        "fr | Aucune victime n'a été signalée pour le moment.",
        "fr | La route sera fermée en avril pour des travaux.",
        "fr | Il a fallu deux heures pour éteindre le feu.",
        "en | Twelve miners died when a tunnel caved in on Tuesday.",
        "en | Rescuers are still looking for three people in the snow.",
        "en | No casualties were reported so far.",
        "en | The road will be closed in April for repairs.",
        "en | It took two hours to put out the fire.",
      })
  void sentencesWithoutNamesGiveNone(String language, String text) {
    assertEquals(List.of(), found(language, text));
  }

  @Test
  void aNamePointsToItsCharacters() {
    String text = "« Rien », a dit Claire Dumont hier à Lyon.";
    List<NameMention> names = finder("fr").find(PACKS.pack("fr").orElseThrow().chart(text));
    assertFalse(names.isEmpty());
    names.forEach(name -> assertEquals(name.text(), name.span().in(text)));
  }

  @Test
  void namesDoNotOverlap() {
    String text =
        "John Smith met Mary Jones of the United Nations in New York and Paris. ".repeat(5);
    List<NameMention> names = finder("en").find(PACKS.pack("en").orElseThrow().chart(text));
    assertTrue(names.size() >= 15);
    for (int i = 1; i < names.size(); i++) {
      assertTrue(names.get(i - 1).span().end() <= names.get(i).span().start());
    }
  }

  @Test
  void mentionsOfAnArticleHoldItsNames() {
    Extractor extractor = Extractor.of(PACKS);
    Mentions mentions =
        extractor
            .extract(Article.text("A ferry sank off the coast of Indonesia.").inLanguage("en"))
            .mentions()
            .get();
    assertEquals(1, mentions.names().size());
  }

  @Test
  void threadsShareAFinder() throws InterruptedException, ExecutionException {
    NameFinder finder = finder("en");
    String text = "Barack Obama met Angela Merkel in Berlin. ".repeat(30);
    List<NameMention> expected = finder("en").find(PACKS.pack("en").orElseThrow().chart(text));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<NameMention>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(pool.submit(() -> finder.find(PACKS.pack("en").orElseThrow().chart(text))));
      }
      for (Future<List<NameMention>> result : results) {
        assertEquals(expected, result.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void everyModelIsSmall() throws IOException {
    for (String code : PACKS.codes()) {
      try (InputStream in =
          Extractor.class.getResourceAsStream("/org/bilan/lang/" + code + "/names.bin")) {
        int size = in.readAllBytes().length;
        assertTrue(size > 0 && size < LARGEST, code + " " + size);
      }
    }
  }

  private static NameFinder finder(String language) {
    return new NameFinder(PACKS.pack(language).orElseThrow(), PACKS.gazetteer());
  }

  private static List<String> found(String language, String text) {
    return finder(language).find(PACKS.pack(language).orElseThrow().chart(text)).stream()
        .map(name -> name.type() + " " + name.text())
        .toList();
  }
}
