package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Finds numbers and quantity expressions with their hedges and ranges, and adds them to the chart
 * as edges of class {@code quantity}. Indefinite articles that may count one are added to the chart
 * with the tag {@code article}, zero words with {@code zero}; neither is a mention. Immutable,
 * thread-safe.
 */
public final class QuantityFinder {

  private static final int MOST_HEDGES = 3;

  private final LanguagePack pack;
  private final NumberReader numbers;
  private final FractionReader fractions;
  private final CollectiveReader collectives;
  private final RangeReader ranges;
  private final QuantityKinds kinds;
  private final Entry.Test hedge;
  private final Entry.Test postHedge;
  private final Entry.Test zero;
  private final Entry.Test indefinite;
  private final Entry.Test ordinalMark;
  private final Entry.Test minus;
  private final Entry.Test person;
  private final QuantityStarts starts;

  /** A finder for one language. */
  public QuantityFinder(LanguagePack pack) {
    this.pack = pack;
    numbers = new NumberReader(pack);
    fractions = new FractionReader(pack, numbers);
    collectives = new CollectiveReader(pack, numbers);
    ranges = new RangeReader(pack, numbers, collectives);
    kinds = new QuantityKinds(pack);
    hedge = pack.test("hedge");
    postHedge = pack.test("posthedge");
    zero = pack.test("zero");
    indefinite = pack.test("det indef");
    ordinalMark = pack.test("ordmark");
    minus = pack.test("minus");
    person = pack.test("people sg");
    starts = new QuantityStarts(pack);
  }

