package org.bilan.assembly;

import java.util.List;
import java.util.Set;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.text.Tokens;

/** What single words, capitals, quotation marks and brackets say of a noun phrase. */
final class PhraseMarks {

  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "\u00ab", "\u00bb");

  private PhraseMarks() {}

  static boolean isName(Tokens tokens, int at) {
    return tokens.isCapitalized(at) && !tokens.isUpperCase(at);
  }

  /** Whether a word in capitals stands among others: {@code 12 IS fighters}. */
  static boolean isAcronym(Chart chart, int at) {
    Tokens tokens = chart.tokens();
    boolean capitals = tokens.isUpperCase(at) && tokens.norm(at).length() > 1;
    int beside = at + 1 < tokens.size() && tokens.isWord(at + 1) ? at + 1 : at - 1;
    return capitals && beside >= 0 && tokens.isWord(beside) && !tokens.isUpperCase(beside);
  }

  /** Whether a token closes a quotation that a phrase opens. */
  static boolean closes(Chart chart, int from, int end) {
    if (!isQuote(chart, end)) {
      return false;
    }
    int marks = 0;
    for (int i = from; i < end; i++) {
      marks += isQuote(chart, i) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  static boolean isQuote(Chart chart, int at) {
    return QUOTES.contains(chart.tokens().norm(at));
  }

  /** The token after a short acronym in brackets, or the same token. */
  static int bracketed(Chart chart, int at, int limit) {
    boolean open = chart.tokens().norm(at).equals("(");
    return open && at + 2 < limit && chart.tokens().norm(at + 2).equals(")") ? at + 3 : at;
  }

  /** Whether all tokens of a part are read so. */
  static boolean all(Chart chart, int from, int to, Entry.Test test) {
    for (int i = from; i < to; i++) {
      if (!chart.is(i, test)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of some readings starts at a token. */
  static boolean is(Chart chart, int at, List<Entry.Test> tests) {
    for (Entry.Test test : tests) {
      if (chart.is(at, test)) {
        return true;
      }
    }
    return false;
  }

  /** What a noun counts. */
  static Counted.Kind kind(Edge noun) {
    return switch (noun.entry().type()) {
      case "harmed" -> Counted.Kind.HARMED;
      case "people" -> Counted.Kind.PEOPLE;
      case "household" -> Counted.Kind.HOUSEHOLD;
      case "unharmed" -> Counted.Kind.UNHARMED;
      default -> Counted.Kind.THING;
    };
  }
}
