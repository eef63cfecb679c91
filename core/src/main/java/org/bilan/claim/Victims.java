package org.bilan.claim;

/** The most specific group that the count's own noun phrase names. */
public enum Victims {
  /** Civilians, residents, protesters. */
  CIVILIAN,
  /** Children, babies, pupils. */
  CHILD,
  /** Women and girls not called children. */
  WOMAN,
  /** Members of a state's forces. */
  SOLDIER,
  /** Police and gendarmes. */
  POLICE,
  /** Members of armed groups, or people labelled so. */
  MILITANT,
  /** Journalists and media workers. */
  JOURNALIST,
  /** Humanitarian workers. */
  AID_WORKER,
  /** Doctors, nurses, ambulance crews. */
  MEDICAL,
  /** Migrants, refugees, asylum seekers. */
  MIGRANT,
  /** Prisoners and detainees. */
  PRISONER,
  /** Anyone, where no group is named. */
  PERSON
}
