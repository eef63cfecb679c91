package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/**
 * Finds who says what in a text: sources, cues and contents of direct, indirect and mixed
 * quotations. Sees only sentences that hold a cue of the pack's lexicon, a quotation mark or a
 * colon. Immutable and thread-safe; the result depends on the chart alone.
 *
 * <p>The relation follows Pareti's (A Database of Attribution Relations, 2012): source, cue and
 * content are spans; a source may be a pronoun, whose noun phrase {@link Attribution#named()}
 * gives.
 */
public final class AttributionFinder {

  /** How many tokens a headline without a line break may have. */
  private static final int HEADLINE = 30;

  private final CueWords words;

  /** A finder for the language of a pack; a pack without cue words gives quotations only. */
  public AttributionFinder(LanguagePack pack) {
    this.words = new CueWords(pack);
  }

  /** All attributions, by content. */
  public List<Attribution> find(Chart chart) {
    Tokens tokens = chart.tokens();
    Quotations quotes = new Quotations(tokens);
    Phrases phrases = new Phrases(chart, words);
    List<Draft> drafts = new ArrayList<>();
    Sentences sentences = chart.sentences();
    int sentence = 0;
    while (sentence < sentences.count()) {
      int low = sentences.first(sentence);
      int last = sentence;
      int high = sentences.end(last);
      while (last + 1 < sentences.count()
          && quotes.at(high - 1) >= 0
          && quotes.same(high - 1, high)) {
        high = sentences.end(++last);
      }
      if (mayAttribute(chart, quotes, low, high)) {
        unit(chart, phrases, quotes, low, high, drafts);
        for (int s = sentence; s <= last; s++) {
          inside(chart, phrases, quotes, sentences.first(s), sentences.end(s), drafts);
        }
      }
      sentence = last + 1;
    }
    return new SourceResolver(chart, words, phrases).resolve(drafts);
  }

