package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

  private static final String HASH = "0f";

  @TempDir private Path folder;

  @Test
  void theFiguresThatTheFloorsWereSetFromPass() throws IOException {
    assertEquals(List.of(), written(floors(80)).faults(measured(80), HASH));
  }

  @Test
  void oneClaimLessOfAHundredPassesAndFiveDoNot() throws IOException {
    assertEquals(List.of(), written(floors(80)).faults(measured(79), HASH));
    assertEquals(
        List.of(
            "xx.detection is 0.7500, under its floor 0.790",
            "xx.strict is 0.7500, under its floor 0.790",
            "xx.value is 0.7500, under its floor 0.790"),
        written(floors(80)).faults(measured(75), HASH));
  }

  @Test
  void anotherCorpusDoesNotPass() throws IOException {
    assertEquals(
        List.of("the gold corpus is not the one that the floors were measured on"),
        written(floors(80)).faults(measured(80), "1e"));
  }

  @Test
  void aFloorEditedByHandDoesNotPass() throws IOException {
    Path file = folder.resolve("floors");
    floors(80).write(file);
    Files.writeString(file, Files.readString(file).replace("xx.strict=0.790", "xx.strict=0.100"));
    assertEquals(
        List.of("the floors were edited by hand"), Floors.read(file).faults(measured(80), HASH));
  }

  @Test
  void aLanguageWithoutFloorsDoesNotPass() throws IOException {
    SortedMap<String, Scores> two = measured(80);
    two.put("yy", two.get("xx"));
    assertEquals(
        List.of("yy.detection has no floor", "yy.strict has no floor", "yy.value has no floor"),
        written(floors(80)).faults(two, HASH));
  }

  @Test
  void raisedFloorsAreNeverLower() throws IOException {
    assertEquals(List.of(), written(floors(80).raisedTo(floors(60))).faults(measured(80), HASH));
    assertEquals(3, written(floors(80).raisedTo(floors(60))).faults(measured(60), HASH).size());
    assertEquals(3, written(floors(60).raisedTo(floors(80))).faults(measured(60), HASH).size());
  }

  @Test
  void theHashOfACorpusChangesWithContentsAndNames() throws IOException {
    Path language = Files.createDirectory(folder.resolve("xx"));
    Files.writeString(language.resolve("a.txt"), "one");
    String first = Floors.hash(folder);
    assertEquals(first, Floors.hash(folder));
    Files.writeString(language.resolve("a.txt"), "two");
    String second = Floors.hash(folder);
    assertNotEquals(first, second);
    Files.move(language.resolve("a.txt"), language.resolve("b.txt"));
    assertNotEquals(second, Floors.hash(folder));
  }

  @Test
  void theReadmeBesideTheLanguagesIsNoPartOfTheHash() throws IOException {
    String before = Floors.hash(folder);
    Files.writeString(folder.resolve("README.md"), "words");
    assertEquals(before, Floors.hash(folder));
  }

  private Floors written(Floors floors) throws IOException {
    Path file = folder.resolve("written");
    floors.write(file);
    return Floors.read(file);
  }

  private static Floors floors(int right) {
    return Floors.under(measured(right), HASH);
  }

  /** Figures of a hundred gold claims of which so many are found, nothing else being claimed. */
  private static SortedMap<String, Scores> measured(int right) {
    String text = "12 dead. ".repeat(100);
    List<AnnotatedClaim> claims =
        IntStream.range(0, 100).mapToObj(i -> Claims.killed(9 * i, "12", 12).claim()).toList();
    List<AnnotatedClaim> predicted =
        IntStream.range(0, 100)
            .mapToObj(
                i -> Claims.killed(9 * i + (i < right ? 0 : 3), i < right ? "12" : "dead", 12))
            .map(Claims::claim)
            .toList();
    return new TreeMap<>(
        ClaimScorer.byLanguage(
            List.of(Claims.article(text, claims.toArray(new AnnotatedClaim[0]))),
            Map.of("a", predicted)));
  }
}
