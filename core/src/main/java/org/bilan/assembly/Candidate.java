package org.bilan.assembly;

import org.bilan.claim.Harm;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;

/**
 * A quantity that a rule ties to a harm.
 *
 * @param counted the quantity and what it counts
 * @param harm the harm
 * @param harmEntry the reading that names the harm
 * @param harmFrom the first token of the words of harm, or of the count where another sentence
 *     names the harm
 * @param harmTo the token after them
 * @param saidFrom the first token of the words of harm, in whichever sentence they stand
 * @param saidTo the token after them
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
    int saidFrom,
    int saidTo,
    String rule,
    int rank,
    boolean subset) {

  /** A candidate whose own sentence names the harm. */
  static Candidate of(
      Counted counted, Harm harm, Edge word, String rule, int rank, boolean subset) {
    return new Candidate(
        counted,
        harm,
        word.entry(),
        word.from(),
        word.to(),
        word.from(),
        word.to(),
        rule,
        rank,
        subset);
  }

  /** The same tie with another harm. */
  Candidate withHarm(Harm other) {
    return new Candidate(
        counted, other, harmEntry, harmFrom, harmTo, saidFrom, saidTo, rule, rank, subset);
  }

  /** The same tie as a part of another count. */
  Candidate asPart() {
    return new Candidate(
        counted, harm, harmEntry, harmFrom, harmTo, saidFrom, saidTo, rule, rank, true);
  }

  /**
   * The tie of another count to the same harm.
   *
   * @param near whether the count stands in the sentence of this one
   */
  Candidate handedOn(Counted to, boolean near, String how, int cost, boolean part) {
    return new Candidate(
        to,
        harm,
        harmEntry,
        near ? harmFrom : to.from(),
        near ? harmTo : to.quantityTo(),
        saidFrom,
        saidTo,
        how,
        cost,
        part);
  }

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
