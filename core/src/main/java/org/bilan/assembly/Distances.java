package org.bilan.assembly;

/** Distances as the few steps that models of choice tell apart. Stateless. */
final class Distances {

  /** The distance of what is not there. */
  static final int NOWHERE = 99;

  private Distances() {}

  /** A number of sentences. */
  static String sentences(int sentences) {
    if (sentences < 4) {
      return String.valueOf(sentences);
    }
    return sentences < 8 ? "4" : sentences < NOWHERE ? "8" : "x";
  }

  /** A number of tokens. */
  static String tokens(int tokens) {
    return tokens < 5 ? "0" : tokens < 10 ? "1" : tokens < 20 ? "2" : "3";
  }

  /** The order of magnitude of a count. */
  static String size(double count) {
    return count < 10 ? "0" : count < 100 ? "1" : count < 1000 ? "2" : "3";
  }
}
