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
  record Taken(String name, int from, int to, Edge edge, Taken before) {}

  /** A first test and the tests that may follow it. */
  private record Lead(Pattern first, List<Pattern> seconds) {}

  private final Code[] codes;
  private final List<Lead> leads = new ArrayList<>();
  private boolean mayBeEmpty;

  private final Needs needs;

  private Program(List<Code> codes, Needs needs) {
    this.codes = codes.toArray(Code[]::new);
    this.needs = needs;
  }

  static Program compile(Pattern pattern) {
    List<Code> codes = new ArrayList<>();
    emit(pattern, codes);
    codes.add(new Code(Op.ACCEPT, null, null, 0, 0));
    Program program = new Program(codes, Needs.of(pattern));
    program.lead(0, new BitSet());
    return program;
  }

  private static void emit(Pattern pattern, List<Code> codes) {
    if (pattern instanceof Pattern.Sequence sequence) {
      sequence.parts().forEach(part -> emit(part, codes));
    } else if (pattern instanceof Pattern.Choice choice) {
      List<Integer> jumps = new ArrayList<>();
      for (int i = 0; i < choice.options().size(); i++) {
        boolean last = i + 1 == choice.options().size();
        int split = last ? -1 : reserve(codes);
        int start = codes.size();
        emit(choice.options().get(i), codes);
        if (!last) {
          jumps.add(reserve(codes));
          codes.set(split, new Code(Op.SPLIT, null, null, start, codes.size()));
        }
      }
      for (int jump : jumps) {
        codes.set(jump, new Code(Op.JUMP, null, null, codes.size(), 0));
      }
    } else if (pattern instanceof Pattern.Repeat repeat) {
      for (int i = 0; i < repeat.min(); i++) {
        emit(repeat.part(), codes);
      }
      List<Integer> splits = new ArrayList<>();
      for (int i = repeat.min(); i < repeat.max(); i++) {
        splits.add(reserve(codes));
        emit(repeat.part(), codes);
      }
      for (int split : splits) {
        codes.set(split, new Code(Op.SPLIT, null, null, split + 1, codes.size()));
      }
    } else if (pattern instanceof Pattern.Capture capture) {
      codes.add(new Code(Op.OPEN, null, capture.name(), 0, 0));
      emit(capture.part(), codes);
      codes.add(new Code(Op.CLOSE, null, capture.name(), 0, 0));
    } else if (pattern instanceof Pattern.Shape shape
        && (shape.kind() == Pattern.Kind.BOS || shape.kind() == Pattern.Kind.EOS)) {
      codes.add(new Code(Op.ASSERT, pattern, null, 0, 0));
    } else {
      codes.add(new Code(Op.STEP, pattern, null, 0, 0));
    }
  }

  private static int reserve(List<Code> codes) {
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
    List<Found> found = new ArrayList<>(2);
    new Run(chart, start, low, high, (to, taken) -> found.add(new Found(to, captures(taken))))
        .all();
    return found;
  }

  /** Whether some match starts at a token. */
  boolean starts(Chart chart, int start, int low, int high) {
    boolean[] found = new boolean[1];
    if (mayStart(chart, start, high)) {
      new Run(chart, start, low, high, (to, taken) -> found[0] = true).all();
    }
    return found[0];
  }

  /** Whether some match that starts at a token ends at the end of the tokens. */
  boolean fills(Chart chart, int start, int low, int high) {
    boolean[] found = new boolean[1];
    if (mayStart(chart, start, high)) {
      new Run(chart, start, low, high, (to, taken) -> found[0] |= to == high).all();
    }
    return found[0];
  }

  /** Takes the matches of a run. */
  private interface Accepter {

    void accept(int to, Taken taken);
  }

  /** One run over a chart. */
  private final class Run {

    private final Chart chart;
    private final int start;
    private final int low;
    private final int high;
    private final Accepter accepter;
    private final Agenda agenda;

    private Run(Chart chart, int start, int low, int high, Accepter accepter) {
      this.chart = chart;
      this.start = start;
      this.low = low;
      this.high = high;
      this.accepter = accepter;
      this.agenda = chart.agenda();
    }

    private void all() {
      agenda.open(codes.length);
      agenda.push(0, 0, null, null);
      for (int ahead = 0; ahead <= agenda.reach(); ahead++) {
        for (int state = agenda.take(ahead); state >= 0; state = agenda.next(state)) {
          follow(agenda.code(state), agenda.taken(state), agenda.last(state), start + ahead);
        }
      }
    }

    /** Follows the empty moves from a state, depth first, and takes the steps found. */
    private void follow(int state, Taken taken, Edge last, int at) {
      if (!agenda.visits(state)) {
        return;
      }
      Code code = codes[state];
      switch (code.op) {
        case STEP -> step(code.test, state, taken, at);
        case SPLIT -> {
          follow(code.a, taken, last, at);
          follow(code.b, taken, last, at);
        }
        case JUMP -> follow(code.a, taken, last, at);
        case OPEN -> follow(state + 1, new Taken(code.name, at, -1, null, taken), last, at);
        case CLOSE -> follow(state + 1, closed(code.name, taken, last, at), last, at);
        case ASSERT -> {
          Pattern.Kind kind = ((Pattern.Shape) code.test).kind();
          if (kind == Pattern.Kind.BOS ? at == low : at == high) {
            follow(state + 1, taken, last, at);
          }
        }
        case ACCEPT -> accepter.accept(at, taken);
      }
    }

    private void step(Pattern test, int state, Taken taken, int at) {
      if (at >= high) {
        return;
      }
      if (test instanceof Pattern.Reading reading) {
        if (!reading.test().within(chart.kinds(at))) {
          return;
        }
        List<Edge> edges = chart.edges(at);
        for (int i = 0; i < edges.size(); i++) {
          Edge edge = edges.get(i);
          if (edge.to() <= high && edge.entry().is(reading.test())) {
            agenda.push(edge.to() - start, state + 1, taken, edge);
          }
        }
      } else if (passes(chart, test, at)) {
        agenda.push(at + 1 - start, state + 1, taken, null);
      }
    }
  }

  private static Taken closed(String name, Taken taken, Edge last, int at) {
    Taken open = taken;
    while (open.to >= 0 || !open.name.equals(name)) {
      open = open.before;
    }
    boolean whole = last != null && last.from() == open.from && last.to() == at;
    return new Taken(name, open.from, at, whole ? last : null, taken);
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
        case LOW -> tokens.isWord(at) && (!tokens.isCapitalized(at) || isShouted(tokens, at));
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

  /** The tests that the first token of a match must pass, one of them. */
  List<Pattern> firsts() {
    List<Pattern> firsts = new ArrayList<>();
    firsts(0, new BitSet(), firsts);
    return firsts;
  }

  /** Which readings every match has. */
  Needs needs() {
    return needs;
  }

  /** Whether the pattern matches no tokens, too. */
  boolean mayBeEmpty() {
    return mayBeEmpty;
  }

  /**
   * Whether the first two tests of a match may pass from a token: most patterns that fail do so
   * here, at less cost than a run.
   */
  boolean mayStart(Chart chart, int at, int high) {
    if (at >= high) {
      return mayBeEmpty;
    }
    for (int k = 0; k < leads.size(); k++) {
      Lead lead = leads.get(k);
      if (lead.first instanceof Pattern.Reading reading) {
        if (!reading.test().within(chart.kinds(at))) {
          continue;
        }
        List<Edge> edges = chart.edges(at);
        for (int i = 0; i < edges.size(); i++) {
          Edge edge = edges.get(i);
          if (edge.entry().is(reading.test()) && goesOn(chart, lead, edge.to(), high)) {
            return true;
          }
        }
      } else if (passes(chart, lead.first, at) && goesOn(chart, lead, at + 1, high)) {
        return true;
      }
    }
    return mayBeEmpty;
  }

  private static boolean goesOn(Chart chart, Lead lead, int at, int high) {
    if (lead.seconds.isEmpty()) {
      return true;
    }
    if (at >= high) {
      return false;
    }
    for (int i = 0; i < lead.seconds.size(); i++) {
      if (passes(chart, lead.seconds.get(i), at)) {
        return true;
      }
    }
    return false;
  }

  /** Finds the first tests and, after each, the second ones; none where the match may end. */
  private void lead(int pc, BitSet seen) {
    if (seen.get(pc)) {
      return;
    }
    seen.set(pc);
    Code code = codes[pc];
    switch (code.op) {
      case STEP -> {
        List<Pattern> seconds = new ArrayList<>();
        boolean ends = firsts(pc + 1, new BitSet(), seconds);
        leads.add(new Lead(code.test, ends ? List.of() : List.copyOf(seconds)));
      }
      case SPLIT -> {
        lead(code.a, seen);
        lead(code.b, seen);
      }
      case JUMP -> lead(code.a, seen);
      case OPEN, CLOSE, ASSERT -> lead(pc + 1, seen);
      case ACCEPT -> mayBeEmpty = true;
    }
  }

  private boolean firsts(int pc, BitSet seen, List<Pattern> firsts) {
    if (seen.get(pc)) {
      return false;
    }
    seen.set(pc);
    Code code = codes[pc];
    return switch (code.op) {
      case STEP -> {
        firsts.add(code.test);
        yield false;
      }
      case SPLIT -> {
        boolean first = firsts(code.a, seen, firsts);
        yield firsts(code.b, seen, firsts) || first;
      }
      case JUMP -> firsts(code.a, seen, firsts);
      case OPEN, CLOSE, ASSERT -> firsts(pc + 1, seen, firsts);
      case ACCEPT -> true;
    };
  }

  /** Whether a word in capitals stands beside another, as in a text all in capitals. */
  private static boolean isShouted(Tokens tokens, int at) {
    boolean before = at > 0 && tokens.isWord(at - 1) && tokens.isUpperCase(at - 1);
    boolean after = at + 1 < tokens.size() && tokens.isWord(at + 1) && tokens.isUpperCase(at + 1);
    return tokens.isUpperCase(at) && (before || after);
  }
}
