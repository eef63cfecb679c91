package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Finds names that are likely places though nothing says so but a locative preposition before them:
 * {@code at Sissu}, {@code entered Umm Jurays}. Too unsure for toponyms of their own right; those
 * who weigh places against each other may take them into account. They are taken to lie in the
 * country of the toponym named nearest before. Immutable and thread-safe.
 */
public final class LikelyPlaceFinder {

  private static final int LONGEST = 4;

  /** The lexicon class of those who speak in the news. */
  private static final String SOURCE = "src";

  private final Entry.Test locative;
  private final Entry.Test determiner;

  /** A finder for one language. */
  public LikelyPlaceFinder(LanguagePack pack) {
    locative = pack.test("prep loc");
    determiner = pack.test("det def");
  }

  /**
   * The likely places of a text that none of the given mentions covers, in text order.
   *
   * @param places toponyms and landmarks of the text, in order
   */
  public List<PlaceMention> find(Chart chart, List<PlaceMention> places) {
    List<PlaceMention> found = new ArrayList<>();
    Tokens tokens = chart.tokens();
    int next = 0;
    for (int i = 1; i < tokens.size(); i++) {
      int start = tokens.start(i);
      while (next < places.size() && places.get(next).span().end() <= start) {
        next++;
      }
      boolean covered = next < places.size() && places.get(next).span().start() <= start;
      if (covered || !isPut(chart, i) || !isName(chart, i)) {
        continue;
      }
      int end = i + 1;
      int stop = Math.min(chart.sentences().end(chart.sentences().sentenceOf(i)), i + LONGEST);
      while (end < stop && tokens.spaceBefore(end) && isName(chart, end)) {
        end++;
      }
      found.add(mention(tokens.span(i, end), tokens, places, next));
      i = end;
    }
    return List.copyOf(found);
  }

  private boolean isPut(Chart chart, int at) {
    return chart.is(at - 1, locative)
        || at > 1 && chart.is(at - 1, determiner) && chart.is(at - 2, locative);
  }

  /** A capitalised word that no lexicon knows. */
  private static boolean isName(Chart chart, int at) {
    Tokens tokens = chart.tokens();
    if (!tokens.isWord(at) || tokens.isNumber(at) || tokens.norm(at).length() < 2) {
      return false;
    }
    String word = tokens.span(at, at + 1).in(tokens.text());
    int hyphen = word.indexOf('-');
    boolean articled =
        hyphen > 0
            && hyphen < LONGEST
            && hyphen + 1 < word.length()
            && Character.isUpperCase(word.charAt(hyphen + 1));
    boolean compound =
        hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    if (compound || !tokens.isCapitalized(at) && !articled) {
      return false;
    }
    for (Edge edge : chart.edges(at)) {
      if (!edge.entry().type().equals(SOURCE)) {
        return false;
      }
    }
    return true;
  }

  private static PlaceMention mention(
      Span span, Tokens tokens, List<PlaceMention> places, int next) {
    PlaceMention near = null;
    for (int i = next - 1; i >= 0 && near == null; i--) {
      near = places.get(i).place().country().isPresent() ? places.get(i) : null;
    }
    for (int i = next; i < places.size() && near == null; i++) {
      near = places.get(i).place().country().isPresent() ? places.get(i) : null;
    }
    String text = span.in(tokens.text());
    Place place =
        new Place(
            text,
            text,
            List.of(text),
            near == null ? Optional.empty() : near.place().country(),
            Optional.empty(),
            OptionalLong.empty(),
            Place.Precision.SETTLEMENT,
            List.of());
    return new PlaceMention(span, place, PlaceMention.Role.LOCATION);
  }
}
