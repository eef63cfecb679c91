package org.bilan.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.text.Folding;
import org.bilan.text.KnownWords;
import org.bilan.text.Tokenizer;
import org.bilan.text.Tokens;

/**
 * All words of a language pack with their readings. Looks words up by their folded form; words in
 * capitals are also looked up without accents, as wire texts drop them. Immutable once read.
 *
 * <p>A lexicon line has three columns: the words, the class, and features. Features are tags
 * ({@code pl}), attributes ({@code harm=KILLED}) and at most one paradigm ({@code @v1}), by which
 * the word marked with {@code ~}, else the first one, is inflected.
 */
public final class Lexicon {

  /** What a folded word, or words in a row, read as. */
  static final class Node {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Node> next = new HashMap<>();
    private long[] kinds;

    private Node(long[] kinds) {
      this.kinds = kinds;
    }

    /**
     * The classes, tags and attributes of all readings that start with the word, longer ones too.
     */
    long[] kinds() {
      return kinds;
    }
  }

  private final long[] noKinds = {};

  private final Map<String, Node> first = new HashMap<>();
  private final Map<String, List<String>> unaccented = new HashMap<>();
  private final Symbols symbols;
  private final Tokenizer tokenizer;

  Lexicon(Symbols symbols, Tokenizer tokenizer) {
    this.symbols = symbols;
    this.tokenizer = tokenizer;
  }

  void read(Table table, Paradigms paradigms) {
    for (Table.Row row : table.rows()) {
      if (row.columns().size() < 2 || row.column(0).isEmpty() || row.column(1).isEmpty()) {
        throw row.fault("a lexicon line needs words, a class and features, parted by tabs");
      }
      List<String> tags = new ArrayList<>();
      Map<String, String> attributes = new LinkedHashMap<>();
      String paradigm = "";
      for (String feature : row.column(2).split("\\s+")) {
        if (feature.startsWith("@")) {
          paradigm = feature.substring(1);
        } else if (feature.indexOf('=') > 0) {
          int at = feature.indexOf('=');
          attributes.put(feature.substring(0, at), value(feature.substring(at + 1)));
        } else if (!feature.isEmpty()) {
          tags.add(feature);
        }
      }
      add(row, paradigm, tags, attributes, paradigms);
    }
  }

  private void add(
      Table.Row row,
      String paradigm,
      List<String> tags,
      Map<String, String> attributes,
      Paradigms paradigms) {
    String type = row.column(1);
    for (String words : row.column(0).split("\\|")) {
      String whole = words.strip().replace("~", "");
      String lemma = Folding.fold(whole);
      if (paradigm.isEmpty()) {
        put(row, whole, entry(lemma, type, tags, attributes));
        continue;
      }
      String[] parts = words.strip().split(" ");
      int inflected = 0;
      for (int i = 0; i < parts.length; i++) {
        inflected = parts[i].endsWith("~") ? i : inflected;
        parts[i] = Folding.fold(parts[i].replace("~", ""));
      }
      String stem = parts[inflected];
      for (Paradigms.Form form : paradigms.forms(paradigm, stem, row)) {
        parts[inflected] = form.word();
        List<String> all = new ArrayList<>(tags);
        all.addAll(form.tags());
        put(row, String.join(" ", parts), entry(lemma, type, all, attributes));
      }
    }
  }

  /** Underscores stand for spaces, except in constants, which are all capitals. */
  static String value(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Character.isLowerCase(written.charAt(i))) {
        return written.replace('_', ' ');
      }
    }
    return written;
  }

  /** An entry of the given class, tags and attributes. */
  Entry entry(String lemma, String type, List<String> tags, Map<String, String> attributes) {
    List<String> all = new ArrayList<>(tags);
    all.add(type);
    attributes.forEach((name, value) -> all.add(name + "=" + value));
    return new Entry(lemma, type, attributes, symbols.bits(all));
  }

  private void put(Table.Row row, String words, Entry entry) {
    Tokens tokens = tokenizer.tokenize(words);
    if (tokens.size() == 0) {
      throw row.fault("no words");
    }
    String head = tokens.norm(0);
    Node node = first.computeIfAbsent(head, w -> new Node(noKinds));
    node.kinds = entry.addTo(node.kinds);
    String plain = Folding.unaccent(head);
    if (!plain.equals(head)) {
      List<String> heads = unaccented.computeIfAbsent(plain, w -> new ArrayList<>());
      if (!heads.contains(head)) {
        heads.add(head);
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.norm(i), w -> new Node(noKinds));
    }
    node.entries.add(entry);
  }

  /** All readings of a single folded word. */
  List<Entry> readings(String word) {
    Node node = first.get(word);
    return node == null ? List.of() : List.copyOf(node.entries);
  }

  /** Whether a folded word alone has a reading. */
  boolean knows(String word) {
    Node node = first.get(word);
    return node != null && !node.entries.isEmpty();
  }

  /** Whether a token alone has a reading; in capitals also without its accents. */
  boolean knows(Tokens tokens, int token) {
    String norm = tokens.norm(token);
    if (knows(norm)) {
      return true;
    }
    List<String> heads = tokens.isUpperCase(token) ? unaccented.get(norm) : null;
    return heads != null && heads.stream().anyMatch(this::knows);
  }

  /** The kinds of what has no reading. */
  long[] noKinds() {
    return noKinds;
  }

  /** The node of a folded word, if readings start with it. */
  Optional<Node> node(String norm) {
    return Optional.ofNullable(first.get(norm));
  }

  /** All readings that start at a token, in lexicon order, longer ones after shorter ones. */
  List<Edge> edges(Tokens tokens, int token) {
    String norm = tokens.norm(token);
    Node node = first.get(norm);
    List<String> heads = null;
    if (!unaccented.isEmpty() && tokens.isWord(token) && tokens.isUpperCase(token)) {
      heads = unaccented.get(norm);
    }
    if (node == null && heads == null) {
      return List.of();
    }
    List<Edge> found = new ArrayList<>(4);
    collect(node, tokens, token, found);
    if (heads != null) {
      for (String head : heads) {
        collect(first.get(head), tokens, token, found);
      }
    }
    return found;
  }

  private static void collect(Node start, Tokens tokens, int token, List<Edge> found) {
    Node node = start;
    int to = token + 1;
    while (node != null) {
      for (Entry entry : node.entries) {
        found.add(new Edge(token, to, entry, Optional.empty()));
      }
      if (node.next.isEmpty() || to >= tokens.size()) {
        return;
      }
      node = next(node, tokens, to);
      to++;
    }
  }

  private static Node next(Node node, Tokens tokens, int token) {
    Node next = node.next.get(tokens.norm(token));
    if (next == null && tokens.isUpperCase(token)) {
      for (Map.Entry<String, Node> option : node.next.entrySet()) {
        if (Folding.unaccent(option.getKey()).equals(tokens.norm(token))) {
          return option.getValue();
        }
      }
    }
    return next;
  }

  /** All words that readings are made of. */
  KnownWords words() {
    List<String> words = new ArrayList<>();
    words(first, words);
    return new KnownWords(words);
  }

  private static void words(Map<String, Node> nodes, List<String> words) {
    nodes.forEach(
        (word, node) -> {
          words.add(word);
          words(node.next, words);
        });
  }

  /** How many different first words there are. */
  public int size() {
    return first.size();
  }
}
