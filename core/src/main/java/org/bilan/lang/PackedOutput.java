package org.bilan.lang;

import java.io.ByteArrayOutputStream;

/** Writes numbers in as few bytes as they need: seven bits a byte, the low ones first. */
final class PackedOutput {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void octet(int value) {
    out.write(value);
  }

  /** A number that is not negative. */
  void number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** A signed number of 24 bits. */
  void three(int value) {
    out.write(value >> 16);
    out.write(value >> 8);
    out.write(value);
  }

  void bytes(byte[] bytes) {
    out.writeBytes(bytes);
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
