package org.bilan.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.bilan.lang.PackException;

/**
 * Reads sentences as the analyzer of their language does, then gives words that the pack calls
 * forms of one word the same stem, and takes off the accents that are left.
 */
final class SentenceAnalyzer extends AnalyzerWrapper {

  private final Analyzer inner;
  private final StemmerOverrideMap stems;

  private SentenceAnalyzer(Analyzer inner, StemmerOverrideMap stems) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.inner = inner;
    this.stems = stems;
  }

  /**
   * The analyzer of a language's setting: a class, then groups of words parted by semicolons.
   *
   * @throws PackException if the class is no analyzer that can be made without arguments
   */
  static SentenceAnalyzer of(String language, String setting) {
    String[] parts = setting.strip().split("\\s+", 2);
    Analyzer inner = analyzer(language, parts[0]);
    return new SentenceAnalyzer(inner, stems(inner, parts.length > 1 ? parts[1] : ""));
  }

  /** The analyzer of sentences of no known language. */
  static SentenceAnalyzer general() {
    Analyzer inner = new StandardAnalyzer();
    return new SentenceAnalyzer(inner, stems(inner, ""));
  }

  private static Analyzer analyzer(String language, String name) {
    try {
      return Class.forName(name).asSubclass(Analyzer.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError fault) {
      Throwable cause = fault instanceof InvocationTargetException ? fault.getCause() : fault;
      throw new PackException(
          language + "/pack.properties", 0, "no analyzer can be made of '" + name + "'", cause);
    }
  }

  /** Maps the stem of every word of a group to the stem of the first. */
  private static StemmerOverrideMap stems(Analyzer analyzer, String groups) {
    Map<String, String> firsts = new TreeMap<>();
    for (String group : groups.split(";")) {
      List<String> stems = words(analyzer, group);
      stems.forEach(stem -> firsts.putIfAbsent(stem, stems.get(0)));
    }
    StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder(false);
    firsts.forEach(map::add);
    try {
      return map.build();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return words;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return inner;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String fieldName, TokenStreamComponents made) {
    return new TokenStreamComponents(
        made.getSource(),
        new ASCIIFoldingFilter(new StemmerOverrideFilter(made.getTokenStream(), stems)));
  }
}
