package org.bilan.index;

import org.apache.lucene.facet.FacetsConfig;

/** The fields of the index besides those that queries name ({@link Key#label()}). */
final class Fields {

  /**
   * The version of the fields and of the stored bytes. Changes with every change to either, since
   * an index of another version is refused.
   */
  static final String SCHEMA = "1";

  /** Key of the schema's version in the data of a commit. */
  static final String SCHEMA_KEY = "bilan.schema";

  /** Start of the keys of the analyzers in the data of a commit; the language follows. */
  static final String ANALYZER_KEY = "bilan.analyzer.";

  /** On every document of an article: its id. Replacing and deleting go by it. */
  static final String BLOCK = "block";

  /** What a document is. */
  static final String KIND = "kind";

  /** A document that holds one claim. */
  static final String CLAIM = "claim";

  /** The document that stands for an article, claims or not. */
  static final String ARTICLE = "article";

  /** The language whose field holds the sentence. */
  static final String ANALYSIS = "analysis";

  /** The labels of the fields that a claim fills. */
  static final String FILLED = "filled";

  /** The bytes of the hit. */
  static final String HIT = "hit";

  /** For sorting: the id of the article. */
  static final String SORT_ARTICLE = "sort.article";

  /** For sorting: the start of the quantity. */
  static final String SORT_START = "sort.start";

  /** For sorting: the end of the quantity. */
  static final String SORT_END = "sort.end";

  /** For sorting: the day, as days since 1970. */
  static final String SORT_DAY = "sort.day";

  /** For sorting: the number that stands for the count. */
  static final String SORT_COUNT = "sort.count";

  private Fields() {}

  /** How facets are kept: for counting only, countries many to a claim. */
  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setDrillDownTermsIndexing(facet.name(), FacetsConfig.DrillDownTermsIndexing.NONE);
    }
    config.setMultiValued(Facet.COUNTRY.name(), true);
    return config;
  }
}
