package org.bilan.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the syntax of queries by recursive descent: {@code OR} binds least, then {@code AND} (also
 * where nothing stands between two criteria), then {@code NOT} and {@code -}.
 *
 * <p>Of our own, not Lucene's, because Lucene's parsers refuse {@code near:-33.9,18.4,50km}, take
 * {@code /}, {@code ~} and {@code ^} of plain text for operators, overflow the stack on deep
 * parentheses and do not say where a fault stands.
 */
final class QueryReader {

  private static final int LONGEST = 10_000;
  private static final int DEEPEST = 64;
  private static final int MOST_CRITERIA = 250;

  private final QueryWords words;
  private int depth;
  private int criteria;

  private QueryReader(String query) {
    this.words = new QueryWords(query);
  }

  /**
   * Reads a query; a blank one is fulfilled by every claim.
   *
   * @throws QueryException if it cannot be read, is longer than 10,000 characters, is nested deeper
   *     than 64 parentheses or has more than 250 criteria
   */
  static Criterion read(String query) {
    if (query.length() > LONGEST) {
      throw new QueryException(LONGEST, "a query has at most " + LONGEST + " characters");
    }
    QueryReader reader = new QueryReader(query);
    if (reader.words.atEnd()) {
      return new Criterion.All();
    }
    Criterion criterion = reader.or(Optional.empty());
    if (!reader.words.atEnd()) {
      throw new QueryException(reader.words.position(), "this parenthesis closes nothing");
    }
    return criterion;
  }

  private Criterion or(Optional<Key> key) {
    List<Criterion> parts = new ArrayList<>();
    do {
      parts.add(and(key));
    } while (words.take("OR"));
    return parts.size() == 1 ? parts.get(0) : new Criterion.Or(List.copyOf(parts));
  }

  private Criterion and(Optional<Key> key) {
    List<Criterion> parts = new ArrayList<>();
    boolean more = true;
    while (more) {
      parts.add(unary(key));
      more = words.take("AND") || !(words.atEnd() || words.at(')') || words.sees("OR"));
    }
    return parts.size() == 1 ? parts.get(0) : new Criterion.And(List.copyOf(parts));
  }

  private Criterion unary(Optional<Key> key) {
    boolean negated = false;
    while (true) {
      if (words.take("NOT") || words.takeSign('-')) {
        negated = !negated;
      } else if (!words.takeSign('+')) {
        Criterion part = primary(key);
        return negated ? new Criterion.Not(part) : part;
      }
    }
  }

  private Criterion primary(Optional<Key> key) {
    int at = words.position();
    if (words.atEnd() || words.at(')') || words.sees("AND") || words.sees("OR")) {
      throw new QueryException(at, "a word or a field is missing here");
    }
    if (words.at('(')) {
      return group(key);
    }
    if (++criteria > MOST_CRITERIA) {
      throw new QueryException(at, "a query has at most " + MOST_CRITERIA + " criteria");
    }
    if (key.isPresent()) {
      return value(key.get());
    }
    Optional<String> label = words.takeLabel();
    if (label.isPresent()) {
      return field(label.get(), at);
    }
    if (words.atQuote()) {
      return new Criterion.Text(words.quoted());
    }
    String word = words.bare();
    if (word.equals("*") || word.equals("*:*")) {
      return new Criterion.All();
    }
    int star = word.indexOf('*');
    if (star >= 0) {
      throw new QueryException(at + star, "* stands alone or after a field; words are stemmed");
    }
    return new Criterion.Text(word);
  }

  private Criterion field(String label, int at) {
    Key key =
        Key.of(label)
            .orElseThrow(
                () ->
                    new QueryException(
                        at,
                        "no field \""
                            + label
                            + "\"; there are "
                            + Key.labels()
                            + "; put text with a colon in quotes"));
    if (words.atEnd() || words.at(')')) {
      throw new QueryException(words.position(), key.label() + ": needs a value");
    }
    return words.at('(') ? group(Optional.of(key)) : value(key);
  }

  private Criterion group(Optional<Key> key) {
    int at = words.position();
    if (++depth > DEEPEST) {
      throw new QueryException(at, "parentheses are nested deeper than " + DEEPEST);
    }
    words.next();
    Criterion criterion = or(key);
    if (!words.at(')')) {
      throw new QueryException(at, "this parenthesis is never closed");
    }
    words.next();
    depth--;
    return criterion;
  }

  private Criterion value(Key key) {
    int at = words.position();
    if (words.at('[') || words.at('{')) {
      return interval(key);
    }
    if (words.atQuote()) {
      return Values.read(key, words.quoted(), at + 1);
    }
    String value = words.bare();
    return value.equals("*") ? new Criterion.Filled(key) : Values.read(key, value, at);
  }

  private Criterion interval(Key key) {
    int at = words.position();
    boolean after = words.at('{');
    words.next();
    int fromAt = words.skip();
    String from = words.end(at);
    if (!words.take("TO")) {
      throw new QueryException(words.position(), "TO is missing, as in [100 TO *]");
    }
    int toAt = words.skip();
    String to = words.end(at);
    boolean before = words.at('}');
    if (!before && !words.at(']')) {
      throw new QueryException(at, "this bracket is never closed");
    }
    words.next();
    return Values.within(key, from, fromAt, after, to, toAt, before);
  }
}
