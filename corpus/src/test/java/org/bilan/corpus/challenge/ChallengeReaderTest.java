package org.bilan.corpus.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilan.claim.Harm;
import org.bilan.corpus.GoldArticle;
import org.bilan.corpus.GoldException;
import org.bilan.corpus.GoldReader;
import org.bilan.corpus.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeReaderTest {

  private static final int LEAST = 25;

  @TempDir private Path folder;
  private Path language;

  @BeforeEach
  void makeLanguage() throws IOException {
    language = Files.createDirectory(folder.resolve("xx"));
  }

  @Test
  void aCaseIsReadWithItsMarkAndItsExpectation() throws IOException {
    ChallengeCase read =
        read("abducted.cases", "# words\n\nThey took [some 12] men. => ABDUCTED ~12 cause=OTHER\n");
    assertEquals("xx/abducted.cases:3", read.where());
    assertEquals("They took some 12 men.", read.text());
    assertEquals("some 12", read.mark().in(read.text()));
    assertEquals(Harm.ABDUCTED, read.expectation().harm().orElseThrow());
    assertEquals("ABDUCTED ~12 cause=OTHER", read.expectation().toString());
    assertEquals("They took [some 12] men.", read.marked());
  }

  @Test
  void bracketsBackslashesAndLineEndsOfTheTextAreEscaped() throws IOException {
    ChallengeCase read = read("no-claim.cases", "A\\nb \\[sic\\] => c \\\\ [9] cows. => none\n");
    assertEquals("A\nb [sic] => c \\ 9 cows.", read.text());
    assertEquals("9", read.mark().in(read.text()));
    assertTrue(read.expectation().isNone());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They took [12] men.                                 | has no ' => '
          They took 12 men. => ABDUCTED 12                    | marks no quantity
          They took [] men. => ABDUCTED 12                    | marks no quantity
          They took [12 men. => ABDUCTED 12                   | marks no quantity
          They took [12] of [20] men. => ABDUCTED 12          | has a second '['
          They took 12] men. => ABDUCTED 12                   | has a ']' too many
          They took [12]] men. => ABDUCTED 12                 | has a ']' too many
          They took \\x [12] men. => ABDUCTED 12              | has a '\\' before 'x'
          They took [12] men. => ABDUCTED                     | is neither 'none' nor a harm
          They took [12] men. => TAKEN 12                     | 'TAKEN' is no Harm
          They took [12] men. => ABDUCTED dozens              | 'dozens' is no count
          They took [12] men. => ABDUCTED 12 place=Rome       | 'place' is no field
          They took [12] men. => ABDUCTED 12 MISSING          | '' is no field
          They took [12] men. => ABDUCTED 12 victims=MEN      | 'MEN' is no Victims
          They took [12] men. => ABDUCTED 12 cause=MINE cause=MINE | cause is there twice
          They took [12] men. => MISSING 12                   | expects nothing of its class
          They took [12] men. => none                         | expects nothing of its class
          """)
  void aFaultyLineIsRefusedWithFileAndLine(String line, String message) {
    String fault = fault("abducted.cases", "# words\n" + line + "\n");
    assertTrue(fault.startsWith("xx/abducted.cases:2: ") && fault.contains(message), fault);
  }

  @Test
  void allFaultsAreReportedTogether() {
    String fault = fault("mine.cases", "[1] => none\nno arrow\n");
    assertEquals(2, fault.split("\n").length, fault);
  }

  @Test
  void aFileThatIsNoClassIsRefused() {
    assertTrue(fault("mines.cases", "").contains("xx/mines.cases:1: is no file of a class"));
  }

  @Test
  void theSameCaseTwiceIsRefusedAlsoInAnotherClass() throws IOException {
    String line = "They took [12] inmates. => ABDUCTED 12 victims=PRISONER\n";
    Files.writeString(language.resolve("abducted.cases"), line);
    assertTrue(
        fault("prisoner.cases", line)
            .contains("prisoner.cases:1: is the same case as xx/abducted"));
  }

  @Test
  void theSameTextWithAnotherMarkIsAnotherCase() throws IOException {
    Files.writeString(
        language.resolve("abducted.cases"),
        "They took [2] men and 3 boys. => ABDUCTED 2\n"
            + "They took 2 men and [3] boys. => ABDUCTED 3\n");
    assertEquals(2, ChallengeReader.read(folder).size());
  }

  @Test
  void eachLanguageOfTheGoldHasEnoughCasesOfEachClass() throws IOException {
    List<ChallengeCase> cases = ChallengeReader.read(ProjectFiles.CHALLENGE);
    for (String code :
        GoldReader.read(ProjectFiles.GOLD).stream().map(GoldArticle::lang).distinct().toList()) {
      for (ChallengeClass type : ChallengeClass.values()) {
        long count =
            cases.stream()
                .filter(item -> item.lang().equals(code) && item.type().equals(type))
                .count();
        assertTrue(count >= LEAST, code + " has " + count + " cases of " + type);
      }
    }
  }

  private ChallengeCase read(String name, String lines) throws IOException {
    Files.writeString(language.resolve(name), lines);
    return ChallengeReader.read(folder).get(0);
  }

  private String fault(String name, String lines) {
    return assertThrows(GoldException.class, () -> read(name, lines)).getMessage();
  }
}
