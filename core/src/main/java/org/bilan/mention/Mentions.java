package org.bilan.mention;

import java.util.List;

/**
 * All mentions of one article, each list in text order.
 *
 * @param quantities numbers and quantity expressions
 * @param dates time expressions
 * @param places toponyms
 * @param names proper names
 * @param attributions who says what
 */
public record Mentions(
    List<QuantityMention> quantities,
    List<DateMention> dates,
    List<PlaceMention> places,
    List<NameMention> names,
    List<Attribution> attributions) {

  /** Copies the lists. */
  public Mentions {
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }

  /** No mentions. */
  public static Mentions none() {
    return new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
