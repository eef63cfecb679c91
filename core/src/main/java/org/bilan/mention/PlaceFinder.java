package org.bilan.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.PlaceKind;
import org.bilan.mention.PlaceWords.Sign;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Finds the toponyms of an article and the place that each one names. Immutable and thread-safe.
 *
 * <p>The words that it goes by stand in the tables {@code places}, {@code given} and {@code
 * demonyms} of a language pack. Demonyms ({@code Syrian}) are not places here; they speak for their
 * country where a name has several bearers.
 */
public final class PlaceFinder {
  private static final double DEMONYM = 0.5;
  private static final int DATELINE = 12;
  private static final double PUBLISHER = 1.0;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final SpokenNesting nesting;

  /**
   * A finder for texts of one language.
   *
   * @throws org.bilan.lang.PackException if a table of the pack has a class that is not known
   */
  public PlaceFinder(Gazetteer gazetteer, LanguagePack pack) {
    this.gazetteer = gazetteer;
    this.words = new PlaceWords(pack, gazetteer);
    this.nesting = new SpokenNesting(pack, words);
  }

  /** The toponyms of a text in order. */
  public List<PlaceMention> find(Chart chart) {
    return find(chart, Optional.empty());
  }

  /**
   * The toponyms of a text in order, read as a reader of one country would.
   *
   * @param country the country of publication, ISO 3166-1 alpha-2, if known
   */
  public List<PlaceMention> find(Chart chart, Optional<String> country) {
    Tokens tokens = chart.tokens();
    List<Spot> spots = new PlaceSpotter(gazetteer, words, chart).spots();
    if (spots.isEmpty()) {
      return List.of();
    }
    Map<Integer, Double> named = new HashMap<>();
    country
        .map(gazetteer::countryNumber)
        .ifPresent(number -> named.merge(number, PUBLISHER, Double::sum));
    for (int i = 0; i < tokens.size(); i++) {
      words
          .demonym(tokens, i, tokens.size())
          .ifPresent(d -> d.places().forEach(place -> addCountry(named, place, d.places().size())));
    }
    List<Container> containers = containers(tokens, spots);
    int[] within = new int[spots.size()];
    int[] fixed = new int[spots.size()];
    Arrays.fill(within, -1);
    Arrays.fill(fixed, -1);
    for (Container container : containers) {
      within[container.spot()] = container.place();
      if (container.next()) {
        fixed[container.spot() + 1] = container.place();
      }
    }
    PlaceResolver resolver = new PlaceResolver(gazetteer, spots, within, fixed, named);
    int[] places = resolver.choose();
    int main = resolver.mainCountry();
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      mentions.add(mention(tokens, spots.get(i), places[i], main, resolver));
    }
    for (Container container : containers) {
      container.form().ifPresent(span -> mentions.add(location(tokens, span, container.place())));
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(nesting.nest(chart, mentions));
  }

