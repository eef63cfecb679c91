package org.bilan.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Finds named streets, squares, parks, hospitals and the like, which no gazetteer has, by the kind
 * of place in their names: {@code rue de Trévise}, {@code Kallasa Street}. They lie in the country
 * of the place named nearest before. Immutable and thread-safe.
 *
 * <p>The kinds are the lexicon class {@code landmark}; their tag says whether the kind stands
 * before the rest of the name ({@code opens}) or behind it ({@code closes}). A word of the class
 * {@code plainword} is part of no name.
 */
public final class LandmarkFinder {

  /** The most tokens of a name beside the kind. */
  private static final int LONGEST = 5;

  private final Entry.Test opens;
  private final Entry.Test closes;
  private final Entry.Test determiner;
  private final Entry.Test of;
  private final Entry.Test plain;

  /** A finder for one language. */
  public LandmarkFinder(LanguagePack pack) {
    opens = pack.test("landmark opens");
    closes = pack.test("landmark closes");
    determiner = pack.test("det");
    of = pack.test("prep of");
    plain = pack.test("plainword");
  }

  /**
   * The landmarks of a text that no toponym covers, in text order.
   *
   * @param places the toponyms of the text, in order
   */
  public List<PlaceMention> find(Chart chart, List<PlaceMention> places) {
    List<PlaceMention> found = new ArrayList<>();
    Tokens tokens = chart.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      Optional<Span> span = opening(chart, at).or(() -> closing(chart, at));
      if (span.isPresent() && !isOfTown(span.get(), chart, places)) {
        found.add(mention(span.get(), tokens, places));
        i = tokens.tokenAt(span.get().end() - 1);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Whether a landmark begins with a toponym and more than its kind comes behind, such as {@code
   * Aleppo Residential Neighborhood}: then the toponym is the place.
   */
  private boolean isOfTown(Span span, Chart chart, List<PlaceMention> places) {
    int first = chart.tokens().tokenAt(span.start());
    if (chart.longest(first, opens).isPresent()) {
      return false;
    }
    for (PlaceMention place : places) {
      if (place.span().start() == span.start()) {
        int next = chart.tokens().tokenAt(place.span().end() - 1) + 1;
        return chart.longest(next, closes).isEmpty();
      }
    }
    return false;
  }

  /** A kind with the name behind it: {@code hôpital de la Pitié-Salpêtrière}. */
  private Optional<Span> opening(Chart chart, int at) {
    Optional<Edge> kind = chart.longest(at, opens);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Tokens tokens = chart.tokens();
    int stop = Math.min(sentenceEnd(chart, at), kind.get().to() + LONGEST + 2);
    int name = kind.get().to();
    while (name < stop
        && (chart.is(name, of) || chart.is(name, determiner) || isLink(tokens, name))) {
      name++;
    }
    boolean close = name - kind.get().to() <= 2;
    int end = name;
    while (end < stop && isName(tokens, end)) {
      end++;
    }
    return close && end > name ? Optional.of(tokens.span(at, end)) : Optional.empty();
  }

  /** A small word that joins kind and name, such as {@code du}. */
  private static boolean isLink(Tokens tokens, int at) {
    return tokens.isWord(at) && tokens.norm(at).length() <= 3 && !tokens.isCapitalized(at);
  }

  /** A name with its kind behind it, both capitalised: {@code Kallasa Street}. */
  private Optional<Span> closing(Chart chart, int at) {
    Tokens tokens = chart.tokens();
    if (!isName(tokens, at) || chart.is(at, plain) || chart.longest(at, closes).isPresent()) {
      return Optional.empty();
    }
    int stop = Math.min(sentenceEnd(chart, at), at + LONGEST);
    for (int i = at + 1; i < stop && isName(tokens, i) && !chart.is(i, plain); i++) {
      Optional<Edge> kind = chart.longest(i, closes);
      if (kind.isPresent()) {
        return Optional.of(tokens.span(at, kind.get().to()));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Tokens tokens, int at) {
    return at < tokens.size()
        && tokens.isWord(at)
        && (tokens.isCapitalized(at) || isArticled(tokens, at))
        && !tokens.isUpperCase(at);
  }

  /** An Arabic article in small letters before a capital: {@code al-Kallasa}. */
  private static boolean isArticled(Tokens tokens, int at) {
    String text = tokens.span(at, at + 1).in(tokens.text());
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private static int sentenceEnd(Chart chart, int token) {
    return chart.sentences().end(chart.sentences().sentenceOf(token));
  }

  private static PlaceMention mention(Span span, Tokens tokens, List<PlaceMention> places) {
    String text = span.in(tokens.text());
    Place place =
        new Place(
            text,
            text,
            List.of(text),
            country(span, places),
            Optional.empty(),
            OptionalLong.empty(),
            Place.Precision.LANDMARK,
            List.of());
    return new PlaceMention(span, place, PlaceMention.Role.LOCATION);
  }

  /** The country of the place that the landmark's own words or those nearest before name. */
  private static Optional<String> country(Span span, List<PlaceMention> places) {
    Optional<String> nearest = Optional.empty();
    Map<String, Integer> often = new HashMap<>();
    for (PlaceMention mention : places) {
      Optional<String> country = mention.place().country();
      if (country.isEmpty()) {
        continue;
      }
      boolean located = mention.role() == PlaceMention.Role.LOCATION;
      if (located && mention.span().start() <= span.end()) {
        nearest = country;
      }
      often.merge(country.get(), 1, Integer::sum);
    }
    if (nearest.isPresent()) {
      return nearest;
    }
    String most = null;
    for (String code : new TreeSet<>(often.keySet())) {
      most = most == null || often.get(code) > often.get(most) ? code : most;
    }
    return Optional.ofNullable(most);
  }
}
