package org.example.broken.text;

import org.jsoup.Jsoup;

/** Knows a library of another room. */
public final class ParsesHtml {
  private ParsesHtml() {}

  /** The text of a page. */
  public static String text(String page) {
    return Jsoup.parse(page).text();
  }
}
