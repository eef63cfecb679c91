package org.bilan.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads the pages of a set under {@code ../shared/corpora/html} and writes one JSON object a line
 * ({@code id}, {@code text}, {@code published}, {@code title}), for {@code ../shared/eval/layers.py
 * score}. Arguments: the folder of the set, the file to write, the folder of the language packs.
 */
public final class PageEval {

  private PageEval() {}

  /** Runs the evaluation. */
  public static void main(String[] args) throws IOException {
    Path set = Path.of(args[0]);
    PageReader reader = reader(Path.of(args[2]));
    JsonFactory json = new JsonFactory();
    long nanos = 0;
    int pages = 0;
    try (BufferedReader gold = Files.newBufferedReader(set.resolve("gold.jsonl"));
        JsonGenerator out = json.createGenerator(Files.newBufferedWriter(Path.of(args[1])))) {
      out.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (String line = gold.readLine(); line != null; line = gold.readLine()) {
        Map<String, String> row = strings(json, line);
        Optional<String> html = page(set, row.get("id"));
        if (html.isEmpty()) {
          continue;
        }
        long start = System.nanoTime();
        Page page = reader.read(html.get(), Optional.ofNullable(row.get("url")));
        nanos += System.nanoTime() - start;
        pages++;
        out.writeStartObject();
        out.writeStringField("id", row.get("id"));
        out.writeStringField("text", page.source().plain());
        out.writeStringField("published", page.published().map(Object::toString).orElse(""));
        out.writeStringField("title", page.title().orElse(""));
        out.writeStringField("language", page.language().orElse(""));
        out.writeEndObject();
      }
    }
    System.err.printf("%d pages, %.0f pages/s%n", pages, pages * 1e9 / nanos);
  }

  /** A reader with the words of every language pack. */
  static PageReader reader(Path packs) throws IOException {
    return PageReader.of(FurnitureWords.of(PackWords.furniture(packs)), PackWords.months(packs));
  }

  /** The decoded page of an id, as the scorer's own input step decodes it. */
  static Optional<String> page(Path set, String id) throws IOException {
    Path file = set.resolve("html").resolve(id + ".html.gz");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Map<String, String> strings(JsonFactory json, String line) throws IOException {
    Map<String, String> row = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        } else if (depth == 1 && token == JsonToken.VALUE_STRING) {
          row.put(parser.currentName(), parser.getText());
        }
      }
    }
    return row;
  }
}
