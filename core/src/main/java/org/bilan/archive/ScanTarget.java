package org.bilan.archive;

import java.io.IOException;
import org.bilan.Extraction;

/**
 * What a scan adds its extractions to, besides its output: an index. Called from one thread, in the
 * order of the documents. Adding an article a second time must replace the first.
 */
public interface ScanTarget {

  /** Takes one extraction; it may be lost until {@link #commit()}. */
  void add(Extraction extraction) throws IOException;

  /** Makes everything added so far outlive a crash. */
  void commit() throws IOException;
}
