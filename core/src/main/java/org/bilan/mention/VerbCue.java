package org.bilan.mention;

import org.bilan.lang.Edge;

/**
 * A verb of saying or thinking with its auxiliaries.
 *
 * @param from the first token of the verb group
 * @param to the token after the verb
 * @param verb the lexicon's reading of the verb
 * @param form how the verb stands
 * @param clitic the token of a subject pronoun inside the group, or -1
 */
record VerbCue(int from, int to, Edge verb, Form form, int clitic) {

  /** How a verb stands. */
  enum Form {
    /** With a subject of its own. */
    ACTIVE,
    /** With an agent, if any. */
    PASSIVE,
    /** A participle whose subject is another verb's. */
    GERUND,
    /** An infinitive whose subject is another verb's. */
    INFINITIVE
  }
}
