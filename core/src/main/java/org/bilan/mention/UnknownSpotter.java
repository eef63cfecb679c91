package org.bilan.mention;

import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.mention.PlaceWords.Sign;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/**
 * Finds names of places that the gazetteer does not know, by the words around them: {@code the
 * village of Urbar}, {@code GUANCORITA CANTON}, {@code near East Ghota}.
 */
final class UnknownSpotter {

  /** How many tokens an unknown name may have. */
  private static final int LONGEST = 5;

  /** How many tokens an unknown name may have in a text that is all capitals. */
  private static final int LONGEST_IN_CAPITALS = 3;

  private final PlaceWords words;
  private final Chart chart;
  private final Tokens tokens;
  private final SpotWeigher weigher;
  private final double score;
  private final Entry.Test determiner;

  /**
   * A spotter for one text.
   *
   * @param score what a name found has for it
   */
  UnknownSpotter(PlaceWords words, Chart chart, SpotWeigher weigher, double score) {
    this.words = words;
    this.chart = chart;
    this.tokens = chart.tokens();
    this.weigher = weigher;
    this.score = score;
    this.determiner = chart.pack().test("det");
  }

  /**
   * A capitalised name behind {@code village of} or before {@code village}.
   *
   * @param at the character that it starts at
   * @param before what the words before it say
   */
  Optional<Spot> spot(int token, int at, int before) {
    boolean capitals = weigher.isCapitals(token);
    boolean called = has(before, Sign.SETTLEMENT) || has(before, Sign.REGION);
    called |= !capitals && (has(before, Sign.NEAR) || has(before, Sign.INSIDE));
    if (at != tokens.start(token)
        || tokens.norm(token).length() < 2
        || isTitled(token)
        || chart.is(token, determiner)) {
      return Optional.empty();
    }
    int end = nameEnd(token, capitals);
    if (!called && !isLocality(token, end)) {
      return Optional.empty();
    }
    int main = token;
    while (main + 1 < end && isLead(main)) {
      main++;
    }
    if (tokens.norm(main).length() < 3 || !isPlain(main, capitals)) {
      return Optional.empty();
    }
    int after = words.after(tokens, end, sentenceEnd(token));
    boolean body = has(after, Sign.ORGHEAD) || has(after, Sign.STREETHEAD);
    return body
        ? Optional.empty()
        : Optional.of(
            new Spot(tokens.span(token, end), token, end, -1, List.of(), before, after, score));
  }

  private boolean isTitled(int token) {
    return weigher.isHeadline(token);
  }

  private int nameEnd(int token, boolean capitals) {
    int longest = capitals ? LONGEST_IN_CAPITALS : LONGEST;
    int stop = Math.min(sentenceEnd(token), token + longest);
    int end = token + 1;
    while (end < stop && (capitals ? isShouted(end) : weigher.isNamePart(end, end - 1))) {
      end++;
    }
    return end;
  }

  /** Whether a word of a text in capitals may be part of a name: no word of the language. */
  private boolean isShouted(int token) {
    return tokens.isWord(token)
        && tokens.spaceBefore(token)
        && !tokens.lineBreakBefore(token)
        && tokens.norm(token).length() > 2
        && !isKnown(token)
        && !isLocalityWord(token);
  }

  private boolean isLocalityWord(int token) {
    int signs = words.after(tokens, token, sentenceEnd(token));
    return has(signs, Sign.LOCALITYHEAD) || has(signs, Sign.REGIONHEAD);
  }

  private boolean isKnown(int token) {
    int own = words.of(tokens.norm(token));
    return weigher.isWord(token)
        || has(own, Sign.COMMON)
        || !chart.edges(token).isEmpty()
        || words.demonym(tokens, token, token + 1).isPresent();
  }

  /** A side or an article as the first word of a name: {@code East Ghota}, {@code Ash Shairat}. */
  private boolean isLead(int token) {
    int own = words.of(tokens.norm(token));
    return has(own, Sign.DIRECTION) || has(own, Sign.COMPOUND);
  }

  private boolean isPlain(int token, boolean capitals) {
    int own = words.of(tokens.norm(token));
    return !words.isJoined(tokens.norm(token))
        && !has(own, Sign.COMMON)
        && !has(own, Sign.TITLE)
        && !has(own, Sign.GIVEN)
        && !has(own, Sign.COMPOUND)
        && !has(own, Sign.DIRECTION)
        && (capitals ? !isKnown(token) : !tokens.isUpperCase(token))
        && !weigher.isWord(token)
        && words.demonym(tokens, token, token + 1).isEmpty();
  }

  /** Whether a noun such as neighbourhood follows a name. */
  private boolean isLocality(int token, int end) {
    if (end >= sentenceEnd(token) || tokens.norm(token).length() < 3) {
      return false;
    }
    int after = words.after(tokens, end, sentenceEnd(token));
    return has(after, Sign.LOCALITYHEAD) || has(after, Sign.CALLED);
  }

  private int sentenceEnd(int token) {
    Sentences sentences = chart.sentences();
    return sentences.end(sentences.sentenceOf(token));
  }

  private static boolean has(int signs, Sign sign) {
    return PlaceWords.has(signs, sign);
  }
}
