package org.example.broken.text;

import org.example.broken.claim.LooksDown;

/** Uses the room above. */
public record LooksUp(LooksDown[] above) {}
