package org.bilan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Spells whole numbers from 0 to 10^12 out in the ways that newspapers write them. */
final class Spelling {

  private static final String[] EN_UNITS =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] EN_TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] FR_UNITS =
      ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
              + " seize")
          .split(" ");
  private static final String[] FR_TENS =
      "- dix vingt trente quarante cinquante soixante septante huitante nonante".split(" ");

  private Spelling() {}

  /** The ways of spelling of a language, by name. */
  static Map<String, LongFunction<String>> ways(String code) {
    Map<String, LongFunction<String>> ways = new TreeMap<>();
    if (code.equals("en")) {
      ways.put("hyphens and", n -> english(n, "-", true));
      ways.put("no hyphens, no and", n -> english(n, " ", false));
    } else {
      ways.put("tradition", n -> french(n, false, false).replace("~", "-").replace("_", " "));
      ways.put("reform of 1990", n -> reformed(french(n, false, false)));
      ways.put("no hyphens", n -> french(n, false, false).replace("~", " ").replace("_", " "));
      ways.put("Belgium", n -> french(n, true, false).replace("~", "-").replace("_", " "));
      ways.put("Switzerland", n -> french(n, true, true).replace("~", "-").replace("_", " "));
    }
    return ways;
  }

  /** Hyphens everywhere but around million and milliard, which are nouns. */
  private static String reformed(String spelled) {
    return spelled
        .replace('~', '-')
        .replace('_', '-')
        .replaceAll("-(milliards?|millions?)-?", " $1 ")
        .strip();
  }

  private static String english(long number, String hyphen, boolean and) {
    if (number < 1000) {
      return englishHundreds((int) number, hyphen, and);
    }
    List<String> parts = new ArrayList<>();
    long rest = number;
    Map<Long, String> scales =
        new TreeMap<>(Map.of(-1_000_000_000_000L, "trillion", -1_000_000_000L, "billion"));
    scales.put(-1_000_000L, "million");
    scales.put(-1000L, "thousand");
    for (Map.Entry<Long, String> scale : scales.entrySet()) {
      long size = -scale.getKey();
      if (rest >= size) {
        parts.add(englishHundreds((int) (rest / size), hyphen, and) + " " + scale.getValue());
        rest %= size;
      }
    }
    if (rest > 0) {
      parts.add((and && rest < 100 ? "and " : "") + englishHundreds((int) rest, hyphen, and));
    }
    return String.join(" ", parts);
  }

  private static String englishHundreds(int number, String hyphen, boolean and) {
    if (number < 20) {
      return EN_UNITS[number];
    }
    if (number < 100) {
      String ten = EN_TENS[number / 10];
      return number % 10 == 0 ? ten : ten + hyphen + EN_UNITS[number % 10];
    }
    String hundreds = EN_UNITS[number / 100] + " hundred";
    return number % 100 == 0
        ? hundreds
        : hundreds + (and ? " and " : " ") + englishHundreds(number % 100, hyphen, and);
  }

  /** French with {@code ~} for a hyphen of tradition and {@code _} for a space of it. */
  private static String french(long number, boolean nonante, boolean huitante) {
    if (number < 1000) {
      return frenchHundreds((int) number, nonante, huitante, true);
    }
    List<String> parts = new ArrayList<>();
    long rest = number;
    if (rest >= 1_000_000_000_000L) {
      parts.add("mille_milliards");
      rest %= 1_000_000_000_000L;
    }
    for (long size : new long[] {1_000_000_000L, 1_000_000L}) {
      if (rest >= size) {
        int count = (int) (rest / size);
        String noun = size == 1_000_000L ? "million" : "milliard";
        parts.add(
            frenchHundreds(count, nonante, huitante, true) + "_" + noun + (count > 1 ? "s" : ""));
        rest %= size;
      }
    }
    if (rest >= 1000) {
      int count = (int) (rest / 1000);
      parts.add(count == 1 ? "mille" : frenchHundreds(count, nonante, huitante, false) + "_mille");
      rest %= 1000;
    }
    if (rest > 0) {
      parts.add(frenchHundreds((int) rest, nonante, huitante, true));
    }
    return String.join("_", parts);
  }

  private static String frenchHundreds(
      int number, boolean nonante, boolean huitante, boolean plural) {
    if (number < 100) {
      return frenchTens(number, nonante, huitante, plural);
    }
    int count = number / 100;
    int rest = number % 100;
    String hundred = count == 1 ? "cent" : FR_UNITS[count] + "_cent";
    if (rest == 0) {
      return hundred + (count > 1 && plural ? "s" : "");
    }
    return hundred + "_" + frenchTens(rest, nonante, huitante, plural);
  }

  private static String frenchTens(int number, boolean nonante, boolean huitante, boolean plural) {
    int ten = number / 10;
    int unit = number % 10;
    if (number <= 16) {
      return FR_UNITS[number];
    }
    if (ten == 1) {
      return "dix~" + FR_UNITS[unit];
    }
    if (ten == 7 && !nonante || ten == 9 && !nonante) {
      String base = ten == 7 ? "soixante" : "quatre~vingt";
      return base
          + (ten == 7 && unit == 1 ? "_et_" : "~")
          + frenchTens(10 + unit, false, false, plural);
    }
    if (ten == 8 && !huitante) {
      return unit == 0 ? "quatre~vingt" + (plural ? "s" : "") : "quatre~vingt~" + FR_UNITS[unit];
    }
    return unit == 0 ? FR_TENS[ten] : FR_TENS[ten] + (unit == 1 ? "_et_un" : "~" + FR_UNITS[unit]);
  }
}
