package org.bilan.index;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.bilan.lang.PackException;

/**
 * How words are read: sentences by the analyzer of their language, one field a language, names by
 * letters and digits alone. Accents make no difference after stemming.
 */
final class Analyzers {

  /** The language of sentences that no pack serves. */
  static final String GENERAL = "general";

  private static final String TEXT = "text.";

  private final Map<String, String> settings;
  private final Map<String, Analyzer> sentences = new TreeMap<>();
  private final Analyzer fields;

  /**
   * Makes the analyzers.
   *
   * @param settings for each language, by ISO 639-1 code, the class of its analyzer, then words
   *     that are to have one stem where the analyzer gives them several; semicolons part groups of
   *     them
   * @throws PackException if a class is no analyzer that can be made without arguments
   */
  Analyzers(Map<String, String> settings) {
    this.settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    this.settings.forEach(
        (language, setting) -> sentences.put(language, SentenceAnalyzer.of(language, setting)));
    sentences.put(GENERAL, SentenceAnalyzer.general());
    Map<String, Analyzer> byField = new HashMap<>();
    sentences.forEach((language, analyzer) -> byField.put(field(language), analyzer));
    this.fields = new PerFieldAnalyzerWrapper(new NameAnalyzer(), byField);
  }

  /** The analyzer of all fields. */
  Analyzer fields() {
    return fields;
  }

  /** The setting of each language, by code, sorted. */
  Map<String, String> settings() {
    return settings;
  }

  /** The languages that have a field of their own, {@link #GENERAL} included, sorted. */
  Iterable<String> languages() {
    return sentences.keySet();
  }

  /** The language whose field holds sentences of a language. */
  String languageOf(Optional<String> language) {
    return language.filter(settings::containsKey).orElse(GENERAL);
  }

  /** The field that holds the sentences of a language. */
  static String field(String language) {
    return TEXT + language;
  }

  /** Whether a field holds sentences. */
  static boolean isText(String field) {
    return field.startsWith(TEXT);
  }

  /** The language whose sentences a field holds. */
  static String language(String field) {
    return field.substring(TEXT.length());
  }

  /** Letters and digits make the words of a name; a gap parts one name from the next. */
  private static final class NameAnalyzer extends Analyzer {

    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return GAP;
    }
  }
}
