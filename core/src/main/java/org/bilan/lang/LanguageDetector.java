package org.bilan.lang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.text.Tokens;

/**
 * Tells the language of a text, headlines included. The words that one pack knows and no other does
 * decide where they are many; else the n-gram model of OpenNLP, where it is on the class path, is
 * asked too, so that a text in a language without a pack is not taken for one with a pack. The
 * model is loaded when it is first needed. Thread-safe.
 */
public final class LanguageDetector {

  /**
   * A guess.
   *
   * @param code ISO 639-1 code (639-3 for languages without one), with or without a pack; empty
   *     where the text tells nothing
   * @param confidence from 0 to 1
   */
  public record Guess(Optional<String> code, double confidence) {

    /**
     * Checks the confidence.
     *
     * @throws IllegalArgumentException if it is not within 0 and 1
     */
    public Guess {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("not a confidence: " + confidence);
      }
    }

    private static Guess none() {
      return new Guess(Optional.empty(), 0);
    }
  }

  /** How much of a text is looked at first, in code units. */
  private static final int FIRST_SAMPLE = 1000;

  /** How much of it is looked at where that does not do. */
  private static final int SAMPLE = 3000;

  /** Share of words that only the right pack knows, in a text of its language. */
  private static final double OWN = 0.55;

  /** The same in a text of a related language. */
  private static final double FOREIGN = 0.3;

  private static final double KNOWN = Math.log(OWN / FOREIGN);
  private static final double UNKNOWN = Math.log((1 - OWN) / (1 - FOREIGN));
  private static final double STRANGE_LETTER = Math.log(0.1);

  /** How much an unknown word in capitals counts, in wire text for instance: it may be a name. */
  private static final double MAYBE_NAME = 0.5;

  /** Log odds from which words alone decide. */
  private static final double SURE = 6;

  /** The model's probabilities are flat; their logarithms are stretched by this much. */
  private static final double MODEL_WEIGHT = 5;

  /** Log odds of a language with a pack that knows some word, against any one without a pack. */
  private static final double PRIOR = 2;

  /** Probability under which the model's opinion of a language says nothing. */
  private static final double FLOOR = 0.002;

  private final List<LanguagePack> packs;
  private final NgramLanguages ngrams;

  private LanguageDetector(List<LanguagePack> packs, NgramLanguages ngrams) {
    this.packs = List.copyOf(packs);
    this.ngrams = ngrams;
  }

  /** A detector for some packs, with the n-gram model that the class loader sees, if any. */
  public static LanguageDetector of(LanguagePacks packs, ClassLoader loader) {
    return new LanguageDetector(packs.all(), NgramLanguages.of(loader));
  }

  /** The language of a text. */
  public Guess detect(CharSequence text) {
    boolean whole = text.length() <= FIRST_SAMPLE;
    Guess guess = detect(start(text, FIRST_SAMPLE), whole);
    return whole || guess.confidence() > 0 ? guess : detect(start(text, SAMPLE), true);
  }

  private Guess detect(String sample, boolean askModel) {
    List<Words> words = packs.stream().map(pack -> count(pack, sample)).toList();
    if (words.stream().noneMatch(each -> each.letters)) {
      return Guess.none();
    }
    Map<String, Double> odds = new TreeMap<>();
    words.forEach(each -> odds.put(each.code, each.odds()));
    double best = odds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    long near = odds.values().stream().filter(value -> value > best - SURE).count();
    boolean sure = best >= SURE && near == 1;
    if (!sure && !askModel) {
      return Guess.none();
    }
    Map<String, Double> probabilities = sure ? Map.of() : ngrams.probabilities(sample);
    return choose(probabilities.isEmpty() ? withOther(odds) : joined(words, probabilities), words);
  }

  /** The odds with those of any language without a pack. */
  private static Map<String, Double> withOther(Map<String, Double> odds) {
    Map<String, Double> scores = new TreeMap<>(odds);
    scores.put("", 0.0);
    return scores;
  }

  private static Map<String, Double> joined(List<Words> words, Map<String, Double> probabilities) {
    Map<String, Double> scores = new TreeMap<>();
    probabilities.forEach(
        (code, probability) ->
            scores.put(code, MODEL_WEIGHT * Math.log(Math.max(FLOOR, probability))));
    for (Words each : words) {
      scores.merge(each.code, each.odds() + (each.known > 0 ? PRIOR : 0), Double::sum);
    }
    return scores;
  }

  private static Guess choose(Map<String, Double> scores, List<Words> words) {
    double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double sum = 0;
    String code = "";
    for (Map.Entry<String, Double> each : scores.entrySet()) {
      sum += Math.exp(each.getValue() - best);
      code = each.getValue() == best && code.isEmpty() ? each.getKey() : code;
    }
    if (code.isEmpty()) {
      return Guess.none();
    }
    double known = words.stream().mapToDouble(each -> each.known).sum();
    double share = 1;
    for (Words each : words) {
      if (each.code.equals(code) && known > 0) {
        share = each.known / known;
      }
    }
    return new Guess(Optional.of(code), share / sum);
  }

  /** The start of a long text, cut between characters. */
  private static String start(CharSequence text, int size) {
    if (text.length() <= size) {
      return text.toString();
    }
    int end = Character.isHighSurrogate(text.charAt(size - 1)) ? size - 1 : size;
    return text.subSequence(0, end).toString();
  }

  /** How the words of a text look to one pack. */
  private static final class Words {

    private final String code;
    private int known;
    private double unknown;
    private int strange;
    private boolean letters;

    private Words(String code) {
      this.code = code;
    }

    private double odds() {
      return known * KNOWN + unknown * UNKNOWN + strange * STRANGE_LETTER;
    }
  }

  private Words count(LanguagePack pack, String sample) {
    Words words = new Words(pack.code());
    Tokens tokens = pack.tokenizer().tokenize(sample);
    String alphabet = pack.property("letters").orElse("");
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i)) {
        continue;
      }
      words.letters = true;
      String word = tokens.norm(i);
      if (pack.lexicon().knows(tokens, i)) {
        words.known += onlyIn(pack, word) ? 1 : 0;
      } else if (tokens.isUpperCase(i)) {
        words.unknown += MAYBE_NAME;
      } else if (!tokens.isCapitalized(i)) {
        words.unknown++;
        words.strange += alphabet.isEmpty() || spelled(word, alphabet) ? 0 : 1;
      }
    }
    return words;
  }

  private boolean onlyIn(LanguagePack own, String word) {
    for (LanguagePack pack : packs) {
      if (pack != own && pack.lexicon().knows(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean spelled(String word, String alphabet) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) && alphabet.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
