package org.bilan.index;

import static org.bilan.index.Fixtures.article;
import static org.bilan.index.Fixtures.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What packs say of the analysis of their languages. */
class SentenceAnalyzerTest {

  private static final String FRENCH = "org.apache.lucene.analysis.fr.FrenchAnalyzer";

  @TempDir Path folder;

  private long found(Map<String, String> settings, String query) throws IOException {
    Path path = folder.resolve("index" + settings.hashCode());
    try (ClaimIndex index = ClaimIndex.open(path, settings)) {
      index.add(article("a", claim("Douze femmes ont été tuées")));
      return index.search(query).total();
    }
  }

  @Test
  void wordsOfOneGroupHaveOneStemAndOthersKeepTheirs() throws IOException {
    Map<String, String> grouped = Map.of("xf", FRENCH + " tué tuée tuer;  femme dame ");
    for (String query : new String[] {"tué", "tués", "tuées", "TUER", "tues", "dames", "femme"}) {
      assertEquals(1, found(grouped, query), query);
    }
    for (String query : new String[] {"tuent", "dame tué homme", "hommes"}) {
      assertEquals(0, found(grouped, query), query);
    }
    assertEquals(0, found(Map.of("xf", FRENCH), "tué"));
    assertEquals(1, found(Map.of("xf", FRENCH), "tuée"));
  }

  @Test
  void emptyGroupsChangeNothing() throws IOException {
    assertEquals(1, found(Map.of("xf", FRENCH + " ;; ; ;"), "femme"));
  }

  @Test
  void anIndexIsOpenedWithTheSettingsOfThePacks() throws IOException {
    pack("analyzer=" + FRENCH + "\nanalyzer.stems=tué tuer\n");
    try (URLClassLoader loader = loader()) {
      LanguagePacks packs = LanguagePacks.load(loader);
      try (ClaimIndex index = ClaimIndex.open(folder.resolve("packed"), packs)) {
        index.add(article("a", claim("Deux morts, tués hier")));
      }
      try (ClaimIndex index = ClaimIndex.openReadOnly(folder.resolve("packed"), packs)) {
        assertEquals(1, index.search("tuer mort").total());
      }
      assertEquals(Map.of("xf", FRENCH), LanguagePacks.settings(loader, "analyzer"));
      assertEquals(Map.of(), LanguagePacks.settings(loader, "nothing"));
    }
  }

  @Test
  void aPackWithoutAnAnalyzerIsReadWithoutStems() throws IOException {
    pack("name=toy\n");
    try (URLClassLoader loader = loader();
        ClaimIndex index = ClaimIndex.open(folder.resolve("packed"), LanguagePacks.load(loader))) {
      index.add(article("a", claim("Deux Tués")));
      assertEquals(1, index.search("tues").total());
      assertEquals(0, index.search("tue").total());
    }
  }

  @Test
  void aPackWithoutSettingsIsAFaultThatNamesIt() throws IOException {
    Path list = folder.resolve("jar").resolve(LanguagePacks.LIST);
    Files.createDirectories(list.getParent());
    Files.write(list, List.of("xf"));
    try (URLClassLoader loader = loader()) {
      PackException fault =
          assertThrows(PackException.class, () -> LanguagePacks.settings(loader, "analyzer"));
      assertEquals("xf/pack.properties: the pack has no such file", fault.getMessage());
    }
  }

  private void pack(String settings) throws IOException {
    Path jar = folder.resolve("jar");
    Path list = jar.resolve(LanguagePacks.LIST);
    Path file = jar.resolve("org/bilan/lang/xf/pack.properties");
    Files.createDirectories(list.getParent());
    Files.createDirectories(file.getParent());
    Files.write(list, List.of("xf"));
    Files.writeString(file, settings);
  }

  private URLClassLoader loader() throws IOException {
    ClassLoader none = ClassLoader.getPlatformClassLoader();
    return new URLClassLoader(new URL[] {folder.resolve("jar").toUri().toURL()}, none);
  }
}
