/** Tests of the training of the models of choice. */
package org.bilan.corpus.choices;
