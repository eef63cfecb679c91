package org.bilan.mention;

import java.util.Optional;

/** Reads source and content of a verb cue from what stands around it. */
final class VerbReader {

  private final Region region;
  private final CueWords words;
  private final Phrases phrases;
  private final Subjects subjects;

  VerbReader(Region region) {
    this.region = region;
    this.words = region.words;
    this.phrases = region.phrases;
    this.subjects = new Subjects(region);
  }

  /**
   * The attribution of a cue, if there is one.
   *
   * @param previous the last attribution by a verb in the same region, or null
   */
  Optional<Draft> read(VerbCue cue, Optional<Draft> previous) {
    return switch (cue.form()) {
      case ACTIVE -> active(cue, previous);
      case PASSIVE -> passive(cue);
      case GERUND, INFINITIVE -> dependent(cue, previous);
    };
  }

  private Optional<Draft> active(VerbCue cue, Optional<Draft> previous) {
    Draft draft = new Draft(Draft.Kind.VERB).cue(cue.from(), cue.to());
    if (region.is(cue.from() - 1, words.asCue)) {
      return comparison(draft, cue);
    }
    int after = region.skip(cue.to(), cue.verb().entry().is(words.told));
    if (cue.clitic() >= 0) {
      if (region.is(cue.clitic(), words.impersonal)) {
        return hearsay(draft, cue);
      }
      draft.source(cue.clitic(), cue.clitic() + 1).pronoun = true;
      return before(draft, cue.from(), after);
    }
    boolean clause = clauseAt(after, cue);
    boolean addressed = cue.verb().entry().is(words.told);
    boolean quotable = cue.verb().entry().is(words.quotable);
    if (region.breakBefore(cue.from()) && quotable && !clause && !addressed && !colon(after)) {
      boolean said = said(cue.from());
      for (int at : new int[] {cue.to(), after}) {
        int end = phrases.forward(at, region.high);
        boolean anyone = said && end > at && opens(at) && closes(end);
        if (end > at && (anyone || subjects.speaker(at, end))) {
          return before(draft.source(at, end), cue.from(), region.skip(end, false));
        }
        if (region.is(at, words.ref) && !region.breakBefore(at)) {
          draft.source(at, at + 1).pronoun = true;
          return before(draft, cue.from(), region.skip(at + 1, false));
        }
      }
    }
    boolean before = subjects.subject(draft, cue.from());
    if (before && region.is(draft.sourceFrom - 1, words.asCue) && region.endsAt(after)) {
      return comparison(draft, cue);
    }
    if (before && !agrees(draft, cue)) {
      return Optional.empty();
    }
    if (before && inverted(draft, cue)) {
      return before(draft, cue.from(), region.skip(draft.sourceTo, false));
    }
    boolean elided = region.is(subjects.passTimes(cue.from()) - 1, words.conj);
    if (!before && elided && previous.isPresent()) {
      borrow(draft, previous.get());
      before = true;
    }
    return before ? content(draft, cue, after) : Optional.empty();
  }

  /** Whether what stands before a cue was said: a quotation, or a clause with a verb of its own. */
  private boolean said(int cue) {
    if (region.closesBefore(cue)) {
      return true;
    }
    boolean verb = false;
    for (int i = region.low; i < cue; i++) {
      verb |=
          region.is(i, words.aux)
              || region.is(i, words.modal)
              || region.is(i, words.fin)
              || region.is(i, words.pp);
      if (region.mark(i - 1, ",") && (region.is(i, words.relative) || region.is(i, words.whComp))) {
        return false;
      }
    }
    return verb;
  }

  /** Whether a noun phrase may open at a token: with an article or a number. */
  private boolean opens(int at) {
    return (region.is(at, words.det) || region.is(at, words.number))
        && !region.is(at, words.link)
        && !region.is(at, words.comp);
  }

  /**
   * Whether a speaker after the verb may end at a token: at a mark, a relative or a circumstance.
   */
  private boolean closes(int end) {
    return region.endsAt(end)
        || region.is(end, words.relative)
        || region.is(end, words.adjunct)
        || region.is(end, words.when)
        || region.is(end, words.weakLink);
  }

