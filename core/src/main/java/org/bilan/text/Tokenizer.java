package org.bilan.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a text into tokens by character classes and a language's {@link TokenRules}. One pass,
 * linear time. Immutable and thread-safe.
 */
public final class Tokenizer {

  private static final int LONGEST_TOKEN = 2000;

  /** Longer words are neither elided nor known as whole, in code units. */
  private static final int LONGEST_ELIDED = 40;

  private final TokenRules rules;
  private final KnownWords known;

  /** Those that may be cut off, the longest first. */
  private final List<String> enclitics;

  /** Whether every enclitic has a mark in it, such as an apostrophe. */
  private final boolean marked;

  private final int longestEnclitic;

  /** A tokenizer for one language. */
  public Tokenizer(TokenRules rules) {
    this(rules, new KnownWords(List.of()));
  }

  /** A tokenizer for one language that gives the known words as they are. */
  public Tokenizer(TokenRules rules, KnownWords known) {
    this.rules = rules;
    this.known = known;
    enclitics =
        rules.enclitics().stream()
            .filter(enclitic -> enclitic.length() > 1)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    marked = enclitics.stream().allMatch(e -> hasMark(e, 0, e.length()));
    longestEnclitic = rules.enclitics().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The tokens of a text; an enclitic by itself is one, as lexicons and rules write it. */
  public Tokens tokenize(String text) {
    Scan scan = new Scan(text, known);
    if (text.length() <= longestEnclitic && rules.enclitics().contains(Folding.fold(text))) {
      scan.add(0, text.length(), Tokens.Kind.WORD);
      return scan.tokens();
    }
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (isDigit(c)) {
        at = number(scan, at);
      } else if (isLetter(text, at)) {
        at = word(scan, at);
      } else {
        int end = at + Character.charCount(text.codePointAt(at));
        scan.add(at, end, isPunctuation(c) ? Tokens.Kind.PUNCTUATION : Tokens.Kind.SYMBOL);
        at = end;
      }
    }
    return scan.tokens();
  }

  private static int number(Scan scan, int start) {
    String text = scan.text;
    int end = start + 1;
    while (end < text.length() && end - start < LONGEST_TOKEN) {
      char c = text.charAt(end);
      boolean inner =
          (c == '.' || c == ',' || isApostrophe(c))
              && end + 1 < text.length()
              && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !inner) {
        break;
      }
      end++;
    }
    scan.add(start, end, Tokens.Kind.NUMBER);
    return end;
  }

  private int word(Scan scan, int start) {
    String text = scan.text;
    int end = start;
    while (end < text.length() && end - start < LONGEST_TOKEN) {
      char c = text.charAt(end);
      if (isLetter(text, end)) {
        end += Character.charCount(text.codePointAt(end));
      } else if (isDigit(c)) {
        end++;
      } else if (isHyphen(c) && end + 1 < text.length() && isWordPart(text, end + 1)) {
        end++;
      } else if (c == '.' && isInitials(text, start, end)) {
        end++;
      } else if (isApostrophe(c)) {
        if (isElision(text, start, end)) {
          scan.add(start, end + 1, Tokens.Kind.WORD);
          return end + 1;
        }
        if (end + 1 < text.length() && isLetter(text, end + 1)) {
          end++;
        } else {
          break;
        }
      } else {
        break;
      }
    }
    return cut(scan, start, end);
  }

  /** Whether the word that ends before an apostrophe, or its last part, is elided. */
  private boolean isElision(String text, int start, int end) {
    if (end - start > LONGEST_ELIDED) {
      return false;
    }
    String before = Folding.fold(text, start, end) + "'";
    String part = before.substring(before.lastIndexOf('-') + 1);
    boolean elided = rules.elisions().contains(before) || rules.elisions().contains(part);
    return elided && !rules.whole().contains(Folding.fold(text, start, wordEnd(text, end + 1)));
  }

  /** Cuts enclitics off a word. */
  private int cut(Scan scan, int start, int end) {
    String folded = known.fold(scan.text, start, end);
    if (folded.length() == end - start && (!marked || hasMark(folded, 0, folded.length()))) {
      for (int i = 0; i < enclitics.size(); i++) {
        int cut = folded.length() - enclitics.get(i).length();
        if (cut > 0 && folded.endsWith(enclitics.get(i)) && !rules.whole().contains(folded)) {
          scan.add(start, start + cut, Tokens.Kind.WORD);
          scan.add(start + cut, end, Tokens.Kind.WORD);
          return end;
        }
      }
    }
    scan.add(start, end, Tokens.Kind.WORD, folded);
    return end;
  }

  /** Whether something other than a letter stands in a part of a text. */
  private static boolean hasMark(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isLetter(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_ELIDED && isLetter(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether the full stop at {@code end} continues initials such as U.S. or J.-P. */
  private static boolean isInitials(String text, int start, int end) {
    boolean single = end - start == 1 || !Character.isLetterOrDigit(text.charAt(end - 2));
    if (!single || !Character.isUpperCase(text.charAt(end - 1))) {
      return false;
    }
    if (end - start > 1) {
      return text.charAt(end - 2) == '.' || text.charAt(end - 2) == '-';
    }
    return end + 1 < text.length()
        && (Character.isUpperCase(text.charAt(end + 1)) || isHyphen(text.charAt(end + 1)));
  }

  private static boolean isWordPart(String text, int at) {
    return isLetter(text, at) || isDigit(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (c == '\u00AD' || c == '\u200D' || c == '\u200C') {
      return true;
    }
    int type = Character.getType(text.codePointAt(at));
    return Character.isLetter(text.codePointAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** White space, no-break spaces included. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u2060'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u3000'
        || c == '\u0085';
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The tokens found so far. */
  private static final class Scan {

    private final String text;
    private final KnownWords known;
    private int[] starts;
    private int[] ends;
    private String[] norms;
    private byte[] kinds;
    private int count;

    private Scan(String text, KnownWords known) {
      this.text = text;
      this.known = known;
      int guess = Math.max(16, Math.min(text.length() / 5 + 8, 1 << 16));
      starts = new int[guess];
      ends = new int[guess];
      norms = new String[guess];
      kinds = new byte[guess];
    }

    private void add(int start, int end, Tokens.Kind kind) {
      add(start, end, kind, known.fold(text, start, end));
    }

    private void add(int start, int end, Tokens.Kind kind, String norm) {
      if (count == starts.length) {
        int size = 2 * count;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        norms = Arrays.copyOf(norms, size);
        kinds = Arrays.copyOf(kinds, size);
      }
      starts[count] = start;
      ends[count] = end;
      norms[count] = norm;
      kinds[count++] = (byte) kind.ordinal();
    }

    private Tokens tokens() {
      return new Tokens(
          text,
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          Arrays.copyOf(norms, count),
          Arrays.copyOf(kinds, count));
    }
  }
}
