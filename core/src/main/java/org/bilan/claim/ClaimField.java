package org.bilan.claim;

/** The fields of a claim that characters of the article can say. */
public enum ClaimField {
  /** The quantity expression. */
  QUANTITY,
  /** The words of the harm. */
  HARM,
  /** The noun counted. */
  VICTIMS,
  /** The words that make it an increment, a part or an earlier figure. */
  COUNTING,
  /** The hedge or denial. */
  MODALITY,
  /** The words of the cause. */
  CAUSE,
  /** The place. */
  PLACE,
  /** The time. */
  TIME,
  /** The source. */
  SOURCE,
  /** The cue of the attribution. */
  CUE,
  /** Who did it. */
  ACTOR,
  /** The date that the figure stands for. */
  AS_OF,
  /** What the figure measures. */
  MEASURE,
  /** What it rests on. */
  BASIS,
  /** How its teller stands to it. */
  STANCE
}
