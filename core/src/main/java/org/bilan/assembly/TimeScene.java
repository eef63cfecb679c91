package org.bilan.assembly;

/**
 * What is the same for all times that one claim may have.
 *
 * @param claim the number of the claim
 * @param sentence its sentence
 * @param at the first token of its quantity
 * @param openHere how many dates of its sentence may be times of harm
 * @param back how many sentences back the nearest such date stands
 * @param size the order of magnitude of its count, from 0 to 3
 * @param disease whether it tells of a disease
 * @param toll whether its sentence speaks of a toll
 * @param world whether its sentence has words for the whole world
 * @param open how many dates of the article may be times of harm
 * @param samePrevious whether the claim before stands in its sentence
 * @param shift whether its sentence turns to another event
 * @param before whether its sentence tells of what lies before the story
 * @param increment whether its count is said to be added to another
 */
record TimeScene(
    int claim,
    int sentence,
    int at,
    int openHere,
    int back,
    String size,
    boolean disease,
    boolean toll,
    boolean world,
    int open,
    boolean samePrevious,
    boolean shift,
    boolean before,
    boolean increment) {}
