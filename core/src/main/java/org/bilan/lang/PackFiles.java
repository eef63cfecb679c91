package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Opens the files of one language pack by their path inside the pack. */
@FunctionalInterface
public interface PackFiles {

  /**
   * Opens a file; empty if the pack has none of that path.
   *
   * @throws IOException if it cannot be read
   */
  Optional<InputStream> open(String path) throws IOException;
}
