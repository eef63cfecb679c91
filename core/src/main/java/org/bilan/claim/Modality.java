package org.bilan.claim;

/** How surely the passage states the count. */
public enum Modality {
  /** As a fact, by the article or its source. */
  ASSERTED,
  /** Hedged: {@code reportedly}, the French press conditional. */
  ALLEGED,
  /** Future, possible, threatened, planned. */
  HYPOTHETICAL,
  /** The passage says that the count is false. */
  DENIED
}
