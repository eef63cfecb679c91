package org.bilan.corpus.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** Counts names found with their exact bounds and type. */
final class NameScore {

  private static final String ALL = "all";

  private final TreeMap<String, int[]> counts = new TreeMap<>();

  /** Compares the names found in a text with the right ones. */
  void add(List<TaggedText.Name> right, List<TaggedText.Name> found) {
    Set<TaggedText.Name> hits = new HashSet<>(right);
    hits.retainAll(new HashSet<>(found));
    count(right, 0);
    count(found, 1);
    count(List.copyOf(hits), 2);
  }

  private void count(List<TaggedText.Name> names, int column) {
    for (TaggedText.Name name : names) {
      counts.computeIfAbsent(ALL, type -> new int[3])[column]++;
      counts.computeIfAbsent(name.type(), type -> new int[3])[column]++;
    }
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    List<String> types = counts.keySet().stream().filter(type -> !type.equals(ALL)).toList();
    append(line, ALL);
    types.forEach(type -> append(line.append(" | "), type));
    return line.toString();
  }

  private void append(StringBuilder line, String type) {
    int[] count = counts.getOrDefault(type, new int[3]);
    double precision = count[1] == 0 ? 0 : (double) count[2] / count[1];
    double recall = count[0] == 0 ? 0 : (double) count[2] / count[0];
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    line.append(
        String.format(Locale.ROOT, "%s P %.3f R %.3f F1 %.3f", type, precision, recall, f1));
  }
}
