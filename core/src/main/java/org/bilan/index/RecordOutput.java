package org.bilan.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.bilan.text.Span;

/** Writes values into bytes that {@link RecordInput} reads back in the same order. */
final class RecordOutput {

  /** Writes one value. */
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  private final ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();

  byte[] toBytes() {
    return bytes.toArrayCopy();
  }

  /** Each code unit on its own, so that lone surrogates come back as they were. */
  void text(String text) throws IOException {
    bytes.writeVInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes.writeVInt(text.charAt(i));
    }
  }

  void name(Enum<?> constant) throws IOException {
    text(constant.name());
  }

  void number(long number) throws IOException {
    bytes.writeZLong(number);
  }

  void decimal(double number) throws IOException {
    bytes.writeLong(Double.doubleToLongBits(number));
  }

  void span(Span span) throws IOException {
    bytes.writeVInt(span.start());
    bytes.writeVInt(span.length());
  }

  <T> void optional(Optional<T> value, Writer<T> writer) throws IOException {
    bytes.writeByte((byte) (value.isPresent() ? 1 : 0));
    if (value.isPresent()) {
      writer.write(value.get());
    }
  }

  void optional(OptionalLong value) throws IOException {
    optional(value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty(), this::number);
  }

  <T> void list(Collection<T> values, Writer<T> writer) throws IOException {
    bytes.writeVInt(values.size());
    for (T value : values) {
      writer.write(value);
    }
  }
}
