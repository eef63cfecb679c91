package org.example.broken.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Catches everything, twice; the resource and the narrow catch are no faults. */
public record CatchesAll(Reader reader) {
  /** Reads, whatever happens. */
  public int read() {
    try {
      return narrow();
    } catch (Exception e) {
      return -1;
    }
  }

  /** Closes, whatever happens. */
  public int close() {
    try {
      reader.close();
      return 0;
    } catch (IllegalStateException | IOException e) {
      return 1;
    } catch (Throwable e) {
      return 2;
    }
  }

  private int narrow() {
    try (Reader open = reader) {
      return open.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
