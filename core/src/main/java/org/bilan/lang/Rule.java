package org.bilan.lang;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of a pack: patterns, guards, what a match gives, and its own examples.
 *
 * @param id its id, such as {@code xx.claim.passive}
 * @param file its file
 * @param line the line of its head
 * @param order its place in the file, from 0
 * @param kind what it gives: {@code claim}, {@code date}, …
 * @param gives the settings after the kind, by name; values as written
 * @param patterns the alternatives
 * @param before patterns that must not match right before
 * @param after patterns that must not match right after
 * @param examples texts that it must and must not take
 */
public record Rule(
    String id,
    String file,
    int line,
    int order,
    String kind,
    Map<String, String> gives,
    List<Program> patterns,
    List<Program> before,
    List<Program> after,
    List<Example> examples) {

  /** Copies the lists. */
  public Rule {
    gives = Map.copyOf(gives);
    patterns = List.copyOf(patterns);
    before = List.copyOf(before);
    after = List.copyOf(after);
    examples = List.copyOf(examples);
  }

  /** A setting, if the rule gives it. */
  public Optional<String> gives(String name) {
    return Optional.ofNullable(gives.get(name));
  }

  /**
   * A tested text.
   *
   * @param line its line in the file
   * @param positive whether the rule's reading is expected
   * @param text the text, without the brackets
   * @param from where the bracketed part starts, or -1 without brackets
   * @param to where it ends, or -1
   * @param expected what is expected, as written after the arrow
   */
  public record Example(
      int line, boolean positive, String text, int from, int to, String expected) {}
}
