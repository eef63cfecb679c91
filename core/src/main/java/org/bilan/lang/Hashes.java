package org.bilan.lang;

/**
 * The hash numbers by which a name model knows words and features. They are part of its file
 * format: another hash needs another format version.
 */
final class Hashes {

  private Hashes() {}

  /** The hash of a text. */
  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of a part of a text. */
  static int of(CharSequence text, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return mix(hash);
  }

  /** The hash of two hashes in order. */
  static int join(int first, int second) {
    return mix(first * 31 + second + 0x9E3779B9);
  }

  /** The finalizer of MurmurHash3, by Austin Appleby, public domain. */
  private static int mix(int value) {
    int hash = value;
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
