package org.bilan.lang;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns of a rule set may start at a token, judged by the first word, reading or shape
 * that each of them needs: so that few of many patterns run at a token. Immutable and thread-safe.
 */
final class RuleStarts {

  /** A pattern of a rule. */
  record Start(Rule rule, Program pattern) {}

  private record Shaped(Pattern test, BitSet starts) {}

  private record Read(Entry.Test test, BitSet starts) {}

  private static final List<Read> NONE = List.of();

  private final List<Start> starts = new ArrayList<>();
  private final Map<String, BitSet> words = new HashMap<>();
  private final List<Shaped> shapes = new ArrayList<>();
  private final BitSet always = new BitSet();

  /** Tests of readings by one symbol that a reading must have to pass them. */
  private final List<List<Read>> readings = new ArrayList<>();

  RuleStarts(List<Rule> rules) {
    Map<Entry.Test, BitSet> byReading = new LinkedHashMap<>();
    Map<Pattern, BitSet> byShape = new LinkedHashMap<>();
    for (Rule rule : rules) {
      for (Program pattern : rule.patterns()) {
        int number = starts.size();
        starts.add(new Start(rule, pattern));
        for (Pattern first : pattern.firsts()) {
          if (first instanceof Pattern.Word word) {
            words.computeIfAbsent(word.norm(), w -> new BitSet()).set(number);
          } else if (first instanceof Pattern.Reading reading) {
            byReading.computeIfAbsent(reading.test(), t -> new BitSet()).set(number);
          } else if (first instanceof Pattern.Shape || first instanceof Pattern.Not) {
            byShape.computeIfAbsent(first, t -> new BitSet()).set(number);
          } else {
            always.set(number);
          }
        }
        if (pattern.mayBeEmpty()) {
          always.set(number);
        }
      }
    }
    byShape.forEach((test, numbers) -> shapes.add(new Shaped(test, numbers)));
    byReading.forEach(this::index);
  }

  private void index(Entry.Test test, BitSet numbers) {
    int symbol = test.symbol();
    while (readings.size() <= symbol) {
      readings.add(NONE);
    }
    if (readings.get(symbol).isEmpty()) {
      readings.set(symbol, new ArrayList<>());
    }
    readings.get(symbol).add(new Read(test, numbers));
  }

  /** A pattern by its number. */
  Start start(int number) {
    return starts.get(number);
  }

  /** The patterns that may match within some tokens, judged by the readings that they need. */
  BitSet within(Chart chart, int low, int high) {
    long[] kinds = chart.kinds(low, high);
    BitSet found = new BitSet(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i).pattern().needs().mayBeMet(kinds)) {
        found.set(i);
      }
    }
    return found;
  }

  /**
   * Finds the patterns that may start at a token.
   *
   * @param found filled with their numbers, which stand in file order
   */
  void at(Chart chart, int token, BitSet found) {
    found.clear();
    found.or(always);
    BitSet byWord = words.get(chart.tokens().norm(token));
    if (byWord != null) {
      found.or(byWord);
    }
    long[] kinds = chart.kinds(token);
    for (int i = 0; i < kinds.length; i++) {
      for (long rest = kinds[i]; rest != 0; rest &= rest - 1) {
        read(chart, token, (i << 6) + Long.numberOfTrailingZeros(rest), found);
      }
    }
    for (int i = 0; i < shapes.size(); i++) {
      if (Program.passes(chart, shapes.get(i).test, token)) {
        found.or(shapes.get(i).starts);
      }
    }
  }

  private void read(Chart chart, int token, int symbol, BitSet found) {
    List<Read> tests = symbol < readings.size() ? readings.get(symbol) : NONE;
    for (int i = 0; i < tests.size(); i++) {
      if (chart.is(token, tests.get(i).test)) {
        found.or(tests.get(i).starts);
      }
    }
  }
}
