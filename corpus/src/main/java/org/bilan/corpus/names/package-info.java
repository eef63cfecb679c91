/**
 * Trains the name models of the language packs from sets that others have annotated, and measures
 * them on texts that they have not seen. {@code corpus/train names} runs it; a build never does.
 */
package org.bilan.corpus.names;
