/**
 * The rules that hold the rooms of core apart, and the proof that each of them can fail.
 *
 * <p>{@code RoomsTest} applies the rules to core, {@code RuleViolationsTest} to the classes of
 * {@code org.example.broken}, which break one rule each.
 */
package org.bilan.rooms;
