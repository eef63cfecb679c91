package org.bilan.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.json.ClaimCsvWriter;
import org.bilan.json.ExtractionFormat;
import org.bilan.json.ExtractionWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that is killed anywhere and resumed ends as one that was not. */
class ResumeTest {

  private static final int DOCUMENTS = 23;
  private static final int BATCH = 5;

  @TempDir Path folder;

  /** Stands for a kill: no part of the scan expects it. */
  private static final class Kill extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** An index that forgets what was not committed when it is opened again. */
  private static final class Index implements ScanTarget {
    private final Map<String, Integer> safe = new LinkedHashMap<>();
    private final Map<String, Integer> open = new LinkedHashMap<>();
    private int killAtAdd = Integer.MAX_VALUE;
    private int killBeforeCommit = Integer.MAX_VALUE;
    private int killAfterCommit = Integer.MAX_VALUE;
    private int adds;
    private int commits;

    @Override
    public void add(Extraction extraction) {
      if (adds++ == killAtAdd) {
        throw new Kill();
      }
      open.put(extraction.articleId(), extraction.claims().size());
    }

    @Override
    public void commit() {
      if (commits == killBeforeCommit) {
        throw new Kill();
      }
      safe.clear();
      safe.putAll(open);
      if (commits++ == killAfterCommit) {
        throw new Kill();
      }
    }

    void reopen() {
      open.clear();
      open.putAll(safe);
      killAtAdd = Integer.MAX_VALUE;
      killBeforeCommit = Integer.MAX_VALUE;
      killAfterCommit = Integer.MAX_VALUE;
    }
  }

  @Test
  void aKillAtAnyDocumentLosesAndDoublesNothing() throws IOException {
    for (int at = 0; at < DOCUMENTS; at++) {
      Index index = new Index();
      index.killAtAdd = at;
      assertSameAfterKill("add-" + at, index, ExtractionWriter.compact());
    }
  }

  @Test
  void aKillAroundAnyCommitLosesAndDoublesNothing() throws IOException {
    for (int at = 0; at <= DOCUMENTS / BATCH; at++) {
      Index before = new Index();
      before.killBeforeCommit = at;
      assertSameAfterKill("before-" + at, before, ExtractionWriter.compact());
      Index after = new Index();
      after.killAfterCommit = at;
      assertSameAfterKill("after-" + at, after, ClaimCsvWriter.create());
    }
  }

  @Test
  void aJournalCutAtAnyByteIsResumedFrom() throws IOException {
    Index whole = new Index();
    scan("whole", whole, ExtractionWriter.compact(), false, input());
    byte[] journal = Files.readAllBytes(folder.resolve("whole.journal"));
    byte[] output = Files.readAllBytes(folder.resolve("whole.out"));
    for (int length = 0; length < journal.length; length += 7) {
      String name = "whole";
      Files.write(folder.resolve("whole.journal"), Arrays.copyOf(journal, length));
      Files.write(folder.resolve("whole.out"), output);
      scan(name, whole, ExtractionWriter.compact(), true, input());
      assertArrayEquals(
          output, Files.readAllBytes(folder.resolve("whole.out")), "cut at " + length);
      assertArrayEquals(journal, Files.readAllBytes(folder.resolve("whole.journal")));
      assertEquals(DOCUMENTS, whole.safe.size());
    }
  }

