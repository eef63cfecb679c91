package org.bilan.corpus;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * When two wordings of a name count as the same: folded to ASCII letters and digits, without
 * articles and the like, one's words contain the other's, or they share at least half of all.
 */
final class SameWords {

  /** Words that do not count, in the two languages that the measure was agreed for. */
  private static final Set<String> STOP =
      Set.of(
          ("le la les l un une des de du d the a an of et and en in au aux its his her their this"
                  + " that ce cette")
              .split(" "));

  private SameWords() {}

  /** Whether a predicted wording names what the gold names; a far longer one does not. */
  static boolean same(String gold, String predicted) {
    Set<String> a = words(gold);
    Set<String> b = words(predicted);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    if (b.size() > 2 * a.size() + 2) {
      return false;
    }
    if (a.containsAll(b) || b.containsAll(a)) {
      return true;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return 2 * shared.size() >= a.size() + b.size() - shared.size();
  }

  /** The words that count. */
  static Set<String> words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        word.append(c);
      } else if (c < 0x80) {
        // Signs outside ASCII vanish and do not part words: the typographic apostrophe among them.
        if (word.length() > 0 && !STOP.contains(word.toString())) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
