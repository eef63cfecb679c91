/**
 * The façade: an {@link org.bilan.Article} goes into the {@code Extractor}, an {@link
 * org.bilan.Extraction} comes out.
 *
 * <p>May import {@code text}, {@code claim}, {@code lang}, {@code html}, {@code mention}, {@code
 * assembly}.
 */
package org.bilan;
