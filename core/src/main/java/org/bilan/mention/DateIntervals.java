package org.bilan.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.EventTime;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/**
 * Gives time expressions the days that they cover together with the words around them: open ends
 * for words of class {@code timeprep} ({@code rel=since}), one interval for both ends of a range,
 * the days since or until the publication for a length of time counted from it.
 */
final class DateIntervals {

  private static final int HOURS = 24;

  /** The longest count of days that is told back from publication. */
  private static final int DAYS = 10;

  private final Entry.Test preposition;
  private final Entry.Test link;
  private final Entry.Test article;

  DateIntervals(LanguagePack pack) {
    preposition = pack.test("timeprep");
    link = pack.test("timelink");
    article = pack.test("det def");
  }

  List<DateDraft> spread(Chart chart, List<DateDraft> drafts, Optional<LocalDate> published) {
    List<DateDraft> out = new ArrayList<>(drafts);
    for (int i = 0; i < out.size(); i++) {
      DateDraft draft = out.get(i);
      String relation = relation(chart, draft.from());
      if (i + 1 < out.size() && isRange(chart, draft, out.get(i + 1), relation)) {
        Optional<EventTime> both = join(draft, out.get(i + 1));
        if (both.isPresent()) {
          out.set(i, draft.covering(both.get()));
          out.set(i + 1, out.get(i + 1).covering(both.get()));
          i++;
          continue;
        }
      }
      Optional<EventTime> time = open(draft, relation, published);
      if (time.isPresent()) {
        out.set(i, draft.covering(time.get()));
      }
    }
    return out;
  }

  /** The relation that the words right before a token state; empty text if none. */
  private String relation(Chart chart, int token) {
    int end = token;
    if (end > 0 && chart.is(end - 1, article)) {
      end--;
    }
    for (int start = Math.max(0, token - 3); start < token; start++) {
      for (Edge edge : chart.edges(start)) {
        boolean touches = edge.to() == token || edge.to() == end;
        if (touches && edge.entry().is(preposition)) {
          return edge.entry().attribute("rel").orElse("");
        }
      }
    }
    return "";
  }

  private boolean isRange(Chart chart, DateDraft first, DateDraft second, String relation) {
    int gap = second.from() - first.to();
    if (gap < 1 || gap > 3 || !chart.is(first.to(), link)) {
      return false;
    }
    for (int i = first.to() + 1; i < second.from(); i++) {
      if (!chart.is(i, article) && !chart.is(i, link)) {
        return false;
      }
    }
    boolean opened = relation.equals("between") || relation.equals("from");
    boolean dash = !chart.tokens().isWord(first.to());
    return opened || dash || chart.is(first.to(), preposition);
  }

  private static Optional<EventTime> join(DateDraft first, DateDraft second) {
    Optional<DatePeriod> from = first.value().flatMap(DateValue::period);
    Optional<DatePeriod> to = second.value().flatMap(DateValue::period);
    if (from.isEmpty() || to.isEmpty() || to.get().last().isBefore(from.get().first())) {
      return Optional.empty();
    }
    Optional<String> start = from.get().time().start();
    Optional<String> end = to.get().time().end();
    return Optional.of(new EventTime(start, end));
  }

  /** The last days up to publication: in 24 hours since the day before, in two days since then. */
  private static Optional<EventTime> within(DateUnit unit, int count, LocalDate now) {
    int days =
        switch (unit) {
          case HOUR -> count % HOURS == 0 ? count / HOURS : 0;
          case DAY -> count <= DAYS ? count - 1 : 0;
          default -> 0;
        };
    return days == 0
        ? Optional.empty()
        : Optional.of(
            EventTime.of(DateUnit.DAY.value(now.minusDays(days)), DateUnit.DAY.value(now)));
  }

  private static Optional<EventTime> open(
      DateDraft draft, String relation, Optional<LocalDate> published) {
    DateValue value = draft.value().orElseThrow();
    if (value.period().isPresent()) {
      EventTime time = value.period().get().time();
      return switch (relation) {
        case "since", "after" -> Optional.of(new EventTime(time.start(), Optional.empty()));
        case "until", "before" -> Optional.of(new EventTime(Optional.empty(), time.end()));
        default -> Optional.empty();
      };
    }
    if (value.type() != DateMention.Type.DURATION || published.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateUnit> unit = draft.fields().text("unit").flatMap(DateUnit::of);
    int count = draft.fields().number("n", draft.fields().has("n") ? 0 : 1);
    if (unit.isEmpty() || count == 0 || count > 5000) {
      return Optional.empty();
    }
    LocalDate now = published.get();
    LocalDate start = unit.get().shift(now, -count);
    if (relation.equals("within")) {
      return within(unit.get(), count, now);
    }
    if (relation.equals("since")) {
      return Optional.of(EventTime.since(DateUnit.DAY.value(start)));
    }
    return draft.fields().number("dir", 0) < 0
        ? Optional.of(EventTime.of(DateUnit.DAY.value(start), DateUnit.DAY.value(now)))
        : Optional.empty();
  }
}