  @Test
  void aJournalWithABrokenNoteIsTrustedUpToTheBatchBefore() throws IOException {
    Index index = new Index();
    scan("a", index, ExtractionWriter.compact(), false, input());
    byte[] output = Files.readAllBytes(folder.resolve("a.out"));
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("a.journal")));
    lines.set(9, lines.get(9).replace("+ ", "+ f"));
    Files.write(folder.resolve("a.journal"), lines);
    ScanReport report = scan("a", index, ExtractionWriter.compact(), true, input());
    assertEquals(BATCH, report.skipped());
    assertArrayEquals(output, Files.readAllBytes(folder.resolve("a.out")));
  }

  @Test
  void aScanThatIsDoneReadsNothingAgain() throws IOException {
    Index index = new Index();
    scan("a", index, ExtractionWriter.compact(), false, input());
    AtomicInteger read = new AtomicInteger();
    byte[] output = Files.readAllBytes(folder.resolve("a.out"));
    try (DocumentSource source = source(input())) {
      ScanReport report =
          configured(
                  Scan.of(
                      source,
                      article -> {
                        read.incrementAndGet();
                        return NumberReader.read(article);
                      }),
                  "a",
                  index,
                  ExtractionWriter.compact())
              .resume(true)
              .run();
      assertEquals(new ScanReport(0, DOCUMENTS, 0, 0, 0), report);
    }
    assertEquals(0, read.get());
    assertArrayEquals(output, Files.readAllBytes(folder.resolve("a.out")));
  }

  @Test
  void withoutResumeEverythingIsReadAgain() throws IOException {
    Index index = new Index();
    scan("a", index, ExtractionWriter.compact(), false, input());
    byte[] output = Files.readAllBytes(folder.resolve("a.out"));
    ScanReport report = scan("a", index, ExtractionWriter.compact(), false, input());
    assertEquals(DOCUMENTS, report.documents());
    assertArrayEquals(output, Files.readAllBytes(folder.resolve("a.out")));
  }

  @Test
  void aDocumentThatChangedIsReadAgain() throws IOException {
    Index index = new Index();
    scan("a", index, ExtractionWriter.compact(), false, input());
    String changed = input().replace("\"3 dead\"", "\"3 dead, 4 hurt\"");
    ScanReport report = scan("a", index, ExtractionWriter.compact(), true, changed);
    assertEquals(1, report.documents());
    assertEquals(2, index.safe.get("d3"));
    assertEquals(DOCUMENTS, index.safe.size());
  }

  @Test
  void documentsThatFailedAreTriedAgain() throws IOException {
    Index index = new Index();
    String broken = "oops\n" + input();
    assertEquals(1, scan("a", index, ExtractionWriter.compact(), false, broken).failed());
    ScanReport report = scan("a", index, ExtractionWriter.compact(), true, broken);
    assertEquals(new ScanReport(0, DOCUMENTS, 1, 0, 0), report);
  }

  @Test
  void theJournalOfAnotherOutputIsRefused() throws IOException {
    Index index = new Index();
    scan("a", index, ExtractionWriter.compact(), false, input());
    Files.copy(folder.resolve("a.journal"), folder.resolve("b.journal"));
    IOException fault =
        assertThrows(
            IOException.class, () -> scan("b", index, ExtractionWriter.compact(), true, input()));
    assertTrue(fault.getMessage().contains("belongs to the output"), fault.getMessage());
  }

  @Test
  void anOutputShorterThanItsJournalIsRefused() throws IOException {
    Index index = new Index();
    scan("a", index, ExtractionWriter.compact(), false, input());
    Files.write(folder.resolve("a.out"), new byte[10]);
    IOException fault =
        assertThrows(
            IOException.class, () -> scan("a", index, ExtractionWriter.compact(), true, input()));
    assertTrue(fault.getMessage().contains("the journal acknowledges"), fault.getMessage());
  }

  @Test
  void aFileThatIsNoJournalIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.journal"), "my diary\n");
    assertThrows(
        IOException.class, () -> scan("a", new Index(), ExtractionWriter.compact(), true, input()));
    assertEquals("my diary\n", Files.readString(folder.resolve("a.journal")));
  }

  @Test
  void keysTellOriginContentAndFieldsApart() {
    Article article = Article.text("ab");
    List<Document.Readable> documents =
        List.of(
            new Document.Readable("x", article),
            new Document.Readable("y", article),
            new Document.Readable("x", Article.html("ab")),
            new Document.Readable("x", article.withId("a")),
            new Document.Readable("x", article.withTitle("a")),
            new Document.Readable("x", Article.text("ab\uD800")),
            new Document.Readable("x", Article.text("ab\uD801")));
    assertEquals(documents.size(), documents.stream().map(DocumentKey::of).distinct().count());
    assertEquals(DocumentKey.of(documents.get(0)), DocumentKey.of(documents.get(0)));
    DocumentKey key = DocumentKey.of(documents.get(0));
    assertEquals(key, DocumentKey.parse(key.toString()));
  }

  private void assertSameAfterKill(String name, Index index, ExtractionFormat format)
      throws IOException {
    Index expected = new Index();
    scan(name + "-whole", expected, format, false, input());
    assertThrows(Kill.class, () -> scan(name, index, format, false, input()));
    index.reopen();
    ScanReport report = scan(name, index, format, true, input());
    assertEquals(DOCUMENTS, report.documents() + report.skipped(), name);
    assertEquals(expected.safe, index.safe, name);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve(name + "-whole.out")),
        Files.readAllBytes(folder.resolve(name + ".out")),
        name);
  }

  private ScanReport scan(
      String name, ScanTarget index, ExtractionFormat format, boolean resume, String input)
      throws IOException {
    try (DocumentSource source = source(input)) {
      return configured(Scan.of(source, NumberReader::read), name, index, format)
          .resume(resume)
          .run();
    }
  }

  private Scan configured(Scan scan, String name, ScanTarget index, ExtractionFormat format) {
    return scan.output(folder.resolve(name + ".out"), format)
        .journal(folder.resolve(name + ".journal"))
        .into(index)
        .batch(BATCH)
        .threads(3);
  }

  private static DocumentSource source(String input) {
    return DocumentSource.ofJsonLines(
        "in", new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  private static String input() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"").append(i);
      lines.append(" dead\"}\n");
    }
    return lines.toString();
  }
}
