package org.bilan.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.claim.Cause;
import org.bilan.claim.Place;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceMention;
import org.bilan.text.Tokens;

/**
 * Says what speaks for and against each place of an article being that of a claim: the features of
 * the model of places. Immutable and thread-safe.
 */
final class PlaceWeigher {

  private final PlaceSigns signs;
  private final Entry.Test world;
  private final Entry.Test nation;
  private final Entry.Test localities;
  private final Entry.Test shift;
  private final Entry.Test before;

  PlaceWeigher(LanguagePack pack) {
    signs = new PlaceSigns(pack);
    world = pack.test("world");
    nation = pack.test("nation");
    localities = pack.test("localities");
    shift = pack.test("shift");
    before = pack.test("pluperfect");
  }

  PlaceTable table(ArticleContext context) {
    return PlaceTable.of(context, signs);
  }

  /** What is known of all claims of an article. */
  record Claims(
      List<Candidate> candidates,
      List<CauseDecider.Decision> causes,
      List<Optional<PlaceMention>> ruled,
      Events events) {

    boolean isRuled(int claim, PlaceTable.Row row) {
      return claim >= 0
          && claim < ruled.size()
          && ruled.get(claim).filter(p -> PlaceNesting.isSame(p, row.place)).isPresent();
    }
  }

  /** What is the same for all options of one claim. */
  private record Scene(
      int claim,
      Counted counted,
      int sentence,
      int at,
      List<PlaceTable.Row> here,
      int back,
      String size,
      boolean disease,
      boolean world,
      boolean nation,
      boolean localities,
      boolean shift,
      boolean before,
      int narrowHere,
      int narrow,
      int open,
      Set<Integer> claimSentences,
      boolean subset,
      boolean samePrevious) {}

  /** The signs of each option: the rows of the table in order, then that there is no place. */
  List<List<String>> weigh(ArticleContext context, PlaceTable table, Claims claims, int claim) {
    Scene scene = scene(context, table, claims, claim);
    List<List<String>> all = new ArrayList<>();
    for (PlaceTable.Row row : table.rows()) {
      all.add(signs(context, table, claims, scene, row));
    }
    all.add(none(table, claims, scene));
    return all;
  }

  private Scene scene(ArticleContext context, PlaceTable table, Claims claims, int claim) {
    Candidate candidate = claims.candidates().get(claim);
    int at = candidate.counted().from();
    int sentence = context.sentenceOf(at);
    List<PlaceTable.Row> here = new ArrayList<>();
    int back = 99;
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
    String size = count < 10 ? "0" : count < 100 ? "1" : count < 1000 ? "2" : "3";
    boolean samePrevious =
        claim > 0
            && context.sentenceOf(claims.candidates().get(claim - 1).counted().from()) == sentence;
    return new Scene(
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
        has(context.chart(), sentence, shift),
        has(context.chart(), sentence, before),
        (int) here.stream().filter(PlaceTable.Row::isNarrow).count(),
        narrow,
        open,
        sentences,
        candidate.subset(),
        samePrevious);
  }

