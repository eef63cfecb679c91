package org.bilan.lang;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/**
 * The tokens and sentences of one text with all readings of their words, as a chart parser keeps
 * them: edges over tokens. Finders add edges for what they find, so that later rules can name them.
 *
 * <p>Belongs to one thread and one article.
 */
public final class Chart {

  private static final List<Edge> NONE = List.of();

  private static final Set<String> FUNCTION =
      Set.of("det", "prep", "pron", "aux", "conj", "and", "modal", "rel", "adv", "neg");

  private final LanguagePack pack;
  private final Tokens tokens;
  private final Sentences sentences;

  /** Readings by their first token; not yet there where nobody asked for them. */
  private final List<List<Edge>> edges;

  /** For each token the kinds of all readings that may start there. */
  private final long[][] kinds;

  private final Agenda agenda = new Agenda();

  Chart(LanguagePack pack, Tokens tokens, Sentences sentences) {
    this.pack = pack;
    this.tokens = tokens;
    this.sentences = sentences;
    this.edges = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.kinds = new long[tokens.size()][];
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && tokens.isUpperCase(i)) {
        readCapitals(i);
      } else {
        Optional<Lexicon.Node> node = pack.lexicon().node(tokens.norm(i));
        kinds[i] = node.isPresent() ? node.get().kinds() : pack.lexicon().noKinds();
      }
    }
  }

  /** Reads a word in capitals, whose readings depend on the words beside it. */
  private void readCapitals(int token) {
    List<Edge> found = pack.lexicon().edges(tokens, token);
    found = found.isEmpty() || !isAcronym(tokens, token) ? found : withoutFunctionWords(found);
    kinds[token] = pack.lexicon().noKinds();
    for (Edge edge : found) {
      kinds[token] = edge.entry().addTo(kinds[token]);
    }
    edges.set(token, found);
  }

  /** Whether a word in capitals stands among words that are not. */
  private static boolean isAcronym(Tokens tokens, int at) {
    if (!tokens.isWord(at) || !tokens.isUpperCase(at)) {
      return false;
    }
    boolean before = at == 0 || !tokens.isWord(at - 1) || !tokens.isUpperCase(at - 1);
    boolean after =
        at + 1 >= tokens.size() || !tokens.isWord(at + 1) || !tokens.isUpperCase(at + 1);
    boolean alone = at == 0 && at + 1 >= tokens.size();
    return before && after && !alone;
  }

  private static List<Edge> withoutFunctionWords(List<Edge> found) {
    List<Edge> kept = new ArrayList<>();
    for (Edge edge : found) {
      if (edge.length() > 1 || !FUNCTION.contains(edge.entry().type())) {
        kept.add(edge);
      }
    }
    return kept;
  }

  /** The pack that the words were read with. */
  public LanguagePack pack() {
    return pack;
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The sentences. */
  public Sentences sentences() {
    return sentences;
  }

  /** All readings that start at a token, in lexicon order, then the added ones. */
  public List<Edge> edges(int token) {
    if (token >= kinds.length || kinds[token].length == 0) {
      return NONE;
    }
    List<Edge> found = edges.get(token);
    if (found == null) {
      found = pack.lexicon().edges(tokens, token);
      edges.set(token, found);
    }
    return found;
  }

  /** The longest reading from a token that passes a test, the first of equals. */
  public Optional<Edge> longest(int token, Entry.Test test) {
    if (token >= kinds.length || !test.within(kinds[token])) {
      return Optional.empty();
    }
    List<Edge> from = edges(token);
    Edge best = null;
    for (int i = 0; i < from.size(); i++) {
      Edge edge = from.get(i);
      if (edge.entry().is(test) && (best == null || edge.to() > best.to())) {
        best = edge;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether some reading that starts at a token passes a test. */
  public boolean is(int token, Entry.Test test) {
    if (token >= kinds.length || !test.within(kinds[token])) {
      return false;
    }
    List<Edge> from = edges(token);
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i).entry().is(test)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some reading that starts at a token has one of the classes and tags of a test. */
  public boolean hasAny(int token, Entry.Test test) {
    if (token >= kinds.length || !test.meets(kinds[token])) {
      return false;
    }
    List<Edge> from = edges(token);
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i).entry().hasAny(test)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The classes, tags and attributes of all readings that may start at a token: no reading has one
   * that is not among them.
   */
  long[] kinds(int token) {
    return kinds[token];
  }

  /** The same for some tokens together. */
  long[] kinds(int low, int high) {
    int size = 0;
    for (int i = low; i < high; i++) {
      size = Math.max(size, kinds[i].length);
    }
    long[] all = new long[size];
    for (int i = low; i < high; i++) {
      for (int k = 0; k < kinds[i].length; k++) {
        all[k] |= kinds[i][k];
      }
    }
    return all;
  }

  /** Where programs that run over this chart keep their states. */
  Agenda agenda() {
    return agenda;
  }

  /** Adds what a finder found over some tokens. */
  public void add(int from, int to, Entry entry, Object mention) {
    List<Edge> list = edges(from);
    kinds[from] = entry.addTo(kinds[from]);
    if (list.isEmpty() || !(list instanceof ArrayList)) {
      list = new ArrayList<>(list);
      edges.set(from, list);
    }
    list.add(new Edge(from, to, entry, Optional.of(mention)));
  }
}
