package org.bilan.claim;

/** How the speaker stands to the count. */
public enum Stance {
  /** States it. */
  NEUTRAL,
  /** Admits it. */
  CONCEDES,
  /** The article doubts it. */
  DOUBTED,
  /** Says that it is false. */
  DENIES
}
