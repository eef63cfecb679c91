/**
 * Finds quantities, dates, places, names and attributions in a text.
 *
 * <p>May import {@code text}, {@code claim}, {@code lang}. Language facts come from the language
 * pack.
 */
package org.bilan.mention;
