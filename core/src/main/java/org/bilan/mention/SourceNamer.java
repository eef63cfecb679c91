package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.text.Tokens;

/** Says what kind of source a noun phrase is and gives it a name. */
final class SourceNamer {

  /**
   * What a noun phrase names.
   *
   * @param name the usual name, or the words without article
   * @param type its kind
   * @param known whether the lexicon of sources knows its kind
   * @param body whether it names anyone, and not just a document
   */
  record Named(String name, SourceType type, boolean known, boolean body) {}

  private final Chart chart;
  private final Tokens tokens;
  private final CueWords words;
  private final Phrases phrases;

  SourceNamer(Chart chart, CueWords words, Phrases phrases) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.words = words;
    this.phrases = phrases;
  }

  Named name(int from, int to) {
    List<Edge> edges = new ArrayList<>();
    int border = to;
    for (int i = from; i < to; ) {
      if (border == to
          && i > from
          && (phrases.is(i, words.link) || phrases.is(i, words.weakLink))) {
        border = i;
      }
      Optional<Edge> edge = longest(i, to);
      edge.ifPresent(edges::add);
      i = edge.map(Edge::to).orElse(i + 1);
    }
    boolean whole = edges.size() == 1;
    edges.removeIf(edge -> edge.entry().is(words.capital) && !whole);
    Optional<Edge> head = head(edges, border);
    if (phrases.mark(from, "@")) {
      return new Named(text(from, to), SourceType.WITNESS, true, true);
    }
    if (head.isEmpty()) {
      boolean place =
          to - from <= 3 && phrases.is(phrases.is(from, words.det) ? from + 1 : from, words.place);
      boolean body = !phrases.is(phrases.is(from, words.det) ? from + 1 : from, words.cueNoun);
      return new Named(
          body ? text(from, to) : "",
          place ? SourceType.GOVERNMENT : SourceType.OTHER,
          place,
          body && (!document(from, to) || capital(from, to)));
    }
    SourceType type = type(head.get(), edges);
    return new Named(named(head.get(), from, to), type, true, true);
  }

  private boolean document(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.is(i, words.cueNoun)) {
        return true;
      }
    }
    return false;
  }

  private boolean capital(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.isWord(i) && tokens.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Edge> longest(int i, int to) {
    Edge best = null;
    for (Edge edge : chart.edges(i)) {
      if (edge.to() <= to
          && edge.entry().is(words.src)
          && (best == null || edge.to() > best.to())) {
        best = edge;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The reading of the head noun: the last before the first link where modifiers stand before. */
  private Optional<Edge> head(List<Edge> edges, int border) {
    Edge first = null;
    Edge last = null;
    for (Edge edge : edges) {
      boolean modifier = edge.entry().is(words.mod);
      if (first == null || (first.entry().is(words.mod) && !modifier)) {
        first = edge;
      }
      if (edge.from() < border && (last == null || !modifier || last.entry().is(words.mod))) {
        last = edge;
      }
    }
    return Optional.ofNullable(words.modifiersFirst && last != null ? last : first);
  }

  private SourceType type(Edge head, List<Edge> edges) {
    if (head.entry().is(words.generic)) {
      Edge best = null;
      for (Edge edge : edges) {
        Edge plain = edge.entry().is(words.generic) ? modifier(edge) : edge;
        if (edge == head || plain == null) {
          continue;
        }
        boolean nearer =
            best == null
                || Math.abs(edge.from() - head.from()) < Math.abs(best.from() - head.from());
        best = nearer ? plain : best;
      }
      if (best != null) {
        return type(best.entry());
      }
    }
    return type(head.entry());
  }

  /** The reading of a word as a modifier, or null. */
  private Edge modifier(Edge edge) {
    return chart.longest(edge.from(), words.mod).orElse(null);
  }

  private static SourceType type(Entry entry) {
    return entry
        .attribute("type")
        .map(name -> SourceType.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT)))
        .orElse(SourceType.OTHER);
  }

  private String named(Edge head, int from, int to) {
    Optional<String> name = head.entry().attribute("name");
    if (name.isPresent() && head.to() >= to - 1) {
      return name.get();
    }
    if (head.entry().is(words.person)) {
      int start = to;
      while (start - 1 > from
          && tokens.isWord(start - 1)
          && tokens.isCapitalized(start - 1)
          && !phrases.is(start - 1, words.src)) {
        start--;
      }
      if (start < to
          && !phrases.is(start - 1, words.link)
          && !phrases.is(start - 1, words.weakLink)) {
        return text(start, to);
      }
    }
    return name.isPresent() && head.entry().is(words.org) ? name.get() : text(from, to);
  }

  /** The words without article and honorific, white space evened. */
  private String text(int from, int to) {
    int start = from;
    while (start < to - 1
        && (phrases.is(start, words.det) && !phrases.is(start, words.org)
            || phrases.is(start, words.honorific)
            || phrases.mark(start, "."))) {
      start++;
    }
    return tokens.span(start, to).in(tokens.text()).strip().replaceAll("\\s+", " ");
  }
}
