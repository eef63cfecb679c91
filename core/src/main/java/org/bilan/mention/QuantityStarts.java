package org.bilan.mention;

import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/** Tells quickly at which tokens a quantity may start. Immutable and thread-safe. */
final class QuantityStarts {

  private final Entry.Test openers;
  private final Entry.Test links;
  private final Entry.Test counters;

  QuantityStarts(LanguagePack pack) {
    openers =
        pack.test(
            "num hedge vague vaguetimes zero collective collectives ordinal fraction minus indef"
                + " open");
    links = pack.test("part of from");
    counters = pack.test("num collective collectives");
  }

  /** Whether a quantity may start at a token. */
  boolean at(Chart chart, int token) {
    Tokens tokens = chart.tokens();
    if (!tokens.isWord(token)) {
      return tokens.isNumber(token) || isSign(tokens.norm(token));
    }
    return isJoined(tokens, token)
        || chart.hasAny(token, openers)
        || chart.hasAny(token, links) && isCounter(chart, token + 1);
  }

  /** A mark that may belong to a number: a point, a dash, a fraction. */
  private static boolean isSign(String norm) {
    char first = norm.isEmpty() ? ' ' : norm.charAt(0);
    return first == '.' || first == ',' || first == '-' || first > '\u00AF';
  }

  /** Whether a number, without which a linking word starts nothing, may start at a token. */
  private boolean isCounter(Chart chart, int token) {
    Tokens tokens = chart.tokens();
    return token < tokens.size()
        && (tokens.isNumber(token) || isJoined(tokens, token) || chart.hasAny(token, counters));
  }

  private static boolean isJoined(Tokens tokens, int token) {
    return tokens.norm(token).indexOf('-') > 0;
  }
}
