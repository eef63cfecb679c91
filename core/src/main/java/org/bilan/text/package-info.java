/**
 * Text and positions: spans, offset maps, sentences, tokens, folding, warnings. Knows no language:
 * tables of abbreviations, elisions and the like come in as arguments.
 *
 * <p>May import nothing but {@code java.*}. Example:
 *
 * <pre>{@code
 * SourceText source = SourceText.ofText("Trois morts.");
 * source.map().toRaw(Span.of(0, 5)); // [0, 5)
 * }</pre>
 */
package org.bilan.text;
