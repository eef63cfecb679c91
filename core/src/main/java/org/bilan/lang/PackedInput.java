package org.bilan.lang;

import java.util.Arrays;

/**
 * Reads what {@link PackedOutput} wrote.
 *
 * <p>Every method throws {@link IndexOutOfBoundsException} where the bytes end too early and {@link
 * IllegalArgumentException} where a number is too large; {@link #position()} then tells where.
 */
final class PackedInput {
  private final byte[] bytes;
  private int position;

  PackedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int position() {
    return position;
  }

  int length() {
    return bytes.length;
  }

  boolean atEnd() {
    return position == bytes.length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int octet = bytes[position++];
      value |= (long) (octet & 0x7F) << shift;
      if (octet >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number longer than 63 bits");
  }

  /** A number that counts things which follow, so at most the bytes that are there. */
  int size() {
    long value = number();
    if (value > bytes.length) {
      throw new IllegalArgumentException(value + " of something in " + bytes.length + " bytes");
    }
    return (int) value;
  }

  /** A number below a bound. */
  int below(int bound) {
    long value = number();
    if (value >= bound) {
      throw new IllegalArgumentException(value + " where at most " + (bound - 1) + " can stand");
    }
    return (int) value;
  }

  /**
   * Many numbers below a bound in a row. One loop without calls: a file of a million numbers is
   * read before the virtual machine has warmed up.
   */
  int[] numbers(int count, int bound) {
    int[] numbers = new int[count];
    int at = position;
    for (int i = 0; i < count; i++) {
      long value = 0;
      int shift = 0;
      int octet;
      do {
        octet = bytes[at++];
        value |= (long) (octet & 0x7F) << shift;
        shift += 7;
      } while (octet < 0 && shift < 63);
      if (octet < 0 || value >= bound) {
        position = at;
        throw new IllegalArgumentException(value + " where at most " + (bound - 1) + " can stand");
      }
      numbers[i] = (int) value;
    }
    position = at;
    return numbers;
  }

  byte octet() {
    return bytes[position++];
  }

  int three() {
    int value =
        bytes[position] << 16 | (bytes[position + 1] & 0xFF) << 8 | bytes[position + 2] & 0xFF;
    position += 3;
    return value;
  }

  byte[] bytes(int length) {
    if (length > bytes.length - position) {
      throw new IndexOutOfBoundsException(length + " bytes wanted");
    }
    byte[] copy = Arrays.copyOfRange(bytes, position, position + length);
    position += length;
    return copy;
  }
}
