package org.example.broken.text;

import java.util.HashMap;
import java.util.List;

/** Keeps a map that changes; the list beside it cannot. */
public final class FillsStaticMap {
  private static final HashMap<String, Integer> SEEN = new HashMap<>();
  private static final List<String> FIXED = List.of("a");

  private FillsStaticMap() {}

  /** Remembers a word. */
  public static int see(String word) {
    return SEEN.merge(word, FIXED.size(), Integer::sum);
  }
}
