package org.bilan.corpus.places;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads names by code from the JSON forms of the inputs. */
final class JsonNames {
  private JsonNames() {}

  /** An array of objects with the fields {@code code} and {@code name}. */
  static Map<String, String> codes(Path file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String code = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          if (json.currentName().equals("code")) {
            code = json.getText();
          } else if (json.currentName().equals("name")) {
            names.put(code, json.getText());
          }
        }
      }
    }
    return names;
  }

  /** The innermost strings of a CLDR file by their key, whatever holds them. */
  static Map<String, String> cldr(Path file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          names.put(json.currentName(), json.getText());
        }
      }
    }
    return names;
  }
}
