package org.bilan.lang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.text.Sentences;
import org.bilan.text.TokenRules;
import org.bilan.text.Tokenizer;
import org.bilan.text.Tokens;

/**
 * Everything that is known of one language: lexicons, rules, tables, settings. Loaded once by
 * {@link PackReader}; immutable and thread-safe.
 */
public final class LanguagePack {

  private final String code;
  private final Map<String, String> properties;
  private final TokenRules tokenRules;
  private final Tokenizer tokenizer;
  private final Symbols symbols;
  private final Lexicon lexicon;
  private final Map<String, Table> tables;
  private final Map<String, RuleSet> rules = new HashMap<>();
  private final Optional<NameModelFile> nameModel;
  private final Map<String, ChoiceModel> choiceModels;
  private final Map<String, Entry> found = new ConcurrentHashMap<>();

  LanguagePack(
      String code,
      Map<String, String> properties,
      TokenRules tokenRules,
      Symbols symbols,
      Lexicon lexicon,
      Map<String, Table> tables,
      Optional<NameModelFile> nameModel,
      Map<String, ChoiceModel> choiceModels) {
    this.code = code;
    this.properties = Map.copyOf(properties);
    this.tokenRules = tokenRules;
    this.tokenizer = new Tokenizer(tokenRules, lexicon.words());
    this.symbols = symbols;
    this.lexicon = lexicon;
    this.tables = Map.copyOf(tables);
    this.nameModel = nameModel;
    this.choiceModels = Map.copyOf(choiceModels);
  }

  /** Adds a rule set; only while the pack is being read. */
  void rules(String name, RuleSet set) {
    rules.put(name, set);
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** A setting of {@code pack.properties}. */
  public Optional<String> property(String key) {
    return Optional.ofNullable(properties.get(key));
  }

  /**
   * A number among the settings.
   *
   * @throws PackException if it is missing or not a number
   */
  public double number(String key) {
    String value = properties.get(key);
    if (value == null) {
      throw new PackException(code + "/pack.properties", 0, "no setting '" + key + "'");
    }
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException fault) {
      throw new PackException(
          code + "/pack.properties", 0, "'" + key + "' is not a number: " + value, fault);
    }
  }

  /** The words of a setting that lists words parted by white space; empty where it is missing. */
  public Set<String> words(String key) {
    Set<String> words = new TreeSet<>();
    for (String word : properties.getOrDefault(key, "").split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** All lexicons as one. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** A table named in the setting {@code tables}, without its ending; empty if there is none. */
  public Optional<Table> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /**
   * The rules of one file of the setting {@code rules}, by its name without folder and ending.
   *
   * @throws PackException if there are none of that name
   */
  public RuleSet rules(String name) {
    RuleSet set = rules.get(name);
    if (set == null) {
      throw new PackException(code + "/pack.properties", 0, "no rules '" + name + "'");
    }
    return set;
  }

  /** The names of all rule files, sorted. */
  public List<String> ruleNames() {
    return rules.keySet().stream().sorted().toList();
  }

  /** The file of the name model, if the pack has one. */
  Optional<NameModelFile> nameModel() {
    return nameModel;
  }

  /** The model that chooses a field of claims, if the pack has one: {@code place}. */
  public Optional<ChoiceModel> choiceModel(String field) {
    return Optional.ofNullable(choiceModels.get(field));
  }

  /** This pack without the models that choose fields of claims: its rules decide alone. */
  LanguagePack withoutChoiceModels() {
    LanguagePack ruled =
        new LanguagePack(
            code, properties, tokenRules, symbols, lexicon, tables, nameModel, Map.of());
    ruled.rules.putAll(rules);
    return ruled;
  }

  /** Compiles a test for an entry: a class, tags and attributes, parted by spaces. */
  public Entry.Test test(String words) {
    List<String> parts = List.of(words.strip().split("\\s+"));
    return new Entry.Test(words, symbols.bits(parts.stream().map(LanguagePack::symbol).toList()));
  }

  private static String symbol(String part) {
    int at = part.indexOf('=');
    return at > 0 ? part.substring(0, at + 1) + Lexicon.value(part.substring(at + 1)) : part;
  }

  /** Whether a class, tag or attribute is used by the lexicons of this pack. */
  public boolean knows(String part) {
    return symbols.knows(symbol(part));
  }

  /** An entry for what a finder found: a class with tags and attributes, parted by spaces. */
  public Entry entry(String words) {
    return found.computeIfAbsent(words, this::newEntry);
  }

  private Entry newEntry(String words) {
    String[] parts = words.strip().split("\\s+");
    Map<String, String> attributes = new HashMap<>();
    List<String> tags = new java.util.ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      int at = parts[i].indexOf('=');
      if (at > 0) {
        attributes.put(parts[i].substring(0, at), Lexicon.value(parts[i].substring(at + 1)));
      } else {
        tags.add(parts[i]);
      }
    }
    return lexicon.entry(parts[0], parts[0], tags, attributes);
  }

  /** All readings of a single folded word. */
  public List<Entry> readings(String word) {
    return lexicon.readings(word);
  }

  /** The tokenizer. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** Reads a text: tokens, sentences and all readings of its words. */
  public Chart chart(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return new Chart(this, tokens, Sentences.split(tokens, tokenRules));
  }

  @Override
  public String toString() {
    return "language pack " + code;
  }
}
