package org.bilan.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.PackException;
import org.bilan.lang.Table;
import org.bilan.text.Tokens;

/**
 * The words of one language that tell toponyms from other names: tables {@code places}, {@code
 * given} and {@code demonyms} of its pack. Phrases are looked up before or after a token by their
 * folded words.
 */
final class PlaceWords {

  /** What a phrase says of the name beside it, or of itself. */
  enum Sign {
    /** Before: where something is. */
    LOC,
    /** Before: a weaker link, such as {@code of}. */
    DIR,
    /** Before: near something that may be unknown. */
    NEAR,
    /** Before: {@code village of}. */
    SETTLEMENT,
    /** Before: {@code province of}. */
    REGION,
    /** Before: inside something that may be unknown. */
    INSIDE,
    /** After: {@code neighbourhood}; the name before it may be unknown. */
    LOCALITYHEAD,
    /** After a name: words that call it a place, known or not: {@code , a town}. */
    CALLED,
    /** After: {@code province}. */
    REGIONHEAD,
    /** After: {@code city}. */
    PLACEHEAD,
    /** After: {@code University}, {@code Times}. */
    ORGHEAD,
    /** After: {@code Police Department}; the place is part of a body's name. */
    BODYHEAD,
    /** After: {@code Street}. */
    STREETHEAD,
    /** Before: {@code Bank of}. */
    ORGBEFORE,
    /** Before: {@code General}. */
    TITLE,
    /** After: {@code said}. */
    SAY,
    /** The first word of a name though in small letters: {@code mer}. */
    GENERIC,
    /** A small word inside a name. */
    COMPOUND,
    /** Before: {@code northern}. */
    DIRECTION,
    /** A word of the language that is also the name of a place. */
    COMMON,
    /** A family name that is also the name of a place. */
    SURNAME,
    /** A given name. */
    GIVEN;

    private int bit() {
      return 1 << ordinal();
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private List<Integer> places = List.of();
    private int signs;
  }

  private final Node forward = new Node();
  private final Node backward = new Node();
  private final Map<String, Integer> containers = new HashMap<>();
  private final LanguagePack pack;
  private final Set<String> endings;
  private final Set<String> joined;

  PlaceWords(LanguagePack pack, Gazetteer gazetteer) {
    this.pack = pack;
    endings = pack.words("places.endings");
    joined = pack.words("places.joined");
    for (String name : List.of("places", "given")) {
      pack.table(name).map(Table::rows).orElse(List.of()).forEach(row -> read(row, gazetteer));
    }
    for (Table.Row row : pack.table("demonyms").map(Table::rows).orElse(List.of())) {
      gazetteer
          .byCode(row.column(1))
          .ifPresent(
              place -> {
                for (String form : row.column(0).split("\\|")) {
                  Node node = node(forward, key(form));
                  List<Integer> places = new ArrayList<>(node.places);
                  places.add(place);
                  node.places = List.copyOf(places);
                }
              });
    }
  }

  private void read(Table.Row row, Gazetteer gazetteer) {
    if (row.column(1).equals("container")) {
      gazetteer
          .byCode(row.column(2))
          .ifPresent(
              place -> {
                for (String form : row.column(0).split("\\|")) {
                  containers.put(form, place);
                }
              });
      return;
    }
    int bit = sign(row).bit();
    for (String phrase : row.column(0).split("\\|")) {
      List<String> key = key(phrase);
      node(forward, key).signs |= bit;
      Collections.reverse(key);
      node(backward, key).signs |= bit;
    }
  }

  private static Sign sign(Table.Row row) throws PackException {
    try {
      return Sign.valueOf(row.column(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("no class '" + row.column(1) + "' of words about places");
    }
  }

  private List<String> key(String phrase) {
    Tokens tokens = pack.tokenizer().tokenize(phrase);
    List<String> key = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      key.add(tokens.norm(i));
    }
    return key;
  }

  private static Node node(Node root, List<String> key) {
    Node node = root;
    for (String word : key) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    return node;
  }

  /** Whether a language puts these letters behind a name: the {@code s} of {@code Syrias}. */
  boolean isEnding(String letters) {
    return endings.contains(letters);
  }

  /** Whether a word is a name joined to an adjective: {@code kurdish-held}. */
  boolean isJoined(String norm) {
    int hyphen = norm.lastIndexOf('-');
    return hyphen > 0 && joined.contains(norm.substring(hyphen + 1));
  }

  /** The signs of the phrases that end before a token, at most back to another. */
  int before(Tokens tokens, int token, int first) {
    int found = 0;
    Node node = backward;
    for (int i = token - 1; i >= first; i--) {
      node = node.next.get(tokens.norm(i));
      if (node == null) {
        return found;
      }
      found |= node.signs;
    }
    return found;
  }

  /** The signs of the phrases that start at a token and end before another. */
  int after(Tokens tokens, int token, int end) {
    int found = 0;
    Node node = forward;
    for (int i = token; i < end; i++) {
      node = node.next.get(tokens.norm(i));
      if (node == null) {
        return found;
      }
      found |= node.signs;
    }
    return found;
  }

  /** The signs of one word. */
  int of(String norm) {
    Node node = forward.next.get(norm);
    return node == null ? 0 : node.signs;
  }

  /** Whether some signs hold a given one. */
  static boolean has(int signs, Sign sign) {
    return (signs & sign.bit()) != 0;
  }

  /** The places whose people or things the words from a token on name; the longest words first. */
  Optional<Demonym> demonym(Tokens tokens, int token, int end) {
    Optional<Demonym> longest = Optional.empty();
    Node node = forward;
    for (int i = token; i < end; i++) {
      node = node.next.get(tokens.norm(i));
      if (node == null) {
        return longest;
      }
      if (!node.places.isEmpty()) {
        longest = Optional.of(new Demonym(i + 1, node.places));
      }
    }
    return longest;
  }

  /** The region that a short form names, as written. */
  Optional<Integer> container(String form) {
    return Optional.ofNullable(containers.get(form));
  }

  /**
   * Words such as {@code Syrian}.
   *
   * @param end the token after them
   * @param places whose people they name
   */
  record Demonym(int end, List<Integer> places) {}
}
