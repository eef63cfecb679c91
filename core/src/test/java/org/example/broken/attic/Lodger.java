package org.example.broken.attic;

/** Lives in a package that is no room, and that has no description. */
public record Lodger(String name) {}
