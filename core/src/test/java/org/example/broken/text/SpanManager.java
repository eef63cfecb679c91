package org.example.broken.text;

/** Has a name that says nothing. */
public record SpanManager(int size) {}
