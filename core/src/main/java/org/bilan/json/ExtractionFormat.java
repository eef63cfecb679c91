package org.bilan.json;

import org.bilan.Extraction;

/**
 * A way to write extractions as bytes: a header, then one stretch of bytes for each extraction, so
 * that threads may encode on their own and one writer puts the stretches in order. UTF-8 always;
 * the same extraction gives the same bytes. Implementations are immutable and thread-safe.
 */
public interface ExtractionFormat {

  /** The bytes that open a file; may be empty. */
  byte[] header();

  /** The bytes of one extraction, whole lines with their ends; may be empty. */
  byte[] encode(Extraction extraction);
}
