/**
 * The challenge set: short texts written for the classes that real news seldom has, one scored
 * quantity each, with the reader, the scorer and the report.
 *
 * <p>May import the public rooms of core and {@code org.bilan.corpus}, which does not know it.
 *
 * <pre>{@code
 * ChallengeReport.main(new String[] {"--faults", folder});
 * }</pre>
 */
package org.bilan.corpus.challenge;
