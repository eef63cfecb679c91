package org.bilan.html;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The phrases of page furniture in some languages: labels of share bars, related links, newsletter
 * boxes. Matching ignores case, accents, punctuation and the kind of apostrophe or space.
 * Immutable.
 */
public final class FurnitureWords {

  private static final int LONGEST_PHRASE = 100;

  private final Set<String> phrases;
  private final Set<String> openings;

  private FurnitureWords(Set<String> phrases, Set<String> openings) {
    this.phrases = phrases;
    this.openings = openings;
  }

  /** No phrases: only structure tells furniture. */
  public static FurnitureWords none() {
    return of(Set.of());
  }

  /**
   * The given phrases; blank ones are left out.
   *
   * @param phrases labels as pages show them, for instance the words of a share button
   */
  public static FurnitureWords of(Collection<String> phrases) {
    Set<String> folded = new HashSet<>();
    Set<String> openings = new HashSet<>();
    for (String phrase : phrases) {
      String key = fold(phrase);
      if (!key.isEmpty()) {
        folded.add(key);
        int space = key.indexOf(' ');
        openings.add(space < 0 ? key : key.substring(0, space));
      }
    }
    return new FurnitureWords(Set.copyOf(folded), Set.copyOf(openings));
  }

  /** Whether the whole text is one of the phrases. */
  boolean isPhrase(String text) {
    return text.length() <= LONGEST_PHRASE && phrases.contains(fold(text));
  }

  /** The number of folded characters of the longest phrase that the text starts with, else 0. */
  int opening(String text) {
    if (phrases.isEmpty()) {
      return 0;
    }
    String head = fold(text.substring(0, Math.min(text.length(), LONGEST_PHRASE)));
    int space = head.indexOf(' ');
    if (!openings.contains(space < 0 ? head : head.substring(0, space))) {
      return 0;
    }
    for (int end = head.length(); end > 0; end = head.lastIndexOf(' ', end - 1)) {
      if (phrases.contains(head.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  /** Letters and digits in lower case without marks, words joined by one space. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return folded.toString();
  }
}
