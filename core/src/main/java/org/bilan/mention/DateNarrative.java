package org.bilan.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells texts that narrate the past from news: most of their dates name years long before the
 * publication and few are counted from it (Strötgen and Gertz 2013 set the domain by hand).
 */
final class DateNarrative {

  private static final int OLD = 3;

  private DateNarrative() {}

  static boolean is(List<DateDraft> drafts, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return true;
    }
    int now = published.get().getYear();
    int old = 0;
    int deictic = 0;
    for (DateDraft draft : drafts) {
      DateFields fields = draft.fields();
      int year = fields.number("year", now);
      if (fields.text("era", "").equals("BC") || now - year > OLD) {
        old++;
      } else if (isDeictic(fields)) {
        deictic++;
      }
    }
    return old >= OLD && old > 2 * deictic;
  }

  private static boolean isDeictic(DateFields fields) {
    if (fields.text("anchor", "").equals("text")) {
      return false;
    }
    boolean weekday = fields.has("weekday") && !fields.has("day");
    return weekday || fields.has("shift") || fields.has("year") || fields.has("dir");
  }
}
