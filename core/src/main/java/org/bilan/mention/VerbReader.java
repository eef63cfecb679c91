package org.bilan.mention;

import java.util.Optional;

/** Reads source and content of a verb cue from what stands around it. */
final class VerbReader {

  private final Region region;
  private final CueWords words;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Contents contents;

  VerbReader(Region region) {
    this.region = region;
    this.words = region.words;
    this.phrases = region.phrases;
    this.subjects = new Subjects(region);
    this.contents = new Contents(region, subjects);
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
      return contents.before(draft, cue.from(), after);
    }
    boolean clause = contents.clauseAt(after, cue);
    boolean addressed = cue.verb().entry().is(words.told);
    boolean quotable = cue.verb().entry().is(words.quotable);
    if (region.breakBefore(cue.from())
        && quotable
        && !clause
        && !addressed
        && !contents.colon(after)) {
      boolean said = said(cue.from());
      for (int at : new int[] {cue.to(), after}) {
        int end = phrases.forward(at, region.high);
        boolean anyone = said && end > at && opens(at) && closes(end);
        if (end > at && (anyone || subjects.speaker(at, end))) {
          return contents.before(draft.source(at, end), cue.from(), region.skip(end, false));
        }
        if (region.is(at, words.ref) && !region.breakBefore(at)) {
          draft.source(at, at + 1).pronoun = true;
          return contents.before(draft, cue.from(), region.skip(at + 1, false));
        }
      }
    }
    if (cites(draft, cue)) {
      return citation(draft, cue);
    }
    boolean before = subjects.subject(draft, cue.from());
    if (before && region.is(draft.sourceFrom - 1, words.asCue) && region.endsAt(after)) {
      return comparison(draft, cue);
    }
    if (before && !agrees(draft, cue)) {
      return Optional.empty();
    }
    if ((before || said(cue.from())) && inverted(draft, cue)) {
      return contents.before(draft, cue.from(), region.skip(draft.sourceTo, false));
    }
    boolean elided = region.is(subjects.passTimes(cue.from()) - 1, words.conj);
    if (!before && elided && previous.isPresent()) {
      borrow(draft, previous.get());
      before = true;
    }
    return before ? contents.content(draft, cue, after) : Optional.empty();
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
        ? contents.after(draft, from + 1)
        : Optional.of(draft.content(region.low, region.high));
  }

  /** "One learns from X": the source follows the verb. */
  private Optional<Draft> hearsay(Draft draft, VerbCue cue) {
    for (int i = cue.to(); i < region.high && i < cue.to() + 5; i++) {
      int at = region.after(i, words.hearsay);
      int end = at > i ? phrases.forward(at, region.high) : at;
      if (end > at) {
        return contents.before(draft.source(at, end), cue.from(), end);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the subject stands after the verb though no mark says so: "were hurt said the source",
   * "held by the army said Major X".
   */
  private boolean inverted(Draft draft, VerbCue cue) {
    if (draft.pronoun) {
      return false;
    }
    int end = phrases.forward(cue.to(), region.high);
    if (end <= cue.to() || !subjects.knownSpeaker(cue.to(), end)) {
      return false;
    }
    boolean named = draft.sourced() && subjects.speaker(draft.sourceFrom, draft.sourceTo);
    boolean closes = region.endsAt(end) || region.is(end, words.ger);
    boolean plain = !named && draft.sourced() && region.is(cue.to(), words.definite);
    boolean clause =
        cue.verb().entry().is(words.afterthought)
            && said(cue.from())
            && (!named || !begins(draft, cue));
    if (!(plain && closes) && !(clause && (closes || region.is(end, words.when)))) {
      return false;
    }
    draft.source(cue.to(), end);
    return true;
  }

  /** Whether the words before a verb may be its subject: not after a preposition or number. */
  private boolean begins(Draft draft, VerbCue cue) {
    return draft.sourceTo == subjects.passTimes(cue.from())
        && !region.is(draft.sourceFrom - 1, words.prep)
        && !region.is(draft.sourceFrom, words.number)
        && !region.tokens.isNumber(draft.sourceFrom);
  }

  /** Whether a verb cites someone for the words: "the agency quoted a source as saying". */
  private boolean cites(Draft draft, VerbCue cue) {
    int end = phrases.forward(cue.to(), region.high);
    int as = end > cue.to() ? region.skip(end, false) : end;
    boolean cited =
        region.is(cue.to() - 1, words.quoted)
            && end > cue.to()
            && region.is(as, words.asCue)
            && region.is(as + 1, words.afterthought);
    if (cited) {
      draft.cue(cue.from(), as + 2).source(cue.to(), end);
    }
    return cited;
  }

  /** What one who is cited says: after the participle, or before the one who cites. */
  private Optional<Draft> citation(Draft draft, VerbCue cue) {
    int after = draft.cueTo;
    if (after < region.high) {
      return contents.after(draft, region.past(after));
    }
    Draft citer = new Draft(Draft.Kind.VERB);
    boolean named = subjects.subject(citer, cue.from());
    return contents.before(draft, named ? citer.sourceFrom : cue.from(), after);
  }

  private static void borrow(Draft draft, Draft from) {
    draft.source(from.sourceFrom, from.sourceTo);
    draft.pronoun = from.pronoun;
    draft.namedFrom = from.namedFrom;
    draft.namedTo = from.namedTo;
  }

  private Optional<Draft> passive(VerbCue cue) {
    int after = region.skip(cue.to(), false);
    for (int at : new int[] {cue.to(), after}) {
      if (region.is(at, words.byPrep)) {
        int end = phrases.forward(at + 1, region.high);
        boolean states = cue.verb().entry().is(words.say) || cue.verb().entry().is(words.count);
        if (end > at + 1 && states && subjects.speaker(at + 1, end)) {
          Draft draft = new Draft(Draft.Kind.VERB).cue(cue.from(), cue.to()).source(at + 1, end);
          return region.is(end, words.comp)
              ? contents.after(draft, end)
              : contents.before(draft, cue.from(), end);
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
        contents.clauseAt(after, cue)
            || region.quoteAt(after)
            || (cue.form() == VerbCue.Form.GERUND
                && says
                && cue.verb().entry().is(words.bare)
                && contents.clausal(after))
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
    return contents.after(draft, region.past(after));
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
    return region.breakBefore(draft.sourceFrom)
            || region.endsAt(after)
            || region.is(after, words.byPrep)
        ? contents.before(draft, draft.sourceFrom, after)
        : contents.after(draft, region.past(after));
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
}
