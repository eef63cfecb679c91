package org.bilan.corpus;

import java.nio.file.Path;

/** Where the tests of this module find the project's files; they run in the module's folder. */
public final class ProjectFiles {

  public static final Path GOLD = Path.of("src/main/resources/org/bilan/corpus/gold");
  public static final Path CHALLENGE = Path.of("src/main/resources/org/bilan/corpus/challenge");
  public static final Path CHALLENGE_FLOORS = Path.of("challenge-floors.properties");
  public static final Path FLOORS = Path.of("floors.properties");
  public static final Path README = Path.of("../README.md");

  /** Data sets and scorers beside the checkout; absent for most. */
  public static final Path SHARED = Path.of("../../shared");

  private ProjectFiles() {}
}
