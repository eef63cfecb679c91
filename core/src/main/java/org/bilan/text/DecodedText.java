package org.bilan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The characters of a text file whose character set nobody names. Byte order marks are believed;
 * UTF-16 without one is known by its zero bytes; what is valid UTF-8 is UTF-8; what is mostly valid
 * UTF-8 is damaged UTF-8; the rest is windows-1252, the usual older set of western languages.
 *
 * @param text the characters, without a byte order mark
 * @param charset the character set that was read
 * @param warnings what is wrong with the bytes: {@link Warning.Kind#BINARY}, {@link
 *     Warning.Kind#BAD_CHARACTERS}
 */
public record DecodedText(String text, Charset charset, List<Warning> warnings) {

  private static final int SAMPLE = 1 << 14;
  private static final String FALLBACK = "windows-1252";
  private static final char REPLACEMENT = '\uFFFD';

  /** Copies the list. */
  public DecodedText {
    warnings = List.copyOf(warnings);
  }

  /** Decodes the bytes of a whole file. */
  public static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return plain(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return plain(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return withoutMark(bytes);
  }

  /** Whether the bytes look like data rather than text. */
  public boolean isBinary() {
    return warnings.stream().anyMatch(warning -> warning.kind() == Warning.Kind.BINARY);
  }

  private static DecodedText withoutMark(byte[] bytes) {
    int size = Math.min(bytes.length, SAMPLE);
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < size; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      } else if (bytes[i] > 0 && bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r')) {
        controls++;
      }
    }
    if (10 * zeros[1] > 3 * size && 50 * zeros[0] < size) {
      return plain(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (10 * zeros[0] > 3 * size && 50 * zeros[1] < size) {
      return plain(bytes, 0, StandardCharsets.UTF_16BE);
    }
    DecodedText decoded = utf8(bytes, 0);
    if (100 * (zeros[0] + zeros[1]) > size || 20 * controls > size) {
      Warning binary =
          Warning.of(Warning.Kind.BINARY, "zero bytes or control characters: data, not text");
      return new DecodedText(decoded.text, decoded.charset, List.of(binary));
    }
    return decoded;
  }

  private static DecodedText utf8(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return new DecodedText(text, StandardCharsets.UTF_8, List.of());
    }
    int good = 0;
    int bad = 0;
    for (int i = from; i < bytes.length; ) {
      int size = sequence(bytes, i);
      boolean surrogate = size == 3 && isSurrogate(bytes, i);
      good += size > 1 ? 1 : 0;
      bad += size == 0 || surrogate ? 1 : 0;
      i += Math.max(1, size);
    }
    if (bad == 0) {
      return new DecodedText(text, StandardCharsets.UTF_8, List.of());
    }
    if (from == 0 && good < bad) {
      Charset charset = Charset.forName(FALLBACK);
      String message = "not UTF-8 in " + bad + " places; read as " + FALLBACK;
      return new DecodedText(
          new String(bytes, charset),
          charset,
          List.of(Warning.of(Warning.Kind.BAD_CHARACTERS, message)));
    }
    String message = "not UTF-8 in " + bad + " places, which were replaced";
    return new DecodedText(
        text, StandardCharsets.UTF_8, List.of(Warning.of(Warning.Kind.BAD_CHARACTERS, message)));
  }

  /** The length of the UTF-8 sequence at an offset, 0 if there is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > bytes.length) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
    boolean outside = lead == 0xF4 && second > 0x8F;
    return overlong || outside ? 0 : size;
  }

  /** Half a character of UTF-16 in the dress of UTF-8: not allowed, but no other character set. */
  private static boolean isSurrogate(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) == 0xED && (bytes[at + 1] & 0xFF) > 0x9F;
  }

  private static DecodedText plain(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new DecodedText(text, charset, List.of());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
