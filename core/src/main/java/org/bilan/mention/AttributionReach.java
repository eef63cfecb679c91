package org.bilan.mention;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Sentences;
import org.bilan.text.Span;

/**
 * Says which attribution governs a place in the text: the innermost whose content holds it; else
 * that of the sentence before, where the press conditional goes on with it. Immutable and
 * thread-safe.
 */
public final class AttributionReach {

  private final CueWords words;

  /** The reach of attributions in the language of a pack. */
  public AttributionReach(LanguagePack pack) {
    this.words = new CueWords(pack);
  }

  /**
   * The attribution that governs an offset.
   *
   * @param chart the text
   * @param attributions what {@link AttributionFinder} found in the same chart
   * @param offset a UTF-16 offset of the text
   */
  public Optional<Attribution> governing(Chart chart, List<Attribution> attributions, int offset) {
    Optional<Attribution> covering = covering(chart, attributions, offset);
    if (covering.isPresent() || chart.tokens().size() == 0) {
      return covering;
    }
    int token = Math.min(chart.tokens().tokenAt(offset), chart.tokens().size() - 1);
    Sentences sentences = chart.sentences();
    int sentence = sentences.sentenceOf(token);
    Optional<Attribution> beside =
        attributions.stream()
            .filter(a -> states(chart, a) && a.cue().isPresent())
            .filter(a -> a.cue().get().end() <= offset)
            .filter(a -> a.content().end() <= offset)
            .filter(a -> a.content().start() <= a.cue().get().start())
            .filter(a -> sentenceOf(chart, a.cue().get().start()) == sentence)
            .reduce((a, b) -> b);
    if (beside.isPresent()) {
      return beside;
    }
    if (sentence > 0 && conditional(chart, sentence)) {
      return attributions.stream()
          .filter(a -> states(chart, a))
          .filter(a -> sentenceOf(chart, a.content().end() - 1) == sentence - 1)
          .reduce((a, b) -> b);
    }
    return Optional.empty();
  }

  private static int sentenceOf(Chart chart, int offset) {
    return chart.sentences().sentenceOf(chart.tokens().tokenAt(offset));
  }

  private Optional<Attribution> covering(Chart chart, List<Attribution> attributions, int offset) {
    Attribution best = null;
    for (Attribution a : attributions) {
      if (a.content().contains(offset) && states(chart, a) && (best == null || inner(a, best))) {
        best = a;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean inner(Attribution a, Attribution than) {
    if (a.via().size() != than.via().size() && a.content().overlaps(than.content())) {
      return a.via().size() > than.via().size();
    }
    if (a.content().start() != than.content().start()) {
      return a.content().start() > than.content().start();
    }
    return a.content().length() < than.content().length();
  }

  /** Whether an attribution states facts: its source is a body and its cue a verb of saying. */
  private boolean states(Chart chart, Attribution a) {
    if (a.name().isEmpty()) {
      return false;
    }
    if (a.cue().isEmpty()) {
      return true;
    }
    Span cue = a.cue().get();
    int to = chart.tokens().tokenAt(cue.end() - 1);
    boolean verb = false;
    for (int i = chart.tokens().tokenAt(cue.start()); i <= to; i++) {
      if (chart.is(i, words.doc) && a.type() == SourceType.OTHER && !isName(chart, a)) {
        return false;
      }
      if (chart.is(i, words.say) || chart.is(i, words.count) || chart.is(i, words.foresees)) {
        return true;
      }
      verb |= chart.is(i, words.verb);
    }
    return !verb;
  }

  /** Whether a source is a bare name, so a person: two words or more, all in capitals first. */
  private static boolean isName(Chart chart, Attribution a) {
    Optional<Span> span = a.named().or(a::source);
    if (span.isEmpty()) {
      return false;
    }
    int words = 0;
    int i = chart.tokens().tokenAt(span.get().start());
    for (; i < chart.tokens().size() && chart.tokens().start(i) < span.get().end(); i++) {
      if (!chart.tokens().isWord(i) || !chart.tokens().isCapitalized(i)) {
        return false;
      }
      words++;
    }
    return words > 1;
  }

  private boolean conditional(Chart chart, int sentence) {
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, words.auxConditional)) {
        return true;
      }
    }
    return false;
  }
}
