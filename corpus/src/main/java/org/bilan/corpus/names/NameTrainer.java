package org.bilan.corpus.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Table;

/**
 * Trains the name models of all languages, or measures how good they are on texts that they have
 * not seen: each set is cut into five runs of texts, each tagged by a model trained without it.
 */
public final class NameTrainer {

  private static final int PARTS = 5;
  private static final String MODEL = "names.bin";

  private final Path tables;
  private final Path sets;
  private final Path fetched;
  private final Path packFolder;
  private final LanguagePacks packs;

  private NameTrainer(Path tables, Path sets, Path fetched, Path packFolder) {
    this.tables = tables;
    this.sets = sets;
    this.fetched = fetched;
    this.packFolder = packFolder;
    this.packs = LanguagePacks.load(NameTrainer.class.getClassLoader());
  }

  /** The texts of a set, and the weight of their sentences. */
  private record Source(String name, double weight, List<TaggedText> texts) {}

  /**
   * Trains or measures.
   *
   * @param args {@code train} or {@code check}, the folder of our tables, that of the sets, that of
   *     fetched lists, that of the packs, and the languages, all where none is named
   * @throws IOException if an input is missing or broken, or a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 5) {
      throw new IllegalArgumentException(
          "usage: train|check TABLES SETS FETCHED PACKS [LANGUAGE…]");
    }
    NameTrainer trainer =
        new NameTrainer(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
    List<Table.Row> rows = trainer.rows();
    TreeSet<String> languages = new TreeSet<>(List.of(args).subList(5, args.length));
    if (languages.isEmpty()) {
      rows.forEach(row -> languages.add(row.column(0)));
    }
    for (String language : languages) {
      if (args[0].equals("check")) {
        trainer.check(language, rows);
      } else {
        trainer.train(language, rows);
      }
    }
  }

  private List<Table.Row> rows() throws IOException {
    Path file = tables.resolve("sets.tsv");
    try (InputStream in = Files.newInputStream(file)) {
      return Table.read(file.toString(), in).rows();
    }
  }

  private List<Source> sources(String language, List<Table.Row> rows) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Table.Row row : rows) {
      if (row.column(0).equals(language)) {
        Path file = sets.resolve(row.column(1)).resolve("dev.conll");
        double weight = Double.parseDouble(row.column(2));
        sources.add(new Source(row.column(1), weight, TaggedText.read(file)));
      }
    }
    return sources;
  }

  private NameTraining training(String language) throws IOException {
    LanguagePack pack =
        packs.pack(language).orElseThrow(() -> new IllegalArgumentException("no pack " + language));
    Map<String, Integer> words =
        ListBuilder.read(
            tables.resolve("lists.tsv"),
            List.of(packFolder.resolve(language), tables, fetched),
            pack.tokenizer());
    return new NameTraining(pack, packs.gazetteer(), words);
  }

  private void train(String language, List<Table.Row> rows) throws IOException {
    NameTraining training = training(language);
    for (Source source : sources(language, rows)) {
      source.texts().forEach(text -> training.add(text, source.weight()));
    }
    Files.write(packFolder.resolve(language).resolve(MODEL), training.train());
  }

  private void check(String language, List<Table.Row> rows) throws IOException {
    List<Source> sources = sources(language, rows);
    List<NameScore> scores = sources.stream().map(source -> new NameScore()).toList();
    for (int part = 0; part < PARTS; part++) {
      NameTraining training = training(language);
      for (Source source : sources) {
        for (int i = 0; i < source.texts().size(); i++) {
          if (part(i, source) != part) {
            training.add(source.texts().get(i), source.weight());
          }
        }
      }
      var tagger = training.tagger(training.train());
      for (int s = 0; s < sources.size(); s++) {
        Source source = sources.get(s);
        for (int i = 0; i < source.texts().size(); i++) {
          if (part(i, source) == part) {
            TaggedText text = source.texts().get(i);
            scores.get(s).add(text.reported(), training.find(tagger, text.text()));
          }
        }
      }
    }
    for (int s = 0; s < sources.size(); s++) {
      System.out.println(sources.get(s).name() + ": " + scores.get(s));
    }
  }

  private static int part(int text, Source source) {
    return (int) ((long) text * PARTS / source.texts().size());
  }
}
