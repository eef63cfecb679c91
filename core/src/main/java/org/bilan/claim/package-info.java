/**
 * The vocabulary of results: claims, their parts and the links between them. Values only.
 *
 * <p>May import {@code org.bilan.text}. Example:
 *
 * <pre>{@code
 * Count.atLeast(603).toString(); // ">=603"
 * }</pre>
 */
package org.bilan.claim;
