/**
 * Builds the gazetteer that the language packs ship, from GeoNames, CLDR and our own tables.
 *
 * <p>May import everything of {@code bilan-core}. Run by {@code corpus/places/build}:
 *
 * <pre>corpus/places/build      fetches the inputs to corpus/target/places and writes the file
 * </pre>
 */
package org.bilan.corpus.places;
