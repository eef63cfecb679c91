package org.bilan.mention;

import java.util.List;
import java.util.Set;
import org.bilan.lang.LanguagePack;

/**
 * A number put together word by word. A word that does not go on from those before it is refused,
 * so that two numbers in a row stay two. Belongs to one reading.
 */
final class NumberSum {

  /** What a language's number words do: settings of the pack. */
  record Grammar(
      boolean vigesimal,
      String joiner,
      Set<String> joinAfter,
      Set<String> joinValues,
      boolean hundredAfterDigits) {

    static Grammar of(LanguagePack pack) {
      return new Grammar(
          pack.property("numbers.vigesimal").orElse("no").equals("yes"),
          pack.property("numbers.join").orElse(""),
          pack.words("numbers.join.after"),
          pack.words("numbers.join.values"),
          pack.property("numbers.hundred.digits").orElse("no").equals("yes"));
    }
  }

  /**
   * A number word.
   *
   * @param value its value
   * @param role {@code unit}, {@code ten}, {@code hundred} or {@code scale}
   * @param ordinal whether it is a rank and so ends the number
   */
  record Part(double value, String role, boolean ordinal) {}

  private final Grammar grammar;
  private double total;
  private double current;
  private double room = Double.MAX_VALUE;
  private double least = Double.MAX_VALUE;
  private double lastScale = 1;
  private String lastRole = "";
  private boolean ordinal;

  NumberSum(Grammar grammar) {
    this.grammar = grammar;
  }

  /** A sum that starts with a number in digits, which only a hundred or a scale may follow. */
  static NumberSum from(Grammar grammar, double value) {
    NumberSum sum = new NumberSum(grammar);
    sum.current = value;
    sum.room = 0.5;
    sum.lastRole = "digits";
    return sum;
  }

  double value() {
    return total + current;
  }

  /** The scale that ends the number, such as a million; 1 where none does. */
  double endScale() {
    return lastRole.equals("scale") ? lastScale : 1;
  }

  boolean isOrdinal() {
    return ordinal;
  }

  /** Whether the joining word may stand between what was added and the next part. */
  boolean joins(Part next) {
    boolean listed =
        grammar.joinValues.isEmpty()
            ? next.value < 100
            : grammar.joinValues.contains(Long.toString((long) next.value));
    return grammar.joinAfter.contains(lastRole) && next.value > 0 && next.value < room && listed;
  }

  /** Whether digits may follow a joining word: {@code 3 hundred and 21}. */
  boolean joinsDigits(double value) {
    return grammar.joinAfter.contains(lastRole) && lastRole.equals("hundred") && value < 100;
  }

  /** Adds the parts of one word; false where it cannot be part of this number. */
  boolean addAll(List<Part> parts) {
    for (Part part : parts) {
      if (!add(part)) {
        return false;
      }
    }
    return true;
  }

  boolean add(Part part) {
    boolean fits =
        !ordinal
            && switch (part.role) {
              case "scale" -> addScale(part.value);
              case "hundred" -> addHundred(part.value);
              default -> addUnit(part);
            };
    ordinal |= fits && part.ordinal;
    return fits;
  }

  private boolean addScale(double value) {
    if (lastRole.equals("scale") && value > lastScale && total < 1000 * lastScale) {
      total *= value;
    } else if (value >= least || value() == 0 && !lastRole.isEmpty()) {
      return false;
    } else {
      total += (current == 0 ? 1 : current) * value;
    }
    current = 0;
    least = value;
    lastScale = value;
    room = value;
    lastRole = "scale";
    return true;
  }

  private boolean addHundred(double value) {
    boolean first = lastRole.isEmpty() || lastRole.equals("scale");
    boolean digits = lastRole.equals("digits") && grammar.hundredAfterDigits;
    boolean large = current >= 100 || lastRole.equals("digits");
    if (large && !digits || current == 0 && !first) {
      return false;
    }
    current = (current == 0 ? 1 : current) * value;
    room = value;
    lastRole = "hundred";
    return true;
  }

  private boolean addUnit(Part part) {
    boolean vigesimal = grammar.vigesimal;
    if (vigesimal && part.value == 20 && current % 100 == 4 && lastRole.equals("unit")) {
      current += 76;
      room = 20;
      lastRole = "ten";
      return true;
    }
    if (part.value >= room || part.value == 0 && !lastRole.isEmpty()) {
      return false;
    }
    current += part.value;
    boolean ten = part.role.equals("ten");
    boolean longTen = vigesimal && (part.value == 60 || part.value == 80);
    boolean shortTen = vigesimal && part.value == 10;
    room = longTen ? 20 : ten || shortTen ? 10 : 0.5;
    lastRole = part.role;
    return true;
  }
}
