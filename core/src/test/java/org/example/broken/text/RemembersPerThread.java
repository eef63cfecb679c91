package org.example.broken.text;

/** Keeps something per thread. */
public final class RemembersPerThread {
  private final ThreadLocal<String> word = new ThreadLocal<>();

  /** The word of this thread. */
  public String word() {
    return word.get();
  }
}
