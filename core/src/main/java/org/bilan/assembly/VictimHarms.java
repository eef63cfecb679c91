package org.bilan.assembly;

import java.util.List;
import org.bilan.claim.Harm;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/**
 * Says of victims, a word for the dead and the hurt alike, whether they are dead: where the article
 * tells of deaths, and they are no more than its dead where it tells of the hurt, too. Victims of
 * abuse or fraud are no casualties.
 */
final class VictimHarms {

  private final Entry.Test victim;
  private final Entry.Test dead;
  private final Entry.Test hurt;
  private final Entry.Test abuse;

  VictimHarms(LanguagePack pack) {
    victim = pack.test("victim");
    dead = pack.test("harm=KILLED");
    hurt = pack.test("harm=INJURED");
    abuse = pack.test("abuse");
  }

  /** The candidates, with the harm that the article gives its victims. */
  List<Candidate> told(ArticleContext context, List<Candidate> candidates) {
    if (candidates.stream().noneMatch(this::isVictim)) {
      return candidates;
    }
    double killed = 0;
    boolean deadly = false;
    boolean harmful = false;
    for (Candidate candidate : candidates) {
      if (candidate.harm() == Harm.KILLED) {
        deadly = true;
        killed += value(candidate);
      }
      harmful |= candidate.harm() == Harm.INJURED;
    }
    if (!deadly && !harmful && names(context.chart(), abuse)) {
      return candidates.stream().filter(c -> !isVictim(c)).toList();
    }
    if (!deadly && !(names(context.chart(), dead) && !names(context.chart(), hurt))) {
      return candidates;
    }
    double most = harmful ? killed : Double.MAX_VALUE;
    return candidates.stream()
        .map(c -> isVictim(c) && value(c) <= most ? c.withHarm(Harm.KILLED) : c)
        .toList();
  }

  private boolean isVictim(Candidate candidate) {
    return candidate.harm() == Harm.CASUALTY
        && candidate.harmEntry().is(victim)
        && !candidate.counted().zero();
  }

  private static double value(Candidate candidate) {
    return candidate.counted().quantity().min().orElse(0);
  }

  private static boolean names(Chart chart, Entry.Test harm) {
    for (int i = 0; i < chart.tokens().size(); i++) {
      if (chart.is(i, harm)) {
        return true;
      }
    }
    return false;
  }
}
