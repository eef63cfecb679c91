package org.bilan.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Exact values as terms; Lucene refuses terms of more than 32,766 bytes. */
final class Keywords {

  private static final int LONGEST = 1_000;

  private Keywords() {}

  /** The value itself, or the hash of one of more than 1,000 characters. */
  static String of(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return "sha256:"
          + HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException("every Java platform has SHA-256", fault);
    }
  }
}
