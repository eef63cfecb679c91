package org.bilan.lang;

import java.util.Arrays;

/**
 * The states of a {@link Program} that wait at the tokens ahead, first in first out at each token.
 * Its arrays serve one run after another, so that runs, of which there are thousands an article,
 * allocate nothing. Belongs to one chart.
 */
final class Agenda {

  private static final int NONE = -1;

  /** By the distance from the start of the run. */
  private int[] heads = {};

  private int[] tails = {};

  /** By state. */
  private int[] codes = new int[16];

  private Program.Taken[] taken = new Program.Taken[16];
  private Edge[] lasts = new Edge[16];
  private int[] nexts = new int[16];
  private int states;
  private int reach;

  /** When a code was last visited. */
  private int[] visits = {};

  private int visit;

  /** Makes ready for a run of a program with so many codes. */
  void open(int size) {
    states = 0;
    reach = 0;
    if (visits.length < size) {
      visits = new int[size];
      visit = 0;
    }
  }

  /** Adds a state at a distance from the start. */
  void push(int distance, int code, Program.Taken takenSoFar, Edge last) {
    if (distance >= heads.length) {
      int old = heads.length;
      heads = Arrays.copyOf(heads, Math.max(16, 2 * distance));
      tails = Arrays.copyOf(tails, heads.length);
      Arrays.fill(heads, old, heads.length, NONE);
    }
    if (states == codes.length) {
      codes = Arrays.copyOf(codes, 2 * states);
      taken = Arrays.copyOf(taken, 2 * states);
      lasts = Arrays.copyOf(lasts, 2 * states);
      nexts = Arrays.copyOf(nexts, 2 * states);
    }
    codes[states] = code;
    taken[states] = takenSoFar;
    lasts[states] = last;
    nexts[states] = NONE;
    if (heads[distance] == NONE) {
      heads[distance] = states;
    } else {
      nexts[tails[distance]] = states;
    }
    tails[distance] = states++;
    reach = Math.max(reach, distance);
  }

  /** The farthest distance at which a state was added. */
  int reach() {
    return reach;
  }

  /** Takes the states at a distance away: the first of them, or -1 where there are none. */
  int take(int distance) {
    int head = heads[distance];
    heads[distance] = NONE;
    visit++;
    return head;
  }

  /** The state after another at the same distance, or -1. */
  int next(int state) {
    return nexts[state];
  }

  int code(int state) {
    return codes[state];
  }

  Program.Taken taken(int state) {
    return taken[state];
  }

  Edge last(int state) {
    return lasts[state];
  }

  /** Whether a code was not visited since the last {@link #take}; from now on it was. */
  boolean visits(int code) {
    boolean fresh = visits[code] != visit;
    visits[code] = visit;
    return fresh;
  }
}
