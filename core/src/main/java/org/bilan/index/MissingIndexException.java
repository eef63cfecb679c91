package org.bilan.index;

import java.io.IOException;
import java.nio.file.Path;

/** No index is where one was looked for: nothing is there, or something else. */
public final class MissingIndexException extends IOException {

  private static final long serialVersionUID = 1L;

  MissingIndexException(Path path, String fault) {
    super("no index at " + path + ": " + fault);
  }
}
