package org.bilan.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bilan.text.Span;

/**
 * Names and values on a generator: absent values become {@code null}, lone surrogates become
 * escapes (the generator refuses them), whole decimals lose their {@code .0}.
 */
final class JsonOutput {

  private static final String HEX = "0123456789abcdef";

  private final JsonGenerator json;

  JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  void open() throws IOException {
    json.writeStartObject();
  }

  void open(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  void openList(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void closeList() throws IOException {
    json.writeEndArray();
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  void field(String name, String value) throws IOException {
    json.writeFieldName(name);
    value(value);
  }

  void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    } else {
      nothing(name);
    }
  }

  void field(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name());
  }

  void field(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void field(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void field(String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      field(name, value.getAsLong());
    } else {
      nothing(name);
    }
  }

  void field(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      field(name, value.getAsDouble());
    } else {
      nothing(name);
    }
  }

  /** A decimal without exponent; JSON has no infinities, so they become {@code null}. */
  void field(String name, double value) throws IOException {
    if (!Double.isFinite(value)) {
      nothing(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 0x1p53) {
      field(name, (long) value);
    } else {
      json.writeFieldName(name);
      json.writeNumber(BigDecimal.valueOf(value).toPlainString());
    }
  }

  void names(String name, List<? extends Enum<?>> values) throws IOException {
    openList(name);
    for (Enum<?> value : values) {
      json.writeString(value.name());
    }
    closeList();
  }

  void texts(String name, List<String> values) throws IOException {
    openList(name);
    for (String value : values) {
      value(value);
    }
    closeList();
  }

  void bounds(Span span) throws IOException {
    field("start", span.start());
    field("end", span.end());
  }

  void ranges(String name, List<Span> spans) throws IOException {
    openList(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    closeList();
  }

  private void value(String value) throws IOException {
    if (isWellFormed(value)) {
      json.writeString(value);
    } else {
      json.writeRawValue(quoted(value));
    }
  }

  private static boolean isWellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!isPair(value, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPair(String value, int at) {
    return at + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1));
  }

  private static String quoted(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (isPair(value, i)) {
        out.append(c).append(value.charAt(++i));
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xF));
        }
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
