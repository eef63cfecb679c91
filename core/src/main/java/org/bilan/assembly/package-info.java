/**
 * Joins mentions to claims and links claims to each other. Rules of the language pack tie
 * quantities to harms; deciders fill the fields.
 *
 * <p>May import {@code text}, {@code claim}, {@code lang}, {@code mention}.
 */
package org.bilan.assembly;
