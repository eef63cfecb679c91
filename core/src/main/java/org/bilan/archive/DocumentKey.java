package org.bilan.archive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.bilan.Article;

/**
 * Tells documents apart by origin and content: half of a SHA-256 over both, so that two of a
 * billion documents share a key with a chance of one in 10^20.
 */
record DocumentKey(long high, long low) {

  private static final int CHUNK = 1 << 13;

  static DocumentKey of(Document.Readable document) {
    MessageDigest digest = sha256();
    Article article = document.article();
    field(digest, document.origin());
    field(digest, article.form().name());
    field(digest, article.id().orElse(""));
    field(digest, article.url().orElse(""));
    field(digest, article.title().orElse(""));
    field(digest, article.language().orElse(""));
    field(digest, article.published().map(LocalDate::toString).orElse(""));
    field(digest, article.content());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new DocumentKey(hash.getLong(), hash.getLong());
  }

  static DocumentKey parse(String hex) {
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    return new DocumentKey(bytes.getLong(), bytes.getLong());
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }

  /** Lengths stand before the characters, so that no two lists of fields give the same bytes. */
  private static void field(MessageDigest digest, String text) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text.length()));
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * Math.min(text.length(), CHUNK));
    for (int from = 0; from < text.length(); from += CHUNK) {
      int to = Math.min(text.length(), from + CHUNK);
      bytes.clear();
      bytes.asCharBuffer().put(text, from, to);
      digest.update(bytes.limit(Character.BYTES * (to - from)));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
