package org.bilan.corpus.places;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bilan.lang.PlaceNameFold;

/**
 * Chooses, among the alternate names that GeoNames lists without a language, those worth a look-up.
 */
final class AlternateNames {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Set<String> ARABIC =
      Set.of(
          "SY", "IQ", "YE", "LB", "JO", "PS", "SA", "AE", "OM", "QA", "KW", "BH", "EG", "LY", "SD",
          "IL");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:Al|Ar|As|Ad|An|At|Az|Ash|El|Et|Es|Ed|En|Er|Adh|Ath)[- ](?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  private AlternateNames() {}

  /** The names in Latin letters that begin with a capital, codes and digits left out. */
  static Set<String> of(String list) {
    Set<String> chosen = new TreeSet<>();
    for (String name : COMMA.split(list)) {
      String folded = PlaceNameFold.fold(name);
      boolean code = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
      boolean digits = folded.chars().anyMatch(Character::isDigit);
      if (folded.length() >= 4
          && folded.length() <= 40
          && Character.isUpperCase(name.codePointAt(0))
          && !code
          && !digits) {
        chosen.add(name);
      }
    }
    return chosen;
  }

  /** The name without its Arabic article, or an empty string. */
  static String withoutArticle(String name, String country) {
    if (!ARABIC.contains(country)) {
      return "";
    }
    String bare = ARTICLE.matcher(name).replaceFirst("");
    return bare.equals(name) || bare.length() < 4 ? "" : bare;
  }
}
