package org.bilan.assembly;

import java.util.List;
import java.util.Set;

/**
 * What is the same for all places that one claim may have.
 *
 * @param claim the number of the claim
 * @param counted its count
 * @param sentence its sentence
 * @param at the first token of its quantity
 * @param here the places that its sentence names
 * @param back how many sentences back the nearest place stands
 * @param size the order of magnitude of its count, from 0 to 3
 * @param disease whether it tells of a disease
 * @param world whether its sentence has words for the whole world
 * @param nation whether its sentence has words for the whole country
 * @param localities whether its sentence speaks of several places at once
 * @param row whether the place nearest to it stands in a row with others
 * @param shift whether its sentence turns to another event
 * @param before whether its sentence tells of what lies before the story
 * @param narrowHere how many towns or buildings its sentence names
 * @param narrow how many towns or buildings the article names
 * @param open how often the article names any place
 * @param claimSentences the sentences of all claims
 * @param samePrevious whether the claim before stands in its sentence
 */
record PlaceScene(
    int claim,
    Counted counted,
    int sentence,
    int at,
    List<PlaceTable.Row> here,
    int back,
    String size,
    boolean disease,
    boolean world,
    boolean nation,
    boolean localities,
    boolean row,
    boolean shift,
    boolean before,
    int narrowHere,
    int narrow,
    int open,
    Set<Integer> claimSentences,
    boolean samePrevious) {}
