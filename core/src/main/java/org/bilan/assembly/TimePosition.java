package org.bilan.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.mention.DateMention;
import org.bilan.text.Tokens;

/** The signs of where a time stands in an article, and how long ago it is. Stateless. */
final class TimePosition {

  private TimePosition() {}

  /** Adds the signs of where a time stands. */
  static void signs(
      ArticleContext context, TimeScene scene, TimeTable.Row row, String kind, List<String> f) {
    TimeTable.Mention nearest = null;
    int least = Integer.MAX_VALUE;
    int back = Distances.NOWHERE;
    int ahead = Distances.NOWHERE;
    boolean open = false;
    for (TimeTable.Mention mention : row.mentions) {
      boolean counts = mention.use() == TimeTable.Use.OPEN;
      open |= counts;
      f.add("use" + mention.use());
      int gap = scene.sentence() - mention.sentence();
      if (gap == 0) {
        int distance = Math.abs(mention.token() - scene.at()) + (counts ? 0 : 200);
        if (distance < least) {
          least = distance;
          nearest = mention;
        }
      } else if (counts && gap > 0) {
        back = Math.min(back, gap);
      } else if (counts) {
        ahead = Math.min(ahead, -gap);
      }
    }
    if (!open) {
      f.add("closed");
    }
    if (row.mentions.stream().allMatch(mention -> mention.pair() >= 0)) {
      f.add("pair");
    }
    if (nearest != null) {
      here(context, scene, kind, nearest, f);
      return;
    }
    String other = scene.openHere() == 0 ? "bare" : "other";
    f.add(other + ":back" + Distances.sentences(back) + ":" + kind);
    if (scene.shift()) {
      f.add("shift:" + other);
    }
    if (scene.before()) {
      f.add("before:" + other);
    }
    f.add(other + ":back" + Distances.sentences(back) + (back == scene.back() ? ":nearest" : ""));
    f.add(other + ":back" + Distances.sentences(back) + (scene.disease() ? ":disease" : ""));
    if (back == Distances.NOWHERE) {
      f.add(other + ":ahead" + Distances.sentences(ahead));
    }
    f.add("first" + Math.min(3, row.mentions.get(0).sentence()));
  }

  private static void here(
      ArticleContext context,
      TimeScene scene,
      String kind,
      TimeTable.Mention nearest,
      List<String> f) {
    boolean after = nearest.token() > scene.at();
    int distance = Math.abs(nearest.token() - scene.at());
    String far = Distances.tokens(distance);
    words(context.chart(), nearest, f);
    if (nearest.pair() >= 0) {
      f.add("pair" + Math.min(4, nearest.pair() / 2) + ":" + kind);
      f.add("here:pair");
    }
    f.add("here:" + nearest.use());
    f.add("here:" + nearest.use() + ":" + kind);
    f.add("here:" + kind + (scene.disease() ? ":disease" : ""));
    f.add("here:" + (after ? "after" : "before") + far);
    if (scene.increment()) {
      f.add("here:increment:" + kind);
    }
    f.add("here:count" + Math.min(3, scene.openHere()));
    f.add("here:" + nearest.date().type());
    if (nearest.old()) {
      f.add("here:old");
    }
  }

  /** The words right before and behind a date, and its own first one. */
  private static void words(Chart chart, TimeTable.Mention mention, List<String> f) {
    Tokens tokens = chart.tokens();
    int next = tokens.tokenAt(mention.date().span().end() - 1) + 1;
    String last = mention.token() > 0 ? tokens.norm(mention.token() - 1) : "^";
    f.add("here:last=" + last);
    f.add("here:first=" + tokens.norm(mention.token()));
    f.add("here:next=" + (next < tokens.size() ? tokens.norm(next) : "$"));
    if (mention.token() > 1) {
      f.add("here:last=" + tokens.norm(mention.token() - 2) + "_" + last);
    }
  }

  /** Adds the signs of how long before publication a time lies. */
  static void age(
      ArticleContext context, TimeScene scene, TimeTable.Row row, String kind, List<String> f) {
    Optional<LocalDate> published = context.published();
    Optional<LocalDate> start = row.time.firstDay().or(row.time::lastDay);
    if (published.isEmpty() || start.isEmpty()) {
      f.add("age?:" + kind);
      return;
    }
    long days = ChronoUnit.DAYS.between(start.get(), published.get());
    String age =
        days < 0
            ? "-"
            : days == 0
                ? "0"
                : days == 1 ? "1" : days < 8 ? "7" : days < 32 ? "31" : days < 400 ? "400" : "9";
    f.add("age" + age + ":" + kind);
    f.add("age" + age + ":size" + scene.size());
    if (row.mentions.stream().allMatch(TimeTable.Mention::old)) {
      f.add("old:" + kind);
    }
    if (row.mentions.stream().anyMatch(m -> m.date().type() == DateMention.Type.DURATION)) {
      f.add("duration:" + kind);
    }
  }
}
