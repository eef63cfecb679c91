package org.bilan.mention;

import java.util.Optional;
import org.bilan.lang.Edge;

/** Reads "according to X" and its like: the source after it, the content around it. */
final class PrepositionReader {

  private static final int SHORT_OPENING = 6;
  private static final int FAR_MAKER = 7;
  private static final int LONGEST_APPOSITION = 16;

  private final Region region;
  private final CueWords words;
  private final Phrases phrases;

  PrepositionReader(Region region) {
    this.region = region;
    this.words = region.words;
    this.phrases = region.phrases;
  }

  /**
   * The attribution of a cue at a token, if there is one.
   *
   * @param low where content may start: after an earlier cue's source
   * @param clauses whether an earlier cue of the region opened a clause of its own
   */
  Optional<Draft> read(int at, int low, boolean clauses) {
    Optional<Edge> cue = region.chart.longest(at, words.cuePrep);
    if (cue.isEmpty() || cue.get().to() > region.high || cue.get().entry().is(words.never)) {
      return Optional.empty();
    }
    boolean keep = cue.get().entry().is(words.keep);
    int from = keep ? cue.get().to() - 1 : cue.get().to();
    Draft draft = new Draft(Draft.Kind.PREPOSITION).cue(at, keep ? from : cue.get().to());
    int to = source(draft, from);
    if (to == from || (keep && to == from + 1 && !phrases.is(from, words.sameRef))) {
      return Optional.empty();
    }
    if (cue.get().entry().is(words.initial) && !opinion(at, from, to)) {
      return Optional.empty();
    }
    if (cue.get().entry().is(words.strict) && !capitalized(from, to)) {
      return Optional.empty();
    }
    maker(draft, from, to);
    return content(draft, at, passApposition(Math.max(to, draft.sourceTo)), low, clauses);
  }

  private boolean capitalized(int from, int to) {
    for (int i = from; i < to; i++) {
      if (region.tokens.isCapitalized(i) || region.is(i, words.org) || region.is(i, words.head)) {
        return true;
      }
    }
    return false;
  }

  private int source(Draft draft, int from) {
    if (region.is(from, words.ref) && !region.is(from, words.det)) {
      draft.source(from, from + 1).pronoun = true;
      return from + 1;
    }
    int to = phrases.forward(from, region.high);
    draft.source(from, to);
    return to;
  }

  /** Whether "for X" at the start of a sentence names whose opinion follows. */
  private boolean opinion(int at, int from, int to) {
    if (at != region.low || !region.mark(to, ",")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (region.tokens.isNumber(i) || region.is(i, words.cueNoun)) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      if (region.is(i, words.person) || region.is(i, words.org) || region.is(i, words.head)) {
        return true;
      }
    }
    return to - from >= 2
        && region.tokens.isCapitalized(from)
        && region.tokens.isCapitalized(to - 1)
        && !region.is(from, words.det);
  }

  /** Where the source is a document, looks for its maker: a report by X, X's report. */
  private void maker(Draft draft, int from, int to) {
    int noun = -1;
    for (int i = from; i < to && noun < 0; i++) {
      noun = region.is(i, words.cueNoun) && !region.is(i, words.org) ? i : -1;
    }
    if (noun < 0) {
      return;
    }
    for (int i = noun + 1; i <= to + FAR_MAKER && i < region.high && !region.mark(i, ","); i++) {
      int end = Math.max(region.after(i, words.makerPrep), region.after(i, words.byPrep));
      if (end > i) {
        int phrase = phrases.forward(end, region.high);
        if (phrase > end) {
          draft.source(end, phrase);
          return;
        }
      }
    }
    for (int i = noun + 1; i < to - 1; i++) {
      if (region.is(i, words.link)) {
        draft.source(i + 1, to);
        return;
      }
    }
  }

  /** Whether nothing but adverbs and a comma stand between two tokens. */
  private boolean onlyAdverbs(int from, int to) {
    int at = from;
    while (at < to) {
      int next = Math.max(region.after(at, words.adv), region.after(at, words.conj));
      next = region.mark(at, ",") ? at + 1 : next;
      if (next == at) {
        return false;
      }
      at = next;
    }
    return to > from;
  }

  /** Passes over an apposition between commas right after a source. */
  private int passApposition(int to) {
    if (!region.mark(to, ",")) {
      return to;
    }
    int end = to + 1;
    while (end < region.high && end < to + LONGEST_APPOSITION && !region.mark(end, ",")) {
      boolean clause =
          region.tokens.isNumber(end)
              || (region.is(end, words.number) && !region.is(end, words.det))
              || region.is(end, words.aux)
              || region.is(end, words.modal)
              || region.is(end, words.fin)
              || region.is(end, words.adjunct) && end == to + 1;
      if (clause && !region.is(end, words.src)) {
        return to;
      }
      end++;
    }
    boolean more = end > to + 1 && region.mark(end, ",") && end + 2 < region.high;
    return more ? end : to;
  }

  private Optional<Draft> content(Draft draft, int at, int to, int low, boolean clauses) {
    int after = to;
    while (after < region.high && region.mark(after, ",")) {
      after++;
    }
    boolean more = after < region.high;
    boolean comma = after > to;
    boolean opening =
        at == region.low
            || region.is(at - 1, words.conj)
            || region.is(at - 1, words.comp)
            || region.is(at - 1, words.relative)
            || region.mark(at - 1, ":")
            || region.mark(at - 1, ";")
            || (region.mark(at - 1, ",") && region.is(at - 2, words.conj))
            || (region.tokens.isCapitalized(at) && !region.tokens.isUpperCase(at))
            || (clauses && comma);
    if (opening && more) {
      return Optional.of(draft.content(after, region.high));
    }
    if (comma && more && onlyAdverbs(low, at)) {
      return Optional.of(draft.content(after, region.high));
    }
    if (more && !comma && region.opens(after)) {
      return Optional.of(draft.content(low, region.high));
    }
    int end = at;
    while (end > low && (region.mark(end - 1, ",") || region.mark(end - 1, "("))) {
      end--;
    }
    boolean shortOpening = at - low <= SHORT_OPENING && region.mark(at - 1, ",");
    if (more && (comma || shortOpening) && !region.is(after, words.conj)) {
      return Optional.of(draft.content(low, region.high));
    }
    if (end > low) {
      return Optional.of(draft.content(low, end));
    }
    return more ? Optional.of(draft.content(after, region.high)) : Optional.empty();
  }
}
