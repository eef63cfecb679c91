package org.bilan.lang;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/**
 * What a name tagger looks at around each token of a text: its letters and shape, its neighbours,
 * what the word lists of the model and the gazetteer say of them, and how the same word is used
 * elsewhere in the text. Each feature is a hash number. Belongs to one thread and one text.
 *
 * <p>The features follow Ratinov and Roth, "Design challenges and misconceptions in named entity
 * recognition" (CoNLL 2009): lists, and the contexts of a word's other occurrences.
 */
public final class NameFeatures {

  /** How many other occurrences of a word lend their neighbours. */
  private static final int LENDERS = 6;

  /** How many sizes of places are told apart. */
  private static final int BUCKETS = 4;

  /** The most words of a phrase in the lists. */
  private static final int PHRASE = 5;

  private static final int EDGE = Hashes.of("^edge");

  private final Tokens tokens;
  private final Sentences sentences;
  private final int[] norms;
  private final int[] shapes;
  private final int[] lists;
  private final int[] places;
  private final int[] phrases;
  private final byte[] cases;
  private final int[] occurrence;
  private final Map<String, Uses> uses = new HashMap<>();
  private int[] buffer = new int[256];
  private int size;
  private int first;
  private int end;

  /** How one word is used in the text. */
  private static final class Uses {
    private int small;
    private int inner;
    private int[] at = new int[4];
    private int count;

    void add(int token) {
      if (count == at.length) {
        at = Arrays.copyOf(at, 2 * count);
      }
      at[count++] = token;
    }
  }

  /**
   * Looks at a text.
   *
   * @param words the lists that words are in
   * @param gazetteer the places of the world, if known
   */
  public NameFeatures(
      Tokens tokens, Sentences sentences, WordLists words, Optional<Gazetteer> gazetteer) {
    this.tokens = tokens;
    this.sentences = sentences;
    int count = tokens.size();
    norms = new int[count];
    shapes = new int[count];
    lists = new int[count];
    places = new int[count];
    phrases = new int[count];
    cases = new byte[count];
    occurrence = new int[count];
    for (int i = 0; i < count; i++) {
      String norm = tokens.norm(i);
      norms[i] = Hashes.of(tokens.isNumber(i) ? digits(norm) : norm);
      shapes[i] = shape(i);
      cases[i] = letterCase(i);
      lists[i] = words.of(norm);
    }
    for (int s = 0; s < sentences.count(); s++) {
      for (int i = sentences.first(s); i < sentences.end(s); i++) {
        if (tokens.isWord(i)) {
          Uses of = uses.computeIfAbsent(tokens.norm(i), word -> new Uses());
          occurrence[i] = of.count;
          if (cases[i] == SMALL) {
            of.small++;
          } else {
            of.add(i);
            of.inner += i > sentences.first(s) && cases[i] == CAPITAL ? 1 : 0;
          }
        }
      }
    }
    phrases(words);
    gazetteer.ifPresent(this::placeNames);
  }

