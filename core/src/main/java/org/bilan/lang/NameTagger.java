package org.bilan.lang;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/**
 * Tags the proper names of a text by a linear-chain model (conditional random field: Lafferty,
 * McCallum and Pereira, ICML 2001) that {@code corpus} has trained. The best labels of a sentence
 * are found by the Viterbi algorithm, in time linear in its length. Immutable and thread-safe.
 */
public final class NameTagger {

  /**
   * The type of names of other things, such as events and works. A model learns it to tell such
   * names from the rest, so no name of it is reported.
   */
  public static final String OTHER = "OTHER";

  /** Longer sentences are tagged in parts of so many tokens. */
  private static final int LONGEST = 2000;

  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final NameModelFile file;
  private final Optional<Gazetteer> gazetteer;

  private NameTagger(NameModelFile file, Optional<Gazetteer> gazetteer) {
    this.file = file;
    this.gazetteer = gazetteer;
  }

  /**
   * A name.
   *
   * @param from its first token
   * @param to the token after its last one
   * @param type one of {@link NameTagger#types}
   */
  public record Name(int from, int to, String type) {}

  /**
   * The tagger of a pack's model, empty if it has none. The model is read when a text is first
   * tagged.
   *
   * @param gazetteer the places of the world, if known; a model is as good as measured only with
   *     the gazetteer that it was trained with
   */
  public static Optional<NameTagger> of(LanguagePack pack, Optional<Gazetteer> gazetteer) {
    return pack.nameModel().map(file -> new NameTagger(file, gazetteer));
  }

  /**
   * The tagger of a model file.
   *
   * @param model the bytes of the file
   * @throws PackException if it is broken
   */
  public static NameTagger of(byte[] model, Optional<Gazetteer> gazetteer) {
    PackFiles files = path -> Optional.of(new ByteArrayInputStream(model));
    return new NameTagger(new NameModelFile(files, "", "name model"), gazetteer);
  }

  /** The types of names that are reported. */
  public List<String> types() {
    return file.types().stream().filter(type -> !type.equals(OTHER)).toList();
  }

  /**
   * The names of a text in order.
   *
   * @throws PackException if the model cannot be read
   */
  public List<Name> tag(Chart chart) {
    return tag(chart, sentence -> true);
  }

  /**
   * The names of some sentences of a text in order.
   *
   * @param wanted which sentences, by number
   * @throws PackException if the model cannot be read
   */
  public List<Name> tag(Chart chart, IntPredicate wanted) {
    NameModel model = file.model();
    Tokens tokens = chart.tokens();
    Sentences sentences = chart.sentences();
    NameFeatures features = new NameFeatures(tokens, sentences, model.words(), gazetteer);
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      int stop = wanted.test(s) ? sentences.end(s) : sentences.first(s);
      for (int from = sentences.first(s); from < stop; from += LONGEST) {
        int to = Math.min(sentences.end(s), from + LONGEST);
        collect(model, best(model, features, from, to), from, names);
      }
    }
    return List.copyOf(names);
  }

  private static int[] best(NameModel model, NameFeatures features, int from, int to) {
    int labels = model.labels();
    int count = to - from;
    int[] scores = new int[count * labels];
    byte[] back = new byte[count * labels];
    for (int i = 0; i < count; i++) {
      int at = i * labels;
      int found = features.fill(from + i);
      model.score(features.buffer(), found, scores, at);
      for (int label = 0; label < labels; label++) {
        int best = i == 0 && !NameModel.follows(0, label) ? NEVER : 0;
        if (i > 0) {
          best = NEVER;
          for (int previous : model.before(label)) {
            int score = scores[at - labels + previous] + model.transition(previous, label);
            if (score > best) {
              best = score;
              back[at + label] = (byte) previous;
            }
          }
        }
        scores[at + label] += best;
      }
    }
    int[] path = new int[count];
    int last = (count - 1) * labels;
    int end = 0;
    for (int label = 1; label < labels; label++) {
      if (NameModel.follows(label, 0) && scores[last + label] > scores[last + end]) {
        end = label;
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      path[i] = end;
      end = back[i * labels + end];
    }
    return path;
  }

  private static void collect(NameModel model, int[] path, int from, List<Name> names) {
    int first = 0;
    for (int i = 0; i < path.length; i++) {
      if (path[i] == 0) {
        continue;
      }
      int role = (path[i] - 1) % 4;
      if (role == NameModel.FIRST || role == NameModel.SINGLE) {
        first = i;
      }
      if (role == NameModel.LAST || role == NameModel.SINGLE) {
        String type = model.types().get((path[i] - 1) / 4);
        if (!type.equals(OTHER)) {
          names.add(new Name(from + first, from + i + 1, type));
        }
      }
    }
  }

  @Override
  public String toString() {
    return "name tagger " + file.types();
  }
}
