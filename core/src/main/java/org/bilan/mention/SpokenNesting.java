package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceWords.Sign;
import org.bilan.text.Tokens;

/**
 * Reads from the words between two places that the first lies in the second: {@code Tayba village
 * in the eastern countryside of Salamiyah}, {@code Urbar, dans la province de Coblence}. A place
 * that the gazetteer does not know is given these places as those that contain it. Immutable and
 * thread-safe.
 */
final class SpokenNesting {

  /** The most tokens between the two names. */
  private static final int LONGEST = 8;

  /** The most words of a phrase such as {@code province of}. */
  private static final int LONGEST_LEAD = 3;

  private final PlaceWords words;
  private final Entry.Test preposition;
  private final Entry.Test determiner;

  SpokenNesting(LanguagePack pack, PlaceWords words) {
    this.words = words;
    preposition = pack.test("prep");
    determiner = pack.test("det");
  }

  /** The mentions, those of unknown places with the places that they are said to lie in. */
  List<PlaceMention> nest(Chart chart, List<PlaceMention> mentions) {
    List<PlaceMention> nested = new ArrayList<>(mentions);
    for (int i = mentions.size() - 2; i >= 0; i--) {
      PlaceMention inner = mentions.get(i);
      PlaceMention outer = nested.get(i + 1);
      if (inner.place().coordinates().isEmpty()
          && inner.place().within().isEmpty()
          && outer.place().country().equals(inner.place().country())
          && isInside(chart, inner, outer)) {
        nested.set(i, new PlaceMention(inner.span(), within(inner.place(), outer), inner.role()));
      }
    }
    return nested;
  }

  private static Place within(Place inner, PlaceMention outer) {
    Place out = outer.place();
    List<Place.Container> containers = new ArrayList<>();
    String id =
        out.geonameId().isPresent() ? Long.toString(out.geonameId().getAsLong()) : out.name();
    containers.add(new Place.Container(id, out.name(), out.names()));
    containers.addAll(out.within());
    return new Place(
        inner.text(),
        inner.name(),
        inner.names(),
        inner.country(),
        inner.coordinates(),
        inner.geonameId(),
        inner.precision(),
        containers);
  }

  /** Whether only words that put one place into another stand between two names. */
  private boolean isInside(Chart chart, PlaceMention inner, PlaceMention outer) {
    Tokens tokens = chart.tokens();
    int from = tokens.tokenAt(inner.span().end() - 1) + 1;
    int to = tokens.tokenAt(outer.span().start());
    if (to - from < 1 || to - from > LONGEST) {
      return false;
    }
    int lead = words.before(tokens, to, from);
    boolean led = PlaceWords.has(lead, Sign.REGION) || PlaceWords.has(lead, Sign.SETTLEMENT);
    boolean puts = false;
    for (int i = from; i < to; i++) {
      boolean comma = tokens.norm(i).equals(",") || tokens.norm(i).equals("(");
      boolean in = chart.is(i, preposition) || comma && i == from;
      int after = words.after(tokens, i, to);
      boolean kind =
          PlaceWords.has(after, Sign.LOCALITYHEAD)
              || PlaceWords.has(after, Sign.PLACEHEAD)
              || PlaceWords.has(after, Sign.REGIONHEAD);
      boolean side = PlaceWords.has(words.of(tokens.norm(i)), Sign.DIRECTION);
      boolean leads = led && i >= to - LONGEST_LEAD;
      if (!in && !kind && !side && !leads && !chart.is(i, determiner)) {
        return false;
      }
      puts |= in;
    }
    return puts;
  }
}
