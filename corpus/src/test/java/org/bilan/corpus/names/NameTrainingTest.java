package org.bilan.corpus.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.lang.LanguagePacks;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(NameTrainingTest.class.getClassLoader());

  @TempDir private Path folder;

  @Test
  void tokensAndLabelsMakeTextsWithNames() throws IOException {
    List<TaggedText> texts =
        read("Ann\tB-PER\nLee\tI-PER\nleft\tO\nRome\tB-LOC\n\nThe\tO\nGames\tB-MISC\n");
    assertEquals(1, texts.size());
    assertEquals("Ann Lee left Rome\nThe Games\n", texts.get(0).text());
    assertEquals(
        List.of(name(0, 7, "PERSON"), name(13, 17, "LOCATION"), name(22, 27, TaggedText.OTHER)),
        texts.get(0).names());
    assertEquals(2, texts.get(0).reported().size());
  }

  @Test
  void twoNamesSideBySideStayTwo() throws IOException {
    TaggedText text = read("Oslo\tB-LOC\nBergen\tB-LOC\n").get(0);
    assertEquals(List.of(name(0, 4, "LOCATION"), name(5, 11, "LOCATION")), text.names());
  }

  @Test
  void twentySentencesMakeAText() throws IOException {
    assertEquals(3, read("Stop\tO\n\n".repeat(41)).size());
  }

  @Test
  void aLineWithoutLabelIsAFault() {
    assertThrows(IOException.class, () -> read("Ann\n"));
  }

  @Test
  void whatWasShownIsLearnt() throws IOException {
    NameTraining training = training();
    List<TaggedText.Name> found =
        training.find(training.tagger(training.train()), "Mr. Brown went to Oslo .");
    assertTrue(found.contains(name(4, 9, "PERSON")), found.toString());
    assertTrue(found.contains(name(18, 22, "LOCATION")), found.toString());
    assertEquals(2, found.size());
  }

  @Test
  void smallWordsAreNotLearntAsNames() throws IOException {
    NameTraining training = training();
    assertEquals(
        List.of(), training.find(training.tagger(training.train()), "they went to a market ."));
  }

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    assertArrayEquals(training().train(), training().train());
  }

  @Test
  void aNameCountsOnlyWithItsBoundsAndType() {
    NameScore score = new NameScore();
    score.add(
        List.of(name(0, 3, "PERSON"), name(5, 9, "LOCATION")),
        List.of(name(0, 3, "PERSON"), name(5, 9, "PERSON"), name(4, 9, "LOCATION")));
    assertTrue(score.toString().startsWith("all P 0.333 R 0.500 F1 0.400 |"), score.toString());
  }

  private NameTraining training() throws IOException {
    NameTraining training =
        new NameTraining(
            PACKS.pack("en").orElseThrow(), Optional.empty(), Map.of("mr", 1, "market", 2));
    StringBuilder lines = new StringBuilder();
    for (String person : List.of("Brown", "Kelly", "Stone", "Marsh")) {
      for (String town : List.of("Oslo", "Turin", "Lagos")) {
        lines.append("Mr.\tO\n").append(person).append("\tB-PER\nwent\tO\nto\tO\n");
        lines.append(town).append("\tB-LOC\n.\tO\n\n");
        lines.append("they\tO\nwent\tO\nto\tO\na\tO\nmarket\tO\n.\tO\n\n");
      }
    }
    read(lines.toString()).forEach(text -> training.add(text, 1));
    return training;
  }

  private List<TaggedText> read(String lines) throws IOException {
    Path file = folder.resolve("set.conll");
    Files.writeString(file, lines, StandardCharsets.UTF_8);
    return TaggedText.read(file);
  }

  private static TaggedText.Name name(int start, int end, String type) {
    return new TaggedText.Name(new Span(start, end), type);
  }
}
