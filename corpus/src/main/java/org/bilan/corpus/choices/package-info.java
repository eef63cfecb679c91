/**
 * Trains the models that choose place and time of a claim, from the project's gold articles. May
 * import the extractor and {@code org.bilan.corpus}. Run by {@code corpus/train choices}.
 */
package org.bilan.corpus.choices;
