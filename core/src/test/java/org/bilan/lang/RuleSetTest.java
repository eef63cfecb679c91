package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static LanguagePack pack(String... rules) {
    StringBuilder text = new StringBuilder();
    for (String rule : rules) {
      text.append(rule).append('\n');
      if (rule.startsWith("rule")) {
        text.append("gives test\nyes ena => x\nno dua\n");
      }
    }
    return ToyPack.with(Map.of("rules/claims.rules", text.toString()));
  }

  private static String rule(String... lines) {
    return "rule r\n" + String.join("\n", lines);
  }

  /** The texts of all matches, shortest first at each place. */
  private static List<String> matches(LanguagePack pack, String text) {
    Chart chart = pack.chart(text);
    return pack.rules("claims").matches(chart, 0, chart.tokens().size()).stream()
        .map(match -> chart.tokens().span(match.from(), match.to()).in(text))
        .toList();
  }

  private static List<String> longest(LanguagePack pack, String text) {
    Chart chart = pack.chart(text);
    return pack.rules("claims").longest(chart, 0, chart.tokens().size()).stream()
        .map(
            match ->
                match.rule().id() + " " + chart.tokens().span(match.from(), match.to()).in(text))
        .toList();
  }

  @Test
  void wordsMatchInAnyCaseAndQuotedWordsInARow() {
    LanguagePack pack = pack(rule("when 'Est Umbrat'"));
    assertEquals(List.of("EST umbrat"), matches(pack, "Tri EST umbrat est vundat."));
  }

  @Test
  void alternativesMatchEitherWay() {
    LanguagePack pack = pack(rule("when (ena | dua tri) kva"));
    assertEquals(List.of("ena kva", "dua tri kva"), matches(pack, "ena kva dua tri kva tri kva"));
  }

  @Test
  void severalWhenLinesAreAlternatives() {
    LanguagePack pack = pack(rule("when ena dua", "when tri"));
    assertEquals(List.of("ena dua", "tri"), matches(pack, "ena dua tri ena"));
  }

  @Test
  void anIndentedLineGoesOn() {
    LanguagePack pack = pack(rule("when ena", "  dua"));
    assertEquals(List.of("ena dua"), matches(pack, "ena dua ena"));
  }

  @Test
  void gapsAreBoundedAndTakeOnlyWhatTheirMacroTakes() {
    LanguagePack pack =
        pack("macro GAP = [^ tri ',' ]", "macro WIDE = ANY", rule("when ena ~2 dua"));
    assertEquals(List.of("ena kva pen dua"), matches(pack, "ena kva pen dua"));
    assertEquals(List.of(), matches(pack, "ena kva pen des dua"));
    assertEquals(List.of(), matches(pack, "ena kva tri dua"));
    LanguagePack wide = pack("macro WIDE = ANY", rule("when ena ~3:WIDE dua"));
    assertEquals(List.of("ena kva, tri dua"), matches(wide, "ena kva, tri dua"));
  }

  @Test
  void repeatsCountAndOptionalPartsMayLack() {
    LanguagePack pack = pack(rule("when ena{2,3} dua?"));
    assertEquals(
        List.of("ena ena", "ena ena ena", "ena ena ena dua", "ena ena", "ena ena dua"),
        matches(pack, "ena ena ena dua"));
    assertEquals(List.of("ena ena ena dua"), matches(pack, "ena ena ena dua").subList(2, 3));
  }

  @Test
  void readingsOfSeveralWordsAreOneStep() {
    LanguagePack pack = pack(rule("when <people> <aux be>"));
    assertEquals(List.of("osobi ki mar est"), matches(pack, "tri osobi ki mar est vundat"));
  }

  @Test
  void negationLooksAtReadingsAndShapes() {
    LanguagePack pack = pack(rule("when ena [^ <people> NUM ]"));
    assertEquals(List.of("ena kasa"), matches(pack, "ena kasa ena osob ena 5"));
  }

  @Test
  void shapesMatchWhatTheyName() {
    assertEquals(List.of("ena Zor"), matches(pack(rule("when ena CAP")), "ena Zor ena zor"));
    assertEquals(List.of("ena zor"), matches(pack(rule("when ena LOW")), "ena Zor ena zor"));
    assertEquals(List.of("ena 5"), matches(pack(rule("when ena NUM")), "ena 5 ena zor"));
    assertEquals(List.of("ena"), matches(pack(rule("when BOS ena")), "ena dua ena"));
    assertEquals(List.of("dua"), matches(pack(rule("when dua EOS")), "dua ena dua"));
  }

  @Test
  void guardsBeforeAndAfterForbidAMatch() {
    LanguagePack pack = pack(rule("when dua", "unless before ena kva?", "unless after tri"));
    assertEquals(List.of(), matches(pack, "ena dua"));
    assertEquals(List.of(), matches(pack, "ena kva dua"));
    assertEquals(List.of(), matches(pack, "dua tri"));
    assertEquals(List.of("dua"), matches(pack, "kva dua pen"));
  }

  @Test
  void capturesHoldTheirTokensAndTheReadingOfAllOfThem() {
    LanguagePack pack = pack(rule("when $who:<people> $verb:( <aux be> <harmpp> )"));
    Chart chart = pack.chart("tri osobi ki mar est vundat");
    RuleMatch match = pack.rules("claims").matches(chart, 0, chart.tokens().size()).get(0);
    RuleMatch.Capture who = match.capture("who").orElseThrow();
    assertEquals(List.of(1, 4), List.of(who.from(), who.to()));
    assertEquals("osob ki mar", who.edge().orElseThrow().entry().lemma());
    RuleMatch.Capture verb = match.capture("verb").orElseThrow();
    assertTrue(verb.edge().isEmpty());
    assertEquals(2, verb.to() - verb.from());
    assertTrue(match.capture("nobody").isEmpty());
  }

  @Test
  void theLongestMatchWinsThenTheFirstRuleOfTheFile() {
    LanguagePack pack =
        pack("rule short\nwhen ena", "rule long\nwhen ena dua", "rule same\nwhen ena dua");
    assertEquals(List.of("long ena dua", "short ena"), longest(pack, "ena dua ena tri"));
  }

  @Test
  void matchesStayInsideTheTokensGiven() {
    LanguagePack pack = pack(rule("when ena dua?"));
    Chart chart = pack.chart("ena dua");
    assertEquals(1, pack.rules("claims").matches(chart, 0, 1).size());
    assertEquals(2, pack.rules("claims").matches(chart, 0, 2).size());
  }

  @Test
  void hostileTextsOfAHundredThousandTokensTakeLinearTime() {
    LanguagePack pack =
        pack(
            "macro GAP = ANY",
            rule(
                "when (ena? ena?){0,9} dua",
                "when ena ~20 (ena|ena ena) ~20 dua",
                "when (ena|ena ena|ena ena ena){0,20} tri",
                "unless before ena{0,8} kva"));
    Chart chart = pack.chart("ena ".repeat(100_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> assertEquals(List.of(), pack.rules("claims").longest(chart, 0, 100_000)));
  }
}
