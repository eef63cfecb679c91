package org.bilan.assembly;

import org.bilan.claim.Harm;
import org.bilan.lang.Entry;

/**
 * A quantity that a rule ties to a harm.
 *
 * @param counted the quantity and what it counts
 * @param harm the harm
 * @param harmEntry the reading that names the harm
 * @param harmFrom the first token of the words of harm
 * @param harmTo the token after them
 * @param rule the id of the rule
 * @param rank how direct the tie is, lower is better
 * @param subset whether the rule makes it a part of another count
 */
record Candidate(
    Counted counted,
    Harm harm,
    Entry harmEntry,
    int harmFrom,
    int harmTo,
    String rule,
    int rank,
    boolean subset) {

  /** Tokens between the count and the harm, plus a thousand for each rank. */
  int cost() {
    int gap =
        harmFrom >= counted.to() ? harmFrom - counted.to() : Math.max(0, counted.from() - harmTo);
    return 1000 * rank + gap;
  }

  /** The first token of count and harm together. */
  int from() {
    return Math.min(counted.from(), harmFrom);
  }

  /** The token after the last one of count and harm together. */
  int to() {
    return Math.max(counted.to(), harmTo);
  }
}
