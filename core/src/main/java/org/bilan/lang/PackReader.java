package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.bilan.text.Folding;
import org.bilan.text.TokenRules;
import org.bilan.text.Tokenizer;

/**
 * Reads a language pack from its files. {@code pack.properties} lists them: {@code lexicons},
 * {@code tables}, {@code rules}, where paths are parted by white space, and {@code names}, the
 * model of a name tagger, and {@code choice.place} and the like, the models that choose fields of
 * claims. Every fault names file and line.
 */
public final class PackReader {

  /** Lexicon classes that finders add to charts, so rules may name them. */
  private static final List<String> FOUND =
      List.of(
          ("quantity count date place name attribution CARDINAL ORDINAL PERCENT FRACTION MONEY"
                  + " MEASURE PERSON ORGANIZATION LOCATION ACTOR DATELINE DATE TIME DURATION SET"
                  + " article zero number vague one people harmed bare unknown thing household"
                  + " unharmed partitive have be cond fut pp fin inf ger pl sg indef of loc weak"
                  + " idiom case victim sick state nodisease eventnoun elliptic digits dd mo hh mi yy yyyy ten year3 decimal dotted"
                  + " minutes joinedyear joineddecade cnt tens teens joinedunit")
              .split(" "));

  /** How the settings that name models of choice begin. */
  private static final String CHOICE = "choice.";

  private final String code;
  private final PackFiles files;

  private PackReader(String code, PackFiles files) {
    this.code = code;
    this.files = files;
  }

  /**
   * Reads a pack.
   *
   * @throws PackException if a file is missing or at fault
   */
  public static LanguagePack read(String code, PackFiles files) {
    return new PackReader(code, files).read();
  }

  /**
   * Reads the settings of a pack and nothing else of it.
   *
   * @throws PackException if the pack has no readable {@code pack.properties}
   */
  static Map<String, String> settings(String code, PackFiles files) {
    return new PackReader(code, files).settings();
  }

  private Map<String, String> settings() {
    Properties settings = new Properties();
    try (InputStream in = open("pack.properties")) {
      settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException fault) {
      throw new PackException(name("pack.properties"), 0, fault.getMessage(), fault);
    }
    Map<String, String> properties = new HashMap<>();
    for (String key : settings.stringPropertyNames()) {
      properties.put(key, settings.getProperty(key).strip());
    }
    return properties;
  }

  private LanguagePack read() {
    Map<String, String> properties = settings();
    Table abbreviations = optionalTable("abbreviations.tsv");
    TokenRules tokenRules =
        new TokenRules(
            words(properties, "tokens.elisions"),
            words(properties, "tokens.enclitics"),
            words(properties, "tokens.whole"),
            folded(abbreviations),
            words(properties, "sentences.starters"));
    Symbols symbols = new Symbols();
    FOUND.forEach(symbols::number);
    Lexicon lexicon = new Lexicon(symbols, new Tokenizer(tokenRules));
    Paradigms paradigms = new Paradigms();
    paradigms.read(optionalTable("paradigms.tsv"));
    for (String path : paths(properties, "lexicons")) {
      lexicon.read(table(path), paradigms);
    }
    Map<String, Table> tables = new HashMap<>();
    for (String path : paths(properties, "tables")) {
      tables.put(baseName(path), table(path));
    }
    Optional<NameModelFile> names =
        Optional.ofNullable(properties.get("names"))
            .map(path -> new NameModelFile(files, path, name(path)));
    LanguagePack pack =
        new LanguagePack(
            code, properties, tokenRules, symbols, lexicon, tables, names, choices(properties));
    Map<String, Pattern> macros = new HashMap<>();
    for (String path : paths(properties, "rules")) {
      try (InputStream in = open(path)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        pack.rules(baseName(path), RuleReader.read(name(path), text, pack, macros));
      } catch (IOException fault) {
        throw new PackException(name(path), 0, fault.getMessage(), fault);
      }
    }
    return pack;
  }

  /** The models of settings such as {@code choice.place}, by field. */
  private Map<String, ChoiceModel> choices(Map<String, String> properties) {
    Map<String, ChoiceModel> models = new HashMap<>();
    for (Map.Entry<String, String> setting : properties.entrySet()) {
      if (setting.getKey().startsWith(CHOICE)) {
        try (InputStream in = open(setting.getValue())) {
          models.put(
              setting.getKey().substring(CHOICE.length()),
              ChoiceModel.read(in, name(setting.getValue())));
        } catch (IOException fault) {
          throw new PackException(name(setting.getValue()), 0, fault.getMessage(), fault);
        }
      }
    }
    return models;
  }

  private static Set<String> words(Map<String, String> properties, String key) {
    Set<String> words = new HashSet<>();
    for (String word : properties.getOrDefault(key, "").split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(Folding.fold(word));
      }
    }
    return words;
  }

  private static List<String> paths(Map<String, String> properties, String key) {
    List<String> paths = new ArrayList<>();
    for (String path : properties.getOrDefault(key, "").split("\\s+")) {
      if (!path.isEmpty()) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static Set<String> folded(Table table) {
    Set<String> words = new HashSet<>();
    table.rows().forEach(row -> words.add(Folding.fold(row.column(0))));
    return words;
  }

  private Table table(String path) {
    try (InputStream in = open(path)) {
      return Table.read(name(path), in);
    } catch (IOException fault) {
      throw new PackException(name(path), 0, fault.getMessage(), fault);
    }
  }

  private Table optionalTable(String path) {
    try {
      Optional<InputStream> in = files.open(path);
      return in.isPresent() ? Table.read(name(path), in.get()) : new Table(name(path), List.of());
    } catch (IOException fault) {
      throw new PackException(name(path), 0, fault.getMessage(), fault);
    }
  }

  private InputStream open(String path) throws IOException {
    return files
        .open(path)
        .orElseThrow(() -> new PackException(name(path), 0, "the pack has no such file"));
  }

  private String name(String path) {
    return code + "/" + path;
  }

  private static String baseName(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
