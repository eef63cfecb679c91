package org.bilan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bilan.json.ArticleLine;
import org.bilan.json.ArticleReader;

/** The articles of a JSON Lines file. */
final class JsonLinesDocuments implements DocumentSource {

  private final String name;
  private final ArticleReader reader;
  private final Optional<CountedInput> counted;

  JsonLinesDocuments(String name, InputStream in) {
    this.name = name;
    this.reader = ArticleReader.open(in);
    this.counted = Optional.empty();
  }

  JsonLinesDocuments(String name, InputStream in, CountedInput counted) {
    this.name = name;
    this.reader = ArticleReader.open(in);
    this.counted = Optional.of(counted);
  }

  @Override
  public Optional<Document> next() throws IOException {
    return reader.next().map(this::document);
  }

  private Document document(ArticleLine line) {
    String origin = name + "#" + line.number();
    if (line instanceof ArticleLine.Read read) {
      return new Document.Readable(origin, read.article());
    }
    ArticleLine.Malformed malformed = (ArticleLine.Malformed) line;
    return new Document.Unreadable(origin, malformed.toString());
  }

  @Override
  public long size() {
    return counted.map(CountedInput::size).orElse(0L);
  }

  @Override
  public long position() {
    return counted.map(CountedInput::position).orElseGet(reader::position);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
