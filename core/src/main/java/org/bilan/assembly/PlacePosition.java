package org.bilan.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilan.lang.Chart;
import org.bilan.text.Tokens;

/** The signs of where a place stands in an article and beside a claim. Stateless. */
final class PlacePosition {

  private PlacePosition() {}

  /** Adds the signs of a place. */
  static void signs(
      ArticleContext context,
      PlaceTable table,
      PlaceScene scene,
      PlaceTable.Row row,
      String kind,
      List<String> f) {
    PlaceTable.Mention nearest = null;
    int least = Integer.MAX_VALUE;
    int back = Distances.NOWHERE;
    int ahead = Distances.NOWHERE;
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
      f.add(other + ":back" + Distances.sentences(back) + ":" + row.breadth());
      if (scene.shift()) {
        f.add("shift:" + other);
      }
      if (scene.before()) {
        f.add("before:" + other);
      }
      f.add(other + ":back" + Distances.sentences(back) + (back == scene.back() ? ":nearest" : ""));
      if (back == Distances.NOWHERE) {
        f.add(other + ":ahead" + Distances.sentences(ahead) + ":" + row.breadth());
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
      PlaceScene scene,
      PlaceTable.Row row,
      String kind,
      PlaceTable.Mention nearest,
      List<String> f) {
    boolean after = nearest.token() > scene.at();
    int distance = Math.abs(nearest.token() - scene.at());
    String far = Distances.tokens(distance);
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
}