  /** Finds all quantities of a text, adds them to the chart and lists those that are mentions. */
  public List<QuantityMention> find(Chart chart) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (int s = 0; s < chart.sentences().count(); s++) {
      int low = chart.sentences().first(s);
      int high = chart.sentences().end(s);
      int at = low;
      while (at < high) {
        Optional<Quantity> found =
            starts.at(chart, at) ? quantity(chart, at, low, high) : Optional.empty();
        if (found.isPresent()) {
          record(chart, found.get(), low, high, mentions);
        }
        at = found.map(Quantity::to).orElse(at + 1);
      }
    }
    return mentions;
  }

  private void record(
      Chart chart, Quantity found, int low, int high, List<QuantityMention> mentions) {
    QuantityMention.Kind kind =
        switch (found.form()) {
          case ORDINAL -> QuantityMention.Kind.ORDINAL;
          case FRACTION -> QuantityMention.Kind.FRACTION;
          case NEGATIVE -> QuantityMention.Kind.MEASURE;
          default -> kinds.kind(chart, found.from(), found.to(), low, high);
        };
    Span span = chart.tokens().span(found.from(), found.to());
    QuantityMention mention =
        new QuantityMention(
            span, span.in(chart.tokens().text()), found.min(), found.max(), found.bound(), kind);
    Entry entry = pack.entry("quantity " + kind + " " + found.form().tag());
    chart.add(found.from(), found.to(), entry, mention);
    if (found.form() != Quantity.Form.ARTICLE && found.form() != Quantity.Form.ZERO) {
      mentions.add(mention);
    }
  }

  private Optional<Quantity> quantity(Chart chart, int at, int low, int high) {
    Optional<Edge> none = chart.longest(at, zero).filter(edge -> edge.to() <= high);
    int hedged = chart.longest(at, hedge).map(Edge::to).orElse(at);
    if (none.isPresent() && none.get().to() > hedged && numbers.read(chart, at, high).isEmpty()) {
      return Optional.of(Quantity.exact(at, none.get().to(), 0, Quantity.Form.ZERO));
    }
    int start = at;
    Optional<Bound> bound = Optional.empty();
    for (int i = 0; i < MOST_HEDGES; i++) {
      Optional<Edge> edge = chart.longest(start, hedge).filter(e -> e.to() < high);
      if (edge.isEmpty()) {
        break;
      }
      bound = bound.or(() -> bound(edge.get()));
      start = edge.get().to();
    }
    int first = start;
    Optional<Quantity> read =
        ranges
            .read(chart, first, low, high)
            .or(() -> amount(chart, first, low, high))
            .map(found -> repeated(chart, found, high));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Quantity found = read.get();
    boolean unhedged =
        found.form() == Quantity.Form.VAGUE && bound.orElse(null) != Bound.AT_MOST
            || found.form() == Quantity.Form.ARTICLE && bound.orElse(null) == Bound.AT_MOST;
    if (bound.isPresent() && unhedged) {
      return Optional.of(found);
    }
    if (bound.isPresent()) {
      return Optional.of(found.startingAt(at).hedged(bound.get()));
    }
    return Optional.of(hedgedAfter(chart, found, high));
  }

  private Quantity hedgedAfter(Chart chart, Quantity found, int high) {
    boolean open = found.bound() != Bound.RANGE && found.form() != Quantity.Form.ARTICLE;
    Optional<Edge> after =
        open
            ? chart.longest(found.to(), postHedge).filter(edge -> follows(chart, edge, high))
            : Optional.empty();
    return after
        .flatMap(edge -> bound(edge).map(b -> found.endingAt(edge.to()).hedged(b)))
        .orElse(found);
  }

  /** Whether a hedge belongs to the number before it: a capital letter starts a new phrase. */
  private static boolean follows(Chart chart, Edge hedge, int high) {
    Tokens tokens = chart.tokens();
    boolean starts = tokens.isCapitalized(hedge.from()) && !tokens.isUpperCase(hedge.from());
    return hedge.to() <= high && !starts;
  }

  private static Optional<Bound> bound(Edge edge) {
    return edge.entry().attribute("bound").map(Bound::valueOf);
  }

  /** One quantity without hedge. */
  private Optional<Quantity> amount(Chart chart, int at, int low, int high) {
    return negative(chart, at, low, high)
        .or(() -> ordinal(chart, at, high))
        .or(() -> collectives.read(chart, at, high))
        .or(() -> fractions.read(chart, at, high))
        .or(() -> collectives.readVague(chart, at, high))
        .or(() -> number(chart, at, high));
  }

  private Optional<Quantity> ordinal(Chart chart, int at, int high) {
    Tokens tokens = chart.tokens();
    boolean marked =
        tokens.isNumber(at)
            && at + 1 < high
            && !tokens.spaceBefore(at + 1)
            && chart.is(at + 1, ordinalMark);
    return marked
        ? numbers
            .read(chart, at, at + 1)
            .map(n -> Quantity.exact(at, at + 2, n.value(), Quantity.Form.ORDINAL))
        : numbers
            .readOrdinal(chart, at, high)
            .map(n -> Quantity.exact(at, n.to(), n.value(), Quantity.Form.ORDINAL));
  }

  private Optional<Quantity> number(Chart chart, int at, int high) {
    boolean article = chart.is(at, indefinite);
    if (article && at + 1 < high && !chart.tokens().isNumber(at + 1)) {
      Optional<NumberReader.Number> large =
          numbers.read(chart, at + 1, high).filter(number -> number.value() >= 100);
      if (large.isPresent()) {
        return large.map(n -> Quantity.exact(at, n.to(), n.value(), Quantity.Form.NUMBER));
      }
    }
    Optional<NumberReader.Number> number =
        numbers.read(chart, at, high).filter(n -> !article || n.to() > at + 1);
    if (number.isPresent()) {
      return number.map(n -> Quantity.exact(at, n.to(), n.value(), Quantity.Form.NUMBER));
    }
    return article && isArticle(chart, at)
        ? Optional.of(Quantity.exact(at, at + 1, 1, Quantity.Form.ARTICLE))
        : Optional.empty();
  }

  /** Whether a word that may be an article is one: not a lone capital within a sentence. */
  private boolean isArticle(Chart chart, int at) {
    Tokens tokens = chart.tokens();
    boolean first = chart.sentences().first(chart.sentences().sentenceOf(at)) == at;
    boolean quoted = at > 0 && !tokens.isWord(at - 1) && !tokens.isNumber(at - 1);
    boolean capitals = at + 1 < tokens.size() && tokens.isUpperCase(at + 1);
    boolean counts = at + 1 < tokens.size() && chart.is(at + 1, person);
    return first || quoted || capitals || counts || !tokens.isCapitalized(at);
  }

  /** A number below zero: a word for minus or a dash that touches it, and is no bullet. */
  private Optional<Quantity> negative(Chart chart, int at, int low, int high) {
    Tokens tokens = chart.tokens();
    boolean dash = "-\u2212".contains(tokens.norm(at));
    if (at + 1 >= high || !dash && !chart.is(at, minus)) {
      return Optional.empty();
    }
    Optional<Quantity> number =
        fractions
            .read(chart, at + 1, high)
            .or(() -> number(chart, at + 1, high))
            .filter(found -> found.form() != Quantity.Form.ARTICLE);
    boolean alone = number.isPresent() && number.get().to() >= high && at == low;
    boolean touching = tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1) && at > low;
    boolean word = !dash && (at == low || tokens.isWord(at - 1));
    return number
        .filter(found -> alone || dash && touching || word)
        .map(
            found ->
                Quantity.exact(at, found.to(), -found.min().orElseThrow(), Quantity.Form.NEGATIVE));
  }

  /** Takes in a repetition of the number in brackets: {@code forty-five (45)}. */
  private Quantity repeated(Chart chart, Quantity found, int high) {
    Tokens tokens = chart.tokens();
    int at = found.to();
    if (found.form() != Quantity.Form.NUMBER || at + 2 >= high || !tokens.norm(at).equals("(")) {
      return found;
    }
    Optional<NumberReader.Number> again = numbers.read(chart, at + 1, high);
    boolean same =
        again.isPresent()
            && found.min().isPresent()
            && again.get().value() == found.min().getAsDouble()
            && again.get().to() < high
            && tokens.norm(again.get().to()).equals(")");
    return same ? found.endingAt(again.get().to() + 1) : found;
  }
}
