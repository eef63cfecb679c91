/**
 * The gold articles written for Bilan, the evaluator that measures extraction against them, and the
 * floors that the measures must not fall under.
 *
 * <p>May import the public rooms of core; nothing imports it.
 *
 * <pre>{@code
 * List<GoldArticle> gold = GoldReader.read(folder);
 * Scores scores = ClaimScorer.score(gold, Evaluation.predictions(gold, extractor::extract));
 * }</pre>
 */
package org.bilan.corpus;
