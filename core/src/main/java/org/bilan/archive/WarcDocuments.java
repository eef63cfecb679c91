package org.bilan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bilan.Article;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and texts of a web archive: responses with status 200, resources and conversions, of an
 * HTML or plain text type. Other records are passed over.
 */
final class WarcDocuments implements DocumentSource {

  private static final int OK = 200;

  private final String name;
  private final CountedInput input;
  private final WarcReader reader;
  private long records;

  WarcDocuments(String name, CountedInput input) throws IOException {
    this.name = name;
    this.input = input;
    try {
      this.reader = new WarcReader(input);
    } catch (IOException | IllegalArgumentException e) {
      input.close();
      throw new IOException("not a WARC file", e);
    }
  }

  @Override
  public Optional<Document> next() throws IOException {
    for (Optional<WarcRecord> record = record(); record.isPresent(); record = record()) {
      Optional<Document> document = document(record.get());
      if (document.isPresent()) {
        return document;
      }
    }
    return Optional.empty();
  }

  private Optional<WarcRecord> record() throws IOException {
    try {
      Optional<WarcRecord> record = reader.next();
      records += record.isPresent() ? 1 : 0;
      return record;
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(
          records == 0 ? "not a WARC file" : "damaged after record " + records, e);
    }
  }

  private Optional<Document> document(WarcRecord record) {
    String origin = name + "#" + records;
    try {
      if (record instanceof WarcResponse response && isHttp(response)) {
        HttpResponse http = response.http();
        return http.status() == OK
            ? document(origin, response, http.contentType(), http.bodyDecoded().stream())
            : Optional.empty();
      }
      if (record instanceof WarcResource || record instanceof WarcConversion) {
        WarcTargetRecord target = (WarcTargetRecord) record;
        return document(origin, target, record.contentType(), record.body().stream());
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          new Document.Unreadable(origin, "damaged record: " + e.getClass().getSimpleName()));
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static Optional<Document> document(
      String origin, WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
    MediaType base = type.base();
    boolean page = base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    if (!page && !base.equals(MediaType.PLAIN_TEXT)) {
      return Optional.empty();
    }
    byte[] bytes = body.readNBytes(SingleDocument.LARGEST + 1);
    if (bytes.length > SingleDocument.LARGEST) {
      return Optional.of(
          new Document.Unreadable(origin, "larger than " + SingleDocument.LARGEST + " bytes"));
    }
    Article article = page ? Article.html(bytes, Optional.of(type.raw())) : Article.text(bytes);
    return Optional.of(
        article.isBinary()
            ? new Document.Unreadable(origin, "binary data, not text")
            : new Document.Readable(origin, article.at(record.target())));
  }

  @Override
  public long size() {
    return input.size();
  }

  @Override
  public long position() {
    return input.position();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
