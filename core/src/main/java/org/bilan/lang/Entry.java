package org.bilan.lang;

import java.util.Map;
import java.util.Optional;

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
    return Symbols.meet(test.bits, bits);
  }

  /** Whether the entry passes a test for classes, tags and attributes. */
  public boolean is(Test test) {
    return Symbols.within(test.bits, bits);
  }

  @Override
  public String toString() {
    return lemma + "/" + type + attributes;
  }

  /** A compiled test for classes, tags and attributes that must all be there. */
  public static final class Test {

    private final String words;
    private final long[] bits;

    Test(String words, long[] bits) {
      this.words = words;
      this.bits = bits;
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
