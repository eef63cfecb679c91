package org.bilan.assembly;

import java.util.List;
import java.util.Optional;
import org.bilan.mention.PlaceMention;

/** The signs of how a place lies in the others of an article. Stateless. */
final class PlaceRefinement {

  private PlaceRefinement() {}

  /** Adds the signs of what the place lies in and what lies in it. */
  static void nesting(PlaceScene scene, PlaceTable.Row row, String kind, List<String> f) {
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
  static void refinement(
      ArticleContext context,
      PlaceTable table,
      PlaceWeigher.Claims claims,
      PlaceScene scene,
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
    f.add("refine:gap" + (gap < 0 ? "-" : "") + Distances.sentences(Math.abs(gap)) + ":" + lead);
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
}
