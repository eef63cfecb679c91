package org.bilan.corpus.places;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads a GNU gettext {@code .mo} file: message id to translation. */
final class MessageCatalog {
  private static final int MAGIC = 0x950412de;

  private MessageCatalog() {}

  static Map<String, String> read(Path file) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (buffer.getInt(0) != MAGIC) {
      throw new IOException(file + ": not a little-endian .mo file");
    }
    int count = buffer.getInt(8);
    int originals = buffer.getInt(12);
    int translations = buffer.getInt(16);
    Map<String, String> messages = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      messages.put(string(buffer, originals + 8 * i), string(buffer, translations + 8 * i));
    }
    messages.remove("");
    return messages;
  }

  private static String string(ByteBuffer buffer, int entry) {
    byte[] bytes = new byte[buffer.getInt(entry)];
    buffer.get(buffer.getInt(entry + 4), bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
