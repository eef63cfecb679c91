package org.example.broken.text;

/** Has a name that says nothing. */
public record SpanUtils(int size) {}
