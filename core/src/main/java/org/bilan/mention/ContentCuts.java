package org.bilan.mention;

import java.util.List;

/** Ends a content where the next attribution of its sentence starts. */
final class ContentCuts {

  private ContentCuts() {}

  static void cut(Region region, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.from < draft.cueTo) {
        continue;
      }
      for (Draft next : drafts) {
        int start = start(region, next);
        if (next != draft
            && start > draft.from
            && start < draft.to
            && parted(region, next, start)) {
          int end = start;
          while (end > draft.from + 1
              && (region.mark(end - 1, ",")
                  || region.mark(end - 1, ";")
                  || region.is(end - 1, region.words.conj)
                  || (end == start && region.is(end - 1, region.words.adjunct)))) {
            end--;
          }
          draft.to = Math.min(draft.to, end);
        }
      }
    }
  }

  /** Where an attribution's own words start: its source or its cue. */
  private static int start(Region region, Draft draft) {
    boolean near =
        draft.sourceFrom >= region.low
            && draft.sourceFrom < draft.cueFrom
            && draft.cueFrom - draft.sourceTo <= 12
            && draft.sourceFrom >= 0;
    return near && !shared(region, draft) ? draft.sourceFrom : draft.cueFrom;
  }

  /** Whether a participle borrows its source from further back. */
  private static boolean shared(Region region, Draft draft) {
    for (int i = draft.sourceTo; i < draft.cueFrom; i++) {
      if (region.is(i, region.words.verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean parted(Region region, Draft next, int start) {
    if (next.kind == Draft.Kind.PREPOSITION) {
      return next.from >= next.sourceTo
          && (region.mark(start - 1, ",")
              || region.mark(start - 1, ";")
              || region.is(start - 1, region.words.conj));
    }
    if (next.sourceTo <= next.cueFrom
        && start == next.cueFrom
        && (region.is(start - 1, region.words.and) || region.is(start - 1, region.words.adjunct))) {
      return true;
    }
    boolean after = next.from >= next.cueTo;
    boolean mark = region.mark(start - 1, ",") || region.mark(start - 1, ";");
    boolean and =
        region.is(start - 1, region.words.conj)
            && !region.is(start - 1, region.words.comp)
            && (region.mark(start - 2, ",") || region.mark(start - 2, ";"));
    return after && (mark || and);
  }
}
