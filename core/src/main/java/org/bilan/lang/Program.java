package org.bilan.lang;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.text.Tokens;

/**
 * A pattern compiled to a non-deterministic automaton, run over a chart without backtracking: each
 * state is visited at most once at each token (Thompson 1968, with captures as Pike does).
 */
final class Program {

  private enum Op {
    STEP,
    SPLIT,
    JUMP,
    OPEN,
    CLOSE,
    ASSERT,
    ACCEPT
  }

  private record Code(Op op, Pattern test, String name, int a, int b) {}

  /** Captures so far, newest first; an open one has no end. */
  private record Taken(String name, int from, int to, Edge edge, Taken before) {}

  private record State(int code, Taken taken, Edge last) {}

  private final List<Code> codes = new ArrayList<>();

  private Program() {}

  static Program compile(Pattern pattern) {
    Program program = new Program();
    program.emit(pattern);
    program.codes.add(new Code(Op.ACCEPT, null, null, 0, 0));
    return program;
  }

  private void emit(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence) {
      sequence.parts().forEach(this::emit);
    } else if (pattern instanceof Pattern.Choice choice) {
      List<Integer> jumps = new ArrayList<>();
      for (int i = 0; i < choice.options().size(); i++) {
        boolean last = i + 1 == choice.options().size();
        int split = last ? -1 : reserve();
        int start = codes.size();
        emit(choice.options().get(i));
        if (!last) {
          jumps.add(reserve());
          codes.set(split, new Code(Op.SPLIT, null, null, start, codes.size()));
        }
      }
      for (int jump : jumps) {
        codes.set(jump, new Code(Op.JUMP, null, null, codes.size(), 0));
      }
    } else if (pattern instanceof Pattern.Repeat repeat) {
      for (int i = 0; i < repeat.min(); i++) {
        emit(repeat.part());
      }
      List<Integer> splits = new ArrayList<>();
      for (int i = repeat.min(); i < repeat.max(); i++) {
        splits.add(reserve());
        emit(repeat.part());
      }
      for (int split : splits) {
        codes.set(split, new Code(Op.SPLIT, null, null, split + 1, codes.size()));
      }
    } else if (pattern instanceof Pattern.Capture capture) {
      codes.add(new Code(Op.OPEN, null, capture.name(), 0, 0));
      emit(capture.part());
      codes.add(new Code(Op.CLOSE, null, capture.name(), 0, 0));
    } else if (pattern instanceof Pattern.Shape shape
        && (shape.kind() == Pattern.Kind.BOS || shape.kind() == Pattern.Kind.EOS)) {
      codes.add(new Code(Op.ASSERT, pattern, null, 0, 0));
    } else {
      codes.add(new Code(Op.STEP, pattern, null, 0, 0));
    }
  }

  private int reserve() {
    codes.add(null);
    return codes.size() - 1;
  }

  /** One way that the pattern matches. */
  record Found(int to, Map<String, RuleMatch.Capture> captures) {}

  /**
   * All ends of matches that start at a token, shortest first.
   *
   * @param low the first token of the sentence
   * @param high the token after its last
   */
  List<Found> run(Chart chart, int start, int low, int high) {
    List<Found> found = new ArrayList<>();
    List<List<State>> agenda = new ArrayList<>(4);
    List<BitSet> seen = new ArrayList<>(4);
    push(agenda, start, start, new State(0, null, null));
    for (int at = start; at - start < agenda.size(); at++) {
      List<State> states = agenda.get(at - start);
      while (seen.size() <= at - start) {
        seen.add(null);
      }
      if (states == null) {
        continue;
      }
      if (seen.get(at - start) == null) {
        seen.set(at - start, new BitSet(codes.size()));
      }
      for (State state : states) {
        follow(chart, state, at, start, low, high, agenda, seen.get(at - start), found);
      }
      agenda.set(at - start, null);
    }
    return found;
  }

  /** Follows the empty moves from a state, depth first, and takes the steps found. */
  private void follow(
      Chart chart,
      State state,
      int at,
      int start,
      int low,
      int high,
      List<List<State>> agenda,
      BitSet seen,
      List<Found> found) {
    if (seen.get(state.code)) {
      return;
    }
    seen.set(state.code);
    Code code = codes.get(state.code);
    int next = state.code + 1;
    switch (code.op) {
      case STEP -> step(chart, code.test, state, at, start, high, agenda);
      case SPLIT -> {
        State first = new State(code.a, state.taken, state.last);
        follow(chart, first, at, start, low, high, agenda, seen, found);
        State second = new State(code.b, state.taken, state.last);
        follow(chart, second, at, start, low, high, agenda, seen, found);
      }
      case JUMP -> {
        State jump = new State(code.a, state.taken, state.last);
        follow(chart, jump, at, start, low, high, agenda, seen, found);
      }
      case OPEN -> {
        Taken open = new Taken(code.name, at, -1, null, state.taken);
        follow(chart, new State(next, open, state.last), at, start, low, high, agenda, seen, found);
      }
      case CLOSE -> {
        Taken open = state.taken;
        while (open.to >= 0 || !open.name.equals(code.name)) {
          open = open.before;
        }
        Edge edge = state.last;
        boolean whole = edge != null && edge.from() == open.from && edge.to() == at;
        Taken closed = new Taken(code.name, open.from, at, whole ? edge : null, state.taken);
        State then = new State(next, closed, state.last);
        follow(chart, then, at, start, low, high, agenda, seen, found);
      }
      case ASSERT -> {
        Pattern.Kind kind = ((Pattern.Shape) code.test).kind();
        if (kind == Pattern.Kind.BOS ? at == low : at == high) {
          State then = new State(next, state.taken, state.last);
          follow(chart, then, at, start, low, high, agenda, seen, found);
        }
      }
      case ACCEPT -> found.add(new Found(at, captures(state.taken)));
    }
  }

  private static Map<String, RuleMatch.Capture> captures(Taken taken) {
    Map<String, RuleMatch.Capture> captures = new LinkedHashMap<>();
    for (Taken each = taken; each != null; each = each.before) {
      if (each.to >= 0) {
        captures.putIfAbsent(
            each.name, new RuleMatch.Capture(each.from, each.to, Optional.ofNullable(each.edge)));
      }
    }
    return captures;
  }

  private static void step(
      Chart chart,
      Pattern test,
      State state,
      int at,
      int start,
      int high,
      List<List<State>> agenda) {
    if (at >= high) {
      return;
    }
    if (test instanceof Pattern.Reading reading) {
      for (Edge edge : chart.edges(at)) {
        if (edge.to() <= high && edge.entry().is(reading.test())) {
          push(agenda, edge.to(), start, new State(state.code + 1, state.taken, edge));
        }
      }
    } else if (passes(chart, test, at)) {
      push(agenda, at + 1, start, new State(state.code + 1, state.taken, null));
    }
  }

  static boolean passes(Chart chart, Pattern test, int at) {
    Tokens tokens = chart.tokens();
    if (test instanceof Pattern.Word word) {
      return tokens.norm(at).equals(word.norm());
    }
    if (test instanceof Pattern.Reading reading) {
      return chart.is(at, reading.test());
    }
    if (test instanceof Pattern.Shape shape) {
      return switch (shape.kind()) {
        case ANY -> true;
        case WORD -> tokens.isWord(at);
        case CAP -> tokens.isWord(at) && tokens.isCapitalized(at);
        case LOW -> tokens.isWord(at) && !tokens.isCapitalized(at);
        case NUM -> tokens.isNumber(at);
        case BOS, EOS -> false;
      };
    }
    for (Pattern option : ((Pattern.Not) test).options()) {
      if (passes(chart, option, at)) {
        return false;
      }
    }
    return true;
  }

  private static void push(List<List<State>> agenda, int at, int start, State state) {
    while (agenda.size() <= at - start) {
      agenda.add(null);
    }
    List<State> states = agenda.get(at - start);
    if (states == null) {
      states = new ArrayList<>(4);
      agenda.set(at - start, states);
    }
    states.add(state);
  }

  /** The tests that a first token or reading must pass one of; empty if a match may be empty. */
  List<Pattern> firsts() {
    List<Pattern> firsts = new ArrayList<>();
    return collectFirsts(0, new BitSet(), firsts) ? firsts : List.of();
  }

  private boolean collectFirsts(int pc, BitSet seen, List<Pattern> firsts) {
    if (seen.get(pc)) {
      return true;
    }
    seen.set(pc);
    Code code = codes.get(pc);
    return switch (code.op) {
      case STEP -> firsts.add(code.test);
      case SPLIT -> collectFirsts(code.a, seen, firsts) && collectFirsts(code.b, seen, firsts);
      case JUMP -> collectFirsts(code.a, seen, firsts);
      case OPEN, CLOSE, ASSERT -> collectFirsts(pc + 1, seen, firsts);
      case ACCEPT -> false;
    };
  }
}
