package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every pack's date rules, read as published on Friday 7 July 2017. */
class DateRuleExamplesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2017, 7, 7);
  private static final LanguagePacks PACKS =
      LanguagePacks.load(DateRuleExamplesTest.class.getClassLoader());

  @Test
  void everyPackHasDateRules() {
    assertFalse(PACKS.all().isEmpty());
    for (LanguagePack pack : PACKS.all()) {
      assertTrue(pack.ruleNames().contains("dates"), pack + " has rules for dates");
      assertTrue(pack.rules("dates").rules().size() > 20, pack + " has many of them");
    }
  }

  @TestFactory
  List<DynamicTest> eachExampleIsReadAsItSays() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LanguagePack pack : PACKS.all()) {
      DateFinder finder = new DateFinder(pack);
      for (Rule rule : pack.rules("dates").rules()) {
        for (Rule.Example example : rule.examples()) {
          String name = rule.file() + ":" + example.line() + " " + example.text();
          tests.add(DynamicTest.dynamicTest(name, () -> check(pack, finder, rule, example)));
        }
      }
    }
    return tests;
  }

  private static void check(LanguagePack pack, DateFinder finder, Rule rule, Rule.Example example) {
    Chart chart = pack.chart(example.text());
    List<DateDraft> found = finder.resolved(chart, Optional.of(PUBLISHED));
    if (!example.positive()) {
      assertEquals(
          List.of(),
          found.stream().filter(draft -> draft.rule().equals(rule.id())).toList(),
          "nothing by this rule");
      return;
    }
    if (example.expected().equals("none")) {
      assertEquals(List.of(), found, "no time expression");
      return;
    }
    List<String> read = new ArrayList<>();
    for (DateDraft draft : found) {
      DateMention mention = draft.mention(chart);
      boolean there =
          mention.span().start() == example.from() && mention.span().end() == example.to();
      if (there && matches(mention, example.expected())) {
        return;
      }
      read.add(draft.rule() + " " + mention);
    }
    assertEquals(example.expected(), read.toString(), example.text());
  }

  private static boolean matches(DateMention mention, String expected) {
    String[] parts = expected.split("\\s+");
    boolean same = mention.type().name().equals(parts[0]) && mention.value().equals(parts[1]);
    for (int i = 2; i < parts.length; i++) {
      same &=
          parts[i].startsWith("mod=")
              ? mention.mod().orElse("").equals(parts[i].substring(4))
              : mention.interval().map(Object::toString).orElse("").equals(parts[i]);
    }
    return same;
  }
}
