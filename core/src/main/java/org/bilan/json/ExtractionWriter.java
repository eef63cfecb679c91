package org.bilan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.Evidence;
import org.bilan.claim.RejectedNumber;
import org.bilan.claim.Toll;
import org.bilan.text.Warning;

/**
 * Writes extractions as JSON Lines: one object a line, keys always in the same order, absent values
 * as {@code null}. Offsets are UTF-16 code units of the plain text, end exclusive.
 *
 * <p>The keys of a line: {@code schemaVersion}, {@code id} (the article's), {@code lang}, {@code
 * langConfidence}, {@code published}, {@code title}, {@code url}, {@code text} (only for web pages,
 * or {@link #withText()}), {@code claims}, {@code toll}, {@code links}, {@code rejected}, {@code
 * warnings}, {@code mentions} (only {@link #withMentions()}). The keys of a claim are those of the
 * annotation guidelines and the accessors of {@link Claim}. Where the article is a web page,
 * evidence has also {@code page}: the ranges {@code [start, end]} of the raw page that it came
 * from.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExtractionWriter implements ExtractionFormat {

  /** The version of the JSON written here; grows when a key changes its meaning or goes. */
  public static final int SCHEMA_VERSION = 1;

  private final JsonFactory factory = new JsonFactory();
  private final boolean text;
  private final boolean mentions;

  private ExtractionWriter(boolean text, boolean mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** A writer that leaves out the mentions, and the text of articles that were given as text. */
  public static ExtractionWriter compact() {
    return new ExtractionWriter(false, false);
  }

  /** The same with the plain text of every article. */
  public ExtractionWriter withText() {
    return new ExtractionWriter(true, mentions);
  }

  /** The same with all mentions. */
  public ExtractionWriter withMentions() {
    return new ExtractionWriter(text, true);
  }

  /** JSON Lines have no header. */
  @Override
  public byte[] header() {
    return new byte[0];
  }

  /** One line with its line feed. */
  @Override
  public byte[] encode(Extraction extraction) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      write(extraction, new JsonOutput(json));
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory failed", e);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void write(Extraction extraction, JsonOutput out) throws IOException {
    boolean page = !extraction.source().raw().equals(extraction.source().plain());
    out.open();
    out.field("schemaVersion", SCHEMA_VERSION);
    out.field("id", extraction.articleId());
    out.field("lang", extraction.language());
    out.field("langConfidence", rounded(extraction.languageConfidence()));
    out.field("published", extraction.published().map(LocalDate::toString));
    out.field("title", extraction.title());
    out.field("url", extraction.url());
    if (text || page) {
      out.field("text", extraction.source().plain());
    }
    ClaimJson claims = new ClaimJson(out, page);
    out.openList("claims");
    for (Claim claim : extraction.claims()) {
      claims.write(claim);
    }
    out.closeList();
    tolls(extraction, out);
    links(extraction, out);
    rejected(extraction, out);
    warnings(extraction, out);
    if (mentions) {
      new MentionJson(out, extraction.source().plain()).write(extraction.mentions().get());
    }
    out.close();
  }

  private static void tolls(Extraction extraction, JsonOutput out) throws IOException {
    out.open("toll");
    for (Toll toll : extraction.tolls()) {
      out.open(toll.harm().name());
      out.field("min", toll.count().min());
      out.field("max", toll.count().max());
      out.field("bound", toll.count().bound());
      out.texts("claims", toll.claims());
      out.openList("people");
      for (Evidence words : toll.people()) {
        out.open();
        out.bounds(words.span());
        out.field("text", words.quote());
        out.close();
      }
      out.closeList();
      out.field("derived", toll.derived());
      out.close();
    }
    out.close();
  }

  private static void links(Extraction extraction, JsonOutput out) throws IOException {
    out.openList("links");
    for (ClaimLink link : extraction.links()) {
      out.open();
      out.field("type", link.type());
      out.field("from", link.from());
      out.field("to", link.to());
      out.field("note", link.note());
      out.close();
    }
    out.closeList();
  }

  private static void rejected(Extraction extraction, JsonOutput out) throws IOException {
    out.openList("rejected");
    for (RejectedNumber number : extraction.rejected()) {
      out.open();
      out.bounds(number.span());
      out.field("text", number.text());
      out.field("reason", number.reason());
      out.field("explanation", number.explanation());
      out.close();
    }
    out.closeList();
  }

  private static void warnings(Extraction extraction, JsonOutput out) throws IOException {
    out.openList("warnings");
    for (Warning warning : extraction.warnings()) {
      out.open();
      out.field("kind", warning.kind());
      out.field("message", warning.message());
      if (warning.at().isPresent()) {
        out.bounds(warning.at().get());
      }
      out.close();
    }
    out.closeList();
  }

  /** Four decimals are what a confidence is good for. */
  static double rounded(double confidence) {
    return Math.round(confidence * 10_000) / 10_000.0;
  }
}
