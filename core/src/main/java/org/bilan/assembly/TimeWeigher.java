package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.EventTime;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/**
 * Says what speaks for and against each time of an article being that of a claim: the features of
 * the model of times. Immutable and thread-safe.
 */
final class TimeWeigher {

  private final TimeDecider rules;
  private final Entry.Test toll;
  private final Entry.Test world;
  private final Entry.Test increment;
  private final Entry.Test increase;
  private final Entry.Test shift;
  private final Entry.Test before;

  TimeWeigher(LanguagePack pack, TimeDecider rules) {
    this.rules = rules;
    toll = pack.test("toll");
    world = pack.test("world");
    increment = pack.test("increment");
    increase = pack.test("increase");
    shift = pack.test("shift");
    before = pack.test("pluperfect");
  }

  TimeTable table(ArticleContext context, List<Optional<TimeDecider.Decision>> ruled) {
    return TimeTable.of(context, rules, ruled.stream().flatMap(Optional::stream).toList());
  }

  /** What is known of all claims of an article. */
  record Claims(
      List<Candidate> candidates,
      List<CauseDecider.Decision> causes,
      List<Optional<TimeDecider.Decision>> ruled,
      Events events) {

    boolean isRuled(int claim, EventTime time) {
      return claim >= 0
          && claim < ruled.size()
          && ruled.get(claim).filter(d -> d.time().equals(time)).isPresent();
    }
  }

  /** The signs of each option: the rows of the table in order, then that no time is told. */
  List<List<String>> weigh(ArticleContext context, TimeTable table, Claims claims, int claim) {
    TimeScene scene = scene(context, table, claims, claim);
    List<List<String>> all = new ArrayList<>();
    for (TimeTable.Row row : table.rows()) {
      all.add(signs(context, table, claims, scene, row));
    }
    all.add(none(context, table, claims, scene));
    return all;
  }

  private TimeScene scene(ArticleContext context, TimeTable table, Claims claims, int claim) {
    Candidate candidate = claims.candidates().get(claim);
    int at = candidate.counted().from();
    int sentence = context.sentenceOf(at);
    int here = 0;
    int back = Distances.NOWHERE;
    int open = 0;
    for (TimeTable.Row row : table.rows()) {
      open += row.open();
      for (TimeTable.Mention mention : row.mentions) {
        boolean counts = mention.use() == TimeTable.Use.OPEN;
        here += counts && mention.sentence() == sentence ? 1 : 0;
        if (counts && mention.sentence() <= sentence) {
          back = Math.min(back, sentence - mention.sentence());
        }
      }
    }
    double count = candidate.counted().quantity().min().orElse(0);
    String size = Distances.size(count);
    boolean samePrevious =
        claim > 0
            && context.sentenceOf(claims.candidates().get(claim - 1).counted().from()) == sentence;
    return new TimeScene(
        claim,
        sentence,
        at,
        here,
        back,
        size,
        claims.causes().get(claim).cause().filter(c -> c == Cause.DISEASE).isPresent(),
        PlaceScenes.has(context.chart(), sentence, toll),
        PlaceScenes.has(context.chart(), sentence, world),
        open,
        samePrevious,
        PlaceScenes.has(context.chart(), sentence, shift),
        PlaceScenes.has(context.chart(), sentence, before),
        isIncrement(context.chart(), candidate));
  }

