package org.bilan.lang;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which lists a word or phrase is in, such as given names or months, as bits. The words of a phrase
 * are parted by single spaces. Words are known by their hash alone. Immutable.
 */
public final class WordLists {

  /** How many lists there can be. */
  public static final int MOST = 30;

  private final IntTable table;

  WordLists(int[] keys, int[] lists) {
    this.table = new IntTable(keys, lists);
  }

  /** The lists of some folded words, a bit for each list. */
  public static WordLists of(Map<String, Integer> lists) {
    TreeMap<Integer, Integer> keys = keys(lists);
    return new WordLists(
        keys.keySet().stream().mapToInt(Integer::intValue).toArray(),
        keys.values().stream().mapToInt(Integer::intValue).toArray());
  }

  static TreeMap<Integer, Integer> keys(Map<String, Integer> lists) {
    TreeMap<Integer, Integer> keys = new TreeMap<>();
    lists.forEach((word, bits) -> keys.merge(Hashes.of(word), bits, (a, b) -> a | b));
    return keys;
  }

  /** The lists of a folded word; 0 if it is in none. */
  int of(String word) {
    return Math.max(0, table.get(Hashes.of(word)));
  }
}
