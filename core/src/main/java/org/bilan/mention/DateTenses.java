package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads the tense near a time expression from the pack's words of class {@code tense} and from the
 * endings in the settings {@code dates.future}, {@code dates.past} and, where they may also be
 * participles, {@code dates.weak}.
 */
final class DateTenses {

  private static final int REACH = 14;

  private final Entry.Test future;
  private final Entry.Test past;
  private final List<String> futureEndings;
  private final List<String> pastEndings;
  private final List<String> weakEndings;

  DateTenses(LanguagePack pack) {
    future = pack.test("tense future");
    past = pack.test("tense past");
    futureEndings = new ArrayList<>(pack.words("dates.future"));
    pastEndings = new ArrayList<>(pack.words("dates.past"));
    weakEndings = new ArrayList<>(pack.words("dates.weak"));
  }

  /** The tense of the nearest word that shows one, words before first. */
  DateContext.Tense near(Chart chart, int sentence, int from, int to) {
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    for (int distance = 1; distance <= REACH; distance++) {
      int before = from - distance;
      if (before >= low) {
        DateContext.Tense tense = of(chart, before);
        if (tense != DateContext.Tense.NONE) {
          return tense == DateContext.Tense.PAST && isAhead(chart, before, low)
              ? DateContext.Tense.FUTURE
              : tense;
        }
        if (isWeak(chart, before)) {
          return isAhead(chart, before, low) ? DateContext.Tense.FUTURE : tense;
        }
      }
      int after = to + distance - 1;
      if (after < high) {
        DateContext.Tense tense = of(chart, after);
        if (tense != DateContext.Tense.NONE) {
          return tense;
        }
      }
    }
    return DateContext.Tense.NONE;
  }

  /** Whether an auxiliary of the future stands before a participle: {@code will be held}. */
  private boolean isAhead(Chart chart, int token, int low) {
    for (int i = token - 1; i >= Math.max(low, token - 3); i--) {
      DateContext.Tense tense = of(chart, i);
      if (tense != DateContext.Tense.NONE) {
        return tense == DateContext.Tense.FUTURE;
      }
    }
    return false;
  }

  private DateContext.Tense of(Chart chart, int token) {
    Tokens tokens = chart.tokens();
    if (!tokens.isWord(token)) {
      return DateContext.Tense.NONE;
    }
    if (chart.is(token, future)) {
      return DateContext.Tense.FUTURE;
    }
    if (chart.is(token, past)) {
      return DateContext.Tense.PAST;
    }
    String norm = tokens.norm(token);
    if (tokens.isCapitalized(token) || norm.length() < 5) {
      return DateContext.Tense.NONE;
    }
    if (ends(norm, futureEndings)) {
      return DateContext.Tense.FUTURE;
    }
    return ends(norm, pastEndings) ? DateContext.Tense.PAST : DateContext.Tense.NONE;
  }

  private boolean isWeak(Chart chart, int token) {
    Tokens tokens = chart.tokens();
    return tokens.isWord(token)
        && !tokens.isCapitalized(token)
        && ends(tokens.norm(token), weakEndings);
  }

  private static boolean ends(String norm, List<String> endings) {
    for (String ending : endings) {
      if (norm.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
