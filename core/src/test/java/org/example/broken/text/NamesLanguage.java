package org.example.broken.text;

import java.util.List;

/** Names languages in literals; {@code "fr"} in a comment is no fault. */
public final class NamesLanguage {
  private NamesLanguage() {}

  /** What it knows. */
  public static List<String> words() {
    return List.of("fr", "lang/en/harm.tsv", "enter", "from", "");
  }
}
