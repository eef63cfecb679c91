package org.bilan.corpus.challenge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Counting;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Victims;
import org.bilan.corpus.AnnotatedClaim;

/**
 * What a case expects: {@code none}, or {@code HARM count field=value …}.
 *
 * @param harm the harm; empty where no claim is expected
 * @param count the count as {@link org.bilan.claim.Count#toString} writes it; empty with no harm
 * @param fields the further fields that must be right, by name, in the order written
 */
record Expectation(Optional<Harm> harm, String count, Map<String, String> fields) {

  private static final String NONE = "none";

  Expectation {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Reads an expectation.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  static Expectation parse(String words) {
    if (words.equals(NONE)) {
      return new Expectation(Optional.empty(), "", Map.of());
    }
    String[] parts = words.split("\\s+");
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "'" + words + "' is neither 'none' nor a harm and a count");
    }
    Harm harm = constant(Harm.class, parts[0]);
    if (!parts[1].matches("\\d+|[<>]=\\d+|~\\d+|\\d+-\\d+")) {
      throw new IllegalArgumentException("'" + parts[1] + "' is no count");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 2; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String name = parts[i].substring(0, Math.max(0, equals));
      String value = parts[i].substring(equals + 1);
      constant(vocabulary(name), value);
      if (fields.put(name, value) != null) {
        throw new IllegalArgumentException(name + " is there twice");
      }
    }
    return new Expectation(Optional.of(harm), parts[1], fields);
  }

  /** Whether no claim is expected. */
  boolean isNone() {
    return harm.isEmpty();
  }

  /** The first part of this expectation that a claim does not meet, as {@code name=value}. */
  Optional<String> unmet(AnnotatedClaim claim) {
    if (!harm.equals(Optional.of(claim.harm()))) {
      return Optional.of("harm=" + claim.harm());
    }
    if (!count.equals(claim.count().toString())) {
      return Optional.of("count=" + claim.count());
    }
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String value = value(claim, field.getKey());
      if (!value.equals(field.getValue())) {
        return Optional.of(field.getKey() + '=' + value);
      }
    }
    return Optional.empty();
  }

  /** As it is written in a case. */
  @Override
  public String toString() {
    if (isNone()) {
      return NONE;
    }
    StringBuilder words = new StringBuilder(harm.orElseThrow() + " " + count);
    fields.forEach((name, value) -> words.append(' ').append(name).append('=').append(value));
    return words.toString();
  }

  private static Class<? extends Enum<?>> vocabulary(String field) {
    return switch (field) {
      case "bound" -> Bound.class;
      case "victims" -> Victims.class;
      case "counting" -> Counting.class;
      case "modality" -> Modality.class;
      case "cause" -> Cause.class;
      default -> throw new IllegalArgumentException("'" + field + "' is no field of a case");
    };
  }

  private static String value(AnnotatedClaim claim, String field) {
    return switch (field) {
      case "bound" -> claim.count().bound().name();
      case "victims" -> claim.victims().name();
      case "counting" -> claim.counting().name();
      case "modality" -> claim.modality().name();
      case "cause" -> claim.cause().map(Cause::name).orElse(NONE);
      default -> throw new IllegalStateException(field);
    };
  }

  private static <E extends Enum<?>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("'" + name + "' is no " + type.getSimpleName());
  }
}
