package org.bilan.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.text.Span;

/**
 * Scans the linked data that a page carries (JSON-LD 1.1, schema.org vocabulary). Tolerant: line
 * breaks inside strings, missing brackets, comments and trailing commas do not stop it; nesting
 * costs no stack. It reads the strings that an object holds directly, nothing else.
 */
final class JsonLd {

  private static final int LONGEST = 2_000_000;

  private final String text;
  private final List<Thing> things = new ArrayList<>();
  private final List<Span> bodies = new ArrayList<>();
  private int at;

  private JsonLd(String text) {
    this.text = text;
  }

  /**
   * One object.
   *
   * @param values its keys with their first string; the types under {@code @type}, joined by spaces
   */
  record Thing(Map<String, String> values) {

    Optional<String> value(String key) {
      return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    String type() {
      return values.getOrDefault("@type", "");
    }

    /** Whether its type is one of the article types of schema.org. */
    boolean isArticle() {
      String type = type();
      return type.contains("Article") || type.contains("Posting") || type.contains("Report");
    }

    boolean isPage() {
      return type().contains("WebPage") || type().contains("ItemPage") || type().isEmpty();
    }
  }

  /**
   * What a script holds.
   *
   * @param things its objects, in the order in which they open
   * @param bodies where it spells the text of an article, between the quotation marks
   */
  record Scan(List<Thing> things, List<Span> bodies) {}

  static Scan scan(String script) {
    JsonLd scanner = new JsonLd(script.length() > LONGEST ? script.substring(0, LONGEST) : script);
    scanner.scan();
    return new Scan(scanner.things, scanner.bodies);
  }

  private void scan() {
    List<Map<String, String>> open = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    String key = "";
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        int start = at + 1;
        String string = string();
        if (key.equals("articleBody") && !isKey()) {
          bodies.add(Span.of(start, Math.max(start, at - 1)));
        }
        if (isKey()) {
          key = string;
        } else if (!open.isEmpty() && !key.isEmpty()) {
          put(open.get(open.size() - 1), key, string);
        }
        continue;
      }
      at++;
      if (c == '{') {
        Map<String, String> values = new LinkedHashMap<>();
        things.add(new Thing(values));
        open.add(values);
        keys.add(key);
        key = "";
      } else if (c == '}' && !open.isEmpty()) {
        open.remove(open.size() - 1);
        key = keys.remove(keys.size() - 1);
      }
    }
  }

  private static void put(Map<String, String> values, String key, String value) {
    if (key.equals("@type")) {
      values.merge(key, value, (a, b) -> a + " " + b);
    } else {
      values.putIfAbsent(key, value);
    }
  }

  private boolean isKey() {
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next < text.length() && text.charAt(next) == ':';
  }

  private String string() {
    int end = ++at;
    boolean escaped = false;
    while (end < text.length() && text.charAt(end) != '"') {
      if (text.charAt(end) == '\\') {
        escaped = true;
        end++;
      }
      end++;
    }
    end = Math.min(end, text.length());
    String body = text.substring(at, end);
    at = Math.min(end + 1, text.length());
    return escaped ? unescape(body) : body;
  }

  private static String unescape(String body) {
    StringBuilder plain = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 == body.length()) {
        plain.append(c);
        continue;
      }
      char next = body.charAt(++i);
      switch (next) {
        case 'n', 'r', 't', 'b', 'f' -> plain.append(' ');
        case 'u' -> {
          int code = hex(body, i + 1);
          if (code >= 0) {
            plain.append((char) code);
            i += 4;
          }
        }
        default -> plain.append(next);
      }
    }
    return plain.toString();
  }

  /** The code unit that four hexadecimal digits name, else -1. */
  static int hex(String body, int from) {
    if (from + 4 > body.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(body.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = 16 * code + digit;
    }
    return code;
  }
}
