/** Tests of the gold reader, the scorer and the gate; the evaluation gate itself. */
package org.bilan.corpus;
