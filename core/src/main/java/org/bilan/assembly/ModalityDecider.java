package org.bilan.assembly;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.Modality;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Span;

/** Says how surely a passage states a count, from hedges, moods and denials that bear on it. */
final class ModalityDecider {

  /** How many words may stand before a count that opens its sentence. */
  private static final int FRONT = 1;

  /** The modality and the words that make it. */
  record Decision(Modality modality, Optional<Span> words) {}

  private static final int REACH = 12;

  private final Entry.Test denies;
  private final Entry.Test hypothetical;
  private final Entry.Test hypotheticalNear;
  private final Entry.Test alleged;
  private final Entry.Test conditional;
  private final Entry.Test future;
  private final Entry.Test have;
  private final Entry.Test modal;
  private final Entry.Test allegedNear;
  private final Entry.Test clause;

  ModalityDecider(LanguagePack pack) {
    denies = pack.test("deny");
    hypothetical = pack.test("hypo");
    hypotheticalNear = pack.test("hyponear");
    alleged = pack.test("allege");
    allegedNear = pack.test("allegenear");
    clause = pack.test("clausemark");
    conditional = pack.test("cond");
    future = pack.test("fut");
    have = pack.test("aux");
    modal = pack.test("modal");
  }

  Decision decide(ArticleContext context, Candidate candidate, List<Candidate> before) {
    Chart chart = context.chart();
    int sentence = context.sentenceOf(candidate.counted().from());
    int low = chart.sentences().first(sentence);
    int high = chart.sentences().end(sentence);
    int from = clauseStart(chart, candidate.from(), low);
    int near = Math.max(Math.max(low, candidate.from() - 5), saidBefore(candidate, before));
    int to = Math.min(high, candidate.to() + (isVerb(chart, candidate.to(), high) ? 1 : 0));
    Decision decision = scan(context, denies, from, candidate.to(), Modality.DENIED);
    if (decision == null) {
      decision = scan(context, hypothetical, from, candidate.to(), Modality.HYPOTHETICAL);
    }
    if (decision == null) {
      decision = scan(context, hypotheticalNear, near, to, Modality.HYPOTHETICAL);
    }
    if (decision == null) {
      decision = scan(context, future, candidate.from(), to, Modality.HYPOTHETICAL);
    }
    if (decision == null) {
      decision = scan(context, conditional, near, to, Modality.ALLEGED);
    }
    if (decision == null) {
      decision =
          scan(context, allegedNear, near, Math.min(high, candidate.to() + 1), Modality.ALLEGED);
    }
    if (decision == null) {
      decision = scan(context, alleged, from, candidate.to(), Modality.ALLEGED);
    }
    if (decision == null && isAsked(chart, candidate, low, high)) {
      decision = new Decision(Modality.ALLEGED, Optional.of(chart.tokens().span(high - 1, high)));
    }
    return decision == null ? new Decision(Modality.ASSERTED, Optional.empty()) : decision;
  }

  private boolean isVerb(Chart chart, int at, int high) {
    return at < high && (chart.is(at, have) || chart.is(at, modal));
  }

  /** The end of the claim before, where it ends before this one starts. */
  private static int saidBefore(Candidate candidate, List<Candidate> before) {
    Candidate last = before.isEmpty() ? candidate : before.get(before.size() - 1);
    return last.to() <= candidate.from() ? last.to() : 0;
  }

  /** Whether a question opens with a count: {@code Twelve dead?}. */
  private static boolean isAsked(Chart chart, Candidate candidate, int low, int high) {
    return chart.tokens().norm(high - 1).equals("?") && candidate.counted().from() - low <= FRONT;
  }

  private int clauseStart(Chart chart, int at, int low) {
    int start = at;
    while (start > low && at - start < REACH) {
      String norm = chart.tokens().norm(start - 1);
      if (norm.equals(";") || norm.equals(".") || norm.equals(":") || chart.is(start - 1, clause)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** The first word of a class that is no part of a date: {@code 3 May}. */
  private static Decision scan(
      ArticleContext context, Entry.Test test, int from, int to, Modality modality) {
    Chart chart = context.chart();
    for (int i = from; i < to; i++) {
      Optional<Edge> edge = chart.longest(i, test);
      if (edge.isPresent()) {
        Span words = chart.tokens().span(edge.get().from(), edge.get().to());
        if (context.dates().stream().noneMatch(date -> date.span().contains(words))) {
          return new Decision(modality, Optional.of(words));
        }
      }
    }
    return null;
  }
}
