/**
 * The index of claims: adds what was read of an article, finds claims by words, count, harm, place,
 * time and source. The only room that knows Lucene.
 *
 * <p>May import the root, {@code lang}, {@code claim} and {@code text}. Each language pack names
 * the analyzer of its language in its settings. Example:
 *
 * <pre>{@code
 * try (ClaimIndex index = ClaimIndex.open(folder)) {
 *   index.add(extractor.extract(article));
 *   for (ClaimHit hit : index.search("harm:KILLED min:[100 TO *] place:Syria")) {
 *     report(hit.claim());
 *   }
 * }
 * }</pre>
 */
package org.bilan.index;
