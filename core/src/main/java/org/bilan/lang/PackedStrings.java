package org.bilan.lang;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of short strings as one array of UTF-8 bytes. */
final class PackedStrings {
  private final byte[] bytes;
  private final int[] starts;

  private PackedStrings(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  String get(int index) {
    int start = starts[index];
    return new String(bytes, start, starts[index + 1] - start, StandardCharsets.UTF_8);
  }

  boolean isEmpty(int index) {
    return starts[index] == starts[index + 1];
  }

  /** Reads what {@link #write} wrote. */
  static PackedStrings read(PackedInput in, int count) {
    int[] lengths = in.numbers(count, 1 << 16);
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return new PackedStrings(in.bytes(starts[count]), starts);
  }

  /** Writes the lengths of all, then their bytes. */
  static void write(PackedOutput out, List<String> strings) {
    for (String string : strings) {
      out.number(string.getBytes(StandardCharsets.UTF_8).length);
    }
    for (String string : strings) {
      out.bytes(string.getBytes(StandardCharsets.UTF_8));
    }
  }
}
