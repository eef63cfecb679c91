package org.bilan.index;

import java.util.List;
import java.util.stream.Collectors;

/** What a claim must fulfil to be found. Prints itself in the syntax of queries. */
sealed interface Criterion {

  /** Fulfilled by every claim. */
  record All() implements Criterion {
    @Override
    public String toString() {
      return "*";
    }
  }

  /** Fulfilled where all parts are. */
  record And(List<Criterion> parts) implements Criterion {
    @Override
    public String toString() {
      return parts.stream().map(Criterion::grouped).collect(Collectors.joining(" AND "));
    }
  }

  /** Fulfilled where a part is. */
  record Or(List<Criterion> parts) implements Criterion {
    @Override
    public String toString() {
      return parts.stream().map(Criterion::grouped).collect(Collectors.joining(" OR "));
    }
  }

  /** Fulfilled where the part is not. */
  record Not(Criterion part) implements Criterion {
    @Override
    public String toString() {
      return "NOT " + part.grouped();
    }
  }

  /** Words of the sentence, in this order, as each language's analyzer reads them. */
  record Text(String words) implements Criterion {
    @Override
    public String toString() {
      return quoted(words);
    }
  }

  /** A field with a value: a name, a keyword, words. */
  record Is(Key key, String value) implements Criterion {
    @Override
    public String toString() {
      return key.label() + ":" + quoted(value);
    }
  }

  /** A field that is filled. */
  record Filled(Key key) implements Criterion {
    @Override
    public String toString() {
      return key.label() + ":*";
    }
  }

  /** Numbers or days since 1970 within or overlapping an interval, both ends included. */
  record Within(Key key, long from, long to) implements Criterion {

    static final long NO_START = Long.MIN_VALUE;
    static final long NO_END = Long.MAX_VALUE;

    @Override
    public String toString() {
      return key.label() + ":[" + end(from) + " TO " + end(to) + "]";
    }

    private String end(long value) {
      return value == NO_START || value == NO_END ? "*" : Values.print(key, value);
    }
  }

  /** A place within a distance of a point. */
  record Near(double lat, double lon, double metres) implements Criterion {
    @Override
    public String toString() {
      return "near:" + lat + "," + lon + "," + metres + "m";
    }
  }

  private String grouped() {
    return this instanceof And || this instanceof Or || this instanceof Not
        ? "(" + this + ")"
        : toString();
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Whether words of the sentence decide, in this criterion or in a part of it. */
  default boolean hasText() {
    if (this instanceof And and) {
      return and.parts.stream().anyMatch(Criterion::hasText);
    }
    if (this instanceof Or or) {
      return or.parts.stream().anyMatch(Criterion::hasText);
    }
    return this instanceof Not not ? not.part.hasText() : this instanceof Text;
  }
}
