package org.bilan.mention;

import java.util.OptionalDouble;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.text.Tokens;

/**
 * Reads numbers in digits with their separators: {@code 4 354}, {@code 1,234.5}, {@code 40.000},
 * {@code 1'234}. Immutable and thread-safe.
 */
final class DigitReader {

  /**
   * Digits read.
   *
   * @param to the token after the last one
   * @param value their value
   */
  record Read(int to, OptionalDouble value) {}

  private static final int MOST_DIGITS = 15;

  /** Digits that are no number of their own, and so must end another one: {@code 14 000}. */
  private static final String NO_NUMBER = "000";

  private final String decimal;
  private final boolean groupsBySpace;
  private final boolean zerosBySpace;

  DigitReader(LanguagePack pack) {
    decimal = pack.property("numbers.decimal").orElse(".");
    String spaces = pack.property("numbers.groups.space").orElse("no");
    groupsBySpace = spaces.equals("yes");
    zerosBySpace = groupsBySpace || spaces.equals("zeros");
  }

  /**
   * The number in digits at a token.
   *
   * @param scaled whether a scale word follows, so that a single mark is a decimal one
   */
  Read read(Chart chart, int at, int high, boolean scaled) {
    Tokens tokens = chart.tokens();
    String digits = tokens.norm(at).replace("'", "");
    int to = groupsEnd(tokens, at, high, digits);
    if (to == at + 1) {
      return new Read(to, value(digits, scaled));
    }
    StringBuilder whole = new StringBuilder();
    for (int i = at; i < to; i++) {
      whole.append(tokens.norm(i));
    }
    String plain = whole.toString().replace(',', '.');
    return new Read(to, OptionalDouble.of(Double.parseDouble(plain)));
  }

  /** A fraction without its zero: {@code .77}; the mark stands at the token. */
  OptionalDouble fraction(Chart chart, int at, int high) {
    Tokens tokens = chart.tokens();
    boolean mark = tokens.norm(at).equals(".") || tokens.norm(at).equals(",");
    if (!mark
        || at + 1 >= high
        || !tokens.spaceBefore(at)
        || tokens.spaceBefore(at + 1)
        || !tokens.isNumber(at + 1)
        || !isPlain(tokens.norm(at + 1))
        || tokens.norm(at + 1).length() > MOST_DIGITS) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble("0." + tokens.norm(at + 1)));
  }

  /** The end of groups of three digits parted by spaces; the token after {@code at} if none. */
  private int groupsEnd(Tokens tokens, int at, int high, String digits) {
    int to = at + 1;
    if (digits.length() > 3 || digits.charAt(0) == '0' || !isPlain(digits)) {
      return to;
    }
    boolean plainSpaces = false;
    boolean zeros = false;
    while (to < high && to - at < 5 && isGroup(tokens, to)) {
      plainSpaces |= tokens.text().charAt(tokens.end(to - 1)) == ' ';
      zeros |= tokens.norm(to).equals(NO_NUMBER);
      to++;
      if (!isPlain(tokens.norm(to - 1))) {
        break;
      }
    }
    boolean several = to > at + 2;
    boolean sure = several || zeros && zerosBySpace;
    return plainSpaces && !groupsBySpace && !sure ? at + 1 : to;
  }

  /** Whether three digits follow the last token after one space that may part thousands. */
  private boolean isGroup(Tokens tokens, int token) {
    String norm = tokens.norm(token);
    int whole = wholeDigits(norm);
    if (!tokens.isNumber(token)
        || whole != 3
        || tokens.start(token) - tokens.end(token - 1) != 1
        || !(norm.length() == 3
            || decimal.indexOf(norm.charAt(3)) >= 0 && isPlain(norm.substring(4)))) {
      return false;
    }
    return switch (tokens.text().charAt(tokens.end(token - 1))) {
      case ' ', '\u00A0', '\u202F', '\u2009', '\u2008' -> true;
      default -> false;
    };
  }

  private static int wholeDigits(String norm) {
    int digits = 0;
    while (digits < norm.length() && norm.charAt(digits) >= '0' && norm.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  static boolean isPlain(String digits) {
    return !digits.isEmpty() && wholeDigits(digits) == digits.length();
  }

  /** The value of digits with dots and commas; empty where they make no sense. */
  private OptionalDouble value(String digits, boolean scaled) {
    int dots = count(digits, '.');
    int commas = count(digits, ',');
    if (dots == 0 && commas == 0) {
      return digits.length() > MOST_DIGITS
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(digits));
    }
    if (dots > 0 && commas > 0) {
      char last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
      String plain = digits.replace(last == '.' ? "," : ".", "").replace(',', '.');
      return count(plain, '.') == 1
          ? OptionalDouble.of(Double.parseDouble(plain))
          : OptionalDouble.empty();
    }
    char mark = dots > 0 ? '.' : ',';
    String[] groups = digits.split(mark == '.' ? "\\." : ",");
    boolean thousands = groups[0].length() <= 3 && !groups[0].startsWith("0");
    for (int i = 1; i < groups.length; i++) {
      thousands &= groups[i].length() == 3;
    }
    if (thousands && !(scaled && groups.length == 2 && decimal.indexOf(mark) >= 0)) {
      return OptionalDouble.of(Double.parseDouble(String.join("", groups)));
    }
    return groups.length == 2
        ? OptionalDouble.of(Double.parseDouble(groups[0] + "." + groups[1]))
        : OptionalDouble.empty();
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(each -> each == c).count();
  }
}
