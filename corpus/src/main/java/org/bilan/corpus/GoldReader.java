package org.bilan.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.text.Span;

/**
 * Reads the project's gold: a folder a language, in it a pair of files an article, {@code
 * <slug>.txt} (headers, an empty line, the text) and {@code <slug>.claims.jsonl} (a claim a line).
 *
 * <p>All faults of all files are reported together, so that an annotator mends them in one go.
 */
public final class GoldReader {

  private static final String TEXT = ".txt";
  private static final String CLAIMS = ".claims.jsonl";
  private static final Set<String> HEADERS = Set.of("id", "lang", "published", "title", "topic");
  private static final Set<String> CLAIM_FIELDS =
      Set.of(
          "anchor",
          "quantity",
          "min",
          "max",
          "bound",
          "harm",
          "victims",
          "counting",
          "modality",
          "cause",
          "place",
          "time",
          "source");

  private final List<String> faults = new ArrayList<>();

  private GoldReader() {}

  /**
   * Reads all articles under a folder, sorted by language and id.
   *
   * @throws GoldException if a file breaks the format
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    GoldReader reader = new GoldReader();
    List<GoldArticle> articles = new ArrayList<>();
    for (Path language : list(folder)) {
      if (Files.isDirectory(language)) {
        reader.readLanguage(language, articles);
      }
    }
    if (!reader.faults.isEmpty()) {
      throw new GoldException(reader.faults);
    }
    return List.copyOf(articles);
  }

  private void readLanguage(Path folder, List<GoldArticle> articles) throws IOException {
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(TEXT)) {
        String slug = name.substring(0, name.length() - TEXT.length());
        Path claims = folder.resolve(slug + CLAIMS);
        if (Files.exists(claims)) {
          readArticle(file, slug, claims).ifPresent(articles::add);
        } else {
          fault(file, 1, "has no " + claims.getFileName());
        }
      } else if (!name.endsWith(CLAIMS)) {
        fault(file, 1, "is neither " + TEXT + " nor " + CLAIMS);
      } else if (!Files.exists(folder.resolve(name.replace(CLAIMS, TEXT)))) {
        fault(file, 1, "has no article");
      }
    }
  }

  private Optional<GoldArticle> readArticle(Path file, String slug, Path claimFile)
      throws IOException {
    int before = faults.size();
    String content = Files.readString(file);
    int blank = content.indexOf("\n\n");
    if (blank < 0 || !content.endsWith("\n") || content.indexOf('\r') >= 0) {
      fault(file, 1, "needs headers, an empty line, the text and a last line feed, no CR");
      return Optional.empty();
    }
    Map<String, String> headers = headers(file, content.substring(0, blank));
    expect(file, headers, "id", slug);
    expect(file, headers, "lang", file.getParent().getFileName().toString());
    for (String name : List.of("title", "topic")) {
      if (!headers.containsKey(name)) {
        fault(file, 1, "has no " + name);
      }
    }
    String text = content.substring(blank + 2, content.length() - 1);
    List<AnnotatedClaim> claims = claims(claimFile, text);
    Optional<LocalDate> published = published(file, headers);
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new GoldArticle(
            slug,
            headers.get("lang"),
            published,
            Optional.of(headers.get("title")),
            Optional.of(headers.get("topic")),
            text,
            claims));
  }

  private Map<String, String> headers(Path file, String block) {
    Map<String, String> headers = new LinkedHashMap<>();
    int number = 0;
    for (String line : block.split("\n")) {
      number++;
      int colon = line.indexOf(": ");
      String name = colon < 0 ? line : line.substring(0, colon);
      if (colon < 0 || !HEADERS.contains(name)) {
        fault(file, number, "is no header: " + line);
      } else if (headers.put(name, line.substring(colon + 2).strip()) != null) {
        fault(file, number, "repeats the header " + name);
      }
    }
    return headers;
  }

  private void expect(Path file, Map<String, String> headers, String name, String value) {
    if (!value.equals(headers.get(name))) {
      fault(file, 1, name + " is " + headers.get(name) + ", not " + value);
    }
  }

  private Optional<LocalDate> published(Path file, Map<String, String> headers) {
    try {
      return Optional.ofNullable(headers.get("published")).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      fault(file, 1, "published is " + headers.get("published"));
      return Optional.empty();
    }
  }

  private List<AnnotatedClaim> claims(Path file, String text) throws IOException {
    List<AnnotatedClaim> claims = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        AnnotatedClaim claim = claim(JsonLine.parse(line), text);
        if (!claims.isEmpty()
            && claim.span().start() < claims.get(claims.size() - 1).span().start()) {
          fault(file, number, "is not in text order: " + claim.quantity());
        }
        claims.add(claim);
      } catch (IOException | IllegalArgumentException e) {
        fault(file, number, e.getMessage().lines().findFirst().orElse("cannot be read"));
      }
    }
    return claims;
  }

  private static AnnotatedClaim claim(JsonLine json, String text) {
    if (!CLAIM_FIELDS.equals(json.fields().keySet())) {
      throw new IllegalArgumentException("the fields are " + json.fields().keySet());
    }
    String anchor = ClaimJson.required(json, "anchor");
    String quantity = ClaimJson.required(json, "quantity");
    int start = onlyIndex(text, anchor, "the text") + onlyIndex(anchor, quantity, "its anchor");
    AnnotatedClaim claim =
        ClaimJson.claim(json, Span.of(start, start + quantity.length()), quantity);
    if (!AnnotatedClaim.consistent(claim.count())) {
      throw new IllegalArgumentException("the bound does not fit min and max of " + quantity);
    }
    claim.place().ifPresent(place -> mustOccur(text, place.text()));
    claim.source().ifPresent(source -> mustOccur(text, source.text()));
    return claim;
  }

  private static int onlyIndex(String text, String part, String where) {
    int index = text.indexOf(part);
    if (index < 0) {
      throw new IllegalArgumentException("'" + part + "' is not in " + where);
    }
    if (text.indexOf(part, index + 1) >= 0) {
      throw new IllegalArgumentException("'" + part + "' occurs more than once in " + where);
    }
    return index;
  }

  private static void mustOccur(String text, String words) {
    if (!text.contains(words)) {
      throw new IllegalArgumentException("'" + words + "' is not in the text");
    }
  }

  private void fault(Path file, int line, String message) {
    faults.add(file + ":" + line + ": " + message);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
