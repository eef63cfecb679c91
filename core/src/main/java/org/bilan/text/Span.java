package org.bilan.text;

/**
 * A half-open range of UTF-16 code units, {@code start} inclusive and {@code end} exclusive, as
 * Java {@code String} indices.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** A span from its bounds. */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether no code unit is in the span. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether both spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at {@code offset} is in the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of the span in its text. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
