package org.bilan.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Follows each attribution outward to those through whom its words came: "X, citing Y", "Y, quoted
 * by X", "Y told X", "X says that Y says". The innermost is the source; the others are its chain,
 * the outermost first.
 */
final class SourceChains {

  /** How far after a source its quoter, or the one who was told, may stand. */
  private static final int REACH = 14;

  /** The same for who was told, after the cue. */
  private static final int TOLD = 5;

  /** How many tokens may stand between the cited source and the next one. */
  private static final int GAP = 2;

  private final Chart chart;
  private final Tokens tokens;
  private final CueWords words;
  private final Phrases phrases;
  private final SourceNamer namer;
  private final List<Made> all;

  /** An attribution with the draft that it was made of. */
  record Made(Draft draft, Attribution attribution) {}

  /** The next one outward: another attribution, or a name alone. */
  private record Outer(int index, String name) {}

  SourceChains(Chart chart, CueWords words, Phrases phrases, SourceNamer namer, List<Made> all) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.words = words;
    this.phrases = phrases;
    this.namer = namer;
    this.all = all;
  }

  /** The attributions in the same order, with their chains. */
  List<Attribution> chained() {
    List<Optional<Outer>> outers = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      outers.add(outer(i));
    }
    List<Attribution> chained = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      chained.add(all.get(i).attribution().withVia(chain(i, outers)));
    }
    return chained;
  }

  /** The names from an attribution outward, turned round; each once. */
  private List<String> chain(int start, List<Optional<Outer>> outers) {
    String own = all.get(start).attribution().name();
    List<String> chain = new ArrayList<>();
    int at = start;
    for (int steps = 0; at >= 0 && steps < all.size() && outers.get(at).isPresent(); steps++) {
      Outer outer = outers.get(at).get();
      if (!outer.name().equals(own) && !chain.contains(outer.name())) {
        chain.add(outer.name());
      }
      at = outer.index();
    }
    Collections.reverse(chain);
    return chain;
  }

  private Optional<Outer> outer(int i) {
    Draft draft = all.get(i).draft();
    if (all.get(i).attribution().name().isEmpty()) {
      return Optional.empty();
    }
    int low = chart.sentences().first(chart.sentences().sentenceOf(draft.sourceFrom));
    int high = chart.sentences().end(chart.sentences().sentenceOf(draft.sourceFrom));
    return quoter(draft, high)
        .or(() -> citer(i, low))
        .or(() -> told(draft, high))
        .or(() -> before(i, low))
        .or(() -> around(i));
  }

  /** "…, quoted by X": X. */
  private Optional<Outer> quoter(Draft draft, int high) {
    int limit = Math.min(high, draft.sourceTo + REACH);
    for (int i = draft.sourceTo; i < limit; i++) {
      Optional<Edge> cue = chart.longest(i, words.viaPrep);
      if (cue.isPresent()) {
        return phrase(cue.get().to(), high);
      }
      boolean other = tokens.isNumber(i) || i >= draft.cueFrom && i < draft.cueTo;
      if (other || phrases.is(i, words.aux) || phrases.is(i, words.fin) || sourceAt(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean sourceAt(int token) {
    return all.stream().anyMatch(made -> made.draft().sourceFrom == token);
  }

  private Optional<Outer> phrase(int from, int high) {
    int to = phrases.forward(from, high);
    if (to <= from) {
      return Optional.empty();
    }
    for (int i = 0; i < all.size(); i++) {
      Draft other = all.get(i).draft();
      if (other.sourceFrom < to && other.sourceTo > from) {
        return attribution(i);
      }
    }
    return named(from, to);
  }

  private Optional<Outer> named(int from, int to) {
    SourceNamer.Named named = namer.name(from, to);
    boolean one = named.body() && !named.name().isEmpty() && (named.known() || capital(from, to));
    return one ? Optional.of(new Outer(-1, named.name())) : Optional.empty();
  }

  private boolean capital(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && tokens.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Outer> attribution(int index) {
    String name = all.get(index).attribution().name();
    return name.isEmpty() ? Optional.empty() : Optional.of(new Outer(index, name));
  }

  private boolean cites(Draft draft) {
    return draft.kind == Draft.Kind.PREPOSITION && phrases.is(draft.cueFrom, words.citing);
  }

  /** "X, citing Y" and "X reported, citing Y": X. */
  private Optional<Outer> citer(int i, int low) {
    Draft draft = all.get(i).draft();
    boolean speaker =
        all.get(i).attribution().type() != SourceType.OTHER
            || capital(draft.sourceFrom, draft.sourceTo);
    if (!cites(draft) || !speaker) {
      return Optional.empty();
    }
    int nearest = -1;
    for (int k = 0; k < all.size(); k++) {
      Draft other = all.get(k).draft();
      boolean left = k != i && other.sourceFrom >= low && other.sourceTo <= draft.cueFrom;
      if (left && (nearest < 0 || other.sourceTo > all.get(nearest).draft().sourceTo)) {
        nearest = k;
      }
    }
    if (nearest >= 0) {
      return attribution(nearest);
    }
    int end = phrases.mark(draft.cueFrom - 1, ",") ? draft.cueFrom - 1 : draft.cueFrom;
    int from = phrases.back(end, low);
    boolean subject = from == low || phrases.mark(from - 1, ",");
    return from < end && subject ? named(from, end) : Optional.empty();
  }

  /** "Y told X": X, where it is a news medium. */
  private Optional<Outer> told(Draft draft, int high) {
    if (draft.kind != Draft.Kind.VERB || draft.cueTo < 0) {
      return Optional.empty();
    }
    boolean direct = false;
    for (int i = draft.cueFrom; i < draft.cueTo; i++) {
      direct |= phrases.is(i, words.told);
    }
    for (int i = draft.cueTo; i < Math.min(high, draft.cueTo + TOLD); i++) {
      Optional<Edge> medium = chart.longest(i, words.media);
      if (medium.isPresent()) {
        int before = phrases.is(i - 1, words.det) ? i - 2 : i - 1;
        boolean addressed =
            direct && before == draft.cueTo - 1
                || phrases.is(before, words.recipient) && !phrases.is(before, words.byPrep);
        boolean own = i >= draft.sourceFrom && i < draft.sourceTo;
        return addressed && !own ? named(i, medium.get().to()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "…, citing X, according to Y" and "…, says the agency X, according to Y": X. */
  private Optional<Outer> before(int i, int low) {
    Draft draft = all.get(i).draft();
    if (draft.kind != Draft.Kind.PREPOSITION || cites(draft)) {
      return Optional.empty();
    }
    for (int k = 0; k < all.size(); k++) {
      Draft other = all.get(k).draft();
      int gap = draft.cueFrom - other.sourceTo;
      boolean near = k != i && other.sourceFrom >= low && gap >= 0 && gap < GAP;
      boolean cited = cites(other) || other.kind == Draft.Kind.VERB && medium(other);
      boolean parted = gap == 0 || phrases.mark(draft.cueFrom - 1, ",");
      if (near && cited && parted) {
        return attribution(k);
      }
    }
    return Optional.empty();
  }

  private boolean medium(Draft draft) {
    for (int i = draft.sourceFrom; i < draft.sourceTo; i++) {
      if (phrases.is(i, words.media)) {
        return true;
      }
    }
    return false;
  }

  /** "X says that Y says" and "X says that, according to Y": X, whose content holds the other. */
  private Optional<Outer> around(int i) {
    int best = -1;
    for (int k = 0; k < all.size(); k++) {
      boolean smaller = best < 0 || content(k).length() < content(best).length();
      if (k != i && smaller && contains(k, i)) {
        best = k;
      }
    }
    return best < 0 ? Optional.empty() : attribution(best);
  }

  private boolean contains(int outer, int inner) {
    Made within = all.get(inner);
    Span content = content(outer);
    Draft draft = all.get(outer).draft();
    if (cites(draft)) {
      return within.draft().sourceFrom >= draft.sourceTo
          && within.draft().kind == Draft.Kind.VERB
          && within.draft().cueFrom >= draft.sourceTo
          && holds(content, content(inner));
    }
    if (within(all.get(outer).attribution().source(), content)) {
      return false;
    }
    boolean words =
        within(within.attribution().source(), content)
            && within.attribution().cue().map(cue -> holds(content, cue)).orElse(true);
    boolean preposition = within.draft().kind == Draft.Kind.PREPOSITION;
    boolean said = holds(content, content(inner)) && !content.equals(content(inner));
    return words && (preposition || said);
  }

  private Span content(int index) {
    return all.get(index).attribution().content();
  }

  private static boolean within(Optional<Span> span, Span content) {
    return span.map(words -> holds(content, words)).orElse(false);
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