  /**
   * Whether a verb in the present that could as well be a noun has a subject that speaks, where the
   * pack asks for it: "the federal judge was" is no attribution.
   */
  private boolean agrees(Draft draft, VerbCue cue) {
    if (!words.presentNeedsSpeaker
        || draft.pronoun
        || cue.to() - cue.from() > 1
        || !cue.verb().entry().is(words.present)) {
      return true;
    }
    int last = draft.sourceTo - 1;
    if (cue.verb().entry().is(words.inf)) {
      boolean speech = cue.verb().entry().is(words.say) || cue.verb().entry().is(words.mind);
      return !region.is(draft.sourceFrom, words.indefinite) && plural(last, speech);
    }
    if (last == region.low && !region.is(last, words.src)) {
      return false;
    }
    return region.tokens.isCapitalized(last)
        || region.mark(last, ")")
        || subjects.knownSpeaker(last, last + 1)
        || region.is(last, words.head)
        || region.is(last, words.cueNoun);
  }

  private boolean plural(int last, boolean speech) {
    boolean known =
        region.is(last, words.collective)
            || (region.is(last, words.src) && region.is(last, words.plural));
    String norm = region.tokens.norm(last);
    return known
        || (words.pluralEndings.stream().anyMatch(norm::endsWith)
            && (speech
                || region.tokens.isCapitalized(last)
                || region.is(last, words.src)
                || region.is(last, words.people)
                || region.is(last, words.cueNoun)));
  }

  /** "As X says, …": the whole sentence is X's. */
  private Optional<Draft> comparison(Draft draft, VerbCue cue) {
    int end = phrases.forward(cue.to(), region.high);
    if (!draft.sourced()) {
      if (end <= cue.to() || !subjects.speaker(cue.to(), end)) {
        return Optional.empty();
      }
      draft.source(cue.to(), end);
    }
    int from = Math.max(end, cue.to());
    boolean opening = Math.min(cue.from(), draft.sourceFrom) - region.low <= 3;
    return opening && region.mark(from, ",")
        ? after(draft, from + 1)
        : Optional.of(draft.content(region.low, region.high));
  }

