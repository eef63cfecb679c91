package org.bilan.mention;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.PlaceKind;
import org.bilan.lang.PlaceNameFold;
import org.bilan.mention.PlaceWords.Sign;
import org.bilan.text.Sentences;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Finds the toponyms of one text: names of the gazetteer that their surroundings do not show to be
 * persons, bodies or common words. Weighs the signs around a name; the weights were set by hand and
 * tried on public sets of English news.
 */
final class PlaceSpotter {
  private static final double ENOUGH = 1.0;

  private static final double CONTAINED = 2.5;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Chart chart;
  private final Tokens tokens;
  private final String text;
  private final Entry.Test agency;
  private final SpotWeigher weigher;
  private final UnknownSpotter unknowns;
  private final Set<Integer> located = new HashSet<>();

  PlaceSpotter(Gazetteer gazetteer, PlaceWords words, Chart chart) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.chart = chart;
    this.tokens = chart.tokens();
    this.text = tokens.text();
    this.agency = chart.pack().test("src type=MEDIA");
    this.weigher = new SpotWeigher(gazetteer, words, chart);
    this.unknowns = new UnknownSpotter(words, chart, weigher, ENOUGH);
  }

  /** The toponyms in text order, none overlapping another. */
  List<Spot> spots() {
    List<Spot> weighed = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i) || tokens.end(i) <= covered) {
        continue;
      }
      for (int at = Math.max(covered, tokens.start(i));
          at >= 0;
          at = afterHyphen(at, tokens.end(i))) {
        Optional<Spot> spot = spot(i, at);
        if (spot.isPresent()) {
          weighed.add(spot.get());
          covered = spot.get().span().end();
          at = Math.max(at, covered - 1);
        }
      }
    }
    return keep(weighed);
  }

  private int afterHyphen(int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (text.charAt(i) == '-' && Character.isUpperCase(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Keeps what has enough for it, its other mentions in the text counted. */
  private List<Spot> keep(List<Spot> weighed) {
    double[] scores = new double[weighed.size()];
    for (int i = 0; i < scores.length; i++) {
      Spot spot = weighed.get(i);
      boolean contained = i + 1 < scores.length && isFollowedByContainer(spot, weighed.get(i + 1));
      scores[i] = spot.score() + (contained ? CONTAINED : 0);
      if (contained || scores[i] > ENOUGH + 1 && isLocated(spot)) {
        located.add(spot.key());
      }
    }
    List<Spot> kept = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Spot spot = weighed.get(i);
      double score = scores[i];
      if (!isLocated(spot)) {
        boolean elsewhere = located.contains(spot.key());
        score += elsewhere ? 1.2 : 0;
        score -= weigher.isPerson(tokens.norm(spot.end() - 1)) ? elsewhere ? 1 : 3 : 0;
      }
      if (score >= ENOUGH) {
        kept.add(spot);
      }
    }
    return kept;
  }

  private static boolean isLocated(Spot spot) {
    return spot.isBefore(Sign.LOC) || spot.isBefore(Sign.SETTLEMENT) || spot.isBefore(Sign.REGION);
  }

  private boolean isFollowedByContainer(Spot spot, Spot next) {
    boolean joined =
        next.first() == spot.end() + 1
            && (tokens.norm(spot.end()).equals(",") || tokens.norm(spot.end()).equals("("));
    return joined
        && spot.bearers().stream()
            .anyMatch(
                inner ->
                    next.bearers().stream()
                        .anyMatch(outer -> gazetteer.isWithin(inner.place(), outer.place())));
  }

  private Optional<Spot> spot(int token, int at) {
    char initial = text.charAt(at);
    boolean upper = Character.isUpperCase(initial);
    boolean generic = !upper && has(words.of(tokens.norm(token)), Sign.GENERIC);
    if (!upper && !generic && !isArticle(at, tokens.end(token))) {
      return Optional.empty();
    }
    boolean elided = tokens.end(token) < text.length() && isApostrophe(tokens.end(token) - 1);
    if (elided && !Character.isUpperCase(text.charAt(tokens.end(token)))) {
      return Optional.empty();
    }
    int first = sentenceStart(token);
    int before = words.before(tokens, token, first);
    if (isAgency(token)) {
      return Optional.empty();
    }
    for (Gazetteer.Match match : gazetteer.matches(text, at)) {
      int end = tokens.tokenAt(match.end() - 1) + 1;
      if (!isPossessive(token, end)
          && isWhole(match.end(), end - 1)
          && isNameCased(at, match.end(), generic)) {
        List<Gazetteer.Bearer> bearers = fitting(match, at);
        boolean longer =
            end < sentenceEnd(token)
                && weigher.isNamePart(end, end - 1)
                && has(before, Sign.SETTLEMENT);
        if (longer) {
          Optional<Spot> whole = unknowns.spot(token, at, before);
          if (whole.isPresent()) {
            return whole;
          }
        }
        if (!bearers.isEmpty()) {
          return Optional.of(weigh(token, end, new Span(at, match.end()), match, bearers, before));
        }
      }
    }
    if (generic) {
      return Optional.empty();
    }
    Optional<Spot> inflected = inflected(token, at, before);
    return inflected.isPresent() ? inflected : unknowns.spot(token, at, before);
  }

  /** Whether a word in capitals is the name of a news agency or the like: {@code SANA}. */
  private boolean isAgency(int token) {
    return tokens.isUpperCase(token)
        && !weigher.isCapitals(token)
        && chart.longest(token, agency).isPresent();
  }

  private boolean isApostrophe(int at) {
    return PlaceNameFold.isDropped(text.charAt(at));
  }

  private boolean isPossessive(int token, int end) {
    return end - 1 > token && PlaceNameFold.isDropped(text.charAt(tokens.start(end - 1)));
  }

  /** An Arabic article or the like before a capital: {@code ar-Raqqa}. */
  private boolean isArticle(int at, int end) {
    int hyphen = at + 1;
    while (hyphen < Math.min(end - 1, at + 4) && text.charAt(hyphen) != '-') {
      hyphen++;
    }
    return hyphen < Math.min(end - 1, at + 4)
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && has(words.of(text.substring(at, hyphen)), Sign.COMPOUND);
  }

  private int sentenceStart(int token) {
    Sentences sentences = chart.sentences();
    return sentences.first(sentences.sentenceOf(token));
  }

  private int sentenceEnd(int token) {
    Sentences sentences = chart.sentences();
    return sentences.end(sentences.sentenceOf(token));
  }

  /** Whether a match that ends inside a token leaves over only a suffix, not the rest of a name. */
  private boolean isWhole(int end, int token) {
    int tokenEnd = tokens.end(token);
    if (end >= tokenEnd) {
      return true;
    }
    if (text.charAt(end) != '-') {
      int rest = end;
      while (rest < tokenEnd && PlaceNameFold.isDropped(text.charAt(rest))) {
        rest++;
      }
      return rest == tokenEnd;
    }
    int next = end + 1;
    int stop = next;
    while (stop < tokenEnd && text.charAt(stop) != '-' && text.charAt(stop) != '\'') {
      stop++;
    }
    if (has(words.of(text.substring(next, stop)), Sign.COMPOUND)) {
      return false;
    }
    return Character.isLowerCase(text.charAt(next))
        || gazetteer.matches(text, next).stream()
            .anyMatch(match -> match.end() == tokenEnd && isLarge(gazetteer.bearers(match.key())));
  }

  /** A large place's name with an ending behind it: {@code Syrias}. */
  private Optional<Spot> inflected(int token, int at, int before) {
    int end = tokens.end(token);
    int stop = end - 1;
    if (end - at < 5 || !words.isEnding(text.substring(stop, end))) {
      return Optional.empty();
    }
    for (Gazetteer.Match match : gazetteer.matches(CharBuffer.wrap(text, 0, stop), at)) {
      List<Gazetteer.Bearer> bearers = gazetteer.bearers(match.key());
      if (match.end() == stop && isLarge(bearers)) {
        Span span = new Span(at, stop);
        return Optional.of(weigh(token, token + 1, span, match, bearers, before));
      }
    }
    return Optional.empty();
  }

  private boolean isLarge(List<Gazetteer.Bearer> bearers) {
    return bearers.stream()
        .anyMatch(
            b ->
                gazetteer.kind(b.place()) == PlaceKind.COUNTRY
                    || gazetteer.population(b.place()) > 500_000);
  }

  /** Whether every long word of a match is capitalised, apart from small words inside names. */
  private boolean isNameCased(int from, int to, boolean generic) {
    boolean capital = false;
    int word = from;
    for (int i = from; i <= to; i++) {
      boolean inside = i < to && Character.isLetter(text.charAt(i));
      if (inside) {
        continue;
      }
      if (i > word && Character.isLetter(text.charAt(word))) {
        boolean upper = Character.isUpperCase(text.charAt(word));
        capital |= upper;
        boolean small = i - word <= 3 || word == from && generic;
        int signs = upper || small ? 0 : words.of(text.substring(word, i));
        if (!upper && !small && !has(signs, Sign.GENERIC) && !has(signs, Sign.DIRECTION)) {
          return false;
        }
      }
      word = i + 1;
    }
    return capital;
  }

  private List<Gazetteer.Bearer> fitting(Gazetteer.Match match, int at) {
    boolean capital = true;
    boolean dotted = false;
    for (int i = at; i < match.end() && capital; i++) {
      capital = !Character.isLowerCase(text.charAt(i));
      dotted |= text.charAt(i) == '.';
    }
    List<Gazetteer.Bearer> bearers = gazetteer.bearers(match.key());
    boolean loud = weigher.isCapitals(tokens.tokenAt(at)) && !dotted;
    int length = match.end() - at;
    List<Gazetteer.Bearer> fitting = new ArrayList<>(bearers.size());
    for (Gazetteer.Bearer bearer : bearers) {
      boolean acronymFits = !bearer.acronym() || capital && (!loud || length > 3);
      boolean wordFits =
          bearer.acronym()
              || !capital
              || loud
              || length > 4
              || dotted
              || gazetteer.kind(bearer.place()) == PlaceKind.COUNTRY
              || gazetteer.population(bearer.place()) > 100_000;
      if (acronymFits && wordFits) {
        fitting.add(bearer);
      }
    }
    return fitting;
  }

  private Spot weigh(
      int token,
      int end,
      Span span,
      Gazetteer.Match match,
      List<Gazetteer.Bearer> bearers,
      int before) {
    int stop = sentenceEnd(token);
    int after = words.after(tokens, end, stop);
    boolean hyphenated = span.end() < tokens.end(end - 1) || span.start() > tokens.start(token);
    int context = hyphenated && span.start() > tokens.start(token) ? 0 : before;
    double score =
        weigher.weigh(token, end, bearers, context)
            + weigher.wordsAfter(end, stop, hyphenated ? 0 : after, context);
    return new Spot(span, token, end, match.key(), bearers, context, after, score);
  }

  private static boolean has(int signs, Sign sign) {
    return PlaceWords.has(signs, sign);
  }
}
