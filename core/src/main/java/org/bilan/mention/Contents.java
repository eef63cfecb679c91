package org.bilan.mention;

import java.util.Optional;

/** Finds what a verb of saying attributes: a clause, a quotation, an infinitive, a noun phrase. */
final class Contents {

  private final Region region;
  private final CueWords words;
  private final Phrases phrases;
  private final Subjects subjects;

  Contents(Region region, Subjects subjects) {
    this.region = region;
    this.words = region.words;
    this.phrases = region.phrases;
    this.subjects = subjects;
  }

  Optional<Draft> content(Draft draft, VerbCue cue, int after) {
    int subject = Math.min(draft.sourceFrom, cue.from());
    boolean quotedBefore = region.closesBefore(subject);
    if (clauseAt(after, cue)) {
      return after(draft, after);
    }
    if (region.quoteAt(after)) {
      return quotedBefore ? around(draft, subject) : after(draft, region.past(after));
    }
    if (cue.verb().entry().is(words.manner) && !quotedBefore) {
      return Optional.empty();
    }
    boolean last = after >= region.high || region.mark(after, ".") || region.is(after, words.ger);
    boolean marked = region.breakBefore(subject) && region.endsAt(after);
    boolean ends = last || afterthought(draft, cue, subject, after);
    if (quotedBefore || marked || (ends && subject - region.low >= 2)) {
      return before(draft, subject, after);
    }
    if (region.endsAt(after)) {
      return Optional.empty();
    }
    if (cue.verb().entry().is(words.infinitive) && infinitive(after)) {
      return after(draft, after);
    }
    if (cue.verb().entry().is(words.doc) && !documents(draft)) {
      return Optional.empty();
    }
    if (cue.verb().entry().is(words.about)) {
      return region.is(after, words.link) ? object(draft, after) : Optional.empty();
    }
    boolean counted =
        region.is(draft.sourceFrom, words.number) || region.tokens.isNumber(draft.sourceFrom);
    if (counted && !subjects.speaker(draft.sourceFrom, draft.sourceTo)) {
      return Optional.empty();
    }
    if (cue.verb().entry().is(words.bare) && clausal(after)) {
      return after(draft, after);
    }
    boolean speaks = draft.pronoun || subjects.speaker(draft.sourceFrom, draft.sourceTo);
    if (cue.verb().entry().is(words.object) && speaks) {
      return object(draft, cue.verb().entry().is(words.told) ? after : cue.to());
    }
    return Optional.empty();
  }

  /**
   * Whether a verb of saying without its commas closes a sentence: a clause before its subject, and
   * nothing but circumstances after it.
   */
  private boolean afterthought(Draft draft, VerbCue cue, int subject, int after) {
    boolean circumstance = region.is(cue.to(), words.prep) || region.is(after - 1, words.when);
    return cue.verb().entry().is(words.afterthought)
        && circumstance
        && !region.is(after, words.comp)
        && !draft.pronoun
        && draft.sourceTo <= cue.from()
        && !region.is(subject - 1, words.prep)
        && !region.is(subject - 1, words.conj)
        && !region.is(subject - 1, words.comp)
        && !region.is(subject - 1, words.relative)
        && !region.mark(subject - 1, ",")
        && subjects.speaker(draft.sourceFrom, draft.sourceTo)
        && clause(region.low, subject)
        && !clause(after, region.high)
        && !figures(after);
  }

