package org.bilan.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream at line feeds, with a limit on the length of a line. Not thread-safe. */
final class ByteLines implements Closeable {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[1 << 12];
  private int at;
  private int filled;
  private long position;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Bytes of the stream used so far. */
  long position() {
    return position;
  }

  /**
   * Reads the next line into {@link #bytes()}, without its line feed.
   *
   * @return its length, more than the limit where it was cut, or -1 at the end of the stream
   */
  int next() throws IOException {
    int length = 0;
    boolean any = false;
    boolean cut = false;
    if (line.length > 1 << 20) {
      line = new byte[1 << 12];
    }
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int size = end - at;
      if (cut || size > limit - length) {
        cut = true;
      } else {
        if (length + size > line.length) {
          line = Arrays.copyOf(line, grown(length + size));
        }
        System.arraycopy(buffer, at, line, length, size);
        length += size;
      }
      position += size;
      at = end;
      if (at < filled) {
        at++;
        position++;
        break;
      }
    }
    if (cut) {
      return limit + 1;
    }
    return any ? length : -1;
  }

  /** The bytes of the current line; those beyond its length mean nothing. */
  byte[] bytes() {
    return line;
  }

  private int grown(int needed) {
    return (int) Math.min(limit, Math.max(needed, 2L * line.length));
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
