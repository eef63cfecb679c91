package org.bilan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.bilan.text.DecodedText;

/**
 * Reads articles from JSON Lines: one object a line with {@code text} or {@code html}, and, if
 * known, {@code id}, {@code lang} (ISO 639-1), {@code published} (ISO 8601), {@code title}, {@code
 * url}. Other fields are passed over. Where a line has both, {@code text} is read.
 *
 * <p>A line that is not such an object comes out as {@link ArticleLine.Malformed}, and the lines
 * after it are read all the same. Blank lines are passed over. Lone surrogates in escapes are kept.
 * Not thread-safe.
 */
public final class ArticleReader implements Closeable {

  /** The longest line read, in bytes: 512 MB. */
  public static final int LONGEST_LINE = 1 << 29;

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private final ByteLines lines;
  private final int longestLine;
  private long number;

  private ArticleReader(InputStream in, int longestLine) {
    this.lines = new ByteLines(in, longestLine);
    this.longestLine = longestLine;
  }

  /** Reads from a stream, which {@link #close()} closes. */
  public static ArticleReader open(InputStream in) {
    return new ArticleReader(in, LONGEST_LINE);
  }

  /** Reads from a stream, with another limit on the bytes of a line. */
  static ArticleReader open(InputStream in, int longestLine) {
    return new ArticleReader(in, longestLine);
  }

  /** Bytes of the stream used so far. */
  public long position() {
    return lines.position();
  }

  /**
   * The next line that is not blank, or empty at the end.
   *
   * @throws IOException if the stream cannot be read
   */
  public Optional<ArticleLine> next() throws IOException {
    for (int length = lines.next(); length >= 0; length = lines.next()) {
      number++;
      if (length > longestLine) {
        return Optional.of(malformed(1, "longer than " + longestLine + " bytes"));
      }
      if (!isBlank(lines.bytes(), length)) {
        return Optional.of(read(DecodedText.of(Arrays.copyOf(lines.bytes(), length))));
      }
    }
    return Optional.empty();
  }

  private ArticleLine read(DecodedText line) {
    if (line.isBinary()) {
      return malformed(1, "binary data, not JSON Lines");
    }
    ArticleFields fields = new ArticleFields();
    try (JsonParser parser = json.createParser(line.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return malformed(1, "not a JSON object; one object a line is wanted");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        int column = parser.currentTokenLocation().getColumnNr();
        if (!fields.knows(name)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
          fields.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          return malformed(column, "the field \"" + name + "\" is not a string");
        }
      }
      if (parser.nextToken() != null) {
        return malformed(
            parser.currentTokenLocation().getColumnNr(), "more text after the end of the object");
      }
    } catch (JsonProcessingException e) {
      return malformed(column(e.getLocation()), oneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      return malformed(1, oneLine(e.getMessage()));
    }
    return fields
        .article(line.warnings())
        .<ArticleLine>map(article -> new ArticleLine.Read(number, article))
        .orElseGet(() -> malformed(1, "neither \"text\" nor \"html\""));
  }

  private ArticleLine.Malformed malformed(int column, String reason) {
    return new ArticleLine.Malformed(number, column, reason);
  }

  private static int column(JsonLocation location) {
    return location == null ? 1 : Math.max(1, location.getColumnNr());
  }

  private static String oneLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static boolean isBlank(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
