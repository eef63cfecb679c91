/**
 * The first program with Bilan: reads one article, prints its claims, indexes them and searches.
 *
 * <p>Its lines stand in the README, and a test compares the two.
 */
package org.bilan.examples.quickstart;
