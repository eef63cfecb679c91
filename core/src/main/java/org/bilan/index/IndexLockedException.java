package org.bilan.index;

import java.io.IOException;

/** Another writer, in this process or another, has the index open. Reading is still possible. */
public final class IndexLockedException extends IOException {

  private static final long serialVersionUID = 1L;

  IndexLockedException(String place, IOException cause) {
    super(
        "the index at "
            + place
            + " is open in another writer; close that one, or open this one read-only",
        cause);
  }
}
