package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bilan.claim.Toll;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of every pack's rules for single victims through the whole extractor. A
 * positive example says the toll, {@code HARM count}; in a negative one no single person makes one.
 */
class VictimExamplesTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(VictimExamplesTest.class.getClassLoader());
  private static final Extractor EXTRACTOR = Extractor.of(PACKS);

  @Test
  void everyPackHasRulesForSingleVictims() {
    for (LanguagePack pack : PACKS.all()) {
      assertTrue(!rules(pack).isEmpty(), () -> pack + " has rules for single victims");
    }
  }

  @TestFactory
  List<DynamicTest> everyExampleIsReadAsItSays() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LanguagePack pack : PACKS.all()) {
      for (Rule rule : rules(pack)) {
        for (Rule.Example example : rule.examples()) {
          String name = rule.file() + ":" + example.line() + " " + example.text();
          tests.add(DynamicTest.dynamicTest(name, () -> check(pack, example)));
        }
      }
    }
    return tests;
  }

  private static List<Rule> rules(LanguagePack pack) {
    return pack.ruleNames().stream()
        .flatMap(name -> pack.rules(name).rules().stream())
        .filter(rule -> rule.kind().equals("victim"))
        .toList();
  }

  private static void check(LanguagePack pack, Rule.Example example) {
    List<Toll> tolls =
        EXTRACTOR.extract(Article.text(example.text()).inLanguage(pack.code())).tolls();
    if (example.positive()) {
      String read =
          tolls.stream()
              .map(toll -> toll.harm() + " " + toll.count())
              .collect(Collectors.joining("; "));
      assertEquals(example.expected(), read);
    } else {
      assertTrue(tolls.stream().allMatch(toll -> toll.people().isEmpty()), tolls.toString());
    }
  }
}
