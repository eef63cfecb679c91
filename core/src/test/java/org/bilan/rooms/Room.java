package org.bilan.rooms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rooms of core, bottom to top: what each may import and which library it alone knows. */
enum Room {
  TEXT(List.of()),
  CLAIM(List.of(), TEXT),
  LANG(List.of("opennlp."), TEXT, CLAIM),
  HTML(List.of("org.jsoup."), TEXT, LANG),
  MENTION(List.of(), TEXT, CLAIM, LANG),
  ASSEMBLY(List.of(), TEXT, CLAIM, LANG, MENTION),
  ROOT(List.of(), TEXT, CLAIM, LANG, HTML, MENTION, ASSEMBLY),
  JSON(List.of("com.fasterxml.jackson."), ROOT, MENTION, CLAIM, TEXT),
  INDEX(List.of("org.apache.lucene."), ROOT, LANG, CLAIM, TEXT),
  ARCHIVE(List.of("org.netpreserve.jwarc."), ROOT, JSON, INDEX);

  private final List<String> libraries;
  private final Set<Room> below;

  Room(List<String> libraries, Room... below) {
    this.libraries = libraries;
    this.below = Set.of(below);
  }

  /** The room of a package, given the package that all rooms lie in; sub-packages belong to it. */
  static Optional<Room> of(String packageName, String root) {
    if (packageName.equals(root)) {
      return Optional.of(ROOT);
    }
    String[] parts = packageName.substring(root.length() + 1).split("\\.", 2);
    return EnumSet.complementOf(EnumSet.of(ROOT)).stream()
        .filter(room -> room.name().toLowerCase(Locale.ROOT).equals(parts[0]))
        .findFirst();
  }

  /** Whether classes of this room may use classes of the other. */
  boolean mayImport(Room other) {
    return this == other || below.contains(other);
  }

  /** Whether classes of this room may use a class from outside the project. */
  boolean mayUse(String className) {
    return className.startsWith("java.") || libraries.stream().anyMatch(className::startsWith);
  }

  /** All rooms below, for the check that the table itself leads downward. */
  boolean liesAbove(Room other) {
    return Arrays.asList(values()).indexOf(other) < ordinal();
  }

  /** The rooms that this one may import. */
  Set<Room> below() {
    return below;
  }
}
