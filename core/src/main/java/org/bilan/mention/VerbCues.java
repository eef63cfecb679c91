package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.text.Tokens;

/** Finds the verbs that may attribute, each with its auxiliaries, negation and clitics. */
final class VerbCues {

  private final Chart chart;
  private final Tokens tokens;
  private final CueWords words;
  private final Phrases phrases;

  VerbCues(Chart chart, CueWords words, Phrases phrases) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.words = words;
    this.phrases = phrases;
  }

  /** The cues of some tokens in order; a longer reading hides what stands inside it. */
  List<VerbCue> find(int low, int high) {
    List<VerbCue> found = new ArrayList<>();
    int i = low;
    while (i < high) {
      Optional<VerbCue> cue = at(i, low, high);
      cue.ifPresent(found::add);
      i = cue.isPresent() ? cue.get().to() : i + 1;
    }
    return found;
  }

  Optional<VerbCue> at(int i, int low, int high) {
    if (!chart.is(i, words.verb)) {
      return Optional.empty();
    }
    Edge fin = null;
    Edge pp = null;
    Edge ger = null;
    Edge inf = null;
    for (Edge edge : chart.edges(i)) {
      if (edge.entry().is(words.noCue)) {
        return Optional.empty();
      }
      if (edge.to() > high || !edge.entry().is(words.verb)) {
        continue;
      }
      fin = edge.entry().is(words.fin) || bareForm(edge) ? richer(fin, edge) : fin;
      pp = edge.entry().is(words.pp) ? richer(pp, edge) : pp;
      ger = edge.entry().is(words.ger) ? richer(ger, edge) : ger;
      inf = edge.entry().is(words.inf) ? richer(inf, edge) : inf;
    }
    if (fin == null && pp == null && ger == null && inf == null) {
      return Optional.empty();
    }
    int clitic = -1;
    if (named(i)) {
      return Optional.empty();
    }
    int k = i - 1;
    for (int before = within(k, low); before < k; before = within(k, low)) {
      clitic = is(k, words.clitic) ? k : clitic;
      k = before;
    }
    boolean owner = is(k, words.possessive) && !is(k - 1, words.ref) && !is(k - 1, words.relative);
    boolean have = k >= low && is(k, words.have) && !owner;
    boolean be = k >= low && is(k, words.be) && !owner;
    if (pp != null && have && !be(k)) {
      return active(groupStart(k, low), pp, clitic, high);
    }
    if (pp != null && be) {
      boolean reflexive = is(k - 1, words.objectClitic) || is(k, words.have) && have;
      int start = groupStart(k, low);
      return reflexive && !passive(k, low)
          ? active(start, pp, clitic, high)
          : Optional.of(new VerbCue(start, pp.to(), pp, VerbCue.Form.PASSIVE, -1));
    }
    if (ger != null && (be || fin == null)) {
      return be
          ? active(groupStart(k, low), ger, clitic, high)
          : Optional.of(new VerbCue(i, ger.to(), ger, VerbCue.Form.GERUND, -1));
    }
    if (inf != null && k >= low && (is(k, words.modal) || is(k, words.neg) || is(k, words.doAux))) {
      return active(groupStart(k, low), inf, clitic, high);
    }
    boolean reduced = fin != null && pp != null && is(fin.to(), words.byPrep);
    if (fin != null && !nounBefore(k) && !reduced) {
      int start = k + 1;
      return active(groupStart(start, low), fin, clitic, high);
    }
    if (inf != null && fin != inf) {
      return Optional.of(new VerbCue(i, inf.to(), inf, VerbCue.Form.INFINITIVE, -1));
    }
    return Optional.empty();
  }

  private boolean be(int k) {
    return is(k, words.be) && !is(k, words.have);
  }

  /** Whether another auxiliary before a form of the passive's shows a passive: has been said. */
  private boolean passive(int k, int low) {
    return k - 1 >= low && is(k - 1, words.have);
  }

  private boolean bareForm(Edge edge) {
    return edge.entry().is(words.inf) && edge.entry().is(words.present);
  }

  /** The longer reading; of equals the one that may take more. */
  private Edge richer(Edge a, Edge b) {
    if (a == null || b.to() > a.to()) {
      return b;
    }
    boolean says = !a.entry().is(words.say) && b.entry().is(words.say);
    boolean wider = a.entry().is(words.manner) && !b.entry().is(words.manner);
    return b.to() == a.to() && (says || wider) ? b : a;
  }

  /** The token before a word that may stand between auxiliary and verb; the word itself if none. */
  private int within(int k, int low) {
    if (k < low) {
      return k;
    }
    boolean one =
        is(k, words.clitic)
            || is(k, words.negAdv)
            || is(k, words.adv)
            || (is(k, words.objectClitic) && is(k - 1, words.have) && !is(k, words.det))
            || (is(k, words.neg) && is(k - 1, words.aux))
            || (is(k, words.neg) && (is(k - 1, words.modal) || is(k - 1, words.doAux)));
    if (one) {
      return k - 1;
    }
    if (phrases.mark(k, ",")) {
      int comma = k - 1;
      while (comma > low && comma > k - 7 && !phrases.mark(comma, ",")) {
        comma--;
      }
      boolean between = phrases.mark(comma, ",") && is(comma - 1, words.have);
      return between ? comma - 1 : k;
    }
    for (int from = k - 1; from >= low && from > k - 3; from--) {
      if (chart.longest(from, words.adv).map(Edge::to).orElse(-1) == k + 1) {
        return from - 1;
      }
    }
    return k;
  }

  /** Whether a verb form in capitals is part of a name. */
  private boolean named(int i) {
    return tokens.isCapitalized(i)
        && !tokens.isUpperCase(i)
        && i > 0
        && tokens.isWord(i - 1)
        && tokens.isCapitalized(i - 1)
        && !tokens.lineBreakBefore(i);
  }

  /** Takes object pronouns and negation before a group into it. */
  private int groupStart(int from, int low) {
    int start = from;
    while (start - 1 >= low
        && ((is(start - 1, words.objectClitic) && !is(start - 1, words.firstPerson))
            || (is(start - 1, words.neg) && !is(start - 1, words.aux))
            || (is(start - 1, words.modal) && is(start, words.have))
            || (is(start - 1, words.modal) && is(start, words.be))
            || (is(start - 1, words.have) && is(start, words.be)))) {
      start--;
    }
    return start;
  }

  /** Whether the word before a finite form shows that it is a noun: an article, a preposition. */
  private boolean nounBefore(int k) {
    if (is(k, words.ref) || is(k, words.relative)) {
      return false;
    }
    boolean clitic =
        is(k, words.objectClitic)
            && (is(k - 1, words.ref) || is(k - 1, words.relative) || is(k - 1, words.asCue));
    return !clitic
        && (is(k, words.det)
            || (is(k, words.prep) && !tokens.isCapitalized(k))
            || is(k, words.number)
            || (is(k, words.possessive) && !is(k - 1, words.ref))
            || tokens.size() > k && k >= 0 && tokens.isNumber(k));
  }

  private Optional<VerbCue> active(int from, Edge verb, int clitic, int high) {
    int to = verb.to();
    int inverted = clitic;
    while (to < high && (is(to, words.clitic) || is(to, words.negAdv))) {
      inverted = is(to, words.clitic) ? to : inverted;
      to++;
    }
    return Optional.of(new VerbCue(from, to, verb, VerbCue.Form.ACTIVE, inverted));
  }

  private boolean is(int token, org.bilan.lang.Entry.Test test) {
    return phrases.is(token, test);
  }
}
