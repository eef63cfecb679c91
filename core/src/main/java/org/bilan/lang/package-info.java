/**
 * Language packs: loads lexicons, paradigms, rules, tables, the gazetteer and OpenNLP models, and
 * reads the words of a text with them. The only room that knows OpenNLP.
 *
 * <p>May import {@code text} and {@code claim}. Example:
 *
 * <pre>{@code
 * LanguagePacks packs = LanguagePacks.load(loader);
 * Chart chart = packs.pack(code).orElseThrow().chart("Trois morts.");
 * }</pre>
 */
package org.bilan.lang;
