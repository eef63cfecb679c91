package org.bilan.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.mention.PlaceMention;

/** The places of one article, each with all its mentions, and what is known of each mention. */
final class PlaceTable {

  /** How a mention stands. */
  enum Use {
    /** As a place where something may have happened. */
    OPEN,
    /** As one who acts or speaks. */
    ACTOR,
    /** Inside the name of a source or of a compound. */
    SOURCE,
    /** Behind words for where people speak, are healed or have gone. */
    ELSEWHERE,
    /** Behind words that say that it is only near. */
    AWAY,
    /** As the dateline of the article. */
    DATELINE,
    /** As an adjective for people and things of a country. */
    DEMONYM,
    /** As a name that is a place by a preposition alone. */
    LIKELY
  }

  /**
   * One mention.
   *
   * @param mention the toponym
   * @param token its first token
   * @param sentence its sentence
   * @param use how it stands
   * @param put whether a preposition stands before it
   * @param locality whether a kind of place stands beside it
   */
  record Mention(
      PlaceMention mention, int token, int sentence, Use use, boolean put, boolean locality) {}

  /** One place. */
  static final class Row {
    final PlaceMention place;
    final List<Mention> uses = new ArrayList<>();
    final Set<Integer> openSentences = new HashSet<>();
    final boolean titled;
    boolean leaf = true;
    boolean nested;
    int inner;

    Row(PlaceMention place, boolean titled) {
      this.place = place;
      this.titled = titled;
    }

    /** The kind of a place in one letter. */
    String kind() {
      if (uses.stream().allMatch(use -> use.use() == Use.DEMONYM)) {
        return "D";
      }
      if (uses.stream().allMatch(use -> use.use() == Use.LIKELY)) {
        return "X";
      }
      if (place.place().coordinates().isEmpty()
          && place.place().precision() == Place.Precision.SETTLEMENT) {
        return "U";
      }
      return switch (place.place().precision()) {
        case SETTLEMENT -> "S";
        case LANDMARK -> "L";
        case REGION -> "R";
        case COUNTRY -> "C";
        case WIDE -> "W";
      };
    }

    /** Whether it is a town or building, a region, or more, in one letter. */
    String breadth() {
      if (isNarrow()) {
        return "N";
      }
      return place.place().precision() == Place.Precision.REGION ? "R" : "C";
    }

    boolean isNarrow() {
      return PlaceNesting.isNarrow(place);
    }

    /** The mention that stands for the place to a claim: one of its sentence, else the first. */
    Optional<PlaceMention> best(int sentence) {
      for (Mention mention : uses) {
        if (mention.sentence() == sentence && mention.use() == Use.OPEN) {
          return Optional.of(mention.mention());
        }
      }
      return Optional.of(place);
    }

    /** How often it is used as an open place. */
    int open() {
      int open = 0;
      for (Mention use : uses) {
        open += use.use() == Use.OPEN ? 1 : 0;
      }
      return open;
    }
  }

  private final List<Row> rows;
  private final int[] paragraphs;

  private PlaceTable(List<Row> rows, int[] paragraphs) {
    this.rows = List.copyOf(rows);
    this.paragraphs = paragraphs;
  }

  /** Whether two tokens stand in one paragraph. */
  boolean isOneParagraph(int a, int b) {
    return paragraphs[a] == paragraphs[b];
  }

  /** The paragraph of each token, by line breaks. */
  private static int[] paragraphs(Chart chart) {
    int[] paragraphs = new int[chart.tokens().size() + 1];
    for (int i = 1; i < paragraphs.length; i++) {
      boolean breaks = i < chart.tokens().size() && chart.tokens().lineBreakBefore(i);
      paragraphs[i] = paragraphs[i - 1] + (breaks ? 1 : 0);
    }
    return paragraphs;
  }

  /** The places in the order of their first mention. */
  List<Row> rows() {
    return rows;
  }

  static PlaceTable of(ArticleContext context, PlaceSigns signs) {
    Map<String, Row> rows = new LinkedHashMap<>();
    String title = context.title().map(t -> t.tokens().text().toLowerCase(Locale.ROOT)).orElse("");
    for (PlaceMention mention : context.places()) {
      add(context, signs, rows, title, mention, use(context, signs, mention));
    }
    for (PlaceMention mention : context.likely()) {
      add(context, signs, rows, title, mention, Use.LIKELY);
    }
    for (PlaceMention mention : context.demonyms()) {
      add(context, signs, rows, title, mention, Use.DEMONYM);
    }
    List<Row> all = new ArrayList<>(rows.values());
    for (Row outer : all) {
      for (Row inner : all) {
        if (inner != outer && PlaceNesting.isWithin(inner.place, outer.place)) {
          outer.leaf = false;
          outer.inner++;
          inner.nested = true;
        }
      }
    }
    return new PlaceTable(all, paragraphs(context.chart()));
  }

  private static void add(
      ArticleContext context,
      PlaceSigns signs,
      Map<String, Row> rows,
      String title,
      PlaceMention mention,
      Use use) {
    String text = mention.place().text().toLowerCase(Locale.ROOT);
    Row row =
        rows.computeIfAbsent(key(mention.place()), key -> new Row(mention, title.contains(text)));
    int token = context.chart().tokens().tokenAt(mention.span().start());
    int sentence = context.sentenceOf(token);
    row.uses.add(
        new Mention(
            mention,
            token,
            sentence,
            use,
            signs.isPut(context.chart(), mention),
            signs.isNamedAsLocality(context.chart(), mention)));
    if (use == Use.OPEN) {
      row.openSentences.add(sentence);
    }
  }

  private static String key(Place place) {
    return place.name() + "|" + place.country().orElse("");
  }

  private static Use use(ArticleContext context, PlaceSigns signs, PlaceMention mention) {
    if (mention.role() == PlaceMention.Role.ACTOR) {
      return Use.ACTOR;
    }
    if (PlaceSigns.isDateline(context, mention)
        || mention.role() == PlaceMention.Role.DATELINE
            && mention.span().start() <= PlaceSigns.HEAD) {
      return Use.DATELINE;
    }
    if (PlaceSigns.isInSource(context, mention)) {
      return Use.SOURCE;
    }
    if (signs.isElsewhere(context, mention)) {
      return Use.ELSEWHERE;
    }
    return signs.isAway(context, mention) ? Use.AWAY : Use.OPEN;
  }
}
