package org.bilan.claim;

/** What was done to the people counted (annotation guidelines, field {@code harm}). */
public enum Harm {
  /** Dead, found dead, died later, executed, presumed dead. */
  KILLED,
  /** Wounded, hurt, burnt. */
  INJURED,
  /** Missing, unaccounted for. */
  MISSING,
  /** Evacuated, fled, homeless, newly made refugees. */
  DISPLACED,
  /** Taken hostage, kidnapped. */
  ABDUCTED,
  /** Infected, ill, cases of a disease, in hospital with it. */
  SICK,
  /** Otherwise hit by a disaster, or in need. */
  AFFECTED,
  /** Dead and injured not told apart. */
  CASUALTY
}
