package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

  private record Core(int from, int to, double min, double max, Bound bound, String tag) {}

  private final LanguagePack pack;
  private final NumberReader numbers;
  private final Entry.Test hedge;
  private final Entry.Test postHedge;
  private final Entry.Test vague;
  private final Entry.Test vagueTimes;
  private final Entry.Test zero;
  private final Entry.Test collective;
  private final Entry.Test collectives;
  private final Entry.Test wholeCollective;
  private final Entry.Test exact;
  private final Entry.Test indefinite;
  private final Entry.Test partitive;
  private final Entry.Test ordinal;
  private final Entry.Test of;
  private final Entry.Test open;
  private final Entry.Test and;
  private final Entry.Test to;
  private final Entry.Test from;
  private final Entry.Test change;
  private final QuantityKinds kinds;
  private final List<Entry.Test> openers;

  /** A finder for one language. */
  public QuantityFinder(LanguagePack pack) {
    this.pack = pack;
    numbers = new NumberReader(pack);
    hedge = pack.test("hedge");
    postHedge = pack.test("posthedge");
    vague = pack.test("vague");
    vagueTimes = pack.test("vaguetimes");
    zero = pack.test("zero");
    collective = pack.test("collective");
    wholeCollective = pack.test("collective whole");
    exact = pack.test("exact");
    collectives = pack.test("collectives");
    indefinite = pack.test("det indef");
    partitive = pack.test("det part");
    ordinal = pack.test("ordinal");
    of = pack.test("prep of");
    open = pack.test("range open");
    and = pack.test("range and");
    to = pack.test("range to");
    from = pack.test("range from");
    change = pack.test("change");
    kinds = new QuantityKinds(pack);
    openers =
        List.of(
            pack.test("num"),
            hedge,
            vague,
            vagueTimes,
            zero,
            collective,
            collectives,
            indefinite,
            partitive,
            ordinal,
            of,
            open,
            from);
  }

  /** Finds all quantities of a text, adds them to the chart and lists those that are mentions. */
  public List<QuantityMention> find(Chart chart) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (int s = 0; s < chart.sentences().count(); s++) {
      int high = chart.sentences().end(s);
      int at = chart.sentences().first(s);
      int low = at;
      while (at < high) {
        boolean possible = chart.tokens().isNumber(at) || starts(chart, at);
        Optional<Core> core = possible ? quantity(chart, at, low, high) : Optional.empty();
        if (core.isEmpty()) {
          at++;
          continue;
        }
        record(chart, core.get(), low, high, mentions);
        at = core.get().to;
      }
    }
    return mentions;
  }

  /** Whether a word may start a quantity. */
  private boolean starts(Chart chart, int at) {
    if (chart.tokens().norm(at).indexOf('-') > 0) {
      return true;
    }
    for (Edge edge : chart.edges(at)) {
      for (Entry.Test test : openers) {
        if (edge.entry().is(test)) {
          return true;
        }
      }
    }
    return false;
  }

  private void record(Chart chart, Core core, int low, int high, List<QuantityMention> mentions) {
    QuantityMention.Kind kind =
        core.tag.equals("ordinal")
            ? QuantityMention.Kind.ORDINAL
            : kinds.kind(chart, core.from, core.to, low, high);
    Span span = chart.tokens().span(core.from, core.to);
    QuantityMention mention =
        new QuantityMention(
            span,
            span.in(chart.tokens().text()),
            Double.isNaN(core.min) ? OptionalDouble.empty() : OptionalDouble.of(core.min),
            Double.isNaN(core.max) ? OptionalDouble.empty() : OptionalDouble.of(core.max),
            core.bound,
            kind);
    chart.add(core.from, core.to, pack.entry("quantity " + kind + " " + core.tag), mention);
    if (!core.tag.equals("article") && !core.tag.equals("zero")) {
      mentions.add(mention);
    }
  }

  private Optional<Core> quantity(Chart chart, int at, int low, int high) {
    Optional<Edge> word = chart.longest(at, zero).filter(edge -> edge.to() <= high);
    if (word.isPresent() && numbers.read(chart, at, high).isEmpty()) {
      return Optional.of(new Core(at, word.get().to(), 0, 0, Bound.EXACT, "zero"));
    }
    int start = at;
    Optional<Bound> bound = Optional.empty();
    for (int i = 0; i < 3; i++) {
      Optional<Edge> edge = chart.longest(start, hedge);
      if (edge.isEmpty() || edge.get().to() >= high) {
        break;
      }
      if (bound.isEmpty()) {
        bound = edge.get().entry().attribute("bound").map(Bound::valueOf);
      }
      start = edge.get().to();
    }
    Optional<Core> core = range(chart, start, low, high).or(() -> Optional.empty());
    if (core.isEmpty() && start > at) {
      core = amount(chart, start, high);
    } else if (core.isEmpty()) {
      core = amount(chart, at, high);
    }
    if (core.isEmpty()) {
      return Optional.empty();
    }
    Core found = core.get();
    if (bound.isPresent() && found.tag.equals("vague") && bound.get() != Bound.AT_MOST) {
      bound = Optional.empty();
    }
    if (bound.isEmpty() && found.bound != Bound.RANGE) {
      Optional<Edge> after = chart.longest(found.to, postHedge);
      if (after.isPresent() && after.get().to() <= high && !found.tag.equals("article")) {
        bound = after.get().entry().attribute("bound").map(Bound::valueOf);
        found =
            new Core(found.from, after.get().to(), found.min, found.max, found.bound, found.tag);
      }
    }
    return Optional.of(bound.isPresent() ? hedged(at, found, bound.get()) : found);
  }

  private static Core hedged(int from, Core core, Bound bound) {
    if (core.bound == Bound.RANGE) {
      return new Core(from, core.to, core.min, core.max, core.bound, core.tag);
    }
    double min = bound == Bound.AT_MOST ? Double.NaN : core.min;
    double max =
        bound == Bound.AT_LEAST ? Double.NaN : Double.isNaN(core.max) ? core.min : core.max;
    return new Core(from, core.to, min, max, bound, core.tag.equals("article") ? "one" : core.tag);
  }

  /** {@code between 50 and 60}, {@code 50 to 60}, {@code 50-60}. */
  private Optional<Core> range(Chart chart, int at, int low, int high) {
    Tokens tokens = chart.tokens();
    boolean opened = chart.is(at, open);
    boolean fromWord = !opened && chart.is(at, from);
    int start = opened || fromWord ? at + 1 : at;
    Optional<Core> first = number(chart, start, high);
    if (first.isEmpty() || first.get().to >= high) {
      return Optional.empty();
    }
    int middle = first.get().to;
    if (!(opened ? chart.is(middle, and) : chart.is(middle, to))) {
      return Optional.empty();
    }
    Optional<Core> second = number(chart, middle + 1, high);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    boolean dash = !tokens.isWord(middle);
    boolean loose = dash && tokens.spaceBefore(middle) != tokens.spaceBefore(middle + 1);
    boolean more =
        dash
            && second.get().to < high
            && isDash(tokens, second.get().to)
            && !tokens.spaceBefore(second.get().to);
    if (loose || more) {
      return Optional.empty();
    }
    double min = first.get().min;
    double max = second.get().min;
    if (max >= 1000 && min < 1000 && scaled(chart, second.get()) && min * unit(max) < max) {
      min *= unit(max);
    }
    boolean moved = fromWord && changed(chart, at, low);
    boolean english = fromWord && pack.property("numbers.from.range").orElse("yes").equals("no");
    if (min >= max
        || moved
        || english
        || (max - min > 1 && !opened && max > 20 * Math.max(1, min))) {
      return Optional.empty();
    }
    return Optional.of(new Core(at, second.get().to, min, max, Bound.RANGE, "number"));
  }

  private static boolean isDash(Tokens tokens, int at) {
    return !tokens.isWord(at) && !tokens.isNumber(at) && "-\u2013\u2014/".contains(tokens.norm(at));
  }

  private boolean scaled(Chart chart, Core core) {
    return core.to - core.from > 1 && chart.tokens().isWord(core.to - 1);
  }

  private static double unit(double value) {
    return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
  }

  /** Whether a verb of change stands shortly before, as in {@code rose from 9 to 12}. */
  private boolean changed(Chart chart, int at, int low) {
    for (int i = Math.max(low, at - 5); i < at; i++) {
      if (chart.is(i, change)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Core> number(Chart chart, int at, int high) {
    return numbers
        .read(chart, at, high)
        .map(n -> new Core(at, n.to(), n.value(), n.value(), Bound.EXACT, "number"));
  }

  /** One quantity without hedge: a number, a collective, a vague quantifier, an article. */
  private Optional<Core> amount(Chart chart, int at, int high) {
    Optional<Edge> rank = chart.longest(at, ordinal).filter(edge -> edge.to() <= high);
    if (rank.isPresent() && rank.get().entry().attribute("value").isPresent()) {
      double value = Double.parseDouble(rank.get().entry().attribute("value").get());
      return Optional.of(new Core(at, rank.get().to(), value, value, Bound.EXACT, "ordinal"));
    }
    Optional<Core> grouped = collective(chart, at, high);
    if (grouped.isPresent()) {
      return grouped;
    }
    Optional<Edge> many = chart.longest(at, vague).filter(edge -> edge.to() <= high);
    if (many.isPresent()) {
      double value = Double.parseDouble(many.get().entry().attribute("value").orElse("2"));
      return Optional.of(new Core(at, many.get().to(), value, Double.NaN, Bound.VAGUE, "vague"));
    }
    boolean article = chart.is(at, indefinite);
    if (article && at + 1 < high && !chart.tokens().isNumber(at + 1)) {
      Optional<Core> after = number(chart, at + 1, high).filter(core -> core.min >= 100);
      if (after.isPresent()) {
        Core core = after.get();
        return Optional.of(new Core(at, core.to, core.min, core.max, Bound.EXACT, "number"));
      }
    }
    Optional<Core> number = number(chart, at, high);
    if (number.isPresent() && !(article && number.get().to == at + 1)) {
      return number;
    }
    return article && isArticle(chart, at)
        ? Optional.of(new Core(at, at + 1, 1, 1, Bound.EXACT, "article"))
        : Optional.empty();
  }

  /** Whether a word that may be an article is none: a lone capital within a sentence. */
  private static boolean isArticle(Chart chart, int at) {
    Tokens tokens = chart.tokens();
    boolean first = chart.sentences().first(chart.sentences().sentenceOf(at)) == at;
    boolean quoted = at > 0 && !tokens.isWord(at - 1) && !tokens.isNumber(at - 1);
    boolean capitals = at + 1 < tokens.size() && tokens.isUpperCase(at + 1);
    return first || quoted || capitals || !tokens.isCapitalized(at);
  }

  /** {@code une dizaine}, {@code des dizaines de milliers}, {@code two dozen}, {@code hundreds}. */
  private Optional<Core> collective(Chart chart, int at, int high) {
    Optional<Edge> whole = chart.longest(at, wholeCollective);
    if (whole.isPresent() && whole.get().to() <= high) {
      double value = value(whole.get());
      Bound bound = whole.get().entry().is(exact) ? Bound.EXACT : Bound.APPROXIMATE;
      return Optional.of(new Core(at, whole.get().to(), value, value, bound, "number"));
    }
    int noun = at;
    double times = 1;
    boolean many = false;
    Optional<Edge> several = chart.longest(at, vague).or(() -> chart.longest(at, vagueTimes));
    Optional<NumberReader.Number> count = numbers.read(chart, at, high);
    boolean article = chart.is(at, indefinite);
    if (several.isPresent()) {
      noun = several.get().to();
      many = true;
    } else if (count.isPresent() && !article) {
      noun = count.get().to();
      times = count.get().value();
    } else if (chart.is(at, partitive) || chart.is(at, of)) {
      noun = at + 1;
      many = true;
    } else if (article) {
      noun = at + 1;
    }
    if (noun >= high) {
      return Optional.empty();
    }
    if (many && several.isPresent()) {
      Optional<NumberReader.Number> base = numbers.read(chart, noun, high);
      if (base.isPresent() && base.get().value() >= 100) {
        double value = 2 * base.get().value();
        return Optional.of(new Core(at, base.get().to(), value, Double.NaN, Bound.VAGUE, "vague"));
      }
    }
    Optional<Edge> plural = chart.longest(noun, collectives);
    Optional<Edge> single = chart.longest(noun, collective);
    if (plural.isPresent() && plural.get().to() <= high) {
      return Optional.of(plural(chart, at, plural.get(), high));
    }
    if (single.isEmpty() || single.get().to() > high) {
      return Optional.empty();
    }
    boolean bare = noun == at;
    boolean plurals = chart.tokens().norm(noun).endsWith(pack.property("plural.mark").orElse("s"));
    if (bare && !plurals) {
      return Optional.empty();
    }
    double value = times * value(single.get());
    int end = single.get().to();
    if (end + 1 < high && chart.is(end, of)) {
      Optional<Edge> second = chart.longest(end + 1, collective);
      Optional<NumberReader.Number> scale = numbers.read(chart, end + 1, high);
      if (second.isPresent() && value(second.get()) >= 1000) {
        value *= value(second.get());
        end = second.get().to();
      } else if (scale.isPresent() && scale.get().value() >= 1000 && scale.get().to() == end + 2) {
        value *= scale.get().value();
        end = scale.get().to();
      }
    }
    boolean vaguely = many || bare;
    if (vaguely) {
      double two =
          value(single.get()) >= 100
              ? 2 * value
              : value == 10 || value % 10 == 0 ? 2 * value : value;
      return Optional.of(new Core(at, end, vaguely(value, two), Double.NaN, Bound.VAGUE, "vague"));
    }
    return Optional.of(new Core(at, end, value, value, Bound.APPROXIMATE, "number"));
  }

  private static double vaguely(double value, double two) {
    return value == 12 ? 24 : two;
  }

  private Core plural(Chart chart, int at, Edge plural, int high) {
    double value = value(plural);
    int end = plural.to();
    if (end + 1 < high && chart.is(end, of)) {
      Optional<Edge> second = chart.longest(end + 1, collectives);
      if (second.isPresent() && second.get().to() <= high && value(second.get()) >= 1000) {
        value =
            value(plural) >= 200
                ? value(plural) / 2 * value(second.get())
                : 10 * value(second.get());
        end = second.get().to();
      }
    }
    return new Core(at, end, value, Double.NaN, Bound.VAGUE, "vague");
  }

  private static double value(Edge edge) {
    return Double.parseDouble(edge.entry().attribute("value").orElse("0"));
  }
}
