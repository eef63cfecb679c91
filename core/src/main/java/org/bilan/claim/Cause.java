package org.bilan.claim;

/** What harmed the people. */
public enum Cause {
  /** Strikes from the air, drones, cruise missiles, barrel bombs. */
  AIRSTRIKE,
  /** Artillery, rockets, mortars, tanks. */
  SHELLING,
  /** Explosive attacks on the ground. */
  BOMBING,
  /** Firearms, clashes, battles. */
  SHOOTING,
  /** Landmines and unexploded ordnance. */
  MINE,
  /** Other or unspecified violence. */
  ATTACK,
  /** Transport, industry, fire, crowds. */
  ACCIDENT,
  /** Earthquake, flood, storm, heat, landslide. */
  DISASTER,
  /** Disease and epidemics. */
  DISEASE,
  /** Any other cause that is named. */
  OTHER
}
