package org.example.broken.text;

/** Is named after a language. */
public record FrenchWords(int count) {}
