package org.bilan.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.text.Warning;

/**
 * Decodes the bytes of a page. The character set is, in this order: that of a byte order mark, of
 * the HTTP header, of a meta element or XML declaration in the first 4,096 bytes, else UTF-8 if the
 * bytes are well-formed UTF-8, else windows-1252 (after the Encoding Standard of WHATWG, which also
 * reads ISO-8859-1 and US-ASCII as windows-1252). A stated set that the bytes contradict while they
 * are well-formed UTF-8 with characters beyond ASCII is overruled, with a warning.
 */
public final class PageDecoder {

  private static final int HEAD = 4096;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PageDecoder() {}

  /**
   * Decodes a page. Never fails: bytes that fit no character become U+FFFD, with a warning.
   *
   * @param bytes the body of the page
   * @param contentType the value of the HTTP header {@code Content-Type}, if known
   */
  public static DecodedPage decode(byte[] bytes, Optional<String> contentType) {
    List<Warning> warnings = new ArrayList<>();
    Optional<Charset> marked = byteOrderMark(bytes);
    Charset charset;
    if (marked.isPresent()) {
      charset = marked.get();
    } else {
      String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
      Optional<Charset> stated = contentType.flatMap(PageDecoder::named).or(() -> declared(head));
      boolean wellFormed = isUtf8(bytes);
      charset = stated.orElse(wellFormed ? StandardCharsets.UTF_8 : WINDOWS);
      if (stated.isPresent() && overruled(charset, bytes, wellFormed)) {
        Charset better = wellFormed ? StandardCharsets.UTF_8 : WINDOWS;
        warnings.add(
            Warning.of(
                Warning.Kind.BAD_CHARACTERS,
                "the page says " + charset.name() + " but reads as " + better.name()));
        charset = better;
      }
    }
    String text = new String(bytes, charset);
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    warnAboutCharacters(text, warnings);
    return new DecodedPage(text, charset.name(), warnings);
  }

  private static boolean overruled(Charset stated, byte[] bytes, boolean wellFormed) {
    boolean unicode = stated.name().startsWith("UTF-");
    if (stated.equals(StandardCharsets.UTF_8)) {
      return !wellFormed && replacedShare(bytes) > 0.2;
    }
    return !unicode
        && wellFormed
        && hasMultibyte(bytes)
        && stated.newEncoder().maxBytesPerChar() <= 1;
  }

  /** The share of the bytes beyond ASCII that UTF-8 cannot read. */
  private static double replacedShare(byte[] bytes) {
    int beyond = 0;
    for (byte b : bytes) {
      if (b < 0) {
        beyond++;
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int replaced = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      replaced++;
    }
    return beyond == 0 ? 0 : (double) replaced / beyond;
  }

  private static void warnAboutCharacters(String text, List<Warning> warnings) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    if (controls > 0.02 * text.length()) {
      warnings.add(
          Warning.of(Warning.Kind.BINARY, controls + " control characters: not a text page?"));
    }
    PageText.check(text, warnings);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The set that a meta element or an XML declaration names; UTF-16 there means UTF-8. */
  private static Optional<Charset> declared(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    Optional<Charset> found = Optional.empty();
    int xml = lower.indexOf("<?xml");
    if (xml >= 0 && xml < 64) {
      int end = lower.indexOf("?>", xml);
      int encoding = lower.indexOf("encoding", xml);
      if (encoding > 0 && encoding < end) {
        found = valueAfter(lower, encoding + "encoding".length());
      }
    }
    for (int at = lower.indexOf("<meta"); at >= 0 && found.isEmpty(); ) {
      int end = lower.indexOf('>', at);
      String tag = lower.substring(at, end < 0 ? lower.length() : end);
      found = named(tag);
      at = lower.indexOf("<meta", at + 5);
    }
    return found.map(set -> set.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : set);
  }

  /** The set after {@code charset=}. */
  private static Optional<Charset> named(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset");
    return at < 0 ? Optional.empty() : valueAfter(lower, at + "charset".length());
  }

  private static Optional<Charset> valueAfter(String text, int from) {
    int at = from;
    while (at < text.length() && " =\"'\t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < text.length() && " \"';,/>?\t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return at == from || at == end ? Optional.empty() : charset(text.substring(at, end));
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII");
      return Optional.of(latin ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static boolean hasMultibyte(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
