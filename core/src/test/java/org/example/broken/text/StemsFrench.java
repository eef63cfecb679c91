package org.example.broken.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Knows a class of one language. */
public final class StemsFrench {
  private StemsFrench() {}

  /** The analyzer. */
  public static Analyzer analyzer() {
    return new FrenchAnalyzer();
  }
}
