package org.bilan.lang;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One reading of a word or of words in a row: its lemma, its lexicon class, tags such as number and
 * tense, and attributes such as {@code harm=KILLED}. Immutable.
 */
public final class Entry {

  private final String lemma;
  private final String type;
  private final Map<String, String> attributes;
  private final long[] bits;

  Entry(String lemma, String type, Map<String, String> attributes, long[] bits) {
    this.lemma = lemma;
    this.type = type;
    this.attributes = Map.copyOf(attributes);
    this.bits = bits.clone();
  }

  /** The lemma, folded. */
  public String lemma() {
    return lemma;
  }

  /** The lexicon class. */
  public String type() {
    return type;
  }

  /** The value of an attribute, if the entry has it. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** Whether the entry has at least one of the classes, tags and attributes of a test. */
  public boolean hasAny(Test test) {
    return test.meets(bits);
  }

  /** Whether the entry passes a test for classes, tags and attributes. */
  public boolean is(Test test) {
    return test.within(bits);
  }

  @Override
  public String toString() {
    return lemma + "/" + type + attributes;
  }

  /** Adds the classes, tags and attributes of this entry to those of others. */
  long[] addTo(long[] others) {
    if (Symbols.within(bits, others)) {
      return others;
    }
    long[] all = Arrays.copyOf(others, Math.max(others.length, bits.length));
    for (int i = 0; i < bits.length; i++) {
      all[i] |= bits[i];
    }
    return all;
  }

  /** A compiled test for classes, tags and attributes that must all be there. */
  public static final class Test {

    private final String words;

    /** The words of the bits that are not zero, and where they stand: most tests have one. */
    private final int[] places;

    private final long[] masks;

    Test(String words, long[] bits) {
      this.words = words;
      places = IntStream.range(0, bits.length).filter(i -> bits[i] != 0).toArray();
      masks = IntStream.of(places).mapToLong(i -> bits[i]).toArray();
    }

    /** Whether all of the test is in a set of bits. */
    boolean within(long[] bits) {
      for (int i = 0; i < places.length; i++) {
        int place = places[i];
        if (place >= bits.length || (masks[i] & ~bits[place]) != 0) {
          return false;
        }
      }
      return true;
    }

    /** Whether something of the test is in a set of bits. */
    boolean meets(long[] bits) {
      for (int i = 0; i < places.length; i++) {
        int place = places[i];
        if (place < bits.length && (masks[i] & bits[place]) != 0) {
          return true;
        }
      }
      return false;
    }

    /** One symbol of the test, its last. */
    int symbol() {
      int last = places.length - 1;
      return (places[last] << 6) + 63 - Long.numberOfLeadingZeros(masks[last]);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Test test && words.equals(test.words);
    }

    @Override
    public int hashCode() {
      return words.hashCode();
    }

    @Override
    public String toString() {
      return "<" + words + ">";
    }
  }
}
