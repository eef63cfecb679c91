package org.bilan.archive;

/** Hears how a scan goes, on the thread that runs it. */
public interface ScanListener {

  /** A listener that does nothing. */
  ScanListener SILENT = new ScanListener() {};

  /**
   * After each document.
   *
   * @param report the counts so far
   * @param position bytes read up to the last document that is done
   * @param size bytes to read in all, 0 if unknown
   */
  default void progressed(ScanReport report, long position, long size) {}

  /** A document could not be read; it is counted, and the scan goes on. */
  default void failed(Document.Unreadable document) {}
}
