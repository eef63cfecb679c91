package org.bilan.examples.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  @TempDir Path folder;

  @Test
  void eachArticleGivesALineInOrderToFileOrStandardOutput() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Path output = folder.resolve("out.jsonl");
    Files.writeString(input, lines(100));
    CommandLineRun toFile =
        CommandLineRun.of("extract", "--input", input.toString(), "--output", output.toString());
    assertEquals(Bilan.DONE, toFile.code(), toFile.err());
    assertEquals("", toFile.out());
    CommandLineRun toStandard = CommandLineRun.withInput(lines(100), "extract");
    assertEquals(Files.readString(output), toStandard.out());
    assertEquals(100, toStandard.out().lines().count());
    assertTrue(toStandard.out().lines().skip(41).findFirst().orElseThrow().contains("\"d41\""));
  }

  @Test
  void threadsDoNotChangeAByte() {
    CommandLineRun one = CommandLineRun.withInput(lines(200), "extract", "--threads", "1");
    CommandLineRun four = CommandLineRun.withInput(lines(200), "extract", "--threads", "4");
    assertEquals(one, four);
  }

  @Test
  void aMalformedLineIsReportedWithItsNumberAndTheRestIsDone() {
    String input = "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\nx\n{\"id\":\"b\",\"text\":\"2\"}\n";
    CommandLineRun run = CommandLineRun.withInput(input, "extract");
    assertEquals(Bilan.SOME_FAILED, run.code());
    assertEquals(2, run.out().lines().count());
    assertTrue(run.err().contains("failed: -#2: line 2, column 7: "), run.err());
    assertTrue(run.err().contains("failed: -#3: line 3, column 1: "), run.err());
    assertTrue(run.err().contains("2 failed"), run.err());
  }

  @Test
  void goldClaimsInTheInputAreIgnored() {
    String gold = "{\"id\":\"a\",\"claims\":[{\"min\":99,\"rule\":\"gold\"}],\"text\":\"1\"}\n";
    CommandLineRun run = CommandLineRun.withInput(gold, "extract", "--quiet");
    assertEquals(Bilan.DONE, run.code());
    assertTrue(run.out().contains("\"min\":1,"), run.out());
    assertFalse(run.out().contains("gold"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void mentionsAndTextComeWhenAskedFor() {
    String input = "{\"text\":\"3\"}\n";
    String plain = CommandLineRun.withInput(input, "extract").out();
    assertFalse(plain.contains("\"mentions\""));
    assertFalse(plain.contains("\"text\":\"3\",\"claims\""));
    String full = CommandLineRun.withInput(input, "extract", "--mentions", "--text").out();
    assertTrue(full.contains("\"mentions\":{\"quantities\":[]"));
    assertTrue(full.contains("\"text\":\"3\",\"claims\""));
  }

  @Test
  void anEmptyInputGivesAnEmptyOutput() {
    CommandLineRun run = CommandLineRun.of("extract", "--quiet");
    assertEquals(new CommandLineRun(Bilan.DONE, "", ""), run);
  }

  @Test
  void loneSurrogatesComeOutAsTheyWentIn() {
    CommandLineRun run =
        CommandLineRun.withInput("{\"text\":\"3 \\ud800 \\uD83D\\uDE00\"}\n", "extract");
    assertEquals(Bilan.DONE, run.code());
    assertTrue(run.out().contains("3 \\ud800 \uD83D\uDE00"), run.out());
  }

  @Test
  void aBadDateIsAWarningInTheOutput() {
    CommandLineRun run =
        CommandLineRun.withInput("{\"text\":\"3\",\"published\":\"soon\"}\n", "extract");
    assertEquals(Bilan.DONE, run.code());
    assertTrue(run.out().contains("\"kind\":\"BAD_DATE\""), run.out());
  }

  @Test
  void binaryInputFailsWithoutACrash() throws IOException {
    Path input = folder.resolve("in.jsonl");
    byte[] data = new byte[10_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * i);
    }
    Files.write(input, data);
    CommandLineRun run = CommandLineRun.of("extract", "--input", input.toString());
    assertEquals(Bilan.SOME_FAILED, run.code());
    assertEquals("", run.out());
  }

  @Test
  void fiftyMegabytesOfOneWordInOneLineAreDone() throws IOException {
    Path input = folder.resolve("in.jsonl");
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    byte[] start = "{\"text\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] end = "\"}\n{\"text\":\"7\"}\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, line, 0, start.length);
    System.arraycopy(end, 0, line, line.length - end.length, end.length);
    Files.write(input, line);
    CommandLineRun run = CommandLineRun.of("extract", "--input", input.toString());
    assertEquals(Bilan.DONE, run.code(), run.err());
    assertEquals(2, run.out().lines().count());
  }

  @Test
  void theInputIsNotOverwritten() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.writeString(input, lines(3));
    CommandLineRun run =
        CommandLineRun.of(
            "extract", "--input", input.toString(), "--output", folder + "/./in.jsonl");
    assertEquals(Bilan.NOT_DONE, run.code());
    assertEquals(lines(3), Files.readString(input));
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneLine() {
    CommandLineRun run =
        CommandLineRun.of("extract", "--output", folder.resolve("no/such/out").toString());
    assertEquals(Bilan.NOT_DONE, run.code());
    assertTrue(run.err().startsWith("bilan extract: no such file or folder: "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"").append(i).append(" dead\"}\n");
    }
    return lines.toString();
  }
}
