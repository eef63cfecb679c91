package org.bilan.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inflection tables of a pack, read from {@code paradigms.tsv}: name, the ending to strip from the
 * lemma, then ending:tag+tag pairs. An ending of {@code 0} is empty.
 */
final class Paradigms {

  /** A form made from a lemma. */
  record Form(String word, List<String> tags) {}

  private record Ending(String ending, List<String> tags) {}

  private record Paradigm(String strip, List<Ending> endings) {}

  private final Map<String, Paradigm> paradigms = new HashMap<>();

  void read(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.columns().size() < 3) {
        throw row.fault("a paradigm needs a name, an ending to strip and endings");
      }
      List<Ending> endings = new ArrayList<>();
      for (String pair : row.column(2).trim().split("\\s+")) {
        int colon = pair.indexOf(':');
        if (colon < 0) {
          throw row.fault("'" + pair + "' is not ending:tags");
        }
        String ending = pair.substring(0, colon);
        endings.add(
            new Ending(
                ending.equals("0") ? "" : ending, List.of(pair.substring(colon + 1).split("\\+"))));
      }
      String strip = row.column(1).equals("0") ? "" : row.column(1);
      if (paradigms.put(row.column(0), new Paradigm(strip, endings)) != null) {
        throw row.fault("paradigm '" + row.column(0) + "' is there twice");
      }
    }
  }

  /** All forms of a lemma. */
  List<Form> forms(String name, String lemma, Table.Row row) {
    Paradigm paradigm = paradigms.get(name);
    if (paradigm == null) {
      throw row.fault("no paradigm '" + name + "'");
    }
    if (!lemma.endsWith(paradigm.strip)) {
      throw row.fault("'" + lemma + "' does not end in '" + paradigm.strip + "'");
    }
    String stem = lemma.substring(0, lemma.length() - paradigm.strip.length());
    List<Form> forms = new ArrayList<>();
    for (Ending ending : paradigm.endings) {
      forms.add(new Form(stem + ending.ending, ending.tags));
    }
    return forms;
  }
}