  /** Marks the phrases of the lists that start with a capital, the longest first. */
  private void phrases(WordLists words) {
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i < free || cases[i] < CAPITAL) {
        continue;
      }
      StringBuilder phrase = new StringBuilder(tokens.norm(i));
      for (int to = i + 1; to < Math.min(tokens.size(), i + PHRASE); to++) {
        if (tokens.lineBreakBefore(to)) {
          break;
        }
        phrase.append(' ').append(tokens.norm(to));
        int found = words.of(phrase.toString());
        for (int t = i; found != 0 && t <= to; t++) {
          phrases[t] = Hashes.join(found, t == i ? 0 : t == to ? 2 : 1);
          free = to + 1;
        }
      }
    }
  }

  private static final byte OTHER = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte CAPITALS = 3;

  private byte letterCase(int token) {
    if (!tokens.isWord(token)) {
      return OTHER;
    }
    if (!tokens.isCapitalized(token)) {
      return SMALL;
    }
    return tokens.isUpperCase(token) ? CAPITALS : CAPITAL;
  }

  private static String digits(String norm) {
    return norm.length() == 4 ? "0000" : "0";
  }

  /** The kinds of characters in a row, repeats left out. */
  private int shape(int token) {
    int hash = 0;
    char last = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      char kind;
      if (Character.isUpperCase(c)) {
        kind = 'X';
      } else if (Character.isLetter(c)) {
        kind = 'x';
      } else {
        kind = Character.isDigit(c) ? '0' : c;
      }
      if (kind != last || i == tokens.start(token) + 1) {
        hash = Hashes.join(hash, kind);
      }
      last = kind;
    }
    return hash;
  }

  /** Marks the names of places: the kind of the largest bearer and where in the name a word is. */
  private void placeNames(Gazetteer gazetteer) {
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i < free || cases[i] == OTHER) {
        continue;
      }
      List<Gazetteer.Match> matches = gazetteer.matches(tokens.text(), tokens.start(i));
      if (matches.isEmpty()) {
        continue;
      }
      Gazetteer.Match match = matches.get(0);
      int to = i + 1;
      while (to < tokens.size() && tokens.start(to) < match.end()) {
        to++;
      }
      int code = code(gazetteer, gazetteer.bearers(match.key()));
      if (cases[i] == SMALL && (code - 1) / 2 % BUCKETS == 0) {
        continue;
      }
      for (int t = i; t < to; t++) {
        places[t] = code * 4 + (to - i == 1 ? 3 : t == i ? 0 : t == to - 1 ? 2 : 1) + 1;
      }
      free = to;
    }
  }

  private static int code(Gazetteer gazetteer, List<Gazetteer.Bearer> bearers) {
    Gazetteer.Bearer best = bearers.get(0);
    int weight = -1;
    for (Gazetteer.Bearer bearer : bearers) {
      int size = gazetteer.population(bearer.place());
      PlaceKind kind = gazetteer.kind(bearer.place());
      boolean large = kind != PlaceKind.CITY && kind != PlaceKind.DISTRICT;
      int own = (large ? 1 << 29 : 0) + Math.min(size, 1 << 28) / (bearer.alternate() ? 8 : 1);
      if (own > weight) {
        weight = own;
        best = bearer;
      }
    }
    int size = gazetteer.population(best.place());
    int bucket = size > 1_000_000 ? 3 : size > 100_000 ? 2 : size > 10_000 ? 1 : 0;
    int kind = gazetteer.kind(best.place()).ordinal();
    return (kind * BUCKETS + bucket) * 2 + (best.alternate() ? 1 : 0) + 1;
  }

  /** The features of one token; the array is the caller's. */
  public int[] of(int token) {
    return Arrays.copyOf(buffer, fill(token));
  }

  /** The features of one token, in the array of {@link #buffer()}; returns how many there are. */
  int fill(int token) {
    size = 0;
    int sentence = sentences.sentenceOf(token);
    first = sentences.first(sentence);
    end = sentences.end(sentence);
    int norm = norms[token];
    int shape = shapes[token];
    add(1, norm);
    add(2, norm(token - 1));
    add(3, norm(token + 1));
    add(4, norm(token - 2));
    add(5, norm(token + 2));
    add(6, Hashes.join(norm(token - 1), norm));
    add(7, Hashes.join(norm, norm(token + 1)));
    add(8, shape);
    add(9, shape(token, -1));
    add(10, shape(token, 1));
    add(11, Hashes.join(shape(token, -1), shape));
    add(12, Hashes.join(shape, shape(token, 1)));
    add(13, Hashes.join(Hashes.join(shape(token, -1), shape), shape(token, 1)));
    add(14, Hashes.join(norm(token - 1), shape));
    add(15, Hashes.join(shape, norm(token + 1)));
    add(16, Hashes.join(norm(token - 2), norm(token - 1)));
    add(17, Hashes.join(norm(token + 1), norm(token + 2)));
    add(18, Hashes.join(shape(token, -2), shape(token, 2)));
    lists(20, token - 2);
    lists(21, token - 1);
    lists(22, token);
    lists(23, token + 1);
    lists(24, token + 2);
    add(25, Hashes.join(lists(token), shape));
    add(26, Hashes.join(lists(token - 1), lists(token)));
    add(27, Hashes.join(lists(token), lists(token + 1)));
    add(28, Hashes.join(shape, lists(token - 1)));
    add(29, Hashes.join(shape, lists(token + 1)));
    if (places[token] != 0 && cases[token] == SMALL) {
      add(38, Hashes.join(places[token], lists[token]));
      add(39, Hashes.join(places[token], norm(token - 1)));
    } else if (places[token] != 0) {
      add(30, places[token]);
      add(31, Hashes.join(places[token], shape));
      add(32, Hashes.join(places[token], norm(token - 1)));
      add(33, Hashes.join(places[token], lists(token)));
      add(34, places[token] - 1 & 3);
      add(35, ((places[token] - 1) / 4 - 1) / (2 * BUCKETS));
    }
    if (token > first && places[token - 1] != 0 && cases[token - 1] != SMALL) {
      add(36, places[token - 1]);
    }
    if (token + 1 < end && places[token + 1] != 0 && cases[token + 1] != SMALL) {
      add(37, places[token + 1]);
    }
    if (phrases[token] != 0) {
      add(70, phrases[token]);
    }
    if (cases[token] >= CAPITAL) {
      capital(token);
    }
    return size;
  }

  int[] buffer() {
    return buffer;
  }

  private void capital(int token) {
    String word = tokens.norm(token);
    for (int length = 1; length <= 5 && length <= word.length(); length++) {
      add(40 + length, Hashes.of(word, 0, length));
      add(45 + length, Hashes.of(word, word.length() - length, word.length()));
    }
    int inside = 0;
    for (int at = 0; at + 3 <= word.length() && inside < 20; at++, inside++) {
      add(51, Hashes.of(word, at, at + 3));
    }
    boolean opens = token == first || !tokens.isWord(token - 1) && token == first + 1;
    add(52, Hashes.join(opens ? 1 : 2, cases[token]));
    add(53, Hashes.join(opens ? 1 : 2, lists(token)));
    add(54, Math.min(word.length(), 8));
    boolean shouting = shout(token - 1) && shout(token + 1);
    add(55, Hashes.join(shouting ? 1 : 2, cases[token]));
    Uses of = uses.get(word);
    if (of == null) {
      return;
    }
    add(56, Hashes.join(of.small > 0 ? 1 : 2, of.inner > (opens ? 0 : 1) ? 1 : 2));
    add(57, Hashes.join(of.small > 0 ? 1 : 2, opens ? 1 : 2));
    int own = occurrence[token];
    for (int k = 0; k < Math.min(of.count, LENDERS + 1); k++) {
      if (k == own) {
        continue;
      }
      int other = of.at[k];
      int sentence = sentences.sentenceOf(other);
      boolean left = other > sentences.first(sentence);
      boolean right = other + 1 < sentences.end(sentence);
      add(60, left ? norms[other - 1] : EDGE);
      add(61, right ? norms[other + 1] : EDGE);
      add(62, left ? lists[other - 1] : -1);
      add(63, right ? lists[other + 1] : -1);
      add(64, Hashes.join(left ? shapes[other - 1] : EDGE, right ? shapes[other + 1] : EDGE));
      if (places[other] != 0) {
        add(65, places[other] - 1 & 3);
      }
    }
  }

  private boolean shout(int token) {
    return token < first || token >= end || cases[token] != SMALL && cases[token] != CAPITAL;
  }

  private int norm(int token) {
    return token < first || token >= end ? EDGE : norms[token];
  }

  private int shape(int token, int offset) {
    int at = token + offset;
    return at < first || at >= end ? EDGE : shapes[at];
  }

  private int lists(int token) {
    return token < first || token >= end ? -1 : lists[token];
  }

  private void lists(int template, int token) {
    int bits = lists(token);
    for (int rest = bits < 0 ? 0 : bits; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest));
    }
  }

  private void add(int template, int value) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * size);
    }
    buffer[size++] = Hashes.join(template, value);
  }
}
