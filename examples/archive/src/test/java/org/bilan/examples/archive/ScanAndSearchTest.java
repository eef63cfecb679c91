package org.bilan.examples.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.index.ClaimIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanAndSearchTest {

  @TempDir Path folder;
  private Path news;
  private String index;

  @BeforeEach
  void writeNews() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    index = folder.resolve("idx").toString();
    Files.writeString(news.resolve("a.txt"), "12 dead in the raid");
    Files.writeString(
        news.resolve("b.jsonl"),
        "{\"id\":\"b1\",\"lang\":\"fr\",\"text\":\"Les raids ont fait 340 morts\"}\n"
            + "{\"id\":\"b2\",\"lang\":\"en\",\"text\":\"no figure\"}\n");
  }

  @Test
  void whatAScanReadASearchFinds() {
    CommandLineRun scan = CommandLineRun.of("scan", news.toString(), "--index", index);
    assertEquals(Bilan.DONE, scan.code(), scan.err());
    assertTrue(scan.err().contains("3 documents, 2 claims"), scan.err());
    CommandLineRun search = search("count:[100 TO *]");
    assertTrue(search.out().startsWith("1 claim\n"), search.out());
    assertTrue(search.out().contains("KILLED"), search.out());
    assertTrue(search.out().contains("340"), search.out());
    assertTrue(search.out().contains("Aleppo"), search.out());
    assertTrue(search.out().contains("in b1 · fr"), search.out());
  }

  @Test
  void searchWritesClaimsAsJson() {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    CommandLineRun search = search("place:Alep", "--json", "--sort", "greatest");
    List<String> lines = search.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("{\"schemaVersion\":1,\"lang\":\"fr\""), lines.get(0));
    assertTrue(lines.get(0).contains("\"articleId\":\"b1\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"min\":12,"), lines.get(1));
  }

  @Test
  void searchCountsByFacets() {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    CommandLineRun search = search("harm:KILLED", "--facets", "--limit", "1");
    assertTrue(search.out().startsWith("2 claims, the first 1\n"), search.out());
    assertTrue(search.out().contains("by country:\n       2  SY"), search.out());
  }

  @Test
  void aSearchWithoutHitsSaysSo() {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    assertEquals("0 claims\n", search("harm:SICK").out());
  }

  @Test
  void aBadQueryIsOneLineThatNamesThePlace() {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    CommandLineRun search = CommandLineRun.of("search", "--index", index, "harm:NONSENSE");
    assertEquals(Bilan.NOT_DONE, search.code());
    assertTrue(search.err().startsWith("bilan search: query, character "), search.err());
    assertEquals(1, search.err().lines().count());
  }

  @Test
  void theOutputIsWrittenAsItsEndingSays() throws IOException {
    for (String ending : List.of("jsonl", "csv")) {
      Path output = folder.resolve("claims." + ending);
      CommandLineRun scan =
          CommandLineRun.of(
              "scan", news.toString(), "--index", index, "--output", output.toString());
      assertEquals(Bilan.DONE, scan.code(), scan.err());
      assertEquals(3, Files.readAllLines(output).size());
    }
  }

  @Test
  void documentsThatFailAreListedAndTheRestIsDone() throws IOException {
    Files.write(news.resolve("c.txt"), new byte[500]);
    Files.writeString(news.resolve("d.warc.gz"), "no archive");
    Files.writeString(news.resolve("e.html"), "");
    CommandLineRun scan =
        CommandLineRun.of("scan", news.toString(), folder + "/gone", "--index", index);
    assertEquals(Bilan.SOME_FAILED, scan.code());
    assertTrue(scan.err().contains("failed: " + news + "/c.txt: binary data"), scan.err());
    assertTrue(scan.err().contains("failed: " + news + "/d.warc.gz: "), scan.err());
    assertTrue(scan.err().contains("failed: " + folder + "/gone: no such file"), scan.err());
    assertTrue(scan.err().contains("4 documents, 2 claims, 3 failed"), scan.err());
  }

  @Test
  void aScanResumesWithWhatIsNew() throws IOException {
    Path output = folder.resolve("claims.jsonl");
    String[] arguments = {
      "scan", news.toString(), "--index", index, "--output", output.toString(), "--resume"
    };
    assertEquals(Bilan.DONE, CommandLineRun.of(arguments).code());
    Files.writeString(news.resolve("c.txt"), "5 dead");
    CommandLineRun again = CommandLineRun.of(arguments);
    assertEquals(Bilan.DONE, again.code(), again.err());
    assertTrue(again.err().contains("1 document, 1 claim, 3 done before"), again.err());
    assertEquals(4, Files.readAllLines(output).size());
  }

  @Test
  void aJournalWithoutItsIndexIsRefused() throws IOException {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    delete(Path.of(index));
    CommandLineRun scan = CommandLineRun.of("scan", news.toString(), "--index", index, "--resume");
    assertEquals(Bilan.NOT_DONE, scan.code());
    assertTrue(scan.err().contains("scan without --resume"), scan.err());
  }

  @Test
  void aLockedIndexIsOneLineAndLosesNothing() throws IOException {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    String journal = Files.readString(folder.resolve("idx.journal"));
    try (ClaimIndex open = ClaimIndex.open(Path.of(index))) {
      CommandLineRun scan = CommandLineRun.of("scan", news.toString(), "--index", index);
      assertEquals(Bilan.NOT_DONE, scan.code());
      assertTrue(scan.err().contains("open in another writer"), scan.err());
      assertEquals(1, scan.err().lines().count(), scan.err());
      assertEquals(2, open.claims());
    }
    assertEquals(journal, Files.readString(folder.resolve("idx.journal")));
    assertEquals(Bilan.DONE, search("harm:KILLED").code());
  }

  @Test
  void aReadOnlyIndexIsOneLine() throws IOException {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    Files.setPosixFilePermissions(Path.of(index), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(Path.of(index)), "a superuser writes everywhere");
      CommandLineRun scan = CommandLineRun.of("scan", news.toString(), "--index", index);
      assertEquals(Bilan.NOT_DONE, scan.code());
      assertEquals(1, scan.err().lines().count(), scan.err());
      assertEquals(Bilan.DONE, search("harm:KILLED").code());
    } finally {
      Files.setPosixFilePermissions(Path.of(index), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anIndexOfAnotherVersionOrADamagedOneIsOneLine() throws IOException {
    CommandLineRun.of("scan", news.toString(), "--index", index);
    try (Stream<Path> files = Files.list(Path.of(index))) {
      Path segments =
          files
              .filter(file -> file.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(segments);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(segments, bytes);
    }
    for (String[] arguments :
        List.of(
            new String[] {"scan", news.toString(), "--index", index},
            new String[] {"search", "--index", index, "harm:KILLED"})) {
      CommandLineRun run = CommandLineRun.of(arguments);
      assertEquals(Bilan.NOT_DONE, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void aFolderOfOtherFilesIsNoIndex() throws IOException {
    CommandLineRun scan = CommandLineRun.of("scan", news.toString(), "--index", news.toString());
    assertEquals(Bilan.NOT_DONE, scan.code(), scan.err());
    assertEquals(1, scan.err().lines().count(), scan.err());
    assertFalse(Files.exists(folder.resolve("news.journal")));
  }

  @Test
  void aMissingIndexIsOneLine() {
    CommandLineRun search = CommandLineRun.of("search", "--index", index, "harm:KILLED");
    assertEquals(Bilan.NOT_DONE, search.code());
    assertTrue(search.err().startsWith("bilan search: no index at "), search.err());
  }

  @Test
  void anExplanationIsPrintedForEachArticleOfAFile() {
    CommandLineRun explain = CommandLineRun.of("explain", news + "/b.jsonl");
    assertEquals(Bilan.DONE, explain.code(), explain.err());
    assertEquals(
        "1 numbers, all of them dead\n\n0 numbers, all of them dead\n\n".length(),
        explain.out().length());
  }

  @Test
  void standardInputIsExplainedAsText() {
    CommandLineRun explain = CommandLineRun.withInput("3 4", "explain", "-");
    assertEquals("2 numbers, all of them dead\n\n", explain.out());
  }

  @Test
  void aMissingFileIsNotExplained() {
    CommandLineRun explain = CommandLineRun.of("explain", folder + "/gone.txt");
    assertEquals(Bilan.SOME_FAILED, explain.code());
    assertEquals("failed: " + folder + "/gone.txt: no such file\n", explain.err());
  }

  @Test
  void theDemoReadsAtLeastEightArticlesAndAnswersTwoSearches() {
    CommandLineRun demo = CommandLineRun.of("demo");
    assertEquals(Bilan.DONE, demo.code(), demo.err());
    assertEquals(2, demo.out().lines().filter(line -> line.startsWith("search: ")).count());
    long articles = demo.out().lines().filter(line -> line.startsWith("  HARM")).count() - 2;
    assertTrue(articles >= 8, demo.out());
  }

  private CommandLineRun search(String query, String... more) {
    String[] arguments = new String[4 + more.length];
    System.arraycopy(new String[] {"search", "--index", index, query}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(Bilan.DONE, run.code(), run.err());
    return run;
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
