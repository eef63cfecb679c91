package org.bilan.mention;

import java.util.Optional;

/** Reads attributions without a verb: "Police: …", "… : police", a quotation signed with a dash. */
final class MarkReader {

  private static final int LONGEST_HEAD = 7;

  private final Region region;
  private final CueWords words;
  private final Phrases phrases;

  MarkReader(Region region) {
    this.region = region;
    this.words = region.words;
    this.phrases = region.phrases;
  }

  /** A source and a colon that open the region, or a colon or dash and a source that end it. */
  Optional<Draft> read() {
    int head = phrases.forward(region.low, region.high);
    if (head > region.low
        && head - region.low <= LONGEST_HEAD
        && region.mark(head, ":")
        && region.high - head > 2
        && (known(region.low, head) || region.opens(head + 1))
        && !plain(region.low, head)
        && !region.is(region.low, words.cueNoun)) {
      return Optional.of(
          new Draft(Draft.Kind.MARK)
              .cue(head, head + 1)
              .source(region.low, head)
              .content(head + 1, region.high));
    }
    int start = phrases.back(region.high, region.low);
    if (start > region.low + 2
        && start < region.high
        && region.high - start <= 4
        && (region.mark(start - 1, ":") || dash(start - 1))
        && region.tokens.spaceBefore(start)
        && known(start, region.high)
        && !region.is(start, words.cueNoun)) {
      return Optional.of(
          new Draft(Draft.Kind.MARK)
              .cue(start - 1, start)
              .source(start, region.high)
              .content(region.low, start - 1));
    }
    return Optional.empty();
  }

  /** A headline that ran into its text: "Raids kill 12 in Homs Monitor AFP Sunday". */
  Optional<Draft> headline() {
    for (int i = region.low + 3; i + 1 < region.high && i < region.low + 25; i++) {
      int end = region.after(i, words.src);
      boolean speaker =
          region.tokens.isCapitalized(i)
              && !region.tokens.isUpperCase(i - 1)
              && (region.is(i, words.head)
                  || region.is(i, words.generic)
                  || region.tokens.isUpperCase(i));
      if (end > i && speaker && region.is(end, words.media) && !region.is(i, words.media)) {
        return Optional.of(new Draft(Draft.Kind.MARK).source(i, end).content(region.low, i));
      }
    }
    return Optional.empty();
  }

  /** Whether one word in the plural opens the region, a rubric rather than a speaker. */
  private boolean plain(int from, int to) {
    return to == from + 1 && region.is(from, words.media) && region.is(from, words.plural);
  }

  private boolean dash(int at) {
    return region.mark(at, "\u2013")
        || region.mark(at, "\u2014")
        || (region.mark(at, "-") && region.tokens.spaceBefore(at));
  }

  private boolean known(int from, int to) {
    if (region.mark(from, "@")) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (region.is(i, words.capital)) {
        continue;
      }
      if (region.is(i, words.org) || region.is(i, words.head) || region.is(i, words.generic)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The source of a line that signs the quotation before it, as {from, to}; empty if it does not.
   */
  static Optional<int[]> signature(Region line) {
    int at = line.low;
    if (!line.mark(at, "\u2013") && !line.mark(at, "\u2014") && !line.mark(at, "-")) {
      return Optional.empty();
    }
    int end = line.phrases.forward(at + 1, line.high);
    boolean name =
        end > at + 1
            && (end == line.high || line.mark(end, ",") || line.mark(end, "("))
            && line.tokens.isCapitalized(at + 1);
    return name ? Optional.of(new int[] {at + 1, end}) : Optional.empty();
  }
}
