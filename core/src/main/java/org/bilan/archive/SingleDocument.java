package org.bilan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bilan.Article;

/** A file that is one document. A plain text has no other name, so its origin is its id. */
final class SingleDocument implements DocumentSource {

  /** The largest file read, in bytes: 256 MB. */
  static final int LARGEST = 1 << 28;

  private final FileList.Entry file;
  private boolean done;

  SingleDocument(FileList.Entry file) {
    this.file = file;
  }

  @Override
  public Optional<Document> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes;
    try (InputStream in = CountedInput.open(file.path()).expanded(file.path())) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      return unreadable("larger than " + LARGEST + " bytes");
    }
    Article article =
        file.kind() == FileKind.PAGE
            ? Article.html(bytes, Optional.empty())
            : Article.text(bytes).withId(file.origin());
    return article.isBinary()
        ? unreadable("binary data, not text")
        : Optional.of(new Document.Readable(file.origin(), article));
  }

  private Optional<Document> unreadable(String reason) {
    return Optional.of(new Document.Unreadable(file.origin(), reason));
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public long position() {
    return done ? file.size() : 0;
  }

  @Override
  public void close() {
    done = true;
  }
}