  /** Whether a verb form that makes a clause stands among some tokens. */
  private boolean clause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (region.is(i, words.aux) || region.is(i, words.modal) || region.is(i, words.fin)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number that is not of a date, or a quotation, stands after a token. */
  private boolean figures(int from) {
    for (int i = from; i < region.high; i++) {
      boolean number =
          region.tokens.isNumber(i)
              || region.is(i, words.number) && !region.is(i, words.det)
              || region.is(i, words.quantity);
      boolean date = region.is(i - 1, words.when) || region.is(i + 1, words.when);
      if (number && !date || region.opens(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a source is a document or a body, which may show or find what a diver cannot. */
  private boolean documents(Draft draft) {
    if (draft.pronoun) {
      return true;
    }
    for (int i = draft.sourceFrom; i < draft.sourceTo; i++) {
      if (region.is(i, words.cueNoun) || region.is(i, words.src)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something that may be a clause stands at a token: more than a few words. */
  boolean clausal(int at) {
    return region.high - at >= 2;
  }

  private boolean infinitive(int at) {
    if (at >= region.high || !region.tokens.isWord(at)) {
      return false;
    }
    if (words.infinitiveEndings.isEmpty()) {
      return words.infinitiveMarks.contains(region.tokens.norm(at));
    }
    if (region.is(at, words.inf)) {
      return true;
    }
    int from = region.is(at, words.link) || region.is(at, words.recipient) ? at + 1 : at;
    if (from >= region.high) {
      return false;
    }
    String norm = region.tokens.norm(from);
    return words.infinitiveAuxiliaries.contains(norm)
        || (phrases.nominal(from) && words.infinitiveEndings.stream().anyMatch(norm::endsWith));
  }

  boolean clauseAt(int at, VerbCue cue) {
    return (region.is(at, words.comp) && cue.verb().entry().is(words.thatClause))
        || (region.is(at, words.whComp) && !cue.verb().entry().is(words.told));
  }

  boolean colon(int at) {
    return region.mark(at, ":") || region.opens(at);
  }

  /** A noun phrase as content: to the circumstances after it, unless figures follow them. */
  private Optional<Draft> object(Draft draft, int from) {
    int start = region.mark(from, ",") ? region.skip(from, false) : from;
    if (start >= region.high) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < region.high
        && !region.mark(end, ",")
        && !region.mark(end, ";")
        && !region.opens(end)
        && !(region.is(end, words.adjunct) && !region.is(end, words.link))
        && !region.is(end, words.when)) {
      end++;
    }
    for (int i = end; i < region.high; i++) {
      boolean figure =
          region.tokens.isNumber(i)
              || region.is(i, words.number)
              || region.is(i, words.quantity)
              || region.is(i, words.indefinite);
      if (figure || region.opens(i)) {
        return after(draft, start);
      }
    }
    return end - start < 2 ? after(draft, start) : Optional.of(draft.content(start, end));
  }

  Optional<Draft> after(Draft draft, int from) {
    return from >= region.high ? Optional.empty() : Optional.of(draft.content(from, region.high));
  }

  /** Content before the cue, and after it too where the quotation goes on. */
  Optional<Draft> before(Draft draft, int to, int after) {
    int end = to;
    while (end > region.low
        && (region.mark(end - 1, ",")
            || region.mark(end - 1, "\u2013")
            || region.mark(end - 1, "\u2014")
            || region.mark(end - 1, "-"))) {
      end--;
    }
    if (end - region.low <= 4
        && region.mark(after, ",")
        && region.high - after > 5
        && !region.quotes.closes(end - 1)) {
      return Optional.of(draft.content(region.low, region.high));
    }
    if (end > region.low && (region.is(end - 1, words.comp) || region.is(end - 1, words.whComp))) {
      return Optional.empty();
    }
    if (end <= region.low) {
      return region.quoteAt(after) ? after(draft, region.past(after)) : Optional.empty();
    }
    if (region.quoteAt(after) && region.quotes.closes(end - 1)) {
      return around(draft, to);
    }
    return Optional.of(draft.content(quoteStart(end), end));
  }

  /** Where content that ends in a quotation starts: at a quotation after a colon or a full stop. */
  private int quoteStart(int end) {
    int quote = region.quotes.at(end - 1);
    if (quote < 0) {
      return region.low;
    }
    int from = region.quotes.get(quote).from();
    boolean own = region.mark(from - 1, ":") || region.mark(from - 1, ".");
    return own && from > region.low ? from : region.low;
  }

  private Optional<Draft> around(Draft draft, int to) {
    return Optional.of(draft.content(to > region.low ? region.low : to, region.high));
  }
}
