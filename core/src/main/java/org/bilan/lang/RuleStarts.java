package org.bilan.lang;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns of a rule set may start at a token, judged by the first word, reading or shape
 * that each of them needs: so that few of many patterns run at a token. Immutable and thread-safe.
 */
final class RuleStarts {

  /** A pattern of a rule. */
  record Start(Rule rule, Program pattern) {}

  private record Tested(Pattern test, BitSet starts) {}

  private final List<Start> starts = new ArrayList<>();
  private final Map<String, BitSet> words = new HashMap<>();
  private final List<Tested> readings = new ArrayList<>();
  private final List<Tested> others = new ArrayList<>();
  private final BitSet always = new BitSet();

  RuleStarts(List<Rule> rules) {
    Map<String, BitSet> byReading = new HashMap<>();
    Map<Pattern, BitSet> byShape = new HashMap<>();
    for (Rule rule : rules) {
      for (Program pattern : rule.patterns()) {
        int number = starts.size();
        starts.add(new Start(rule, pattern));
        for (Pattern first : pattern.firsts()) {
          if (first instanceof Pattern.Word word) {
            words.computeIfAbsent(word.norm(), w -> new BitSet()).set(number);
          } else if (first instanceof Pattern.Reading reading) {
            BitSet known = byReading.get(reading.test().toString());
            if (known == null) {
              known = new BitSet();
              byReading.put(reading.test().toString(), known);
              readings.add(new Tested(reading, known));
            }
            known.set(number);
          } else if (first instanceof Pattern.Shape || first instanceof Pattern.Not) {
            BitSet known = byShape.get(first);
            if (known == null) {
              known = new BitSet();
              byShape.put(first, known);
              others.add(new Tested(first, known));
            }
            known.set(number);
          } else {
            always.set(number);
          }
        }
        if (pattern.mayBeEmpty()) {
          always.set(number);
        }
      }
    }
  }

  /** A pattern by its number. */
  Start start(int number) {
    return starts.get(number);
  }

  /** The numbers of the patterns that may start at a token, in file order. */
  BitSet at(Chart chart, int token) {
    BitSet found = new BitSet(starts.size());
    found.or(always);
    BitSet byWord = words.get(chart.tokens().norm(token));
    if (byWord != null) {
      found.or(byWord);
    }
    List<Edge> edges = chart.edges(token);
    if (!edges.isEmpty()) {
      for (Tested tested : readings) {
        Entry.Test test = ((Pattern.Reading) tested.test).test();
        for (Edge edge : edges) {
          if (edge.entry().is(test)) {
            found.or(tested.starts);
            break;
          }
        }
      }
    }
    for (Tested tested : others) {
      if (Program.passes(chart, tested.test, token)) {
        found.or(tested.starts);
      }
    }
    return found;
  }
}
