package org.bilan.corpus.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.bilan.lang.Table;
import org.bilan.lang.WordLists;
import org.bilan.text.Tokenizer;
import org.bilan.text.Tokens;

/**
 * Puts the word lists of a name model together from tables: those of a language pack and those that
 * were fetched. A table of lists names the list, the file, and the class and feature that its rows
 * must have.
 */
final class ListBuilder {

  private static final String ANY = "*";

  private ListBuilder() {}

  /**
   * The words and phrases of all lists, folded, with a bit for each list.
   *
   * @param lists the table of lists
   * @param folders where its files are looked for, in order
   * @param tokenizer that of the language, by which phrases are cut
   * @throws IOException if a file is missing or cannot be read
   */
  static Map<String, Integer> read(Path lists, List<Path> folders, Tokenizer tokenizer)
      throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (Table.Row row : table(lists).rows()) {
      String name = row.column(0);
      if (!names.contains(name)) {
        names.add(name);
      }
      int bit = 1 << names.indexOf(name);
      for (Table.Row entry : table(find(row.column(1), folders)).rows()) {
        boolean fits = fits(row.column(2), entry.column(1)) && fits(row.column(3), entry.column(2));
        if (fits) {
          for (String word : entry.column(0).split("\\|")) {
            words.merge(key(tokenizer.tokenize(word.replace("~", ""))), bit, (a, b) -> a | b);
          }
        }
      }
    }
    if (names.size() > WordLists.MOST) {
      throw new IOException(lists + ": more than " + WordLists.MOST + " lists");
    }
    return words;
  }

  /** The folded tokens, parted by spaces. */
  private static String key(Tokens tokens) {
    StringJoiner key = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      key.add(tokens.norm(i));
    }
    return key.toString();
  }

  private static boolean fits(String wanted, String features) {
    return wanted.equals(ANY) || List.of(features.split("\\s+")).contains(wanted);
  }

  private static Path find(String file, List<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (Files.exists(folder.resolve(file))) {
        return folder.resolve(file);
      }
    }
    throw new IOException("no file " + file + " in " + folders);
  }

  private static Table table(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Table.read(file.toString(), in);
    }
  }
}
