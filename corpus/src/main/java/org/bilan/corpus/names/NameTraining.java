package org.bilan.corpus.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.NameFeatures;
import org.bilan.lang.NameModelWriter;
import org.bilan.lang.NameTagger;
import org.bilan.lang.WordLists;
import org.bilan.text.Sentences;
import org.bilan.text.Tokens;

/** Trains the name model of one language. The same texts give the same bytes. */
final class NameTraining {

  private static final List<String> TYPES =
      List.of("PERSON", "ORGANIZATION", "LOCATION", TaggedText.OTHER);

  /** Features at fewer tokens are left out. */
  private static final int LEAST = 2;

  private static final double DECAY = 1e-4;
  private static final int ROUNDS = 14;

  /** The weight that the number 1 of the file stands for. */
  private static final double UNIT = 0.05;

  private final LanguagePack pack;
  private final Optional<Gazetteer> gazetteer;
  private final Map<String, Integer> words;
  private final WordLists lists;
  private final List<Sentence> sentences = new ArrayList<>();

  private boolean hasOther;

  private record Sentence(int[][] features, int[] labels, double weight) {}

  NameTraining(LanguagePack pack, Optional<Gazetteer> gazetteer, Map<String, Integer> words) {
    this.pack = pack;
    this.gazetteer = gazetteer;
    this.words = words;
    this.lists = WordLists.of(words);
  }

  /** Adds a text to learn from; the weight is that of its sentences. */
  void add(TaggedText text, double weight) {
    Chart chart = pack.chart(text.text());
    Sentences split = chart.sentences();
    NameFeatures features = new NameFeatures(chart.tokens(), split, lists, gazetteer);
    int[] labels = labels(chart.tokens(), text.names());
    hasOther |= text.names().stream().anyMatch(name -> name.type().equals(TaggedText.OTHER));
    for (int s = 0; s < split.count(); s++) {
      int[][] found = new int[split.end(s) - split.first(s)][];
      for (int i = 0; i < found.length; i++) {
        found[i] = features.of(split.first(s) + i);
      }
      int[] own = Arrays.copyOfRange(labels, split.first(s), split.end(s));
      if (isWhole(own)) {
        sentences.add(new Sentence(found, own, weight));
      }
    }
  }

  /** Whether no name goes over the bounds of a sentence. */
  private static boolean isWhole(int[] labels) {
    int last = 0;
    for (int label : labels) {
      if (!NameModelWriter.follows(last, label)) {
        return false;
      }
      last = label;
    }
    return NameModelWriter.follows(last, 0);
  }

  /** A label for each token; names that do not end where tokens end have none. */
  private static int[] labels(Tokens tokens, List<TaggedText.Name> names) {
    int[] labels = new int[tokens.size()];
    for (TaggedText.Name name : names) {
      int from = tokens.tokenAt(name.span().start());
      int last = tokens.tokenAt(name.span().end() - 1);
      int type = TYPES.indexOf(name.type());
      boolean fits =
          type >= 0
              && last < tokens.size()
              && tokens.start(from) == name.span().start()
              && tokens.end(last) == name.span().end();
      if (fits) {
        Arrays.fill(labels, from, last + 1, NameModelWriter.inner(type));
        labels[from] = NameModelWriter.first(type);
        labels[last] = from == last ? NameModelWriter.single(type) : NameModelWriter.last(type);
      }
    }
    return labels;
  }

  /** The bytes of the model that the texts so far make. */
  byte[] train() {
    Map<Integer, Integer> numbers =
        LinearChain.numbers(sentences.stream().map(Sentence::features).toList(), LEAST);
    List<LinearChain.Sequence> sequences = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int[][] known = new int[sentence.features().length][];
      for (int i = 0; i < known.length; i++) {
        known[i] =
            Arrays.stream(sentence.features()[i])
                .filter(numbers::containsKey)
                .map(numbers::get)
                .toArray();
      }
      sequences.add(new LinearChain.Sequence(known, sentence.labels(), sentence.weight()));
    }
    List<String> types = hasOther ? TYPES : TYPES.subList(0, TYPES.size() - 1);
    NameModelWriter writer = new NameModelWriter(types, UNIT);
    int labels = writer.labels();
    LinearChain chain = new LinearChain(labels, numbers.size(), sequences, DECAY);
    double[] weights = chain.learn(ROUNDS);
    writer.words(words);
    numbers.forEach(
        (key, number) ->
            writer.feature(
                key, Arrays.copyOfRange(weights, number * labels, (number + 1) * labels)));
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        writer.transition(from, to, weights[chain.transition(from, to)]);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out);
    } catch (IOException impossible) {
      throw new IllegalStateException("an array takes all bytes", impossible);
    }
    return out.toByteArray();
  }

  /** The names that a model finds in a text. */
  List<TaggedText.Name> find(NameTagger tagger, String text) {
    Chart chart = pack.chart(text);
    return tagger.tag(chart).stream()
        .map(name -> new TaggedText.Name(chart.tokens().span(name.from(), name.to()), name.type()))
        .toList();
  }

  /** A tagger of a model. */
  NameTagger tagger(byte[] model) {
    return NameTagger.of(model, gazetteer);
  }
}