  private static boolean has(Chart chart, int sentence, Entry.Test test) {
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      if (chart.is(i, test)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> none(PlaceTable table, Claims claims, Scene scene) {
    List<String> f = new ArrayList<>();
    f.add("none");
    f.add("none:rows" + Math.min(3, table.rows().size()));
    f.add("none:open" + Math.min(3, scene.open()));
    f.add("none:here" + Math.min(2, scene.here().size()));
    f.add("none:back" + bucket(scene.back()));
    f.add("none:size" + scene.size());
    if (claims.ruled().get(scene.claim()).isEmpty()) {
      f.add("none:rule");
    }
    if (claims.events().place(scene.claim()).isEmpty()) {
      f.add("none:event");
      f.add(claims.events().event(scene.claim()) == 0 ? "none:event:main" : "none:event:other");
    }
    if (scene.world()) {
      f.add("none:world");
    }
    if (scene.before()) {
      f.add("none:before");
    }
    if (scene.disease()) {
      f.add("none:disease");
    }
    if (scene.narrow() == 0) {
      f.add("none:nonarrow");
    }
    return f;
  }

  private List<String> signs(
      ArticleContext context, PlaceTable table, Claims claims, Scene scene, PlaceTable.Row row) {
    List<String> f = new ArrayList<>();
    String kind = row.kind();
    f.add("kind" + kind);
    ruled(claims, scene, row, kind, f);
    position(context, table, scene, row, kind, f);
    nesting(scene, row, kind, f);
    refinement(context, table, claims, scene, row, f);
    whole(table, scene, row, kind, f);
    if (scene.world()) {
      f.add("world:" + kind);
    }
    if (scene.nation()) {
      f.add("nation:" + kind);
    }
    if (scene.localities()) {
      f.add("localities:" + kind);
    }
    if (scene.before()) {
      f.add("before:" + kind);
    }
    if (scene.disease()) {
      f.add("disease:" + kind);
    }
    f.add("size" + scene.size() + ":" + kind);
    f.add("harm" + claims.candidates().get(scene.claim()).harm() + ":" + kind);
    claims
        .causes()
        .get(scene.claim())
        .cause()
        .ifPresent(cause -> f.add("cause" + cause + ":" + kind));
    return f;
  }

  private static void ruled(
      Claims claims, Scene scene, PlaceTable.Row row, String kind, List<String> f) {
    int claim = scene.claim();
    if (claims.isRuled(claim, row)) {
      f.add("rule");
      f.add("rule:" + kind);
      f.add("rule:back" + bucket(scene.back()));
    }
    boolean event =
        claims.events().place(claim).filter(p -> PlaceNesting.isSame(p, row.place)).isPresent();
    if (event) {
      f.add("event");
      f.add("event:" + kind);
      f.add(claims.events().event(claim) == 0 ? "event:main" : "event:other");
      f.add("event" + Math.min(3, claims.events().claims(claim).size()));
    }
    if (claims.events().place(claim).filter(p -> PlaceNesting.isWithin(row.place, p)).isPresent()) {
      f.add("inevent:" + kind + (row.leaf ? "l" : ""));
      f.add("inevent:" + kind + (row.openSentences.size() > 1 ? "+" : "-"));
    }
    if (claims.isRuled(claim - 1, row)) {
      f.add("ruleprev");
      if (scene.samePrevious()) {
        f.add("ruleprev:same");
      }
      if (scene.shift()) {
        f.add("ruleprev:shift");
      }
      if (scene.subset()) {
        f.add("ruleprev:subset");
      }
    }
    if (claims.isRuled(claim + 1, row)) {
      f.add("rulenext");
    }
    if (claims.isRuled(0, row)) {
      f.add("rulefirst");
    }
    int agree = 0;
    boolean figure = false;
    for (int i = 0; i < claims.ruled().size(); i++) {
      if (i != claim && claims.isRuled(i, row)) {
        agree++;
        figure |=
            RepeatedFigures.isRepeated(claims.candidates().get(i), claims.candidates().get(claim));
      }
    }
    int share = claims.ruled().size() < 2 ? 0 : 4 * agree / (claims.ruled().size() - 1);
    f.add("agree" + share + ":" + kind);
    if (figure) {
      f.add("figure");
    }
  }

  private static void position(
      ArticleContext context,
      PlaceTable table,
      Scene scene,
      PlaceTable.Row row,
      String kind,
      List<String> f) {
    PlaceTable.Mention nearest = null;
    int least = Integer.MAX_VALUE;
    int back = 99;
    int ahead = 99;
    boolean put = false;
    boolean locality = false;
    boolean paragraph = false;
    Set<PlaceTable.Use> uses = new HashSet<>();
    for (PlaceTable.Mention mention : row.uses) {
      uses.add(mention.use());
      put |= mention.put() && mention.use() == PlaceTable.Use.OPEN;
      locality |= mention.locality();
      paragraph |= table.isOneParagraph(scene.at(), mention.token());
      boolean counts =
          mention.use() == PlaceTable.Use.OPEN
              || mention.use() == PlaceTable.Use.DEMONYM
              || mention.use() == PlaceTable.Use.LIKELY;
      int gap = scene.sentence() - mention.sentence();
      if (counts && gap > 0) {
        back = Math.min(back, gap);
      } else if (counts && gap < 0) {
        ahead = Math.min(ahead, -gap);
      } else if (gap == 0) {
        int distance = Math.abs(mention.token() - scene.at()) + (counts ? 0 : 200);
        if (distance < least) {
          least = distance;
          nearest = mention;
        }
      }
    }
    for (PlaceTable.Use use : uses) {
      f.add("use" + use);
    }
    words(context.chart(), nearest == null ? row.uses.get(0) : nearest, nearest != null, f);
    if (!uses.contains(PlaceTable.Use.OPEN)) {
      f.add("closed");
    }
    f.add((put ? "put:" : "unput:") + kind);
    if (locality) {
      f.add("locality:" + kind);
    }
    if (paragraph) {
      f.add("paragraph");
    }
    if (nearest != null) {
      here(context, scene, row, kind, nearest, f);
    } else {
      String other = scene.here().isEmpty() ? "bare" : "other";
      f.add(other + ":back" + bucket(back) + ":" + narrowness(row));
      if (scene.shift()) {
        f.add("shift:" + other);
      }
      if (scene.before()) {
        f.add("before:" + other);
      }
      f.add(other + ":back" + bucket(back) + (back == scene.back() ? ":nearest" : ""));
      if (back == 99) {
        f.add(other + ":ahead" + bucket(ahead) + ":" + narrowness(row));
      }
    }
  }

  /** The words right before and behind a mention. */
  private static void words(Chart chart, PlaceTable.Mention mention, boolean here, List<String> f) {
    Tokens tokens = chart.tokens();
    String where = here ? "here" : "off";
    int next = tokens.tokenAt(mention.mention().span().end() - 1) + 1;
    String last = mention.token() > 0 ? tokens.norm(mention.token() - 1) : "^";
    String after = next < tokens.size() ? tokens.norm(next) : "$";
    f.add(where + ":last=" + last);
    f.add(where + ":next=" + after);
    if (mention.token() > 1) {
      f.add(where + ":last=" + tokens.norm(mention.token() - 2) + "_" + last);
    }
  }

  private static void here(
      ArticleContext context,
      Scene scene,
      PlaceTable.Row row,
      String kind,
      PlaceTable.Mention nearest,
      List<String> f) {
    boolean after = nearest.token() > scene.at();
    int distance = Math.abs(nearest.token() - scene.at());
    String far = distance < 5 ? "0" : distance < 10 ? "1" : distance < 20 ? "2" : "3";
    int between = context.countsBetween(scene.counted(), nearest.mention().span().start());
    f.add("here:narrow" + Math.min(3, scene.narrowHere()) + ":" + kind);
    f.add("here:" + nearest.use());
    f.add("here:" + kind);
    f.add("here:" + (after ? "after" : "before") + far);
    f.add("here:between" + Math.min(2, between));
    if (scene.here().size() == 1 && scene.here().get(0) == row) {
      f.add("here:only");
      f.add("here:only:" + kind);
    }
    if (nearest.put()) {
      f.add("here:put");
    }
    boolean closest = true;
    boolean narrowest = true;
    for (PlaceTable.Row other : scene.here()) {
      if (other != row) {
        narrowest &= !PlaceNesting.isWithin(other.place, row.place);
        for (PlaceTable.Mention mention : other.uses) {
          closest &=
              mention.sentence() != scene.sentence()
                  || mention.use() != PlaceTable.Use.OPEN
                  || Math.abs(mention.token() - scene.at()) >= distance;
        }
      }
    }
    f.add("here:" + (closest ? "closest" : "farther") + (narrowest ? ":narrowest" : ":outer"));
  }

  private static void nesting(Scene scene, PlaceTable.Row row, String kind, List<String> f) {
    boolean inside = false;
    boolean holds = false;
    for (PlaceTable.Row other : scene.here()) {
      inside |= PlaceNesting.isWithin(row.place, other.place);
      holds |= PlaceNesting.isWithin(other.place, row.place);
    }
    boolean here = scene.here().contains(row);
    if (inside) {
      f.add((here ? "here" : "off") + ":inside:" + kind);
      if (!here && row.leaf) {
        f.add("off:inside:leaf" + Math.min(3, scene.narrow()));
      }
    }
    if (holds) {
      f.add((here ? "here" : "off") + ":holds:" + kind);
    }
    if (!inside && !holds && !here && !scene.here().isEmpty()) {
      f.add("off:apart:" + kind);
    }
    f.add((row.leaf ? "leaf" : "inner" + Math.min(3, row.inner)) + ":" + kind);
    if (row.nested) {
      f.add("nested:" + kind);
    }
  }

  /** How a smaller place inside the one that the rules chose stands to others in it. */
  private static void refinement(
      ArticleContext context,
      PlaceTable table,
      Claims claims,
      Scene scene,
      PlaceTable.Row row,
      List<String> f) {
    Optional<PlaceMention> ruled = claims.ruled().get(scene.claim());
    if (ruled.isEmpty()) {
      return;
    }
    boolean itself = claims.isRuled(scene.claim(), row);
    boolean inside = !itself && PlaceNesting.isWithin(row.place, ruled.get());
    if (!itself && !inside) {
      return;
    }
    int inner = 0;
    for (PlaceTable.Row other : table.rows()) {
      boolean told =
          other.leaf
              && other.isNarrow()
              && other.uses.stream()
                  .anyMatch(
                      use -> use.use() == PlaceTable.Use.OPEN && (use.put() || use.locality()));
      inner += told && PlaceNesting.isWithin(other.place, ruled.get()) ? 1 : 0;
    }
    String many = String.valueOf(Math.min(4, inner));
    String outer = ruled.get().place().precision().name().substring(0, 2);
    if (itself) {
      f.add("refine:no" + many + ":" + outer);
      f.add("refine:no" + many + (scene.sentence() < 2 ? ":lead" : ""));
      f.add("refine:no" + many + (scene.localities() ? ":many" : ""));
      return;
    }
    boolean same = false;
    boolean different = false;
    boolean any = false;
    for (int i = 0; i < claims.candidates().size(); i++) {
      Candidate other = claims.candidates().get(i);
      if (i == scene.claim()
          || !row.openSentences.contains(context.sentenceOf(other.counted().from()))) {
        continue;
      }
      any = true;
      boolean figure =
          other
              .counted()
              .quantity()
              .min()
              .equals(claims.candidates().get(scene.claim()).counted().quantity().min());
      same |= figure && other.harm() == claims.candidates().get(scene.claim()).harm();
      different |= !figure && other.harm() == claims.candidates().get(scene.claim()).harm();
    }
    long figures =
        claims.candidates().stream()
            .filter(c -> !c.subset())
            .filter(c -> c.harm() == claims.candidates().get(scene.claim()).harm())
            .map(c -> c.counted().quantity().min())
            .distinct()
            .count();
    String lead = scene.sentence() < 2 ? "lead" : scene.sentence() < 5 ? "early" : "late";
    f.add("refine:" + lead + many + ":" + outer);
    f.add("refine:figures" + Math.min(4, figures) + ":" + lead);
    f.add("refine:figures" + Math.min(4, figures) + ":" + many);
    int gap = row.uses.get(0).sentence() - scene.sentence();
    f.add("refine:gap" + (gap < 0 ? "-" : "") + bucket(Math.abs(gap)) + ":" + lead);
    if (row.uses.stream().anyMatch(PlaceTable.Mention::locality)) {
      f.add("refine:locality:" + lead);
      f.add("refine:locality:" + many);
    }
    String claim = same ? "same" : different ? "different" : any ? "any" : "bare";
    f.add("refine:" + many + ":" + outer + ":" + row.kind());
    f.add("refine:" + claim + ":" + outer);
    f.add("refine:" + claim + many);
    if (scene.localities()) {
      f.add("refine:many");
    }
    f.add("refine:" + (scene.here().contains(row) ? "here" : "off") + many);
  }

  private static void whole(
      PlaceTable table, Scene scene, PlaceTable.Row row, String kind, List<String> f) {
    int first = row.uses.get(0).sentence();
    f.add("first" + Math.min(3, first) + ":" + narrowness(row));
    if (row.titled) {
      f.add("title");
      f.add("title:" + kind);
    }
    int most = 0;
    int kin = 0;
    for (PlaceTable.Row other : table.rows()) {
      if (narrowness(other).equals(narrowness(row))) {
        most = Math.max(most, other.open());
        kin += other.open() > 0 ? 1 : 0;
      }
    }
    if (row.open() > 0 && row.open() == most) {
      f.add("most:" + narrowness(row));
      f.add("most:" + narrowness(row) + Math.min(3, kin));
    }
    f.add(
        "share" + (scene.open() == 0 ? 0 : 4 * row.open() / scene.open()) + ":" + narrowness(row));
    int claims = 0;
    for (int sentence : scene.claimSentences()) {
      claims += row.openSentences.contains(sentence) ? 1 : 0;
    }
    f.add("claims" + 3 * claims / Math.max(1, scene.claimSentences().size()) + ":" + kind);
    f.add("narrow" + Math.min(4, scene.narrow()) + ":" + kind + (row.leaf ? "l" : ""));
  }

  private static String narrowness(PlaceTable.Row row) {
    if (row.isNarrow()) {
      return "N";
    }
    return row.place.place().precision() == Place.Precision.REGION ? "R" : "C";
  }

  private static String bucket(int sentences) {
    return sentences < 4
        ? String.valueOf(sentences)
        : sentences < 8 ? "4" : sentences < 99 ? "8" : "x";
  }
}
