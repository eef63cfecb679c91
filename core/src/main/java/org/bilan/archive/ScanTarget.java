package org.bilan.archive;

import java.io.IOException;
import org.bilan.Extraction;
import org.bilan.index.ClaimIndex;

/**
 * What a scan adds its extractions to, besides its output: an index. Called from one thread, in the
 * order of the documents. Adding an article a second time must replace the first.
 */
public interface ScanTarget {

  /** Takes one extraction; it may be lost until {@link #commit()}. */
  void add(Extraction extraction) throws IOException;

  /** Makes everything added so far outlive a crash. */
  void commit() throws IOException;

  /** An index as a target; the scan commits it but does not close it. */
  static ScanTarget of(ClaimIndex index) {
    return new ScanTarget() {
      @Override
      public void add(Extraction extraction) throws IOException {
        index.add(extraction);
      }

      @Override
      public void commit() throws IOException {
        index.commit();
      }
    };
  }
}
