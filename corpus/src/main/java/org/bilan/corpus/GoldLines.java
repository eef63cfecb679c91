package org.bilan.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bilan.text.Span;

/** Gold and predictions as JSON Lines: an article with its claims a line, offsets written out. */
public final class GoldLines {

  private GoldLines() {}

  /**
   * Reads gold articles.
   *
   * @throws GoldException if a line breaks the format
   */
  public static List<GoldArticle> gold(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    each(
        file,
        json ->
            articles.add(
                new GoldArticle(
                    ClaimJson.required(json, "id"),
                    ClaimJson.required(json, "lang"),
                    json.string("published").map(LocalDate::parse),
                    json.string("title"),
                    json.string("topic"),
                    json.string("text").orElse(""),
                    claims(json))));
    return List.copyOf(articles);
  }

  /**
   * Reads predicted claims by article id.
   *
   * @throws GoldException if a line breaks the format
   */
  public static Map<String, List<AnnotatedClaim>> predictions(Path file) throws IOException {
    Map<String, List<AnnotatedClaim>> predictions = new LinkedHashMap<>();
    each(
        file,
        json ->
            predictions
                .computeIfAbsent(ClaimJson.required(json, "id"), id -> new ArrayList<>())
                .addAll(claims(json)));
    return predictions;
  }

  private static List<AnnotatedClaim> claims(JsonLine json) {
    return json.objects("claims").stream().map(GoldLines::claim).toList();
  }

  private static AnnotatedClaim claim(JsonLine json) {
    JsonLine quantity =
        json.object("quantity")
            .orElseThrow(() -> new IllegalArgumentException("quantity is missing"));
    return ClaimJson.claim(
        json,
        Span.of(offset(quantity, "start"), offset(quantity, "end")),
        ClaimJson.required(quantity, "text"));
  }

  private static int offset(JsonLine quantity, String name) {
    return Math.toIntExact(
        quantity
            .number(name)
            .orElseThrow(() -> new IllegalArgumentException("quantity has no " + name)));
  }

  private static void each(Path file, Consumer<JsonLine> reader) throws IOException {
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        reader.accept(JsonLine.parse(line));
      } catch (IOException | IllegalArgumentException | DateTimeException e) {
        faults.add(file + ":" + number + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new GoldException(faults);
    }
  }
}
