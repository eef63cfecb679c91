package org.bilan.index;

import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
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

  private final Map<String, String> classes;
  private final Map<String, Analyzer> sentences = new TreeMap<>();
  private final Analyzer fields;

  /**
   * Makes the analyzers.
   *
   * @param classes the class of the analyzer of each language, by ISO 639-1 code
   * @throws PackException if a class is no analyzer that can be made without arguments
   */
  Analyzers(Map<String, String> classes) {
    this.classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    this.classes.forEach(
        (language, name) -> sentences.put(language, new Unaccented(analyzer(language, name))));
    sentences.put(GENERAL, new Unaccented(new StandardAnalyzer()));
    Map<String, Analyzer> byField = new HashMap<>();
    sentences.forEach((language, analyzer) -> byField.put(field(language), analyzer));
    this.fields = new PerFieldAnalyzerWrapper(new NameAnalyzer(), byField);
  }

  private static Analyzer analyzer(String language, String name) {
    try {
      return Class.forName(name).asSubclass(Analyzer.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError fault) {
      Throwable cause = fault instanceof InvocationTargetException ? fault.getCause() : fault;
      throw new PackException(
          language + "/pack.properties", 0, "no analyzer can be made of " + name, cause);
    }
  }

  /** The analyzer of all fields. */
  Analyzer fields() {
    return fields;
  }

  /** The class of the analyzer of each language, by code, sorted. */
  Map<String, String> classes() {
    return classes;
  }

  /** The languages that have a field of their own, {@link #GENERAL} included, sorted. */
  Iterable<String> languages() {
    return sentences.keySet();
  }

  /** The language whose field holds sentences of a language. */
  String languageOf(Optional<String> language) {
    return language.filter(classes::containsKey).orElse(GENERAL);
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

  /** Takes off what accents an analyzer leaves. */
  private static final class Unaccented extends AnalyzerWrapper {

    private final Analyzer inner;

    Unaccented(Analyzer inner) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.inner = inner;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
      return inner;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String fieldName, TokenStreamComponents made) {
      return new TokenStreamComponents(
          made.getSource(), new ASCIIFoldingFilter(made.getTokenStream()));
    }
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
