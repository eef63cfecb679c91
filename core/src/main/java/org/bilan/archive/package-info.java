/**
 * Archives of articles: documents from folders, web pages, texts, JSON Lines and WARC files, and
 * the scan that reads them on many threads, writes the claims in stable order and resumes where it
 * was killed.
 *
 * <p>May import the root, {@code json}, {@code index} and what lies below. Example:
 *
 * <pre>{@code
 * try (DocumentSource documents = DocumentSource.of(List.of(Path.of("articles")))) {
 *   ScanReport report =
 *       Scan.of(documents, extractor::extract)
 *           .output(Path.of("claims.jsonl"), ExtractionWriter.compact())
 *           .threads(4)
 *           .run();
 * }
 * }</pre>
 */
package org.bilan.archive;
