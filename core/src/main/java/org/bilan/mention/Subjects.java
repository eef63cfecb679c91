package org.bilan.mention;

/**
 * Finds the subject of a verb of saying: before it, past appositions, times and relative clauses.
 */
final class Subjects {

  private static final int COMMAS = 5;
  private static final int REACH = 16;

  private final Region region;
  private final CueWords words;
  private final Phrases phrases;

  Subjects(Region region) {
    this.region = region;
    this.words = region.words;
    this.phrases = region.phrases;
  }

  /** Sets the subject that stands before a verb group. */
  boolean subject(Draft draft, int verb) {
    int end = passTimes(verb);
    if (end <= region.low) {
      return false;
    }
    if (region.is(end - 1, words.ref)) {
      draft.source(end - 1, end).pronoun = true;
      return true;
    }
    if (region.is(end - 1, words.relative) && !region.is(end - 1, words.det)) {
      return relative(draft, end);
    }
    if (!region.mark(end - 1, ",") && !dash(end - 1)) {
      int from = phrases.back(end, region.low);
      if (from < end && !described(draft, from)) {
        full(draft, from, end);
      }
      return from < end;
    }
    int comma = end - 1;
    for (int turn = 0; turn < COMMAS; turn++) {
      comma--;
      while (comma > region.low && !region.mark(comma, ",") && !dash(comma)) {
        comma--;
      }
      if (comma <= region.low) {
        return false;
      }
      int from = phrases.back(comma, region.low);
      if (from < comma && (starts(from) || speaker(from, comma))) {
        draft.source(from, comma);
        return true;
      }
    }
    return false;
  }

  /**
   * Takes the noun before a relative clause without commas, whose last words stand before the verb:
   * "a parent who wept at the college insisted".
   */
  private boolean described(Draft draft, int from) {
    if (!region.is(from - 1, words.prep) || region.is(from - 1, words.comp)) {
      return false;
    }
    for (int i = from - 2; i > region.low && i > from - REACH && !region.mark(i, ","); i--) {
      if (region.is(i, words.relative) && !region.is(i + 1, words.ref)) {
        int start = phrases.back(i, region.low);
        if (start < i && speaker(start, i)) {
          full(draft, start, i);
          return true;
        }
      }
    }
    return false;
  }

  private boolean dash(int at) {
    return region.mark(at, "\u2013") || region.mark(at, "\u2014");
  }

  /** Passes back over adverbs and times between subject and verb. */
  int passTimes(int verb) {
    int end = verb;
    int before = verb;
    do {
      end = before;
      for (int from = end - 1; from >= region.low && from > end - 4; from--) {
        boolean time =
            region.after(from, words.when) == end || region.after(from, words.adv) == end;
        if (time && !region.is(from, words.ref)) {
          before =
              region.is(from, words.when) && region.is(from - 1, words.adjunct) ? from - 1 : from;
        }
      }
    } while (before < end);
    return end;
  }

  private boolean relative(Draft draft, int end) {
    int to = region.mark(end - 2, ",") ? end - 2 : end - 1;
    int from = phrases.back(to, region.low);
    draft.source(end - 1, end).pronoun = true;
    int apposed = apposed(from, to);
    if (apposed < from) {
      from = apposed;
      to = apposedEnd(from, to);
    }
    if (from < to) {
      draft.namedFrom = from;
      draft.namedTo = to;
    }
    return from < to;
  }

  /** Where the noun phrase starts that a bare name between commas stands beside; else the name. */
  private int apposed(int from, int to) {
    if (!region.mark(from - 1, ",") || knownSpeaker(from, to)) {
      return from;
    }
    int before = phrases.back(from - 1, region.low);
    return before < from - 1 && knownSpeaker(before, from - 1) ? before : from;
  }

  private int apposedEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (region.mark(i, ",")) {
        return i;
      }
    }
    return to;
  }

  /**
   * Takes the noun phrase before an apposition without a comma: "X, a group, said" less its commas.
   */
  private void full(Draft draft, int from, int end) {
    if (region.is(from, words.indefinite)
        && phrases.nominal(from - 1)
        && region.tokens.isCapitalized(from - 1)) {
      int first = phrases.back(from, region.low);
      if (first < from && knownSpeaker(first, from)) {
        draft.source(first, from);
        return;
      }
    }
    draft.source(from, end);
  }

  /** Whether a clause may start at a token. */
  private boolean starts(int from) {
    return from == region.low
        || region.mark(from - 1, ",")
        || region.is(from - 1, words.conj)
        || region.is(from - 1, words.comp)
        || region.closesBefore(from);
  }

  /** Whether a noun phrase may speak: its head is a known kind of source or a name. */
  boolean speaker(int from, int to) {
    if (region.is(from, words.cueNoun) || region.is(from + 1, words.cueNoun)) {
      return true;
    }
    for (int i = from; i < to && !(i > from && region.is(i, words.link)); i++) {
      if (region.is(i, words.src)
          || (region.tokens.isWord(i) && region.tokens.isCapitalized(i) && phrases.nominal(i))) {
        return true;
      }
    }
    return false;
  }

  boolean knownSpeaker(int from, int to) {
    for (int i = from; i < to; i++) {
      if (region.is(i, words.org) || region.is(i, words.person) || region.is(i, words.generic)) {
        return true;
      }
    }
    return false;
  }
}
