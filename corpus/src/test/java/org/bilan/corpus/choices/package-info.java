<<<<<<< HEAD
/** Tests of the training of the models of choice. */
=======
/** Tests of the training of models that choose fields of claims and say how sure claims are. */
>>>>>>> conf
package org.bilan.corpus.choices;
