package org.bilan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.bilan.claim.Claim;

/**
 * Writes single claims as JSON Lines, each with what is known of its article: the keys of a claim
 * as {@link ExtractionWriter} writes them, after {@code schemaVersion}, {@code lang}, {@code
 * published}, {@code title} and {@code url}. Immutable and thread-safe.
 */
public final class ClaimWriter {

  private final JsonFactory factory = new JsonFactory();

  private ClaimWriter() {}

  /** A writer. */
  public static ClaimWriter create() {
    return new ClaimWriter();
  }

  /** One line, in UTF-8, with its line feed. */
  public byte[] encode(
      Claim claim,
      Optional<String> language,
      Optional<LocalDate> published,
      Optional<String> title,
      Optional<String> url) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      JsonOutput out = new JsonOutput(json);
      out.open();
      out.field("schemaVersion", ExtractionWriter.SCHEMA_VERSION);
      out.field("lang", language);
      out.field("published", published.map(LocalDate::toString));
      out.field("title", title);
      out.field("url", url);
      new ClaimJson(out, isOfPage(claim)).fieldsOf(claim);
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory failed", e);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** A claim of a plain text stands in its input where it stands in its text. */
  private static boolean isOfPage(Claim claim) {
    return claim.evidence().page().size() != 1
        || !claim.evidence().page().get(0).equals(claim.evidence().span());
  }
}
