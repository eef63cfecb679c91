package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bilan.claim.Claim;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Rule;
import org.bilan.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of every pack's claim rules through the whole extractor. What a positive
 * example expects is {@code HARM count field=value …}: the count as {@link
 * org.bilan.claim.Count#toString} writes it, the fields as in {@link #FIELDS}; the claim's quantity
 * stands in the bracketed part. A {@code no} example of a rule that gives a reading has no claim
 * read so, in the brackets where it has some.
 */
class RuleExamplesTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(RuleExamplesTest.class.getClassLoader());
  private static final Extractor EXTRACTOR = Extractor.of(PACKS);

  private static final Map<String, Function<Claim, Object>> FIELDS =
      Map.of(
          "bound", claim -> claim.count().bound(),
          "victims", Claim::victims,
          "counting", Claim::counting,
          "modality", Claim::modality,
          "measure", Claim::measure,
          "basis", Claim::basis,
          "stance", Claim::stance,
          "cause", claim -> claim.cause().map(Object::toString).orElse("none"),
          "source", Claim::sourceName,
          "rule", Claim::rule);

  @Test
  void everyPackHasClaimRules() {
    for (LanguagePack pack : PACKS.all()) {
      assertTrue(
          pack.ruleNames().stream()
              .flatMap(name -> pack.rules(name).rules().stream())
              .anyMatch(rule -> rule.kind().equals("claim")),
          () -> pack + " has rules for claims");
    }
  }

  @TestFactory
  List<DynamicTest> eachExampleIsReadAsItSays() {
    List<DynamicTest> tests = new ArrayList<>();
    forEachRule(
        (pack, rule) -> {
          for (Rule.Example example : rule.examples()) {
            String name = rule.file() + ":" + example.line() + " " + example.text();
            tests.add(DynamicTest.dynamicTest(name, () -> check(pack, rule, example)));
          }
        });
    return tests;
  }

  @TestFactory
  List<DynamicTest> eachRuleGivesTheClaimOfOneOfItsExamples() {
    List<DynamicTest> tests = new ArrayList<>();
    forEachRule(
        (pack, rule) ->
            tests.add(
                DynamicTest.dynamicTest(
                    rule.id(),
                    () ->
                        assertTrue(
                            isReading(rule)
                                || rule.examples().stream()
                                    .filter(Rule.Example::positive)
                                    .flatMap(example -> claims(pack, example).stream())
                                    .anyMatch(claim -> claim.rule().equals(rule.id())),
                            "another rule takes all its examples"))));
    return tests;
  }

  private interface Visit {
    void rule(LanguagePack pack, Rule rule);
  }

  private static void forEachRule(Visit visit) {
    for (LanguagePack pack : PACKS.all()) {
      for (String file : pack.ruleNames()) {
        for (Rule rule : pack.rules(file).rules()) {
          if (rule.kind().equals("claim") || isReading(rule)) {
            visit.rule(pack, rule);
          }
        }
      }
    }
  }

  /** Whether a rule says something of claims that other rules make. */
  private static boolean isReading(Rule rule) {
    return rule.kind().equals("reading");
  }

  /** Whether a claim comes of a rule, or has what a reading gives. */
  private static boolean isOf(Rule rule, Claim claim) {
    return isReading(rule)
        ? rule.gives().entrySet().stream()
            .allMatch(
                given ->
                    FIELDS.get(given.getKey()).apply(claim).toString().equals(given.getValue()))
        : claim.rule().equals(rule.id());
  }

  /** Whether a claim's quantity stands in the brackets of an example, or the example has none. */
  private static boolean isMarked(Rule.Example example, Claim claim) {
    return example.from() < 0
        || Span.of(example.from(), example.to()).overlaps(claim.quantity().span());
  }

  private static List<Claim> claims(LanguagePack pack, Rule.Example example) {
    return EXTRACTOR.extract(Article.text(example.text()).inLanguage(pack.code())).claims();
  }

  private static void check(LanguagePack pack, Rule rule, Rule.Example example) {
    List<Claim> claims = claims(pack, example);
    if (!example.positive()) {
      List<Claim> own =
          claims.stream().filter(claim -> isOf(rule, claim) && isMarked(example, claim)).toList();
      assertEquals(List.of(), own, "no claim by this rule");
      return;
    }
    assertFalse(example.from() < 0, "a 'yes' example marks the expected part with brackets");
    rule.gives().entrySet().stream()
        .filter(given -> isReading(rule))
        .forEach(
            given ->
                assertTrue(
                    example.expected().contains(given.getKey() + "=" + given.getValue()),
                    "an example of a reading names what it gives"));
    Span part = Span.of(example.from(), example.to());
    List<String> read = new ArrayList<>();
    for (Claim claim : claims) {
      String seen = seen(claim, example.expected());
      if (seen.equals(example.expected()) && part.overlaps(claim.quantity().span())) {
        return;
      }
      read.add(seen + " by " + claim.rule() + " '" + claim.quantity().quote() + "'");
    }
    assertEquals(example.expected(), read.toString(), example.text());
  }

  /** A claim written like an expectation, with the fields that the expectation names. */
  private static String seen(Claim claim, String expected) {
    StringBuilder seen = new StringBuilder(claim.harm() + " " + claim.count());
    String[] parts = expected.split("\\s+");
    for (int i = 2; i < parts.length; i++) {
      String field = parts[i].substring(0, Math.max(0, parts[i].indexOf('=')));
      assertTrue(FIELDS.containsKey(field), () -> "a field that examples may name: " + expected);
      seen.append(' ').append(field).append('=').append(FIELDS.get(field).apply(claim));
    }
    return seen.toString();
  }
}
