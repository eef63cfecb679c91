package org.bilan.lang;

/** Numbers by key, both {@code int}: an open hash table, filled once and then only read. */
final class IntTable {

  private final int[] keys;
  private final int[] values;
  private final int mask;

  /** A table of distinct keys; the value of a key is its place in the array. */
  static IntTable places(int[] keys) {
    int[] values = new int[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    return new IntTable(keys, values);
  }

  /** A table of distinct keys and the values at the same places, none negative. */
  IntTable(int[] keys, int[] values) {
    int size = Integer.highestOneBit(Math.max(4, keys.length * 2)) << 1;
    this.keys = new int[size];
    this.values = new int[size];
    this.mask = size - 1;
    java.util.Arrays.fill(this.values, -1);
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & mask;
      while (this.values[at] >= 0) {
        at = at + 1 & mask;
      }
      this.keys[at] = keys[i];
      this.values[at] = values[i];
    }
  }

  /** The value of a key, or -1. */
  int get(int key) {
    int at = key & mask;
    while (values[at] >= 0) {
      if (keys[at] == key) {
        return values[at];
      }
      at = at + 1 & mask;
    }
    return -1;
  }
}
