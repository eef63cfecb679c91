package org.bilan.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilan.claim.Cause;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/** Looks at what surrounds a claim before its place is chosen. Immutable and thread-safe. */
final class PlaceScenes {

  private final PlaceDecider rules;
  private final Entry.Test world;
  private final Entry.Test nation;
  private final Entry.Test localities;
  private final Entry.Test shift;
  private final Entry.Test before;

  PlaceScenes(LanguagePack pack, PlaceDecider rules) {
    this.rules = rules;
    world = pack.test("world");
    nation = pack.test("nation");
    localities = pack.test("localities");
    shift = pack.test("shift");
    before = pack.test("pluperfect");
  }

  PlaceScene scene(
      ArticleContext context, PlaceTable table, PlaceWeigher.Claims claims, int claim) {
    Candidate candidate = claims.candidates().get(claim);
    int at = candidate.counted().from();
    int sentence = context.sentenceOf(at);
    List<PlaceTable.Row> here = new ArrayList<>();
    int back = Distances.NOWHERE;
    int narrow = 0;
    int open = 0;
    for (PlaceTable.Row row : table.rows()) {
      if (row.openSentences.contains(sentence)) {
        here.add(row);
      }
      for (int s : row.openSentences) {
        back = s <= sentence ? Math.min(back, sentence - s) : back;
      }
      narrow += row.isNarrow() && !row.openSentences.isEmpty() ? 1 : 0;
      open += row.open();
    }
    Set<Integer> sentences = new HashSet<>();
    claims.candidates().forEach(c -> sentences.add(context.sentenceOf(c.counted().from())));
    double count = candidate.counted().quantity().min().orElse(0);
    String size = Distances.size(count);
    boolean samePrevious =
        claim > 0
            && context.sentenceOf(claims.candidates().get(claim - 1).counted().from()) == sentence;
    return new PlaceScene(
        claim,
        candidate.counted(),
        sentence,
        at,
        here,
        back,
        size,
        claims.causes().get(claim).cause().filter(c -> c == Cause.DISEASE).isPresent(),
        has(context.chart(), sentence, world),
        has(context.chart(), sentence, nation),
        has(context.chart(), sentence, localities),
        rules.isInRow(context, candidate),
        has(context.chart(), sentence, shift),
        has(context.chart(), sentence, before),
        (int) here.stream().filter(PlaceTable.Row::isNarrow).count(),
        narrow,
        open,
        sentences,
        samePrevious);
  }

  /** Whether a sentence has words of a class. */
  static boolean has(Chart chart, int sentence, Entry.Test test) {
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, test)) {
        return true;
      }
    }
    return false;
  }
}