  /** Whether words right by a count say that it is added to an earlier one. */
  private boolean isIncrement(Chart chart, Candidate candidate) {
    int to = Math.min(chart.tokens().size(), candidate.counted().to() + 3);
    for (int i = Math.max(0, candidate.counted().from() - 2); i < to; i++) {
      if (chart.is(i, increment) || chart.is(i, increase)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> none(
      ArticleContext context, TimeTable table, Claims claims, TimeScene scene) {
    List<String> f = new ArrayList<>();
    f.add("none");
    f.add("none:harm" + claims.candidates().get(scene.claim()).harm());
    f.add("none:rows" + Math.min(3, table.rows().size()));
    f.add("none:here" + Math.min(2, scene.openHere()));
    f.add("none:back" + Distances.sentences(scene.back()));
    f.add("none:open" + Math.min(3, scene.open()));
    f.add("none:size" + scene.size());
    f.add("none:place" + Math.min(3, scene.sentence()));
    if (claims.ruled().get(scene.claim()).isEmpty()) {
      f.add("none:rule");
      f.add("none:rule:here" + Math.min(2, scene.openHere()));
    }
    if (claims.events().time(scene.claim()).isEmpty()) {
      f.add("none:event");
      f.add(claims.events().event(scene.claim()) == 0 ? "none:event:main" : "none:event:other");
    }
    if (scene.disease()) {
      f.add("none:disease");
      f.add("none:disease:size" + scene.size());
      f.add("none:disease:here" + Math.min(2, scene.openHere()));
    }
    if (scene.toll()) {
      f.add("none:toll");
    }
    if (scene.increment()) {
      f.add("none:increment");
    }
    if (scene.before()) {
      f.add("none:before");
    }
    if (scene.shift()) {
      f.add("none:shift");
    }
    if (scene.world()) {
      f.add("none:world");
    }
    if (context.published().isEmpty()) {
      f.add("none:undated");
    }
    int empty = 0;
    for (int i = 0; i < claims.ruled().size(); i++) {
      empty += i != scene.claim() && claims.ruled().get(i).isEmpty() ? 1 : 0;
    }
    f.add("none:agree" + 4 * empty / Math.max(1, claims.ruled().size() - 1));
    return f;
  }

  private List<String> signs(
      ArticleContext context, TimeTable table, Claims claims, TimeScene scene, TimeTable.Row row) {
    List<String> f = new ArrayList<>();
    String kind = kind(row.time);
    f.add("kind" + kind);
    f.add("harm" + claims.candidates().get(scene.claim()).harm() + ":" + kind);
    f.add("size" + scene.size() + ":" + kind);
    if (scene.disease()) {
      f.add("disease:" + kind);
    }
    if (scene.toll()) {
      f.add("toll:" + kind);
    }
    if (scene.world()) {
      f.add("world:" + kind);
    }
    if (scene.increment()) {
      f.add("increment:" + kind);
    }
    if (scene.before()) {
      f.add("before:" + kind);
    }
    ruled(claims, scene, row, kind, f);
    TimePosition.signs(context, scene, row, kind, f);
    TimePosition.age(context, scene, row, kind, f);
    int most = 0;
    for (TimeTable.Row other : table.rows()) {
      most = Math.max(most, other.open());
    }
    if (row.open() > 0 && row.open() == most) {
      f.add("most" + Math.min(3, table.rows().size()));
    }
    f.add("share" + (scene.open() == 0 ? 0 : 4 * row.open() / scene.open()));
    return f;
  }

  private static void ruled(
      Claims claims, TimeScene scene, TimeTable.Row row, String kind, List<String> f) {
    int claim = scene.claim();
    if (claims.isRuled(claim, row.time)) {
      f.add("rule");
      f.add("rule:" + kind);
      f.add("rule:back" + Distances.sentences(scene.back()));
      f.add("rule:size" + scene.size());
      if (scene.disease()) {
        f.add("rule:disease");
      }
    }
    boolean event = claims.events().time(claim).filter(t -> t.time().equals(row.time)).isPresent();
    if (event) {
      f.add("event");
      f.add("event:" + kind);
      f.add(claims.events().event(claim) == 0 ? "event:main" : "event:other");
      f.add("event:size" + scene.size() + (scene.disease() ? ":disease" : ""));
      f.add("event:here" + Math.min(2, scene.openHere()));
    }
    NeighbourSigns.add(
        claims.candidates(),
        claim,
        i -> claims.isRuled(i, row.time),
        scene.samePrevious(),
        kind,
        f);
  }

  /** The shape of a time: its exactness and whether its ends are open. */
  private static String kind(EventTime time) {
    if (time.start().isEmpty()) {
      return "U";
    }
    String exact =
        switch (time.start().get().length()) {
          case 10 -> "D";
          case 7 -> "M";
          default -> "Y";
        };
    if (time.end().isEmpty()) {
      return exact + "O";
    }
    return time.start().equals(time.end()) ? exact : exact + "R";
  }
}
