package org.example.broken.claim;

import org.example.broken.text.LooksUp;

/** Uses the room below, as it may; with {@link LooksUp} it closes a cycle. */
public record LooksDown(LooksUp below) {}
