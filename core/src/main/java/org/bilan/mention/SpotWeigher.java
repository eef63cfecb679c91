package org.bilan.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Gazetteer;
import org.bilan.mention.PlaceWords.Sign;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/**
 * Weighs the signs that a name of the gazetteer is a place in one text: how large its bearers are,
 * what kind of word it is itself, and what stands around it. Points were set by hand and tried on
 * public sets of English news. Remembers which names the text shows to be persons.
 */
final class SpotWeigher {
  /** The lexicon class of those who speak in the news; names of capitals are among them. */
  private static final String SOURCE = "src";

  /** The share of words in capitals from which a sentence tells nothing by case. */
  private static final double CAPITALS = 0.7;

  /** The share of capitalised words from which a sentence is a headline. */
  private static final double HEADLINE = 0.65;

  /**
   * What a country has for it by its size alone; lexicons of other words do not count against it.
   */
  private static final double COUNTRY = 2.5;

  /** What a region has for it by its size alone. */
  private static final double REGION = 2.2;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Chart chart;
  private final Tokens tokens;
  private final boolean[] capitals;
  private final boolean[] headlines;
  private final boolean[] starts;
  private final Set<String> persons = new HashSet<>();

  SpotWeigher(Gazetteer gazetteer, PlaceWords words, Chart chart) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.chart = chart;
    this.tokens = chart.tokens();
    this.capitals = new boolean[tokens.size()];
    this.headlines = new boolean[tokens.size()];
    this.starts = new boolean[tokens.size()];
    Sentences sentences = chart.sentences();
    for (int s = 0; s < sentences.count(); s++) {
      markSentence(sentences.first(s), sentences.end(s));
    }
  }

  private void markSentence(int first, int end) {
    int upper = 0;
    int all = 0;
    int initials = 0;
    boolean start = true;
    for (int i = first; i < end; i++) {
      if (!tokens.isWord(i)) {
        continue;
      }
      starts[i] = start;
      start = false;
      all++;
      initials += tokens.isCapitalized(i) ? 1 : 0;
      upper +=
          tokens.isUpperCase(i) || tokens.isCapitalized(i) && tokens.norm(i).length() < 3 ? 1 : 0;
    }
    boolean capital = all >= 4 && upper > all * CAPITALS;
    boolean headline = all >= 6 && !capital && initials > all * HEADLINE;
    for (int i = first; i < end; i++) {
      capitals[i] = capital;
      headlines[i] = headline;
    }
  }

  /** Whether a token stands in a sentence that is all in capitals. */
  boolean isCapitals(int token) {
    return capitals[token];
  }

  /** Whether a token stands in a headline that capitalises most of its words. */
  boolean isHeadline(int token) {
    return headlines[token];
  }

  /** Whether the text so far has the word as the last one of a person's name. */
  boolean isPerson(String norm) {
    return persons.contains(norm);
  }

  /** What a name itself and the words before it speak for or against. */
  double weigh(int token, int end, List<Gazetteer.Bearer> bearers, int before) {
    double several = end - token > 1 ? 1 : 0;
    double prior = prior(bearers);
    return prior
        + several
        + ownWords(token, end, bearers, before, prior >= COUNTRY)
        + wordsBefore(token, end, before);
  }

  private double prior(List<Gazetteer.Bearer> bearers) {
    double best = 0;
    for (Gazetteer.Bearer bearer : bearers) {
      int people = gazetteer.population(bearer.place());
      double weight =
          switch (gazetteer.kind(bearer.place())) {
            case COUNTRY, CONTINENT, SEA, AREA -> 3;
            case REGION -> REGION;
            case DISTRICT -> 1.5;
            case CAPITAL -> 2.5;
            case CAMP, LANDMARK -> 1.5;
            case CITY -> 0.7 + Math.min(1.6, Math.max(0, Math.log10(1 + people) - 3) * 0.5);
          };
      best = Math.max(best, weight - (bearer.alternate() ? 0.5 : 0));
    }
    return best;
  }

  private double ownWords(
      int token, int end, List<Gazetteer.Bearer> bearers, int before, boolean country) {
    if (end - token > 1) {
      return country
          ? 0
          : isAllCommon(token, end)
              ? -6
              : prior(bearers) < REGION && isAllDirections(token, end) ? -4 : 0;
    }
    int own = words.of(tokens.norm(token));
    boolean acronym = tokens.isUpperCase(token) && !capitals[token];
    boolean common = has(own, Sign.COMMON) && !acronym || !country && isWord(token);
    double score = 0;
    if (common) {
      score -= starts[token] || capitals[token] ? 4 : 2.5;
    }
    if (has(own, Sign.SURNAME)) {
      score -= 1.2;
    }
    if (has(own, Sign.GIVEN)) {
      score -= 1.5;
    }
    if (isOnlyDemonym(token, bearers) && !has(before, Sign.SETTLEMENT)) {
      score -= 4;
    }
    if (capitals[token]) {
      score -= 1;
    }
    return score;
  }

  /** Whether a name is of words for sides only: {@code South East}. */
  private boolean isAllDirections(int token, int end) {
    for (int i = token; i < end; i++) {
      if (!has(words.of(tokens.norm(i)), Sign.DIRECTION)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name is an article and common words: {@code The City}. */
  private boolean isAllCommon(int token, int end) {
    if (!has(words.of(tokens.norm(token)), Sign.COMPOUND)) {
      return false;
    }
    for (int i = token + 1; i < end; i++) {
      if (!has(words.of(tokens.norm(i)), Sign.COMMON) && !isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a token names people, and not the place of these people too: {@code Suisse} is both.
   */
  private boolean isOnlyDemonym(int token, List<Gazetteer.Bearer> bearers) {
    return words
        .demonym(tokens, token, token + 1)
        .filter(d -> bearers.stream().noneMatch(b -> d.places().contains(b.place())))
        .isPresent();
  }

  private double wordsBefore(int token, int end, int before) {
    double score = 0;
    if (has(before, Sign.SETTLEMENT) || has(before, Sign.REGION)) {
      score += 3;
    } else if (has(before, Sign.LOC)) {
      score += 2;
    } else if (has(before, Sign.DIR)) {
      score += 0.5;
    }
    if (has(before, Sign.DIRECTION)) {
      score += 1;
    }
    if (has(before, Sign.ORGBEFORE)) {
      score -= 5;
    }
    if (isPersonBefore(token, before)) {
      persons.add(tokens.norm(end - 1));
      score -= 6;
    } else if (isNamePart(token - 1, token)) {
      score -= 3;
    }
    return score;
  }

  private boolean isPersonBefore(int token, int before) {
    if (token == 0 || tokens.lineBreakBefore(token)) {
      return false;
    }
    int previous = token - 1;
    boolean given =
        has(words.of(tokens.norm(previous)), Sign.GIVEN) && tokens.isCapitalized(previous);
    boolean initial =
        tokens.norm(previous).equals(".")
            && token > 1
            && tokens.norm(token - 2).length() == 1
            && tokens.isCapitalized(token - 2)
            && !tokens.norm(token).isEmpty();
    return given && tokens.spaceBefore(token) || initial || has(before, Sign.TITLE);
  }

  /** Whether a token looks like a part of the name that stands beside it. */
  boolean isNamePart(int token, int other) {
    if (token < 0 || token >= tokens.size() || capitals[token]) {
      return false;
    }
    int right = Math.max(token, other);
    if (!tokens.isWord(token)
        || !tokens.isCapitalized(token)
        || tokens.isUpperCase(token) && tokens.norm(token).length() > 1
        || !tokens.spaceBefore(right)
        || tokens.lineBreakBefore(right)) {
      return false;
    }
    int signs = words.of(tokens.norm(token));
    boolean harmless =
        has(signs, Sign.COMMON)
            || has(signs, Sign.DIRECTION)
            || has(signs, Sign.LOC)
            || has(signs, Sign.DIR)
            || has(signs, Sign.PLACEHEAD)
            || has(signs, Sign.REGIONHEAD);
    boolean starter = starts[token] && !has(signs, Sign.GIVEN) && !has(signs, Sign.SURNAME);
    return !harmless
        && !starter
        && words.demonym(tokens, token, token + 1).isEmpty()
        && !isWord(token);
  }

  /** What the words behind a name speak for or against. */
  double wordsAfter(int end, int stop, int after, int before) {
    double score = 0;
    boolean upper = end < stop && tokens.isCapitalized(end);
    if (has(after, Sign.REGIONHEAD)) {
      score += 2;
    }
    if (has(after, Sign.PLACEHEAD) && !upper) {
      score += 1;
    }
    if (upper && has(after, Sign.ORGHEAD)) {
      score -= 4;
    }
    if (upper && has(after, Sign.BODYHEAD)) {
      return score + 0.3;
    }
    if (upper && has(after, Sign.STREETHEAD)) {
      score -= 5;
    }
    if (end < stop && !upperHeads(after) && isNamePart(end, end - 1)) {
      score -= has(before, Sign.LOC) || has(before, Sign.SETTLEMENT) ? 0.8 : 1.8;
    }
    return score;
  }

  private static boolean upperHeads(int after) {
    return has(after, Sign.REGIONHEAD) || has(after, Sign.PLACEHEAD) || has(after, Sign.ORGHEAD);
  }

  /** Whether the lexicons know the token as a word of the language, not as a named source. */
  boolean isWord(int token) {
    for (Edge edge : chart.edges(token)) {
      if (edge.to() == token + 1 && !edge.entry().type().equals(SOURCE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(int signs, Sign sign) {
    return PlaceWords.has(signs, sign);
  }
}
