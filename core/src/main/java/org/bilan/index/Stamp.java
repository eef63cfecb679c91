package org.bilan.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every commit says of itself: the version of the schema and the analyzers of the languages.
 */
final class Stamp {

  private Stamp() {}

  /**
   * The stamp of an index that is written with these analyzers and was perhaps written with others
   * before.
   */
  static Map<String, String> of(Map<String, String> before, Analyzers analyzers) {
    Map<String, String> stamp = new TreeMap<>(before);
    stamp.put(Fields.SCHEMA_KEY, Fields.SCHEMA);
    analyzers
        .settings()
        .forEach((language, name) -> stamp.put(Fields.ANALYZER_KEY + language, name));
    return stamp;
  }

  /**
   * Checks that an index can be read and continued with these analyzers.
   *
   * @throws IndexVersionException if its schema or the analyzer of a language is another
   */
  static void check(String place, Map<String, String> stamp, Analyzers analyzers)
      throws IOException {
    String schema = stamp.get(Fields.SCHEMA_KEY);
    if (!Fields.SCHEMA.equals(schema)) {
      throw new IndexVersionException(
          place,
          schema == null ? "no version of Bilan's" : "version " + schema,
          "version " + Fields.SCHEMA);
    }
    for (Map.Entry<String, String> entry : analyzers.settings().entrySet()) {
      String found = stamp.getOrDefault(Fields.ANALYZER_KEY + entry.getKey(), entry.getValue());
      if (!found.equals(entry.getValue())) {
        throw new IndexVersionException(
            place,
            "analyzer " + found + " for " + entry.getKey(),
            "analyzer " + entry.getValue() + " for " + entry.getKey());
      }
    }
  }
}
