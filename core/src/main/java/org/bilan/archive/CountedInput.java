package org.bilan.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a file, counted as they are stored; for progress. */
final class CountedInput extends FilterInputStream {

  private final long size;
  private long position;

  private CountedInput(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  static CountedInput open(Path file) throws IOException {
    long size = Files.size(file);
    return new CountedInput(new BufferedInputStream(Files.newInputStream(file), 1 << 16), size);
  }

  /** The content: expanded if the file's ending says that it is compressed. */
  InputStream expanded(Path file) throws IOException {
    if (!FileKind.isCompressed(file)) {
      return this;
    }
    try {
      return new GZIPInputStream(this, 1 << 16);
    } catch (IOException e) {
      close();
      throw new IOException("not a gzip file", e);
    }
  }

  long size() {
    return size;
  }

  long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    position += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    position += Math.max(0, count);
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    position += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
