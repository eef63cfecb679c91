package org.bilan.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilan.corpus.AnnotatedClaim.ClaimClass;

/**
 * The measures of a set of articles.
 *
 * @param articles how many articles
 * @param wrongOffsets predictions dropped because the text at their offsets is another
 * @param detection claims found: quantities overlap, harm is the same
 * @param value the same with both ends of the interval right
 * @param strict the same with value, victims, modality, place, time and source right
 * @param macroStrict strict F1 averaged over the causes that have at least five gold claims
 * @param right how many of the detected claims have each field right
 * @param typed detected claims where gold and prediction have a source
 * @param typeRight of these, how many have its type right
 * @param classes by class, for each gold value: how many, detected, strictly right
 */
public record Scores(
    int articles,
    int wrongOffsets,
    F1 detection,
    F1 value,
    F1 strict,
    double macroStrict,
    Map<Field, Integer> right,
    int typed,
    int typeRight,
    Map<ClaimClass, SortedMap<String, Tally>> classes) {

  /** Copies the maps. */
  public Scores {
    right = Collections.unmodifiableMap(new EnumMap<>(right));
    Map<ClaimClass, SortedMap<String, Tally>> copy = new EnumMap<>(ClaimClass.class);
    classes.forEach(
        (field, values) ->
            copy.put(field, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
    classes = Collections.unmodifiableMap(copy);
  }

  /** The share of the detected claims that has the field right. */
  public double share(Field field) {
    return F1.share(right.getOrDefault(field, 0), detection.hits());
  }

  /** The share of the sources on both sides whose type is right. */
  public double sourceType() {
    return F1.share(typeRight, typed);
  }

  /**
   * How the gold claims of one class fare.
   *
   * @param gold how many there are
   * @param detected how many are found
   * @param strict how many are strictly right
   */
  public record Tally(int gold, int detected, int strict) {
    Tally plus(Tally other) {
      return new Tally(gold + other.gold, detected + other.detected, strict + other.strict);
    }
  }
}
