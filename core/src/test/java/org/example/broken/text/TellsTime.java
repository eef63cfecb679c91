package org.example.broken.text;

import java.time.LocalDate;

/** Reads the clock. */
public record TellsTime(int days) {
  /** A day counted from today. */
  public LocalDate day() {
    return LocalDate.now().plusDays(days);
  }
}
