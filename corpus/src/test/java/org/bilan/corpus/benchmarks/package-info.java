/**
 * Benchmarks, compiled in every build and run by {@code corpus/benchmark}.
 *
 * <p>They read the project's gold articles, so that everyone measures the same texts.
 */
package org.bilan.corpus.benchmarks;
