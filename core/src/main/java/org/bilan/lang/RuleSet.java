package org.bilan.lang;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rules of one file, in file order. Immutable and thread-safe. */
public final class RuleSet {

  /** How many tokens back a guard is tried. */
  private static final int GUARD_REACH = 8;

  private final List<Rule> rules;
  private final RuleStarts starts;

  RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.starts = new RuleStarts(this.rules);
  }

  /** The rules. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * All matches within some tokens, usually a sentence: by start, then file order, then the shorter
   * first. Which of them hold is the caller's to say.
   *
   * @param low the first token
   * @param high the token after the last one
   */
  public List<RuleMatch> matches(Chart chart, int low, int high) {
    return matches(chart, low, high, high);
  }

  private List<RuleMatch> matches(Chart chart, int low, int high, int stop) {
    List<RuleMatch> matches = new ArrayList<>();
    BitSet possible = starts.within(chart, low, high);
    BitSet here = new BitSet();
    for (int at = low; at < stop; at++) {
      starts.at(chart, at, here);
      here.and(possible);
      for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
        RuleStarts.Start start = starts.start(i);
        if (start.pattern().mayStart(chart, at, high)) {
          collect(chart, start.rule(), start.pattern(), at, low, high, matches);
        }
      }
    }
    return matches;
  }

  /**
   * The longest match at each place, left to right, without overlaps; of equals the first in the
   * file.
   */
  public List<RuleMatch> longest(Chart chart, int low, int high) {
    return longest(chart, low, high, high);
  }

  /**
   * As {@link #longest(Chart, int, int)}, for matches that start before a token.
   *
   * @param stop the first token at which no match may start
   */
  public List<RuleMatch> longest(Chart chart, int low, int high, int stop) {
    List<RuleMatch> all = matches(chart, low, high, stop);
    List<RuleMatch> kept = new ArrayList<>();
    int free = low;
    int i = 0;
    while (i < all.size()) {
      RuleMatch best = null;
      int from = all.get(i).from();
      for (; i < all.size() && all.get(i).from() == from; i++) {
        RuleMatch match = all.get(i);
        boolean longer =
            best == null
                || match.to() > best.to()
                || (match.to() == best.to() && match.rule().order() < best.rule().order());
        if (from >= free && match.length() > 0 && longer) {
          best = match;
        }
      }
      if (best != null) {
        kept.add(best);
        free = best.to();
      }
    }
    return kept;
  }

  private static void collect(
      Chart chart, Rule rule, Program pattern, int at, int low, int high, List<RuleMatch> matches) {
    for (Program.Found found : pattern.run(chart, at, low, high)) {
      if (!guarded(chart, rule, at, found.to(), low, high)) {
        matches.add(new RuleMatch(rule, at, found.to(), found.captures()));
      }
    }
  }

  private static boolean guarded(Chart chart, Rule rule, int from, int to, int low, int high) {
    for (Program guard : rule.after()) {
      if (guard.starts(chart, to, low, high)) {
        return true;
      }
    }
    for (Program guard : rule.before()) {
      for (int start = from; start >= Math.max(low, from - GUARD_REACH); start--) {
        if (guard.fills(chart, start, low, from)) {
          return true;
        }
      }
    }
    return false;
  }
}
