package org.bilan.assembly;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a reader of claims is asked for besides the claims.
 *
 * @param everyNumber whether numbers far from any harm are rejected with a reason, too
 * @param leastConfidence claims below it are rejected numbers instead, from 0 to 1
 * @param choices takes what was weighed for fields and confidence, if anyone wants to know
 */
public record ReadRequest(
    boolean everyNumber, double leastConfidence, Optional<Consumer<Choice>> choices) {

  /** All claims, and the numbers near them that are none. */
  public static final ReadRequest CLAIMS = new ReadRequest(false, 0, Optional.empty());

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the least confidence is not between 0 and 1
   */
  public ReadRequest {
    Objects.requireNonNull(choices, "choices");
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence " + leastConfidence + " is not between 0 and 1");
    }
  }

  /** The same with a reason for every number. */
  public ReadRequest withEveryNumber() {
    return new ReadRequest(true, leastConfidence, choices);
  }

  /** The same without claims below a confidence. */
  public ReadRequest withConfidence(double least) {
    return new ReadRequest(everyNumber, least, choices);
  }

  /** The same with one who is told what was weighed. */
  public ReadRequest telling(Consumer<Choice> listener) {
    return new ReadRequest(everyNumber, leastConfidence, Optional.of(listener));
  }
}
