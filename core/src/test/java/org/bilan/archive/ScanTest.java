package org.bilan.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.json.ClaimCsvWriter;
import org.bilan.json.ExtractionWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

  @TempDir Path folder;

  @Test
  void theBytesAreTheSameAtAnyNumberOfThreads() throws IOException {
    byte[] input = lines(300);
    byte[] one = scan(input, 1);
    assertTrue(new String(one, StandardCharsets.UTF_8).lines().count() == 300);
    assertArrayEquals(one, scan(input, 4));
    assertArrayEquals(one, scan(input, 13));
  }

  @Test
  void anArticleGivesTheSameLineWhereverItStands() throws IOException {
    List<String> forward = new String(scan(lines(50), 3), StandardCharsets.UTF_8).lines().toList();
    List<String> input = new String(lines(50), StandardCharsets.UTF_8).lines().toList();
    List<String> backward = new ArrayList<>(input);
    Collections.reverse(backward);
    byte[] reversed = (String.join("\n", backward) + "\n").getBytes(StandardCharsets.UTF_8);
    List<String> output =
        new ArrayList<>(new String(scan(reversed, 3), StandardCharsets.UTF_8).lines().toList());
    Collections.reverse(output);
    assertEquals(forward, output);
  }

  @Test
  void slowArticlesDoNotLoseTheirPlace() throws IOException {
    Function<Article, Extraction> slow =
        article -> {
          if (article.content().startsWith("0 ")) {
            pause();
          }
          return NumberReader.read(article);
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] input = lines(40);
    try (DocumentSource source = DocumentSource.ofJsonLines("x", new ByteArrayInputStream(input))) {
      Scan.of(source, slow).output(out, ExtractionWriter.compact().withText()).threads(4).run();
    }
    assertArrayEquals(scan(input, 1), out.toByteArray());
  }

  @Test
  void failuresAreListedAndCountedInOrderAndTheRestIsDone() throws IOException {
    String input = "{\"id\":\"a\",\"text\":\"1\"}\nbroken\n{\"id\":\"b\",\"text\":\"2 3\"}\n{}\n";
    List<String> failures = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScanReport report;
    try (DocumentSource source = source("in", input)) {
      report =
          Scan.of(source, NumberReader::read)
              .output(out, ClaimCsvWriter.create())
              .listener(
                  new ScanListener() {
                    @Override
                    public void failed(Document.Unreadable document) {
                      failures.add(document.origin());
                    }
                  })
              .run();
    }
    assertEquals(new ScanReport(2, 0, 2, 3, 0), report);
    assertEquals(List.of("in#2", "in#4"), failures);
    assertEquals(4, out.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void aDefectOfTheReaderCostsOneDocumentOnly() throws IOException {
    Function<Article, Extraction> faulty =
        article -> {
          switch (article.content()) {
            case "bug" -> throw new IllegalStateException("a bug");
            case "deep" -> throw new StackOverflowError();
            default -> {
              return NumberReader.read(article);
            }
          }
        };
    List<String> failures = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String input = "{\"text\":\"bug\"}\n{\"text\":\"deep\"}\n{\"text\":\"7\"}\n";
    try (DocumentSource source = source("in", input)) {
      ScanReport report =
          Scan.of(source, faulty)
              .output(out, ExtractionWriter.compact())
              .listener(
                  new ScanListener() {
                    @Override
                    public void failed(Document.Unreadable document) {
                      failures.add(document.toString());
                    }
                  })
              .run();
      assertEquals(2, report.failed());
      assertEquals(1, report.documents());
    }
    assertTrue(failures.get(0).contains("a bug"), failures.get(0));
    assertTrue(failures.get(1).contains("StackOverflowError"), failures.get(1));
  }

  @Test
  void onlySoManyDocumentsAreUnderWay() throws IOException {
    AtomicInteger read = new AtomicInteger();
    Set<Integer> ahead = ConcurrentHashMap.newKeySet();
    AtomicInteger taken = new AtomicInteger();
    DocumentSource source =
        new DocumentSource() {
          @Override
          public Optional<Document> next() {
            int number = read.getAndIncrement();
            ahead.add(number - taken.get());
            return number == 2_000
                ? Optional.empty()
                : Optional.of(new Document.Readable("d" + number, Article.text("" + number)));
          }

          @Override
          public long size() {
            return 0;
          }

          @Override
          public long position() {
            return 0;
          }

          @Override
          public void close() {}
        };
    Scan.of(source, NumberReader::read)
        .threads(2)
        .into(
            new ScanTarget() {
              @Override
              public void add(Extraction extraction) {
                taken.incrementAndGet();
              }

              @Override
              public void commit() {}
            })
        .run();
    int most = ahead.stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertTrue(most <= 33, "up to " + most + " were under way");
  }

  @Test
  void badSettingsAreRefused() throws IOException {
    try (DocumentSource source = source("in", "")) {
      Scan scan = Scan.of(source, NumberReader::read);
      assertThrows(IllegalArgumentException.class, () -> scan.threads(0));
      assertThrows(IllegalArgumentException.class, () -> scan.batch(0));
      assertThrows(IllegalStateException.class, () -> scan.resume(true).run());
    }
  }

  @Test
  void anOutputThatCannotBeWrittenStopsTheScan() throws IOException {
    try (DocumentSource source = source("in", "{\"text\":\"1\"}\n")) {
      Scan scan =
          Scan.of(source, NumberReader::read)
              .output(folder.resolve("missing/out.jsonl"), ExtractionWriter.compact());
      assertThrows(IOException.class, scan::run);
    }
  }

  @Test
  void anOldOutputIsReplacedAsAWhole() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(out, "x".repeat(100_000));
    try (DocumentSource source = source("in", "{\"id\":\"a\",\"text\":\"1\"}\n")) {
      Scan.of(source, NumberReader::read).output(out, ExtractionWriter.compact()).run();
    }
    assertTrue(Files.readString(out).startsWith("{\"schemaVersion\""));
    assertEquals(1, Files.readAllLines(out).size());
  }

  private static byte[] scan(byte[] input, int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DocumentSource source = DocumentSource.ofJsonLines("x", new ByteArrayInputStream(input))) {
      Scan.of(source, NumberReader::read)
          .output(out, ExtractionWriter.compact().withText())
          .threads(threads)
          .run();
    }
    return out.toByteArray();
  }

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      char[] filler = new char[i * 37 % 900];
      Arrays.fill(filler, 'é');
      lines
          .append("{\"id\":\"d")
          .append(i)
          .append("\",\"text\":\"")
          .append(i % 10)
          .append(" dead ");
      lines.append(filler).append("\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static DocumentSource source(String name, String input) {
    return DocumentSource.ofJsonLines(
        name, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
