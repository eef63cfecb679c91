package org.bilan.lang;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers the classes, tags and attributes of a pack's lexicons, so that sets of them are bits. */
final class Symbols {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /** The number of a symbol, a new one if it was not seen before. */
  int number(String symbol) {
    return numbers.computeIfAbsent(symbol, s -> count.getAndIncrement());
  }

  /** Whether a symbol was seen. */
  boolean knows(String symbol) {
    return numbers.containsKey(symbol);
  }

  /** The bits of some symbols. */
  long[] bits(Iterable<String> symbols) {
    long[] bits = new long[1];
    for (String symbol : symbols) {
      int number = number(symbol);
      if (number >> 6 >= bits.length) {
        bits = java.util.Arrays.copyOf(bits, (number >> 6) + 1);
      }
      bits[number >> 6] |= 1L << (number & 63);
    }
    return bits;
  }

  /** Whether all bits of the first set are in the second. */
  static boolean within(long[] required, long[] bits) {
    for (int i = 0; i < required.length; i++) {
      long have = i < bits.length ? bits[i] : 0;
      if ((required[i] & ~have) != 0) {
        return false;
      }
    }
    return true;
  }
}
