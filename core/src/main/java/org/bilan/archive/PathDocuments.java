package org.bilan.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Opens one file of a list after the other. */
final class PathDocuments implements DocumentSource {

  private final Deque<Document.Unreadable> troubles = new ArrayDeque<>();
  private final Deque<FileList.Entry> files;
  private final long size;
  private long before;
  private Optional<DocumentSource> open = Optional.empty();
  private String origin = "";

  PathDocuments(FileList list) {
    this.files = new ArrayDeque<>(list.entries());
    this.troubles.addAll(list.troubles());
    this.size = list.size();
  }

  @Override
  public Optional<Document> next() {
    while (troubles.isEmpty()) {
      try {
        if (open.isEmpty()) {
          if (files.isEmpty()) {
            return Optional.empty();
          }
          FileList.Entry file = files.remove();
          origin = file.origin();
          open = Optional.of(open(file));
        }
        Optional<Document> document = open.get().next();
        if (document.isPresent()) {
          return document;
        }
        closeFile();
      } catch (IOException e) {
        troubles.add(new Document.Unreadable(origin, reason(e)));
        abandonFile();
      }
    }
    return Optional.of(troubles.remove());
  }

  private static DocumentSource open(FileList.Entry file) throws IOException {
    return switch (file.kind()) {
      case PAGE, TEXT -> new SingleDocument(file);
      case JSON_LINES -> {
        CountedInput in = CountedInput.open(file.path());
        yield new JsonLinesDocuments(file.origin(), in.expanded(file.path()), in);
      }
      case WARC -> new WarcDocuments(file.origin(), CountedInput.open(file.path()));
    };
  }

  private void closeFile() throws IOException {
    if (open.isPresent()) {
      DocumentSource done = open.get();
      before += done.size();
      open = Optional.empty();
      done.close();
    }
  }

  private void abandonFile() {
    try {
      closeFile();
    } catch (IOException e) {
      troubles.add(new Document.Unreadable(origin, reason(e)));
    }
  }

  /** The reason in words; the messages of the file system are often a bare path. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long position() {
    return Math.min(size, before + open.map(DocumentSource::position).orElse(0L));
  }

  @Override
  public void close() throws IOException {
    files.clear();
    closeFile();
  }
}
