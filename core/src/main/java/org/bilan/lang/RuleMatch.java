package org.bilan.lang;

import java.util.Map;
import java.util.Optional;

/**
 * One way that a rule matches a chart.
 *
 * @param rule the rule
 * @param from the first token
 * @param to the token after the last one
 * @param captures the named parts
 */
public record RuleMatch(Rule rule, int from, int to, Map<String, Capture> captures) {

  /**
   * A named part of a match.
   *
   * @param from its first token
   * @param to the token after its last one
   * @param edge the reading, where the part is one reading of all its tokens
   */
  public record Capture(int from, int to, Optional<Edge> edge) {}

  /** A named part, if the match has it. */
  public Optional<Capture> capture(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  /** How many tokens the match covers. */
  public int length() {
    return to - from;
  }
}
