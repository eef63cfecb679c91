package org.bilan.assembly;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The signs of what the rules chose for the other claims of an article: the one before and behind,
 * the first, those of the same figure, and how many agree. Stateless.
 */
final class NeighbourSigns {

  private NeighbourSigns() {}

  /**
   * Adds the signs of one option.
   *
   * @param candidates the claims of the article
   * @param claim the number of the claim whose option it is
   * @param chosen whether the rules chose the option for the claim of a number
   * @param same whether the claim before stands in the same sentence
   * @param kind the kind of the option
   * @param f takes the signs
   */
  static void add(
      List<Candidate> candidates,
      int claim,
      IntPredicate chosen,
      boolean same,
      String kind,
      List<String> f) {
    if (chosen.test(claim - 1)) {
      f.add("ruleprev");
      if (same) {
        f.add("ruleprev:same");
      }
      if (candidates.get(claim).subset()) {
        f.add("ruleprev:subset");
      }
    }
    if (chosen.test(claim + 1)) {
      f.add("rulenext");
    }
    if (chosen.test(0)) {
      f.add("rulefirst");
    }
    int agree = 0;
    boolean figure = false;
    for (int i = 0; i < candidates.size(); i++) {
      if (i != claim && chosen.test(i)) {
        agree++;
        figure |= RepeatedFigures.isRepeated(candidates.get(i), candidates.get(claim));
      }
    }
    int share = candidates.size() < 2 ? 0 : 4 * agree / (candidates.size() - 1);
    f.add("agree" + share + ":" + kind);
    if (figure) {
      f.add("figure");
    }
  }
}
