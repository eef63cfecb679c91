package org.bilan.corpus.places;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Generic words in the names of administrative divisions. */
final class AdminNames {
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:Département (?:du |des |de la |de l['’]|de |d['’])?|Province (?:of |de |du )|Provincia (?:de |di )"
              + "|Departamento de |Municipio de |Muhafazat |Qa[dḑ][aā][’ʾ']? |Shahrestān-e |Nefat |Caza (?:de |du )"
              + "|Cercle de |Arrondissement (?:de |du |d['’])|Regierungsbezirk |Powiat |City of |District of "
              + "|Region of |Région (?:de |du )|Wilaya (?:de |d['’])|Préfecture (?:de |du )|Okres |Concelho de "
              + "|Comarca de |Kreisfreie Stadt |Landkreis |Distrito de |Gobierno |Opština |Općina |Grad "
              + "|City and Borough of |State of |Territory of |Republic of )");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?: County Borough| County| Parish| Province| Governorate| State| Oblast[’']?| Region| [Dd]istrict"
              + "| Raion| Rayon| Shi| Diqu| Meng| Xian| [İI]lçesi| City| Borough| Municipality| Census Area"
              + "| Department| Prefecture| Cercle| Division| Krai| Kray| Okrug| Territory| Voivodeship| Canton"
              + "| Kommun| Kommune| Zizhizhou| Ken| Wilaya| Local Government Area| Municipio)$");

  private AdminNames() {}

  /** The proper part of a name: {@code Sumner} of {@code Sumner County}. */
  static String proper(String name) {
    Matcher prefix = PREFIX.matcher(name);
    String rest = prefix.find() ? name.substring(prefix.end()) : name;
    Matcher suffix = SUFFIX.matcher(rest);
    String proper = suffix.find() ? rest.substring(0, suffix.start()) : rest;
    return proper.length() < 3 ? name : proper;
  }

  /** Spellings with and without the abbreviations that names of towns use. */
  static List<String> abbreviations(String name) {
    if (name.startsWith("Saint ")) {
      return List.of("St " + name.substring(6));
    }
    if (name.startsWith("St. ") || name.startsWith("St ")) {
      return List.of("Saint " + name.substring(name.indexOf(' ') + 1));
    }
    if (name.startsWith("Saint-")) {
      return List.of("St-" + name.substring(6));
    }
    if (name.startsWith("Sainte-")) {
      return List.of("Ste-" + name.substring(7));
    }
    if (name.startsWith("Fort ")) {
      return List.of("Ft " + name.substring(5));
    }
    if (name.startsWith("Mount ")) {
      return List.of("Mt " + name.substring(6));
    }
    return List.of();
  }
}
