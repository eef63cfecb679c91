package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceMention;

/**
 * Says what speaks for and against each place of an article being that of a claim: the features of
 * the model of places. Immutable and thread-safe.
 */
final class PlaceWeigher {

  private final PlaceSigns signs;
  private final PlaceScenes scenes;

  PlaceWeigher(LanguagePack pack, PlaceDecider rules) {
    signs = new PlaceSigns(pack);
    scenes = new PlaceScenes(pack, rules);
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

  /** The signs of each option: the rows of the table in order, then that there is no place. */
  List<List<String>> weigh(ArticleContext context, PlaceTable table, Claims claims, int claim) {
    PlaceScene scene = scenes.scene(context, table, claims, claim);
    List<List<String>> all = new ArrayList<>();
    for (PlaceTable.Row row : table.rows()) {
      all.add(signs(context, table, claims, scene, row));
    }
    all.add(none(table, claims, scene));
    return all;
  }

  private static List<String> none(PlaceTable table, Claims claims, PlaceScene scene) {
    List<String> f = new ArrayList<>();
    f.add("none");
    f.add("none:rows" + Math.min(3, table.rows().size()));
    f.add("none:open" + Math.min(3, scene.open()));
    f.add("none:here" + Math.min(2, scene.here().size()));
    f.add("none:back" + Distances.sentences(scene.back()));
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
      ArticleContext context,
      PlaceTable table,
      Claims claims,
      PlaceScene scene,
      PlaceTable.Row row) {
    List<String> f = new ArrayList<>();
    String kind = row.kind();
    f.add("kind" + kind);
    ruled(claims, scene, row, kind, f);
    PlacePosition.signs(context, table, scene, row, kind, f);
    PlaceRefinement.nesting(scene, row, kind, f);
    PlaceRefinement.refinement(context, table, claims, scene, row, f);
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
    if (scene.row()) {
      f.add("row:" + kind);
      f.add(claims.isRuled(scene.claim(), row) ? "row:rule" : "row:other");
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
      Claims claims, PlaceScene scene, PlaceTable.Row row, String kind, List<String> f) {
    int claim = scene.claim();
    if (claims.isRuled(claim, row)) {
      f.add("rule");
      f.add("rule:" + kind);
      f.add("rule:back" + Distances.sentences(scene.back()));
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
    if (scene.shift() && claims.isRuled(claim - 1, row)) {
      f.add("ruleprev:shift");
    }
    NeighbourSigns.add(
        claims.candidates(), claim, i -> claims.isRuled(i, row), scene.samePrevious(), kind, f);
  }

  private static void whole(
      PlaceTable table, PlaceScene scene, PlaceTable.Row row, String kind, List<String> f) {
    int first = row.uses.get(0).sentence();
    f.add("first" + Math.min(3, first) + ":" + row.breadth());
    if (row.titled) {
      f.add("title");
      f.add("title:" + kind);
    }
    int most = 0;
    int kin = 0;
    for (PlaceTable.Row other : table.rows()) {
      if (other.breadth().equals(row.breadth())) {
        most = Math.max(most, other.open());
        kin += other.open() > 0 ? 1 : 0;
      }
    }
    if (row.open() > 0 && row.open() == most) {
      f.add("most:" + row.breadth());
      f.add("most:" + row.breadth() + Math.min(3, kin));
    }
    f.add("share" + (scene.open() == 0 ? 0 : 4 * row.open() / scene.open()) + ":" + row.breadth());
    int claims = 0;
    for (int sentence : scene.claimSentences()) {
      claims += row.openSentences.contains(sentence) ? 1 : 0;
    }
    f.add("claims" + 3 * claims / Math.max(1, scene.claimSentences().size()) + ":" + kind);
    f.add("narrow" + Math.min(4, scene.narrow()) + ":" + kind + (row.leaf ? "l" : ""));
  }
}
