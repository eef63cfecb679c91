package org.bilan.archive;

/**
 * What a scan did.
 *
 * @param documents documents read in this run
 * @param skipped documents that an earlier run of the scan had read
 * @param failed documents that could not be read, in this run
 * @param claims claims found in this run
 * @param warnings warnings given in this run
 */
public record ScanReport(long documents, long skipped, long failed, long claims, long warnings) {

  /** Nothing done yet. */
  static final ScanReport NOTHING = new ScanReport(0, 0, 0, 0, 0);

  ScanReport plusRead(int moreClaims, int moreWarnings) {
    return new ScanReport(
        documents + 1, skipped, failed, claims + moreClaims, warnings + moreWarnings);
  }

  ScanReport plusSkipped() {
    return new ScanReport(documents, skipped + 1, failed, claims, warnings);
  }

  ScanReport plusFailed() {
    return new ScanReport(documents, skipped, failed + 1, claims, warnings);
  }
}
