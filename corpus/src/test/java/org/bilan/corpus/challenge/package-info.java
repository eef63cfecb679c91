/** Tests of the reader and the scorer of the challenge set; its gate. */
package org.bilan.corpus.challenge;
