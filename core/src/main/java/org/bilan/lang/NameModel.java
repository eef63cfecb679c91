package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of a name tagger and its word lists, as {@link NameModelWriter} writes them.
 * Immutable.
 *
 * <p>The labels are {@code O}, then for each type of name the first, inner and last word of a name
 * and the word that is a name by itself. A weight is a whole number of the same unit everywhere, so
 * scores are sums of {@code int}s and the same on every machine.
 */
final class NameModel {

  /** The first eight bytes of a file: the format and its version. */
  static final String MAGIC = "BILANNM1";

  /** How many types of names there can be. */
  static final int MOST_TYPES = 7;

  /** Roles of a label within its type. */
  static final int FIRST = 0;

  static final int INNER = 1;
  static final int LAST = 2;
  static final int SINGLE = 3;

  private final List<String> types;
  private final int labels;
  private final WordLists words;
  private final IntTable features;
  private final byte[] weights;
  private final int[] transitions;
  private final int[][] before;

  private NameModel(
      List<String> types, WordLists words, IntTable features, byte[] weights, int[] transitions) {
    this.types = List.copyOf(types);
    this.labels = labels(types.size());
    this.words = words;
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
    this.before = new int[labels][];
    for (int label = 0; label < before.length; label++) {
      int to = label;
      before[label] = IntStream.range(0, before.length).filter(from -> follows(from, to)).toArray();
    }
  }

  /**
   * Reads a model file; the stream is left open.
   *
   * @throws PackException if it is broken; the message names the file and the byte
   * @throws IOException if the stream fails
   */
  static NameModel read(InputStream stream, String file) throws IOException {
    PackedInput in = new PackedInput(stream.readAllBytes());
    try {
      return read(in);
    } catch (IndexOutOfBoundsException | IllegalArgumentException fault) {
      throw broken(file, in, fault);
    }
  }

  /** The most bytes that the types of names take at the head of a file. */
  private static final int HEAD = 256;

  /**
   * Reads the types of names from the head of a model file and nothing more.
   *
   * @throws PackException if it is broken; the message names the file and the byte
   * @throws IOException if the stream fails
   */
  static List<String> types(InputStream stream, String file) throws IOException {
    PackedInput in = new PackedInput(stream.readNBytes(HEAD));
    try {
      return types(in);
    } catch (IndexOutOfBoundsException | IllegalArgumentException fault) {
      throw broken(file, in, fault);
    }
  }

  private static PackException broken(String file, PackedInput in, RuntimeException fault) {
    String message = "broken at byte " + in.position() + ": " + fault.getMessage();
    return new PackException(file, 0, message, fault);
  }

  private static List<String> types(PackedInput in) {
    if (!new String(in.bytes(MAGIC.length()), StandardCharsets.US_ASCII).equals(MAGIC)) {
      throw new IllegalArgumentException("not a name model of this version");
    }
    List<String> types = new ArrayList<>();
    for (int i = in.below(MOST_TYPES + 1); i > 0; i--) {
      types.add(new String(in.bytes(in.size()), StandardCharsets.UTF_8));
    }
    return types;
  }

  private static NameModel read(PackedInput in) {
    List<String> types = types(in);
    int[] wordKeys = new int[in.size()];
    int[] lists = new int[wordKeys.length];
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < wordKeys.length; i++) {
      key += (int) in.number();
      wordKeys[i] = key;
      lists[i] = in.below(1 << WordLists.MOST);
    }
    int labels = labels(types.size());
    int[] transitions = new int[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      int value = in.below(Integer.MAX_VALUE);
      transitions[i] = value >>> 1 ^ -(value & 1);
    }
    int[] featureKeys = new int[in.size()];
    byte[] weights = new byte[featureKeys.length * labels];
    key = Integer.MIN_VALUE;
    for (int i = 0; i < featureKeys.length; i++) {
      key += (int) in.number();
      featureKeys[i] = key;
      int own = in.below(1 << labels);
      for (int label = 0; own >>> label != 0; label++) {
        if ((own >>> label & 1) != 0) {
          weights[i * labels + label] = in.octet();
        }
      }
    }
    if (!in.atEnd()) {
      throw new IllegalArgumentException("more bytes than the model needs");
    }
    return new NameModel(
        types, new WordLists(wordKeys, lists), IntTable.places(featureKeys), weights, transitions);
  }

  /** How many labels there are for some types. */
  static int labels(int types) {
    return 1 + 4 * types;
  }

  /** Whether a label may follow another; from the start and to the end of a sentence as from O. */
  static boolean follows(int before, int label) {
    int from = before == 0 ? SINGLE : (before - 1) % 4;
    int to = label == 0 ? SINGLE : (label - 1) % 4;
    if (from == FIRST || from == INNER) {
      return (to == INNER || to == LAST) && label != 0 && (before - 1) / 4 == (label - 1) / 4;
    }
    return to == FIRST || to == SINGLE;
  }

  List<String> types() {
    return types;
  }

  int labels() {
    return labels;
  }

  /** The word lists of the model. */
  WordLists words() {
    return words;
  }

  /** The labels that may stand before one. */
  int[] before(int label) {
    return before[label];
  }

  int transition(int before, int label) {
    return transitions[before * labels + label];
  }

  /** Adds the weights of some features to the scores of all labels. */
  void score(int[] found, int count, int[] scores, int at) {
    for (int i = 0; i < count; i++) {
      int row = features.get(found[i]);
      if (row >= 0) {
        int from = row * labels;
        for (int label = 0; label < labels; label++) {
          scores[at + label] += weights[from + label];
        }
      }
    }
  }
}