  /**
   * The words of a text that name the people or things of a country or region, such as {@code
   * Syrian}, with that country or region as their place.
   */
  public List<PlaceMention> demonyms(Chart chart) {
    Tokens tokens = chart.tokens();
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<PlaceWords.Demonym> demonym = words.demonym(tokens, i, tokens.size());
      if (demonym.isPresent()) {
        Span span = tokens.span(i, demonym.get().end());
        mentions.add(location(tokens, span, demonym.get().places().get(0)));
        i = demonym.get().end() - 1;
      }
    }
    return List.copyOf(mentions);
  }

  private void addCountry(Map<Integer, Double> named, int place, int places) {
    int number = gazetteer.countryNumber(place);
    if (number > 0) {
      named.merge(number, DEMONYM / places, Double::sum);
    }
  }

  /**
   * A spot whose own words name the place that contains it.
   *
   * @param next whether the next spot is a short form of the container: {@code Tex.}
   * @param form the short form where it is no spot itself
   */
  private record Container(int spot, int place, boolean next, Optional<Span> form) {}

  private List<Container> containers(Tokens tokens, List<Spot> spots) {
    List<Container> containers = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      int comma = spots.get(i).end();
      boolean open = comma + 1 < tokens.size() && isJoint(tokens.norm(comma));
      if (!open || spots.get(i).isUnknown()) {
        continue;
      }
      Optional<Span> form = form(tokens, comma + 1);
      boolean next = i + 1 < spots.size() && spots.get(i + 1).first() == comma + 1;
      if (form.isPresent()) {
        int place = words.container(form.get().in(tokens.text())).orElseThrow();
        containers.add(new Container(i, place, next, next ? Optional.empty() : form));
      } else if (next) {
        OptionalInt outer = outer(spots.get(i), spots.get(i + 1));
        if (outer.isPresent()) {
          containers.add(new Container(i, outer.getAsInt(), false, Optional.empty()));
        }
      }
    }
    return containers;
  }

  private static boolean isJoint(String norm) {
    return norm.equals(",") || norm.equals("(");
  }

  private Optional<Span> form(Tokens tokens, int token) {
    int start = tokens.start(token);
    for (int i = Math.min(tokens.size(), token + 5); i > token; i--) {
      Span span = new Span(start, tokens.end(i - 1));
      if (words.container(span.in(tokens.text())).isPresent()) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** The largest place of the second name that holds a place of the first. */
  private OptionalInt outer(Spot inner, Spot outer) {
    return outer.bearers().stream()
        .mapToInt(Gazetteer.Bearer::place)
        .filter(
            place -> inner.bearers().stream().anyMatch(b -> gazetteer.isWithin(b.place(), place)))
        .boxed()
        .max((a, b) -> Integer.compare(gazetteer.population(a), gazetteer.population(b)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private PlaceMention location(Tokens tokens, Span span, int place) {
    return new PlaceMention(
        span, gazetteer.place(place, span.in(tokens.text())), PlaceMention.Role.LOCATION);
  }

  /** A locality of more people than this may be abroad. */
  private static final int KNOWN_ABROAD = 3_000_000;

  /** A town of more people than this may be named without its country. */
  private static final int KNOWN_ALONE = 50_000;

  private PlaceMention mention(
      Tokens tokens, Spot spot, int place, int mainCountry, PlaceResolver resolver) {
    String text = spot.span().in(tokens.text());
    boolean foreign = false;
    if (place >= 0 && mainCountry > 0 && gazetteer.countryNumber(place) != mainCountry) {
      int people = gazetteer.population(place);
      boolean local = spot.isAfter(Sign.LOCALITYHEAD);
      boolean small = gazetteer.kind(place) == PlaceKind.CITY && people < KNOWN_ALONE;
      foreign = local && people < KNOWN_ABROAD || small && resolver.isStranger(spot, place);
    }
    if (place < 0 || foreign) {
      return new PlaceMention(spot.span(), unknown(text, mainCountry), PlaceMention.Role.LOCATION);
    }
    return new PlaceMention(spot.span(), gazetteer.place(place, text), role(tokens, spot, place));
  }

  private Place unknown(String text, int country) {
    return new Place(
        text,
        text,
        List.of(text),
        gazetteer.countryCode(country),
        Optional.empty(),
        OptionalLong.empty(),
        Place.Precision.SETTLEMENT,
        List.of());
  }

  private PlaceMention.Role role(Tokens tokens, Spot spot, int place) {
    boolean opens = spot.first() == 0 || tokens.lineBreakBefore(spot.first());
    if (opens && spot.end() < tokens.size() && isDateline(tokens, spot.end())) {
      return PlaceMention.Role.DATELINE;
    }
    PlaceKind kind = gazetteer.kind(place);
    boolean government = kind == PlaceKind.COUNTRY || kind == PlaceKind.CAPITAL;
    boolean located = spot.isBefore(Sign.LOC) || spot.isBefore(Sign.SETTLEMENT);
    boolean body = spot.isAfter(Sign.BODYHEAD) && tokens.isCapitalized(spot.end());
    return body || government && spot.isAfter(Sign.SAY) && !located
        ? PlaceMention.Role.ACTOR
        : PlaceMention.Role.LOCATION;
  }

  /** Whether a dispatch opens here: an agency in brackets or a dash, at most a date between. */
  private static boolean isDateline(Tokens tokens, int token) {
    for (int i = token; i < Math.min(tokens.size(), token + DATELINE); i++) {
      switch (tokens.norm(i)) {
        case "-", "--", "\u2013", "\u2014" -> {
          return tokens.spaceBefore(i);
        }
        case "." -> {
          return false;
        }
        default -> {
          boolean first = i == token;
          if (first && !isJoint(tokens.norm(i))) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
