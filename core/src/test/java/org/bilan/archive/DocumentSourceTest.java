package org.bilan.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.bilan.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {

  @TempDir Path folder;

  @Test
  void foldersAreWalkedInTheOrderOfNames() throws IOException {
    write("b/2.txt", "two");
    write("b/10.txt", "ten");
    write("a.html", "<p>a");
    write("c.htm", "<p>c");
    write("notes.pdf", "passed over");
    write("README", "passed over");
    assertEquals(List.of("a.html", "b/10.txt", "b/2.txt", "c.htm"), origins(read(folder)));
  }

  @Test
  void aTextHasItsPathForAnIdAndAPageHasNone() throws IOException {
    write("a.txt", "a");
    write("b.html", "b");
    List<Document> documents = read(folder);
    assertEquals(Article.Form.TEXT, article(documents.get(0)).form());
    assertEquals(Optional.of(documents.get(0).origin()), article(documents.get(0)).id());
    assertEquals(Article.Form.HTML, article(documents.get(1)).form());
    assertEquals(Optional.empty(), article(documents.get(1)).id());
  }

  @Test
  void aFileThatIsReachedTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", "a");
    assertEquals(1, read(file, folder, folder.resolve(".")).size());
  }

  @Test
  void linesOfJsonAreDocumentsAndMalformedOnesAreListedWithTheirNumber() throws IOException {
    write("d.jsonl", "{\"id\":\"1\",\"text\":\"a\"}\n{oops}\n{\"id\":\"3\",\"text\":\"c\"}\n");
    List<Document> documents = read(folder);
    assertEquals(List.of("d.jsonl#1", "d.jsonl#2", "d.jsonl#3"), origins(documents));
    Document.Unreadable broken = assertInstanceOf(Document.Unreadable.class, documents.get(1));
    assertTrue(broken.toString().contains("d.jsonl#2: line 2, column 2: "), broken.toString());
  }

  @Test
  void compressedFilesAreExpanded() throws IOException {
    write("a.txt.gz", gzip("a"));
    write("b.html.gz", gzip("b"));
    write("c.jsonl.gz", gzip("{\"text\":\"c\"}\n{\"text\":\"d\"}\n"));
    assertEquals(
        List.of("a", "b", "c", "d"),
        read(folder).stream().map(document -> article(document).content()).toList());
  }

  @Test
  void aTruncatedGzipGivesWhatItHoldsAndAFault() throws IOException {
    byte[] whole = gzip("{\"text\":\"" + "ab".repeat(50) + "\"}\n".repeat(1));
    write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 9));
    write("b.txt", "b");
    List<Document> documents = read(folder);
    assertInstanceOf(Document.Unreadable.class, documents.get(documents.size() - 2));
    assertEquals("b", article(documents.get(documents.size() - 1)).content());
  }

  @Test
  void whatIsNoGzipIsAFault() throws IOException {
    write("a.txt.gz", "plain");
    assertEquals("not a gzip file", reason(read(folder).get(0)));
  }

  @Test
  void aMissingFileIsAFaultAndTheRestIsRead() throws IOException {
    Path file = write("a.txt", "a");
    List<Document> documents = read(folder.resolve("missing.txt"), file);
    assertEquals("no such file", reason(documents.get(0)));
    assertEquals("a", article(documents.get(1)).content());
  }

  @Test
  void aFileOfUnknownKindIsAFaultIfItIsNamed() throws IOException {
    assertTrue(reason(read(write("a.pdf", "x")).get(0)).startsWith("unknown kind of file"));
  }

  @Test
  void aFileWithoutPermissionIsAFault() throws IOException {
    Path file = write("a.txt", "a");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "a superuser reads everything");
    assertEquals("no permission to read it", reason(read(folder).get(0)));
  }

  @Test
  void anEmptyFileIsADocumentWithoutText() throws IOException {
    write("a.txt", "");
    write("b.html", "");
    write("c.jsonl", "");
    assertEquals(
        List.of("", ""),
        read(folder).stream().map(document -> article(document).content()).toList());
  }

  @Test
  void binaryFilesAreFaults() throws IOException {
    byte[] data = new byte[2_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 7);
    }
    write("a.txt", data);
    write("b.html", data);
    write("c.warc", data);
    write("d.txt", "d");
    List<Document> documents = read(folder);
    assertEquals("binary data, not text", reason(documents.get(0)));
    assertEquals("binary data, not text", reason(documents.get(1)));
    assertTrue(reason(documents.get(2)).contains("not a WARC file"), reason(documents.get(2)));
    assertEquals("d", article(documents.get(3)).content());
  }

  @Test
  void aWrongCharacterSetIsReadWithAWarning() throws IOException {
    write("a.txt", "tués".getBytes(Charset.forName("windows-1252")));
    Article article = article(read(folder).get(0));
    assertEquals("tués", article.content());
    assertEquals(1, article.warnings().size());
  }

  @Test
  void aTruncatedPageIsReadAsFarAsItGoes() throws IOException {
    write("a.html", "<html><body><p>12 dead<div class='");
    assertEquals("<html><body><p>12 dead<div class='", article(read(folder).get(0)).content());
  }

  @Test
  void fiftyMegabytesOfOneWordAreOneDocument() throws IOException {
    byte[] word = new byte[50 << 20];
    Arrays.fill(word, (byte) 'a');
    write("a.txt", word);
    assertEquals(word.length, article(read(folder).get(0)).content().length());
  }

  @Test
  void thePagesAndTextsOfAWebArchiveAreDocuments() throws IOException {
    byte[] archive =
        concat(
            record("warcinfo", "", "application/warc-fields", "software: test\r\n"),
            response("http://a.example/1", "200 OK", "text/html; charset=utf-8", "<p>é"),
            response("http://a.example/2", "404 Not Found", "text/html", "<p>gone"),
            response("http://a.example/3", "200 OK", "image/png", "x"),
            response("http://a.example/4", "200 OK", "text/plain", "four"),
            record("conversion", "http://a.example/5", "text/plain", "five"),
            record("resource", "http://a.example/6", "text/html", "<p>six"));
    write("a.warc", archive);
    write("b.warc.gz", gzip(archive));
    List<Document> documents = read(folder);
    List<String> once = List.of("<p>é", "four", "five", "<p>six");
    List<String> twice = new ArrayList<>(once);
    twice.addAll(once);
    assertEquals(twice, documents.stream().map(document -> article(document).content()).toList());
    assertEquals(Optional.of("http://a.example/1"), article(documents.get(0)).url());
    assertEquals(Article.Form.TEXT, article(documents.get(1)).form());
    assertEquals(8, documents.stream().map(Document::origin).distinct().count());
  }

  @Test
  void aDamagedWebArchiveGivesWhatStandsBeforeTheDamage() throws IOException {
    byte[] good = response("http://a.example/1", "200 OK", "text/html", "<p>one");
    write("a.warc", concat(good, "nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    byte[] packed = gzip(good);
    write("b.warc.gz", Arrays.copyOf(packed, packed.length - 20));
    write("c.warc", new byte[0]);
    write("d.txt", "d");
    List<Document> documents = read(folder);
    assertEquals("<p>one", article(documents.get(0)).content());
    assertInstanceOf(Document.Unreadable.class, documents.get(1));
    assertEquals("d", article(documents.get(documents.size() - 1)).content());
  }

  @Test
  void progressEndsWhereTheSizeIs() throws IOException {
    write("a.txt", "aaaa");
    write("b.jsonl.gz", gzip("{\"text\":\"c\"}\n"));
    try (DocumentSource source = DocumentSource.of(List.of(folder))) {
      assertEquals(0, source.position());
      while (source.next().isPresent()) {
        assertTrue(source.position() <= source.size());
      }
      assertTrue(source.size() > 0);
      assertEquals(source.size(), source.position());
    }
  }

  private static byte[] response(String url, String status, String type, String body)
      throws IOException {
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: ";
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return record(
        "response", url, "application/http; msgtype=response", head + length + "\r\n\r\n" + body);
  }

  private static byte[] record(String type, String url, String contentType, String block)
      throws IOException {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000a>"
            + "\r\nWARC-Date: 2021-05-04T00:00:00Z"
            + (url.isEmpty() ? "" : "\r\nWARC-Target-URI: " + url)
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    return concat(
        head.getBytes(StandardCharsets.UTF_8), bytes, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] concat(byte[]... parts) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.write(part);
    }
    return whole.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static List<Document> read(Path... paths) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (DocumentSource source = DocumentSource.of(List.of(paths))) {
      for (Optional<Document> next = source.next(); next.isPresent(); next = source.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }

  private List<String> origins(List<Document> documents) {
    return documents.stream()
        .map(document -> document.origin().substring(folder.toString().length() + 1))
        .toList();
  }

  private static Article article(Document document) {
    return assertInstanceOf(Document.Readable.class, document, document::toString).article();
  }

  private static String reason(Document document) {
    return assertInstanceOf(Document.Unreadable.class, document, document::toString).reason();
  }
}
