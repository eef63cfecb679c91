package org.bilan.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A minimal acyclic automaton over the bytes of sorted keys that numbers them: key {@code i} of the
 * sorted list has the number {@code i}.
 *
 * <p>Built by the incremental method of Daciuk, Mihov, Watson and Watson (Computational Linguistics
 * 26(1), 2000); the numbers are the minimal perfect hash of Lucchesi and Kowaltowski (1993). An arc
 * is one {@code int}: 8 bits of label, one for the end of a key, one for the last arc of its node,
 * 22 of target. A node is the position of its first arc; its targets stand before it, node 0 has no
 * arcs.
 */
final class NameAutomaton {
  static final int MAX_ARCS = 1 << 22;
  private static final int FINAL = 1 << 22;
  private static final int LAST = 1 << 23;
  private static final int TARGET = MAX_ARCS - 1;

  private final int[] arcs;
  private final int[] before;
  private final int root;
  private final int keys;

  /**
   * Takes the arcs and counts the keys.
   *
   * @throws IllegalArgumentException if a target does not stand before its node
   */
  NameAutomaton(int[] arcs, int root) {
    this.arcs = arcs;
    this.root = root;
    this.before = new int[arcs.length];
    int[] total = new int[arcs.length];
    int node = 1;
    int sum = 0;
    for (int arc = 1; arc < arcs.length; arc++) {
      int target = arcs[arc] & TARGET;
      if (target >= node) {
        throw new IllegalArgumentException("arc " + arc + " leads forward to " + target);
      }
      before[arc] = sum;
      sum += (isFinal(arc) ? 1 : 0) + total[target];
      if ((arcs[arc] & LAST) != 0) {
        total[node] = sum;
        node = arc + 1;
        sum = 0;
      }
    }
    if (root < 0 || root >= arcs.length) {
      throw new IllegalArgumentException("no node at " + root);
    }
    this.keys = total[root];
  }

  int root() {
    return root;
  }

  int keys() {
    return keys;
  }

  int[] arcs() {
    return arcs;
  }

  /** The arc of the node with the label, or -1. */
  int arc(int node, int label) {
    if (node == 0) {
      return -1;
    }
    for (int arc = node; ; arc++) {
      int found = arcs[arc] >>> 24;
      if (found == label) {
        return arc;
      }
      if (found > label || (arcs[arc] & LAST) != 0) {
        return -1;
      }
    }
  }

  boolean isFinal(int arc) {
    return (arcs[arc] & FINAL) != 0;
  }

  int target(int arc) {
    return arcs[arc] & TARGET;
  }

  /** The keys that sort before all that go through this arc, among those of its node. */
  int before(int arc) {
    return before[arc];
  }

  /** The number of a key, or -1. */
  int number(CharSequence key) {
    int node = root;
    int number = 0;
    boolean end = false;
    for (int i = 0; i < key.length(); i++) {
      int arc = arc(node, key.charAt(i));
      if (arc < 0) {
        return -1;
      }
      number += before[arc] + (end ? 1 : 0);
      end = isFinal(arc);
      node = target(arc);
    }
    return end ? number : -1;
  }

  /** Builds the automaton of distinct keys of characters below 256 in sorted order. */
  static NameAutomaton of(List<String> sorted) {
    Builder builder = new Builder();
    sorted.forEach(builder::add);
    return builder.finish();
  }

  private static final class Builder {
    private final Map<Frozen, Integer> register = new HashMap<>();
    private final List<Open> path = new ArrayList<>(List.of(new Open()));
    private int[] arcs = new int[1 << 12];
    private int used = 1;
    private String previous = "";

    void add(String key) {
      if (key.compareTo(previous) <= 0) {
        throw new IllegalArgumentException("keys not sorted: " + previous + ", " + key);
      }
      int common = 0;
      while (common < previous.length() && previous.charAt(common) == key.charAt(common)) {
        common++;
      }
      close(common);
      for (int i = common; i < key.length(); i++) {
        path.get(i).add(key.charAt(i));
        path.add(new Open());
      }
      path.get(key.length() - 1).endKey();
      previous = key;
    }

    NameAutomaton finish() {
      close(0);
      int root = freeze(path.get(0));
      return new NameAutomaton(Arrays.copyOf(arcs, used), root);
    }

    private void close(int depth) {
      while (path.size() > depth + 1) {
        int node = freeze(path.remove(path.size() - 1));
        path.get(path.size() - 1).target(node);
      }
    }

    private int freeze(Open node) {
      if (node.size == 0) {
        return 0;
      }
      node.arcs[node.size - 1] |= LAST;
      int[] copy = Arrays.copyOf(node.arcs, node.size);
      return register.computeIfAbsent(new Frozen(copy, Arrays.hashCode(copy)), this::append);
    }

    private int append(Frozen node) {
      int start = used;
      if (used + node.arcs.length > MAX_ARCS) {
        throw new IllegalArgumentException("more than " + MAX_ARCS + " arcs");
      }
      if (used + node.arcs.length > arcs.length) {
        arcs = Arrays.copyOf(arcs, Math.max(arcs.length * 2, used + node.arcs.length));
      }
      System.arraycopy(node.arcs, 0, arcs, used, node.arcs.length);
      used += node.arcs.length;
      return start;
    }
  }

  private static final class Open {
    private int[] arcs = new int[2];
    private int size;

    void add(char label) {
      if (label > 0xFF) {
        throw new IllegalArgumentException("not a byte: " + label);
      }
      if (size == arcs.length) {
        arcs = Arrays.copyOf(arcs, size * 2);
      }
      arcs[size++] = label << 24;
    }

    void endKey() {
      arcs[size - 1] |= FINAL;
    }

    void target(int node) {
      arcs[size - 1] |= node;
    }
  }

  private record Frozen(int[] arcs, int hash) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Frozen node && Arrays.equals(arcs, node.arcs);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
