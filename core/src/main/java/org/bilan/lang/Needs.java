package org.bilan.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * The readings that every match of a pattern has: clauses, of each of which it has at least one. A
 * sentence that lacks a clause holds no match, so that most patterns are never run over most
 * sentences. Words and shapes are not looked at. Immutable and thread-safe.
 */
final class Needs {

  private final Entry.Test[][] clauses;

  private Needs(List<List<Entry.Test>> clauses) {
    this.clauses =
        clauses.stream().map(c -> c.toArray(Entry.Test[]::new)).toArray(Entry.Test[][]::new);
  }

  static Needs of(Pattern pattern) {
    return new Needs(clauses(pattern));
  }

  /** Whether all clauses may be met by readings of the given kinds. */
  boolean mayBeMet(long[] kinds) {
    for (Entry.Test[] clause : clauses) {
      if (!isMet(clause, kinds)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMet(Entry.Test[] clause, long[] kinds) {
    for (Entry.Test test : clause) {
      if (test.within(kinds)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Entry.Test>> clauses(Pattern pattern) {
    if (pattern instanceof Pattern.Reading reading) {
      return List.of(List.of(reading.test()));
    }
    if (pattern instanceof Pattern.Capture capture) {
      return clauses(capture.part());
    }
    if (pattern instanceof Pattern.Repeat repeat) {
      return repeat.min() > 0 ? clauses(repeat.part()) : List.of();
    }
    if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts().stream().flatMap(part -> clauses(part).stream()).toList();
    }
    return pattern instanceof Pattern.Choice choice ? either(choice.options()) : List.of();
  }

  /** Of each option its shortest clause: one of them all is met by any option. */
  private static List<List<Entry.Test>> either(List<Pattern> options) {
    List<Entry.Test> all = new ArrayList<>();
    for (Pattern option : options) {
      List<Entry.Test> shortest = List.of();
      for (List<Entry.Test> clause : clauses(option)) {
        shortest = shortest.isEmpty() || clause.size() < shortest.size() ? clause : shortest;
      }
      if (shortest.isEmpty()) {
        return List.of();
      }
      all.addAll(shortest);
    }
    return List.of(all);
  }
}
