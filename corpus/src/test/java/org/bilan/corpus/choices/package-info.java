/** Tests of the training of models that choose fields of claims and say how sure claims are. */
package org.bilan.corpus.choices;
