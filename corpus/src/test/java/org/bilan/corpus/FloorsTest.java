package org.bilan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
  void aLittleLessThanTheSlackPassesAndMoreDoesNot() throws IOException {
    assertEquals(List.of(), written(floors(80)).faults(measured(79), HASH));
    assertEquals(
        List.of("xx.strict is 0.7500, under its floor 0.790"),
        written(floors(80)).faults(measured(75), HASH));
  }

  @Test
  void aFloorIsNeverNegative() throws IOException {
    assertEquals(List.of(), written(floors(0)).faults(measured(0), HASH));
  }

  @Test
  void anotherCorpusDoesNotPass() throws IOException {
    assertEquals(
        List.of("the corpus is not the one that the floors were measured on"),
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
  void aFigureWithoutAFloorDoesNotPass() throws IOException {
    SortedMap<String, Double> two = measured(80);
    two.put("yy.strict", 0.8);
    assertEquals(List.of("yy.strict has no floor"), written(floors(80)).faults(two, HASH));
  }

  @Test
  void raisedFloorsAreNeverLower() throws IOException {
    assertEquals(List.of(), written(floors(80).raisedTo(floors(60))).faults(measured(80), HASH));
    assertEquals(1, written(floors(80).raisedTo(floors(60))).faults(measured(60), HASH).size());
    assertEquals(1, written(floors(60).raisedTo(floors(80))).faults(measured(60), HASH).size());
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

  private static Floors floors(int percent) {
    return Floors.under(measured(percent), new BigDecimal("0.010"), HASH);
  }

  private static SortedMap<String, Double> measured(int percent) {
    return new TreeMap<>(Map.of("xx.strict", percent / 100.0));
  }
}
