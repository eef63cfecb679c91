/**
 * Articles in, extractions out, as JSON Lines and CSV. The only room that knows the JSON library;
 * it streams, so that neither a file nor a line is held as a tree.
 *
 * <p>May import the root, {@code mention}, {@code claim}, {@code text}. Example:
 *
 * <pre>{@code
 * ExtractionWriter writer = ExtractionWriter.compact().withMentions();
 * try (ArticleReader articles = ArticleReader.open(in)) {
 *   for (Optional<ArticleLine> line = articles.next(); line.isPresent(); line = articles.next()) {
 *     if (line.get() instanceof ArticleLine.Read read) {
 *       out.write(writer.encode(extractor.extract(read.article())));
 *     }
 *   }
 * }
 * }</pre>
 */
package org.bilan.json;
