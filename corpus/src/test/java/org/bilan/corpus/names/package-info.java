/** Tests of the training of name models. */
package org.bilan.corpus.names;
