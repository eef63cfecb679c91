package org.bilan.mention;

import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.text.Tokens;

/**
 * Noun phrases around a cue, found by closed classes and the lexicon of sources, without tagging:
 * what is no function word and no known verb is taken for a noun or an adjective.
 */
final class Phrases {

  private static final int LONGEST = 18;

  private final Chart chart;
  private final Tokens tokens;
  private final CueWords words;
  private final byte[] nominal;

  Phrases(Chart chart, CueWords words) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.words = words;
    this.nominal = new byte[tokens.size()];
  }

  boolean is(int token, Entry.Test test) {
    return token >= 0 && token < tokens.size() && chart.is(token, test);
  }

  boolean mark(int token, String mark) {
    return token >= 0 && token < tokens.size() && tokens.norm(token).equals(mark);
  }

  /** Whether a word may be part of a name or noun: no function word, no known verb form. */
  boolean nominal(int i) {
    if (i < 0 || i >= tokens.size() || !tokens.isWord(i)) {
      return false;
    }
    if (nominal[i] == 0) {
      nominal[i] = (byte) (mayBeNominal(i) ? 1 : 2);
    }
    return nominal[i] == 1;
  }

  private boolean mayBeNominal(int i) {
    boolean people = is(i, words.people) && !is(i, words.det) && !is(i, words.number);
    if (is(i, words.src) || is(i, words.honorific) || people) {
      return !is(i, words.modal);
    }
    boolean inside = i > 0 && !tokens.lineBreakBefore(i) && !mark(i - 1, ".");
    if (tokens.isCapitalized(i) && inside && !shouted(i)) {
      return !is(i, words.aux) && !is(i, words.ref) || tokens.isUpperCase(i);
    }
    boolean articled = is(i - 1, words.det) && !is(i - 1, words.comp);
    return !closed(i) && (articled || !verbal(i));
  }

  /** Whether a word stands among others in capitals, so that its own say nothing. */
  private boolean shouted(int i) {
    return tokens.isUpperCase(i) && (upper(i - 1) || upper(i + 1));
  }

  private boolean upper(int i) {
    return i >= 0 && i < tokens.size() && tokens.isWord(i) && tokens.isUpperCase(i);
  }

  private boolean closed(int i) {
    return is(i, words.det)
        || is(i, words.prep)
        || is(i, words.conj)
        || is(i, words.ref)
        || is(i, words.relative)
        || is(i, words.comp)
        || is(i, words.whComp)
        || is(i, words.aux)
        || is(i, words.modal)
        || is(i, words.doAux)
        || is(i, words.neg)
        || is(i, words.negAdv)
        || is(i, words.adv)
        || is(i, words.when)
        || is(i, words.number)
        || is(i, words.clitic)
        || is(i, words.link);
  }

  private boolean verbal(int i) {
    return is(i, words.fin) || is(i, words.pp) || is(i, words.ger);
  }

  /**
   * Where the noun phrase that ends before a token starts; the token itself where there is none.
   *
   * @param end the token after its last one
   * @param low no token before this one is looked at
   */
  int back(int end, int low) {
    int limit = Math.max(low, end - LONGEST);
    for (int i = Math.max(limit, end - 4); i < end; i++) {
      if (chart.longest(i, words.sameRef).map(Edge::to).orElse(-1) == end) {
        return i;
      }
    }
    int start = backward(end, limit);
    if (start < end && counted(start) && is(start + 1, words.people)) {
      int speaks = trailing(start, end);
      speaks = speaks == start ? name(start + 2, end, start) : speaks;
      return speaks == start + 1 ? start : speaks;
    }
    if (start > low
        && start < end
        && is(start - 1, words.prep)
        && !is(start - 1, words.link)
        && !is(start - 1, words.comp)) {
      return trailing(start, end);
    }
    return start;
  }

  /** Whether a number without an article stands at a token. */
  private boolean counted(int i) {
    return tokens.isNumber(i) || is(i, words.number) && !is(i, words.det);
  }

  /**
   * Of a noun phrase after a preposition or a number, the part at its end that speaks: "in the city
   * of Homs state television said", "killed 13 people state television said". All of it where
   * nothing at the end is known to speak.
   */
  private int trailing(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (known(i, end) == end && !is(i, words.mod) || is(i, words.mod) && chain(i, end)) {
        return is(i - 1, words.det) && i - 1 >= start ? i - 1 : i;
      }
    }
    return start;
  }

  /** Where words in capitals start that end a phrase; the third argument where none do. */
  private int name(int from, int end, int otherwise) {
    int start = end;
    while (start > from && tokens.isWord(start - 1) && tokens.isCapitalized(start - 1)) {
      start--;
    }
    return start < end ? start : otherwise;
  }

  private boolean chain(int from, int end) {
    int at = from;
    while (at < end) {
      int next = known(at, end);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private int backward(int end, int limit) {
    int start = end;
    int i = end - 1;
    boolean nouns = false;
    while (i >= limit) {
      if (mark(i, ")") || mark(i, "]")) {
        int open = i;
        while (open > limit && !mark(open, "(") && !mark(open, "[")) {
          open--;
        }
        if (!mark(open, "(") && !mark(open, "[")) {
          break;
        }
        i = open - 1;
      } else if (mark(i, ".") && !tokens.spaceBefore(i) && is(i - 1, words.honorific)) {
        i--;
      } else if (nouns && (mark(i, "&") || mark(i, "/") || mark(i, "@") || hyphen(i))) {
        start = mark(i, "@") ? i : start;
        i--;
      } else if (nominal(i) || is(i, words.possessive)) {
        nouns = true;
        start = i;
        i--;
      } else if (nouns && is(i, words.link) && nominal(i - 1)) {
        i--;
      } else if (nouns && is(i, words.det) && is(i, words.comp)) {
        break;
      } else if (nouns && is(i, words.det)) {
        start = i;
        if (is(i - 1, words.link) && nominal(i - 2)) {
          i -= 2;
        } else if (joins(i - 1, limit)) {
          i -= 2;
        } else if (is(i - 1, words.and) && source(i - 2, limit)) {
          i -= 2;
        } else {
          break;
        }
      } else if (nouns && joins(i, limit)) {
        i--;
      } else if (nouns && is(i, words.and) && source(i - 1, limit)) {
        i--;
      } else if (nouns && (tokens.isNumber(i) || is(i, words.number))) {
        if (is(i - 1, words.link) && nominal(i - 2)) {
          i -= 2;
          continue;
        }
        if (tokens.isNumber(i) && nominal(i - 1) && tokens.isCapitalized(i - 1)) {
          i--;
          continue;
        }
        if (tokens.isCapitalized(i + 1) && !tokens.isCapitalized(i)) {
          break;
        }
        start = i;
        i--;
        if (i >= limit && is(i, words.det)) {
          start = i;
        }
        break;
      } else {
        break;
      }
    }
    return start;
  }

  private boolean hyphen(int i) {
    return mark(i, "-") && !tokens.spaceBefore(i);
  }

  /** Whether a preposition binds what follows to a noun that may speak, or to a name. */
  private boolean joins(int i, int limit) {
    return is(i, words.weakLink)
        && (source(i - 1, limit)
            || (is(i, words.nameLink)
                && nominal(i - 1)
                && (tokens.isCapitalized(i - 1)
                    || (nominal(i - 2) && tokens.isCapitalized(i - 2)))));
  }

  /** Whether a noun that may head a source stands at a token or within a few before it. */
  private boolean source(int i, int limit) {
    for (int k = i; k >= limit && k > i - 4; k--) {
      if (!nominal(k)) {
        return false;
      }
      if (is(k, words.src)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token after the noun phrase that starts at a token; the token itself where there is none.
   */
  int forward(int start, int high) {
    int limit = Math.min(high, start + LONGEST);
    int i = start;
    boolean nouns = false;
    if (i < limit && (is(i, words.det) || is(i, words.number) || tokens.isNumber(i))) {
      i++;
      while (i < limit && (is(i, words.number) || tokens.isNumber(i))) {
        i++;
      }
    }
    int end = start;
    while (i < limit) {
      int known = known(i, limit);
      if (known > i) {
        if (nouns && (apposed(start, i) || document(start, i))) {
          break;
        }
        i = known;
        nouns = true;
        end = i;
      } else if (nominal(i) || (nouns && is(i, words.possessive))) {
        if (document(start, i) || (nouns && past(start, i))) {
          break;
        }
        i++;
        nouns = true;
        end = i;
      } else if (mark(i, ".") && is(i - 1, words.honorific) && !tokens.spaceBefore(i)) {
        i++;
      } else if (mark(i, "@") && !nouns) {
        i++;
      } else if (nouns && (mark(i, "&") || mark(i, "/")) && nominal(i + 1)) {
        i++;
      } else if (nouns && is(i, words.link) && opensPhrase(i + 1)) {
        i++;
        i += is(i, words.det) || is(i, words.number) || tokens.isNumber(i) ? 1 : 0;
      } else if (nouns && is(i, words.weakLink) && named(i + 1) && !is(i + 1, words.when)) {
        i++;
        i += is(i, words.det) ? 1 : 0;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether a name after a noun for a document starts something new: "a report ISIS has". */
  private boolean document(int start, int i) {
    return is(i - 1, words.cueNoun)
        && i - 1 >= start
        && tokens.isCapitalized(i)
        && !tokens.isCapitalized(i - 1);
  }

  /** Whether a phrase whose modifiers stand first has had its head: "the police opened". */
  private boolean past(int start, int i) {
    int before = i - 1;
    return words.modifiersFirst
        && before >= start
        && tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !is(i, words.src)
        && !is(i, words.cueNoun)
        && !is(i, words.possessive)
        && (is(before, words.head) || is(before, words.org) || is(before, words.generic))
        && (!is(before, words.mod) || is(start, words.det));
  }

  /** Whether a small noun for a person follows a bare name: an apposition without its comma. */
  private boolean apposed(int start, int i) {
    return is(i, words.person)
        && !tokens.isCapitalized(i)
        && tokens.isCapitalized(start)
        && tokens.isCapitalized(i - 1)
        && nominal(i - 1)
        && !is(start, words.det)
        && !is(i - 1, words.src);
  }

  /** The end of the longest named source at a token. */
  private int known(int i, int limit) {
    int end = i;
    for (Edge edge : chart.edges(i)) {
      boolean source = edge.entry().is(words.src) || edge.entry().is(words.sameRef);
      if (edge.to() > end && edge.to() <= limit && source) {
        end = edge.to();
      }
    }
    return end;
  }

  private boolean opensPhrase(int i) {
    boolean counted = is(i, words.number) || (i < tokens.size() && tokens.isNumber(i));
    return nominal(i) || ((is(i, words.det) || counted) && nominal(i + 1));
  }

  private boolean named(int i) {
    int at = is(i, words.det) ? i + 1 : i;
    return nominal(at)
        && at < tokens.size()
        && (tokens.isCapitalized(at) || is(at, words.org) || is(at, words.head));
  }
}
