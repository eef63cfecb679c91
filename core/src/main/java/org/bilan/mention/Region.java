package org.bilan.mention;

import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.text.Tokens;

/**
 * A stretch of tokens that cues are read in: sentences that one quotation ties together, or the
 * inside of a quotation. Answers what stands around a cue.
 */
final class Region {

  final Chart chart;
  final Tokens tokens;
  final CueWords words;
  final Phrases phrases;
  final Quotations quotes;
  final int low;
  final int high;

  Region(Chart chart, CueWords words, Phrases phrases, Quotations quotes, int low, int high) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.words = words;
    this.phrases = phrases;
    this.quotes = quotes;
    this.low = low;
    int end = high;
    while (end > low + 1 && finalMark(end - 1)) {
      end--;
    }
    this.high = end;
  }

  private boolean finalMark(int i) {
    return !quotes.closes(i) && (mark(i, ".") || mark(i, "!") || mark(i, "?") || mark(i, "\u2026"));
  }

  boolean is(int token, Entry.Test test) {
    return token >= low && token < high && phrases.is(token, test);
  }

  boolean mark(int token, String mark) {
    return token >= low && phrases.mark(token, mark);
  }

  /** Whether a quotation of this region opens at a token. */
  boolean opens(int token) {
    return token >= low && token < high && quotes.opens(token);
  }

  /** Whether a quotation of this region closes before a token, perhaps with a comma after it. */
  boolean closesBefore(int token) {
    int at = token - 1;
    if (at > low && mark(at, ",")) {
      at--;
    }
    return at >= low && quotes.closes(at);
  }

  /** Whether a comma, a dash or a quotation's end stands before a token. */
  boolean breakBefore(int token) {
    return closesBefore(token)
        || mark(token - 1, ",")
        || mark(token - 1, "\u2013")
        || mark(token - 1, "\u2014")
        || mark(token - 1, "-");
  }

  /** Whether nothing more of the clause follows at a token. */
  boolean endsAt(int token) {
    return token >= high
        || mark(token, ",")
        || mark(token, ";")
        || mark(token, ".")
        || mark(token, "\u2013")
        || mark(token, "\u2014")
        || mark(token, ")")
        || is(token, words.ger)
        || (is(token, words.conj) && !is(token, words.comp));
  }

  /** Whether a quotation, or a colon, stands at a token, perhaps after a comma. */
  boolean quoteAt(int token) {
    return speech(token) || mark(token, ":") || (mark(token, ",") && speech(token + 1));
  }

  /** Whether a quotation of more than a few words opens at a token. */
  private boolean speech(int token) {
    if (!opens(token)) {
      return false;
    }
    Quotations.Quotation quote = quotes.get(quotes.at(token));
    return quote.to() - quote.from() > 5 || quote.to() >= high;
  }

  /** The first token of a quotation or clause that a mark at a token introduces. */
  int past(int token) {
    int at = token;
    while (at < high && (mark(at, ":") || mark(at, ","))) {
      at++;
    }
    return at;
  }

  /** The token after the longest reading of a class, or the token itself. */
  int after(int token, Entry.Test test) {
    if (token < low || token >= high) {
      return token;
    }
    return chart.longest(token, test).map(Edge::to).orElse(token);
  }

  /**
   * Passes over addressees, times and circumstances that may stand between a cue and its content.
   */
  int skip(int from, boolean told) {
    int at = from;
    if (told && !is(at, words.comp) && !quoteAt(at)) {
      int to = is(at, words.objectClitic) || is(at, words.firstPerson) ? at + 1 : at;
      to = to == at && phrases.is(at, words.ref) ? at + 1 : to;
      at = to > at ? to : phrases.forward(at, high);
    }
    while (at < high) {
      int next = step(at);
      if (next == at && mark(at, ",") && !opens(at + 1)) {
        next = parenthesis(at);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Passes over circumstances between commas: ", in a statement, that …". */
  private int parenthesis(int comma) {
    int at = is(comma + 1, words.ref) ? comma + 2 : comma + 1;
    for (int next = step(at); next > at; next = step(at)) {
      at = next;
    }
    boolean closed = at > comma + 1 && mark(at, ",") && at + 1 < high;
    boolean goesOn =
        is(at + 1, words.comp)
            || is(at + 1, words.det)
            || is(at + 1, words.link)
            || (is(comma + 1, words.ref) && is(at + 1, words.have));
    return closed && goesOn ? at + 1 : comma;
  }

  private int step(int at) {
    if (is(at, words.hedge)) {
      return at;
    }
    int when = after(at, words.when);
    if (when > at) {
      return when < high && tokens.isNumber(when) && tokens.end(when) - tokens.start(when) == 4
          ? when + 1
          : when;
    }
    if (is(at, words.adv) && !is(at, words.comp) && !is(at, words.number)) {
      return at + 1;
    }
    if (is(at, words.det) && after(at + 1, words.when) > at + 1) {
      return after(at + 1, words.when);
    }
    int prep = Math.max(after(at, words.recipient), after(at, words.adjunct));
    if (prep == at || is(at, words.comp)) {
      return at;
    }
    when = after(prep, words.when);
    if (when > prep) {
      return when;
    }
    if ((is(prep, words.number) && !is(prep, words.det))
        || (prep < high && tokens.isNumber(prep))) {
      return after(prep + 1, words.when) > prep + 1 ? after(prep + 1, words.when) : at;
    }
    if (is(prep, words.det) && prep + 1 < high && tokens.isNumber(prep + 1)) {
      return at;
    }
    int medium = after(is(prep, words.det) ? prep + 1 : prep, words.media);
    if (medium > prep + 1 || (medium > prep && !is(prep, words.det))) {
      return medium;
    }
    int phrase = phrases.forward(prep, high);
    return phrase > prep ? phrase : at;
  }

  /** The first noun phrase of the region, past an opening circumstance; as {from, to}. */
  int[] opening() {
    int at = low;
    while (at < high && (mark(at, ",") || is(at, words.conj) || is(at, words.adv))) {
      at++;
    }
    if (is(at, words.prep) || after(at, words.when) > at) {
      int comma = at;
      while (comma < high && comma < at + 14 && !mark(comma, ",")) {
        comma++;
      }
      at = mark(comma, ",") ? comma + 1 : at;
    }
    if (is(at, words.ref)) {
      return new int[] {at, at + 1};
    }
    return new int[] {at, phrases.forward(at, high)};
  }
}
