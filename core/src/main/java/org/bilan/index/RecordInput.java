package org.bilan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.bilan.text.Span;

/** Reads values that {@link RecordOutput} wrote. */
final class RecordInput {

  /** Reads one value. */
  interface Reader<T> {
    T read() throws IOException;
  }

  private final ByteArrayDataInput bytes;

  RecordInput(BytesRef record) {
    this.bytes = new ByteArrayDataInput(record.bytes, record.offset, record.length);
  }

  String text() {
    char[] text = new char[bytes.readVInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) bytes.readVInt();
    }
    return new String(text);
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  long number() throws IOException {
    return bytes.readZLong();
  }

  double decimal() {
    return Double.longBitsToDouble(bytes.readLong());
  }

  Span span() {
    int start = bytes.readVInt();
    return Span.of(start, start + bytes.readVInt());
  }

  <T> Optional<T> optional(Reader<T> reader) throws IOException {
    return bytes.readByte() == 1 ? Optional.of(reader.read()) : Optional.empty();
  }

  OptionalLong optionalNumber() throws IOException {
    return optional(this::number).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  <T> List<T> list(Reader<T> reader) throws IOException {
    int size = bytes.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read());
    }
    return values;
  }
}
