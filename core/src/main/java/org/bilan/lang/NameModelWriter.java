package org.bilan.lang;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a name model: the types of names, the word lists, the weights of transitions between
 * labels and of features. Numbers are packed seven bits a byte; keys are sorted and stand as
 * differences; a feature has a bit for each label that has a weight, then those weights. The same
 * content gives the same bytes.
 */
public final class NameModelWriter {

  private final List<String> types;
  private final double unit;
  private final TreeMap<Integer, Integer> words = new TreeMap<>();
  private final TreeMap<Integer, byte[]> features = new TreeMap<>();
  private final int[] transitions;

  /**
   * A model without weights.
   *
   * @param types the types of names, at most seven
   * @param unit the weight that the number 1 stands for
   */
  public NameModelWriter(List<String> types, double unit) {
    this.types = List.copyOf(types);
    this.unit = unit;
    this.transitions = new int[labels() * labels()];
  }

  /** Whether a label may follow another; the start and the end of a sentence are as O. */
  public static boolean follows(int before, int label) {
    return NameModel.follows(before, label);
  }

  /** The label of the first word of a longer name of a type. */
  public static int first(int type) {
    return 1 + 4 * type + NameModel.FIRST;
  }

  /** The label of a word inside a name of a type. */
  public static int inner(int type) {
    return 1 + 4 * type + NameModel.INNER;
  }

  /** The label of the last word of a longer name of a type. */
  public static int last(int type) {
    return 1 + 4 * type + NameModel.LAST;
  }

  /** The label of a word that is a name of a type by itself. */
  public static int single(int type) {
    return 1 + 4 * type + NameModel.SINGLE;
  }

  /** How many labels there are: O and four for each type. */
  public int labels() {
    return NameModel.labels(types.size());
  }

  /** Adds words, folded, with the lists that each is in, as bits. */
  public void words(Map<String, Integer> lists) {
    words.putAll(WordLists.keys(lists));
  }

  /** Sets the weight of a transition. */
  public void transition(int before, int label, double weight) {
    transitions[before * labels() + label] = (int) Math.rint(weight / unit);
  }

  /**
   * Adds a feature; one whose weights are all nearer to zero than to a unit is left out.
   *
   * @param key its hash, from {@link NameFeatures}
   * @param weights by label
   */
  public void feature(int key, double[] weights) {
    byte[] rounded = new byte[weights.length];
    boolean any = false;
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (byte) Math.max(-127, Math.min(127, Math.rint(weights[i] / unit)));
      any |= rounded[i] != 0;
    }
    if (any) {
      features.put(key, rounded);
    }
  }

  /** How many features were kept. */
  public int features() {
    return features.size();
  }

  /**
   * Writes the file; the stream is left open.
   *
   * @throws IOException if the stream fails
   */
  public void write(OutputStream stream) throws IOException {
    PackedOutput out = new PackedOutput();
    out.bytes(NameModel.MAGIC.getBytes(StandardCharsets.US_ASCII));
    out.number(types.size());
    for (String type : types) {
      byte[] name = type.getBytes(StandardCharsets.UTF_8);
      out.number(name.length);
      out.bytes(name);
    }
    out.number(words.size());
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Integer> word : words.entrySet()) {
      out.number((long) word.getKey() - last);
      out.number(word.getValue());
      last = word.getKey();
    }
    Arrays.stream(transitions)
        .forEach(value -> out.number((value << 1 ^ value >> 31) & 0xFFFFFFFFL));
    out.number(features.size());
    last = Integer.MIN_VALUE;
    for (Map.Entry<Integer, byte[]> feature : features.entrySet()) {
      out.number((long) feature.getKey() - last);
      last = feature.getKey();
      byte[] weights = feature.getValue();
      int own = 0;
      for (int i = 0; i < weights.length; i++) {
        own |= weights[i] == 0 ? 0 : 1 << i;
      }
      out.number(own);
      for (byte weight : weights) {
        if (weight != 0) {
          out.octet(weight);
        }
      }
    }
    stream.write(out.toBytes());
  }
}
