package org.bilan.corpus;

import java.nio.file.Path;

/** Where the tests of this module find the project's files; they run in the module's folder. */
final class ProjectFiles {

  static final Path GOLD = Path.of("src/main/resources/org/bilan/corpus/gold");
  static final Path FLOORS = Path.of("floors.properties");
  static final Path README = Path.of("../README.md");

  /** Data sets and scorers beside the checkout; absent for most. */
  static final Path SHARED = Path.of("../../shared");

  private ProjectFiles() {}
}