  /** "One learns from X": the source follows the verb. */
  private Optional<Draft> hearsay(Draft draft, VerbCue cue) {
    for (int i = cue.to(); i < region.high && i < cue.to() + 5; i++) {
      int at = region.after(i, words.hearsay);
      int end = at > i ? phrases.forward(at, region.high) : at;
      if (end > at) {
        return before(draft.source(at, end), cue.from(), end);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the subject stands after the verb though no mark says so: "were hurt said the source".
   */
  private boolean inverted(Draft draft, VerbCue cue) {
    if (draft.pronoun
        || !region.is(cue.to(), words.definite)
        || subjects.speaker(draft.sourceFrom, draft.sourceTo)) {
      return false;
    }
    int end = phrases.forward(cue.to(), region.high);
    if (end <= cue.to()
        || !subjects.knownSpeaker(cue.to(), end)
        || !(region.endsAt(end) || region.is(end, words.ger))) {
      return false;
    }
    draft.source(cue.to(), end);
    return true;
  }

  private static void borrow(Draft draft, Draft from) {
    draft.source(from.sourceFrom, from.sourceTo);
    draft.pronoun = from.pronoun;
    draft.namedFrom = from.namedFrom;
    draft.namedTo = from.namedTo;
  }

  private Optional<Draft> content(Draft draft, VerbCue cue, int after) {
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
    if (quotedBefore || marked || (last && subject - region.low >= 2)) {
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
  private boolean clausal(int at) {
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

  private boolean clauseAt(int at, VerbCue cue) {
    return (region.is(at, words.comp) && cue.verb().entry().is(words.thatClause))
        || (region.is(at, words.whComp) && !cue.verb().entry().is(words.told));
  }

  private boolean colon(int at) {
    return region.mark(at, ":") || region.opens(at);
  }

  private Optional<Draft> passive(VerbCue cue) {
    int after = region.skip(cue.to(), false);
    for (int at : new int[] {cue.to(), after}) {
      if (region.is(at, words.byPrep)) {
        int end = phrases.forward(at + 1, region.high);
        boolean states = cue.verb().entry().is(words.say) || cue.verb().entry().is(words.count);
        if (end > at + 1 && states && subjects.speaker(at + 1, end)) {
          Draft draft = new Draft(Draft.Kind.VERB).cue(cue.from(), cue.to()).source(at + 1, end);
          return region.is(end, words.comp) ? after(draft, end) : before(draft, cue.from(), end);
        }
      }
    }
    return Optional.empty();
  }

  /** A participle or infinitive: its subject is that of the clause it hangs on. */
  private Optional<Draft> dependent(VerbCue cue, Optional<Draft> previous) {
    int after = region.skip(cue.to(), cue.verb().entry().is(words.told));
    boolean says = cue.verb().entry().is(words.say);
    int quoted = quotedBefore(cue.from());
    if (quoted >= 0 && quotedSpeech(cue, quoted)) {
      return quotedSource(cue, quoted, after);
    }
    boolean opens =
        clauseAt(after, cue)
            || region.quoteAt(after)
            || (cue.form() == VerbCue.Form.GERUND
                && says
                && cue.verb().entry().is(words.bare)
                && clausal(after))
            || (cue.form() == VerbCue.Form.GERUND
                && cue.verb().entry().is(words.object)
                && !cue.verb().entry().is(words.bare)
                && joined(cue.from())
                && !region.endsAt(after));
    if (!opens || noun(cue.from())) {
      return Optional.empty();
    }
    Draft draft = new Draft(Draft.Kind.VERB).cue(cue.from(), cue.to());
    if (previous.isPresent() && previous.get().sourced()) {
      borrow(draft, previous.get());
    } else {
      int[] opening = region.opening();
      if (opening[1] <= opening[0] || opening[0] >= cue.from()) {
        return Optional.empty();
      }
      draft.source(opening[0], Math.min(opening[1], cue.from()));
      draft.pronoun = region.is(opening[0], words.ref);
    }
    return after(draft, region.past(after));
  }

  /** Whether a participle hangs on a clause: after a comma or a preposition. */
  private boolean joined(int from) {
    return region.mark(from - 1, ",")
        || (region.is(from - 1, words.adjunct) && !region.is(from - 1, words.det));
  }

  /** Whether a form that may be a noun is one: after an article, or in capitals inside a clause. */
  private boolean noun(int from) {
    return (region.is(from - 1, words.det) && !region.is(from - 1, words.objectClitic))
        || (from > region.low
            && region.tokens.isCapitalized(from)
            && !region.tokens.isUpperCase(from)
            && !region.tokens.lineBreakBefore(from));
  }

  private boolean quotedSpeech(VerbCue cue, int quoted) {
    return cue.form() == VerbCue.Form.GERUND && region.is(quoted - 1, words.aux);
  }

  /** "X was quoted as saying": X speaks, before or after. */
  private Optional<Draft> quotedSource(VerbCue cue, int quoted, int after) {
    int subject = quoted;
    while (subject > region.low && region.is(subject - 1, words.aux)) {
      subject--;
    }
    Draft draft = new Draft(Draft.Kind.VERB).cue(subject, cue.to());
    if (!subjects.subject(draft, subject)) {
      return Optional.empty();
    }
    return region.breakBefore(draft.sourceFrom) || region.endsAt(after)
        ? before(draft, draft.sourceFrom, after)
        : after(draft, region.past(after));
  }

  /** The token of "quoted" in "was quoted as saying", or -1. */
  private int quotedBefore(int from) {
    for (int i = from - 1; i >= region.low && i > from - 9; i--) {
      if (region.is(i, words.quoted)) {
        return i;
      }
    }
    return -1;
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

  private Optional<Draft> after(Draft draft, int from) {
    return from >= region.high ? Optional.empty() : Optional.of(draft.content(from, region.high));
  }

  /** Content before the cue, and after it too where the quotation goes on. */
  private Optional<Draft> before(Draft draft, int to, int after) {
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