  private boolean mayAttribute(Chart chart, Quotations quotes, int low, int high) {
    for (int i = low; i < high; i++) {
      if (quotes.at(i) >= 0
          || chart.is(i, words.verb)
          || chart.is(i, words.cuePrep)
          || mark(chart.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon or a dash stands at a token. */
  private static boolean mark(Tokens tokens, int i) {
    if (tokens.end(i) - tokens.start(i) != 1) {
      return false;
    }
    char c = tokens.text().charAt(tokens.start(i));
    return c == ':' || c == '-' || c == '\u2013' || c == '\u2014';
  }

  /** Reads the sentences that a quotation ties together, outside of quotations. */
  private void unit(
      Chart chart, Phrases phrases, Quotations quotes, int low, int high, List<Draft> drafts) {
    int body = low == 0 ? byline(chart, high) : low;
    if (body > low) {
      Region head = new Region(chart, words, phrases, quotes, low, body);
      List<Draft> title = new ArrayList<>();
      read(head, title, -1);
      if (title.isEmpty()) {
        new MarkReader(head).headline().ifPresent(title::add);
      }
      drafts.addAll(title);
    }
    Region region = new Region(chart, words, phrases, quotes, body, high);
    List<Draft> own = new ArrayList<>();
    read(region, own, -1);
    if (own.isEmpty()) {
      new MarkReader(region).read().ifPresent(own::add);
    }
    if (own.isEmpty()) {
      carry(region, drafts, own);
    }
    drafts.addAll(own);
  }

  /**
   * Where the text starts after a headline that ran into it with its byline, "… in Homs AFP Friday
   * 6 Oct 2017 Raids …"; 0 where there is none.
   */
  private int byline(Chart chart, int high) {
    for (int i = 3; i + 1 < high && i < HEADLINE; i++) {
      boolean agency = chart.is(i, words.media) && chart.is(i + 1, words.when);
      if (agency) {
        int at = i + 1;
        while (at < high
            && (chart.is(at, words.when) || chart.tokens().isNumber(at) || month(chart, at))) {
          at++;
        }
        return at < high ? at : 0;
      }
    }
    return 0;
  }

  /** Whether a capitalised word stands between the numbers of a date. */
  private static boolean month(Chart chart, int at) {
    return at + 1 < chart.tokens().size()
        && chart.tokens().isNumber(at - 1)
        && chart.tokens().isNumber(at + 1)
        && chart.tokens().isWord(at);
  }

  /** Reads the parts of a sentence that stand inside quotations. */
  private void inside(
      Chart chart, Phrases phrases, Quotations quotes, int low, int high, List<Draft> drafts) {
    int i = low;
    while (i < high) {
      int quote = quotes.at(i);
      if (quote < 0) {
        i++;
        continue;
      }
      Quotations.Quotation all = quotes.get(quote);
      int from = Math.max(low, all.from() + 1);
      int to = Math.min(high, all.closed() ? all.to() - 1 : all.to());
      if (to - from > 3) {
        List<Draft> own = new ArrayList<>();
        Region region = new Region(chart, words, phrases, quotes, from, to);
        read(region, own, quote);
        own.stream().filter(draft -> nested(region, draft)).forEach(drafts::add);
      }
      i = Math.max(i + 1, Math.min(high, all.to()));
    }
  }

  /** Whether an attribution inside a quotation is one: not "we think". */
  private boolean nested(Region region, Draft draft) {
    return draft.kind == Draft.Kind.PREPOSITION
        || (!draft.pronoun && says(region, draft) && draft.from >= draft.cueTo);
  }

  private boolean says(Region region, Draft draft) {
    for (int i = draft.cueFrom; i < draft.cueTo; i++) {
      if (region.is(i, words.say)) {
        return true;
      }
    }
    return false;
  }

  private void read(Region region, List<Draft> own, int quote) {
    VerbReader verbs = new VerbReader(region);
    PrepositionReader prepositions = new PrepositionReader(region);
    VerbCues cues = new VerbCues(region.chart, words, region.phrases);
    Optional<Draft> previous = Optional.empty();
    int low = region.low;
    boolean clauses = false;
    int i = region.low;
    while (i < region.high) {
      if (region.quotes.at(i) != quote) {
        i++;
        continue;
      }
      Optional<Draft> found = prepositions.read(i, low, clauses);
      if (found.isPresent()) {
        Draft draft = found.get();
        own.add(draft);
        clauses |= draft.from >= draft.sourceTo;
        low = draft.to <= draft.cueFrom ? Math.max(low, draft.sourceTo) : low;
        i = Math.max(i + 1, draft.sourceTo);
        continue;
      }
      Optional<VerbCue> cue = cues.at(i, low(region, own), region.high);
      if (cue.isPresent()) {
        Optional<Draft> draft = verbs.read(cue.get(), previous);
        draft.ifPresent(own::add);
        previous = draft.isPresent() ? draft : previous;
        i = cue.get().to();
      } else {
        i++;
      }
    }
    ContentCuts.cut(region, own);
  }

  private static int low(Region region, List<Draft> own) {
    return own.isEmpty() ? region.low : Math.max(region.low, own.get(own.size() - 1).cueTo);
  }

  /**
   * A unit of quotation alone goes on with the former speaker; a dash line signs what is before.
   */
  private void carry(Region region, List<Draft> drafts, List<Draft> own) {
    Optional<int[]> signature = MarkReader.signature(region);
    if (signature.isPresent()) {
      sign(region, signature.get(), own);
      return;
    }
    if (!region.opens(region.low)) {
      return;
    }
    if (person(region, drafts, own) || drafts.isEmpty()) {
      return;
    }
    Quotations.Quotation quote = region.quotes.get(region.quotes.at(region.low));
    Draft last = drafts.get(drafts.size() - 1);
    boolean paragraph = region.tokens.lineBreakBefore(region.low);
    int least = paragraph ? 6 : 4;
    if (quote.to() < region.high || quote.to() - quote.from() < least || !last.sourced()) {
      return;
    }
    boolean near = region.low - Math.max(last.to, last.cueTo) <= 4;
    if (!near) {
      return;
    }
    if (!paragraph) {
      last.to = region.high;
    } else {
      Draft next = new Draft(Draft.Kind.MARK).content(region.low, region.high);
      next.source(last.sourceFrom, last.sourceTo);
      next.namedFrom = last.namedFrom;
      next.namedTo = last.namedTo;
      next.pronoun = last.pronoun;
      own.add(next);
    }
  }

  /**
   * A quotation alone right after a sentence about a person, in the same paragraph, is that
   * person's: "A baker heard nothing. 'I saw three bodies.'"
   */
  private boolean person(Region region, List<Draft> drafts, List<Draft> own) {
    Quotations.Quotation quote = region.quotes.get(region.quotes.at(region.low));
    if (quote.to() < region.high
        || quote.to() - quote.from() < 6
        || region.low == 0
        || region.tokens.lineBreakBefore(region.low)
        || region.quotes.at(region.low - 1) >= 0) {
      return false;
    }
    int sentence = region.chart.sentences().sentenceOf(region.low - 1);
    int low = region.chart.sentences().first(sentence);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (Math.max(drafts.get(i).to, drafts.get(i).cueTo) > low) {
        return false;
      }
    }
    Region before = new Region(region.chart, words, region.phrases, region.quotes, low, region.low);
    int[] subject = before.opening();
    for (int i = subject[0]; i < subject[1]; i++) {
      if (before.is(i, words.person) || before.is(i, words.people)) {
        own.add(
            new Draft(Draft.Kind.MARK)
                .source(subject[0], subject[1])
                .content(region.low, region.high));
        return true;
      }
    }
    return false;
  }

  private static void sign(Region region, int[] source, List<Draft> own) {
    int quote = region.quotes.at(region.low - 1) >= 0 ? region.low - 1 : region.low - 2;
    if (quote < 0 || region.quotes.at(quote) < 0) {
      return;
    }
    Quotations.Quotation quotation = region.quotes.get(region.quotes.at(quote));
    own.add(
        new Draft(Draft.Kind.MARK)
            .cue(region.low, region.low + 1)
            .source(source[0], source[1])
            .content(quotation.from(), quotation.to()));
  }
}
