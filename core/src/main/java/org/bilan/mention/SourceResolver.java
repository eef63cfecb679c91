package org.bilan.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilan.claim.SourceType;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/** Follows pronouns back to names, types and names sources, and makes attributions of drafts. */
final class SourceResolver {

  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 4;

  /** The same for "the report". */
  private static final int DOCUMENT_REACH = 9;

  private record Antecedent(int from, int to, SourceNamer.Named named) {}

  private final Chart chart;
  private final Tokens tokens;
  private final CueWords words;
  private final Phrases phrases;
  private final SourceNamer namer;
  private final List<Antecedent> known = new ArrayList<>();

  SourceResolver(Chart chart, CueWords words, Phrases phrases) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.words = words;
    this.phrases = phrases;
    this.namer = new SourceNamer(chart, words, phrases);
  }

  List<Attribution> resolve(List<Draft> drafts) {
    List<SourceChains.Made> all = new ArrayList<>();
    drafts.stream()
        .sorted(Comparator.comparingInt(SourceResolver::anchor))
        .forEach(draft -> make(draft).ifPresent(a -> all.add(new SourceChains.Made(draft, a))));
    List<Attribution> made = new SourceChains(chart, words, phrases, namer, all).chained();
    made.sort(Comparator.comparing(Attribution::content));
    return made;
  }

  /** Whether the cue is a preposition, a mark or a verb of saying. */
  private boolean states(Draft draft) {
    if (draft.kind != Draft.Kind.VERB) {
      return true;
    }
    for (int i = draft.cueFrom; i < draft.cueTo; i++) {
      if (phrases.is(i, words.say) || phrases.is(i, words.count)) {
        return true;
      }
    }
    return false;
  }

  private static int anchor(Draft draft) {
    return Math.max(draft.cueFrom, draft.sourceFrom);
  }

  private Optional<Attribution> make(Draft draft) {
    if (draft.to <= draft.from || !draft.sourced()) {
      return Optional.empty();
    }
    Optional<Span> cue =
        draft.cueFrom < 0 ? Optional.empty() : Optional.of(tokens.span(draft.cueFrom, draft.cueTo));
    Optional<Antecedent> antecedent = antecedent(draft);
    antecedent
        .filter(found -> !draft.pronoun && (states(draft) || personal(found) || name(found)))
        .ifPresent(known::add);
    return Optional.of(
        new Attribution(
            Optional.of(sourceSpan(draft)),
            cue,
            tokens.span(draft.from, draft.to),
            antecedent.map(a -> a.named().body() ? a.named().name() : "").orElse(""),
            antecedent.map(a -> tokens.span(a.from(), a.to())),
            antecedent.map(a -> a.named().type()).orElse(SourceType.OTHER),
            List.of()));
  }

  /** The source's characters; of an inverted pronoun without its hyphens. */
  private Span sourceSpan(Draft draft) {
    Span span = tokens.span(draft.sourceFrom, draft.sourceTo);
    if (draft.pronoun) {
      int hyphen = tokens.norm(draft.sourceFrom).lastIndexOf('-');
      return hyphen < 0 ? span : new Span(span.start() + hyphen + 1, span.end());
    }
    int end = draft.sourceTo;
    if (phrases.mark(end - 1, ")") || phrases.mark(end - 1, "]")) {
      while (end > draft.sourceFrom + 1 && !phrases.mark(end, "(") && !phrases.mark(end, "[")) {
        end--;
      }
      return tokens.span(draft.sourceFrom, end);
    }
    return span;
  }

  private Optional<Antecedent> antecedent(Draft draft) {
    if (draft.namedFrom >= 0) {
      return Optional.of(named(draft.namedFrom, draft.namedTo));
    }
    if (draft.pronoun) {
      return phrases.is(draft.sourceFrom, words.firstPerson)
          ? Optional.empty()
          : pronoun(draft.sourceFrom);
    }
    if (sameDocument(draft)) {
      return last(draft.sourceFrom, DOCUMENT_REACH, a -> a.named().body())
          .or(() -> Optional.of(named(draft.sourceFrom, draft.sourceTo)));
    }
    if (phrases.is(draft.sourceFrom, words.sameRef)
        && chart.longest(draft.sourceFrom, words.sameRef).map(Edge::to).orElse(-1)
            >= draft.sourceTo) {
      return last(draft.sourceFrom, a -> true)
          .or(() -> Optional.of(named(draft.sourceFrom, draft.sourceTo)));
    }
    return Optional.of(named(draft.sourceFrom, draft.sourceTo));
  }

  private Antecedent named(int first, int end) {
    int from = first;
    int to = end;
    int maker = maker(from, to);
    if (maker > from) {
      from = maker;
    }
    SourceNamer.Named named = namer.name(from, to);
    if (!named.known() && named.body()) {
      named = byApposition(from, to, named);
    }
    if (!named.known() && named.body()) {
      named = byEarlier(named);
    }
    return new Antecedent(from, to, named);
  }

  /** In "the report of X", where X starts; else the start of the whole. */
  private int maker(int from, int to) {
    int noun = phrases.is(from, words.det) ? from + 1 : from;
    if (!phrases.is(noun, words.cueNoun) || phrases.is(noun, words.org)) {
      return from;
    }
    for (int i = noun + 1; i < to - 1; i++) {
      if (phrases.is(i, words.link)
          || phrases.is(i, words.byPrep)
          || phrases.is(i, words.makerPrep)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a phrase is a document with an article and no more, which means the last speaker's. */
  private boolean sameDocument(Draft draft) {
    int noun = draft.sourceFrom + (phrases.is(draft.sourceFrom, words.definite) ? 1 : 0);
    return draft.sourceTo == noun + 1
        && phrases.is(noun, words.cueNoun)
        && !phrases.is(noun, words.src)
        && !phrases.is(noun, words.plural);
  }

  /** A name's kind is that of what stands beside it between commas: X, the mayor of Y. */
  private SourceNamer.Named byApposition(int from, int to, SourceNamer.Named named) {
    int at = phrases.mark(to, ",") || phrases.mark(to, "(") ? to + 1 : to;
    if (at > to || phrases.is(to, words.person)) {
      int end = phrases.forward(at, tokens.size());
      if (end > at) {
        SourceNamer.Named beside = namer.name(at, end);
        if (beside.known()) {
          return new SourceNamer.Named(named.name(), beside.type(), true, true);
        }
      }
    }
    if (phrases.mark(from - 1, ",")) {
      int start = phrases.back(from - 1, Math.max(0, from - 16));
      if (start < from - 1) {
        SourceNamer.Named beside = namer.name(start, from - 1);
        if (beside.known()) {
          return new SourceNamer.Named(named.name(), beside.type(), true, true);
        }
      }
    }
    return named;
  }

  /** A short form takes name and kind of the earlier full form that ends in the same words. */
  private SourceNamer.Named byEarlier(SourceNamer.Named named) {
    String last = lastWord(named.name());
    for (int i = known.size() - 1; i >= 0; i--) {
      SourceNamer.Named earlier = known.get(i).named();
      if (earlier.known()
          && Character.isUpperCase(last.codePointAt(0))
          && last.equals(lastWord(earlier.name()))) {
        return earlier;
      }
    }
    return named;
  }

  private static String lastWord(String name) {
    String word = name.substring(name.lastIndexOf(' ') + 1);
    return word.isEmpty() ? "-" : word;
  }

  private Optional<Antecedent> pronoun(int token) {
    boolean plural = phrases.is(token, words.plural);
    boolean masculine = phrases.is(token, words.masculine);
    boolean feminine = phrases.is(token, words.feminine);
    boolean neuter = phrases.is(token, words.neuter);
    boolean human = phrases.is(token, words.human);
    return last(
            token,
            a ->
                a.named().body()
                    && (!human || personal(a) || name(a))
                    && agrees(a, plural, masculine && !feminine, feminine && !masculine, neuter))
        .or(
            () ->
                last(
                    token,
                    a -> a.named().body() && !human && agrees(a, plural, false, false, neuter)));
  }

  private Optional<Antecedent> last(int token, Predicate<Antecedent> test) {
    return last(token, REACH, test);
  }

  private Optional<Antecedent> last(int token, int reach, Predicate<Antecedent> test) {
    int low = chart.sentences().first(Math.max(0, chart.sentences().sentenceOf(token) - reach));
    Antecedent best = null;
    int latest = low - 1;
    for (int i = known.size() - 1; i >= 0; i--) {
      Antecedent antecedent = known.get(i);
      if (antecedent.from() < token && test.test(antecedent)) {
        int at = lastMention(antecedent, token, low);
        if (at > latest) {
          latest = at;
          best = antecedent;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where an antecedent, or the last word of its name, last stands before a token. */
  private int lastMention(Antecedent antecedent, int token, int low) {
    String head = tokens.norm(antecedent.to() - 1);
    boolean named = tokens.isCapitalized(antecedent.to() - 1) && head.length() > 2;
    for (int i = token - 1; named && i >= Math.max(low, antecedent.to()); i--) {
      if (tokens.norm(i).equals(head)) {
        return i;
      }
    }
    return antecedent.from() >= low ? antecedent.from() : -1;
  }

  private boolean agrees(
      Antecedent a, boolean plural, boolean masculine, boolean feminine, boolean neuter) {
    boolean person = personal(a);
    if (neuter && person) {
      return false;
    }
    boolean manyWords = tag(a, words.plural);
    boolean oneWord = tag(a, words.singular);
    if (plural && oneWord && !manyWords && person) {
      return false;
    }
    if (!plural && manyWords && !oneWord) {
      return false;
    }
    boolean male = tag(a, words.masculine);
    boolean female = tag(a, words.feminine);
    return !(masculine && female && !male) && !(feminine && male && !female);
  }

  /** Whether an antecedent is a bare name. */
  private boolean name(Antecedent a) {
    return tokens.isCapitalized(a.to() - 1)
        && tokens.isCapitalized(a.from())
        && !phrases.is(a.from(), words.det)
        && !phrases.is(a.from(), words.org);
  }

  private boolean personal(Antecedent a) {
    for (int i = a.from(); i < a.to(); i++) {
      if (phrases.is(i, words.person) || (phrases.is(i, words.people) && !a.named().known())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head noun, or else a determiner, has a tag. */
  private boolean tag(Antecedent a, Entry.Test test) {
    for (int i = a.from(); i < a.to(); i++) {
      if (phrases.is(i, words.src)) {
        for (Edge edge : chart.edges(i)) {
          if (edge.entry().is(words.src) && edge.entry().is(test)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }
}
