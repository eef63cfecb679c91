package org.bilan.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.text.Folding;
import org.bilan.text.Tokens;

/**
 * Parses the pattern language of rule files.
 *
 * <pre>
 * word 'two words' &lt;class tag a=v&gt; @MACRO $name:part ( a | b ) [^ a b ] part? part{m,n} ~n ~n:MACRO
 * ANY WORD CAP LOW NUM BOS EOS
 * </pre>
 *
 * <p>{@code ~n} is a gap of up to n tokens, {@code @GAP{0,n}}.
 */
final class PatternParser {

  private final String text;
  private final LanguagePack pack;
  private final Map<String, Pattern> macros;
  private final Table.Row row;
  private int at;

  private PatternParser(
      String text, LanguagePack pack, Map<String, Pattern> macros, Table.Row row) {
    this.text = text;
    this.pack = pack;
    this.macros = macros;
    this.row = row;
  }

  static Pattern parse(String text, LanguagePack pack, Map<String, Pattern> macros, Table.Row row) {
    PatternParser parser = new PatternParser(text, pack, macros, row);
    Pattern pattern = parser.choice();
    if (parser.at < text.length()) {
      throw parser.fault("unexpected '" + text.charAt(parser.at) + "'");
    }
    return pattern;
  }

  private Pattern choice() {
    List<Pattern> options = new ArrayList<>();
    options.add(sequence());
    while (peek() == '|') {
      at++;
      options.add(sequence());
    }
    return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    for (char c = peek(); c != 0 && c != '|' && c != ')' && c != ']'; c = peek()) {
      parts.add(quantified());
    }
    if (parts.isEmpty()) {
      throw fault("an empty part");
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private Pattern quantified() {
    Pattern part = atom();
    if (at < text.length() && text.charAt(at) == '?') {
      at++;
      return new Pattern.Repeat(part, 0, 1);
    }
    if (at < text.length() && text.charAt(at) == '{') {
      int close = text.indexOf('}', at);
      int comma = text.indexOf(',', at);
      if (close < 0 || comma < 0 || comma > close) {
        throw fault("a repeat is {min,max}");
      }
      int min = number(text.substring(at + 1, comma));
      int max = number(text.substring(comma + 1, close));
      if (min > max || max > 60) {
        throw fault("a repeat of " + min + " to " + max);
      }
      at = close + 1;
      return new Pattern.Repeat(part, min, max);
    }
    return part;
  }

  private int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException fault) {
      throw fault("'" + digits + "' is not a number");
    }
  }

  private Pattern atom() {
    char c = peek();
    switch (c) {
      case '(':
        at++;
        Pattern inner = choice();
        expect(')');
        return inner;
      case '[':
        at++;
        expect('^');
        List<Pattern> options = new ArrayList<>();
        while (peek() != ']') {
          options.add(single(atom()));
        }
        at++;
        return new Pattern.Not(options);
      case '<':
        int close = text.indexOf('>', at);
        if (close < 0) {
          throw fault("'<' is not closed");
        }
        String words = text.substring(at + 1, close);
        at = close + 1;
        return reading(words);
      case '@':
        at++;
        return macro(name());
      case '$':
        at++;
        String name = name();
        expect(':');
        return new Pattern.Capture(name, atom());
      case '~':
        at++;
        return gap();
      case '\'':
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
          throw fault("a quote is not closed");
        }
        String quoted = text.substring(at + 1, end);
        at = end + 1;
        return words(quoted);
      default:
        return bare();
    }
  }

  private Pattern single(Pattern option) {
    if (option instanceof Pattern.Word
        || option instanceof Pattern.Reading
        || option instanceof Pattern.Shape
        || option instanceof Pattern.Not) {
      return option;
    }
    throw fault("[^ ] holds words, classes and shapes only");
  }

  private Pattern gap() {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int size = number(text.substring(start, at));
    String name = "GAP";
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      name = name();
    }
    return new Pattern.Repeat(macro(name), 0, size);
  }

  private Pattern macro(String name) {
    Pattern macro = macros.get(name);
    if (macro == null) {
      throw fault("no macro @" + name);
    }
    return macro;
  }

  private Pattern reading(String words) {
    for (String part : words.strip().split("\\s+")) {
      if (!pack.knows(part)) {
        throw fault("no lexicon entry is '" + part + "'");
      }
    }
    return new Pattern.Reading(pack.test(words));
  }

  private Pattern words(String quoted) {
    Tokens tokens = pack.tokenizer().tokenize(quoted);
    List<Pattern> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      parts.add(new Pattern.Word(tokens.norm(i)));
    }
    if (parts.isEmpty()) {
      throw fault("no words in quotes");
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private Pattern bare() {
    int start = at;
    while (at < text.length() && " |()[]{}?<>@$~".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw fault("unexpected '" + text.charAt(at) + "'");
    }
    for (Pattern.Kind kind : Pattern.Kind.values()) {
      if (kind.name().equals(word)) {
        return new Pattern.Shape(kind);
      }
    }
    return words(Folding.fold(word));
  }

  private String name() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (start == at) {
      throw fault("a name is missing");
    }
    return text.substring(start, at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw fault("'" + c + "' is missing");
    }
    at++;
  }

  private char peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private PackException fault(String fault) {
    return row.fault(fault + " at column " + (at + 1) + " of: " + text);
  }
}
