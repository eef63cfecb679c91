package org.bilan.lang;

/**
 * A language pack is broken. The message names the file and the line. Thrown only while loading.
 */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault in one line of a file; lines count from 1, 0 stands for the file as a whole. */
  public PackException(String file, int line, String fault) {
    super((line > 0 ? file + ":" + line : file) + ": " + fault);
  }

  /** A fault in a file that another failure caused. */
  public PackException(String file, int line, String fault, Throwable cause) {
    super((line > 0 ? file + ":" + line : file) + ": " + fault, cause);
  }
}
