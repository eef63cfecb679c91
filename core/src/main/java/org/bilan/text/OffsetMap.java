package org.bilan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says for each stretch of a derived (plain) text which stretch of the raw text it came from.
 *
 * <p>A map is a list of runs in plain order. A run is either copied (equal lengths, one to one) or
 * rewritten (an entity, a folded character: the whole plain stretch stands for the whole raw
 * stretch). Plain characters outside all runs were inserted and have no raw counterpart; raw
 * characters outside all runs were dropped. Raw stretches may come in any order. Immutable.
 */
public final class OffsetMap {

  private final int[] plainStart;
  private final int[] plainEnd;
  private final int[] rawStart;
  private final int[] rawEnd;
  private final int plainLength;

  private OffsetMap(
      int[] plainStart, int[] plainEnd, int[] rawStart, int[] rawEnd, int plainLength) {
    this.plainStart = plainStart;
    this.plainEnd = plainEnd;
    this.rawStart = rawStart;
    this.rawEnd = rawEnd;
    this.plainLength = plainLength;
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(int length) {
    Builder builder = new Builder();
    builder.copy(0, length);
    return builder.build();
  }

  /** A builder that appends plain text from left to right. */
  public static Builder builder() {
    return new Builder();
  }

  /** Length of the plain text, in code units. */
  public int plainLength() {
    return plainLength;
  }

  /**
   * The raw ranges that a plain range came from: in plain order, neighbours joined, empty where the
   * range was wholly inserted. A range that cuts a rewritten run takes the whole of it.
   *
   * @throws IllegalArgumentException if the range reaches beyond the plain text
   */
  public List<Span> toRaw(Span plain) {
    if (plain.end() > plainLength) {
      throw new IllegalArgumentException(plain + " reaches beyond " + plainLength);
    }
    if (plain.isEmpty()) {
      return List.of();
    }
    List<Span> ranges = new ArrayList<>();
    for (int i = firstRunEndingAfter(plain.start()); i < plainStart.length; i++) {
      if (plainStart[i] >= plain.end()) {
        break;
      }
      int from = rawStart[i];
      int to = rawEnd[i];
      if (isCopy(i)) {
        from += Math.max(0, plain.start() - plainStart[i]);
        to -= Math.max(0, plainEnd[i] - plain.end());
      }
      if (from < to) {
        join(ranges, new Span(from, to));
      }
    }
    return List.copyOf(ranges);
  }

  /**
   * Composes two maps: this one leads from a middle text to the raw text, {@code next} from the
   * final plain text to the middle text; the result leads from the final plain text to the raw
   * text.
   *
   * @throws IllegalArgumentException if {@code next} points beyond this map's plain text
   */
  public OffsetMap then(OffsetMap next) {
    Builder builder = new Builder();
    for (int i = 0; i < next.plainStart.length; i++) {
      builder.insert(next.plainStart[i] - builder.length);
      if (next.isCopy(i)) {
        copyThrough(builder, next.rawStart[i], next.rawEnd[i]);
        continue;
      }
      List<Span> raw = toRaw(new Span(next.rawStart[i], next.rawEnd[i]));
      int size = next.plainEnd[i] - next.plainStart[i];
      if (raw.isEmpty()) {
        builder.insert(size);
      } else {
        int low = raw.stream().mapToInt(Span::start).min().getAsInt();
        int high = raw.stream().mapToInt(Span::end).max().getAsInt();
        builder.rewrite(size, low, high);
      }
    }
    builder.insert(next.plainLength - builder.length);
    return builder.build();
  }

  private void copyThrough(Builder builder, int start, int end) {
    if (end > plainLength) {
      throw new IllegalArgumentException("the next map points beyond " + plainLength);
    }
    int at = start;
    for (int i = firstRunEndingAfter(start); i < plainStart.length && at < end; i++) {
      if (plainStart[i] > at) {
        int gap = Math.min(end, plainStart[i]) - at;
        builder.insert(gap);
        at += gap;
      }
      if (at >= end) {
        break;
      }
      int until = Math.min(end, plainEnd[i]);
      if (isCopy(i)) {
        int from = rawStart[i] + at - plainStart[i];
        builder.copy(from, from + until - at);
      } else {
        builder.rewrite(until - at, rawStart[i], rawEnd[i]);
      }
      at = until;
    }
    builder.insert(end - at);
  }

  private boolean isCopy(int run) {
    return plainEnd[run] - plainStart[run] == rawEnd[run] - rawStart[run];
  }

  private int firstRunEndingAfter(int plain) {
    int found = Arrays.binarySearch(plainEnd, plain);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static void join(List<Span> ranges, Span range) {
    int last = ranges.size() - 1;
    if (last >= 0 && ranges.get(last).end() == range.start()) {
      ranges.set(last, new Span(ranges.get(last).start(), range.end()));
    } else if (last < 0 || !ranges.get(last).equals(range)) {
      ranges.add(range);
    }
  }

  /** Appends runs in plain order; not thread-safe. */
  public static final class Builder {

    private int[] runs = new int[64];
    private int count;
    private int length;

    private Builder() {}

    /** Length of the plain text so far. */
    public int length() {
      return length;
    }

    /** The next plain characters are the raw characters from {@code start} to {@code end}. */
    public Builder copy(int start, int end) {
      return run(end - start, start, end);
    }

    /** The next {@code size} plain characters stand for the raw characters from start to end. */
    public Builder rewrite(int size, int start, int end) {
      if (size > 1 && size == end - start) {
        // One run of equal lengths would be a copy; two unequal ones still stand for the whole.
        return run(1, start, end).run(size - 1, start, end);
      }
      return run(size, start, end);
    }

    /** The next {@code size} plain characters were inserted and come from nowhere. */
    public Builder insert(int size) {
      if (size < 0) {
        throw new IllegalArgumentException("cannot insert " + size + " characters");
      }
      length += size;
      return this;
    }

    private Builder run(int size, int start, int end) {
      if (size < 0 || start < 0 || end < start) {
        throw new IllegalArgumentException("not a run: " + size + " for " + start + " to " + end);
      }
      if (size == 0) {
        return this;
      }
      int last = 4 * (count - 1);
      boolean copies = size == end - start;
      if (count > 0
          && copies
          && runs[last + 1] == length
          && runs[last + 3] == start
          && runs[last + 1] - runs[last] == runs[last + 3] - runs[last + 2]) {
        runs[last + 1] += size;
        runs[last + 3] = end;
      } else {
        if (4 * count == runs.length) {
          runs = Arrays.copyOf(runs, 2 * runs.length);
        }
        int at = 4 * count++;
        runs[at] = length;
        runs[at + 1] = length + size;
        runs[at + 2] = start;
        runs[at + 3] = end;
      }
      length += size;
      return this;
    }

    /** The finished map. */
    public OffsetMap build() {
      int[][] columns = new int[4][count];
      for (int i = 0; i < count; i++) {
        for (int c = 0; c < 4; c++) {
          columns[c][i] = runs[4 * i + c];
        }
      }
      return new OffsetMap(columns[0], columns[1], columns[2], columns[3], length);
    }
  }
}
