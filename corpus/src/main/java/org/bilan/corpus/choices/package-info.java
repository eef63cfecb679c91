/**
 * Trains and measures the models that choose place and time of a claim and that say how sure it is,
 * from the project's gold articles. May import the extractor and {@code org.bilan.corpus}. Run by
 * {@code corpus/train choices}, {@code corpus/train confidence} and {@code corpus/evaluate
 * confidence}.
 */
package org.bilan.corpus.choices;
