package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of fault in a pack is told with its file and line. */
class PackFaultsTest {

  private static String fault(String path, String text) {
    return assertThrows(PackException.class, () -> ToyPack.with(Map.of(path, text))).getMessage();
  }

  private static String appended(String path, String line) {
    String text = ToyPack.text(path);
    int number = text.split("\n", -1).length;
    String message = fault(path, text + line + "\n");
    assertTrue(message.startsWith("xx/" + path + ":" + number + ": "), message);
    return message;
  }

  @Test
  void thePackItselfIsWithoutFault() {
    assertEquals(List.of("claims", "dates"), ToyPack.load().ruleNames());
  }

  @Test
  void aMissingFileIsNamed() {
    String settings = ToyPack.text("pack.properties").replace("words.tsv", "nowhere.tsv");
    assertEquals("xx/nowhere.tsv: the pack has no such file", fault("pack.properties", settings));
    String message =
        assertThrows(
                PackException.class,
                () -> PackReader.read("yy", path -> java.util.Optional.empty()))
            .getMessage();
    assertEquals("yy/pack.properties: the pack has no such file", message);
  }

  @Test
  void brokenSettingsAreAFault() {
    assertTrue(fault("pack.properties", "name=\\u12").startsWith("xx/pack.properties: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osob                      | a lexicon line needs words, a class and features",
        "osob<TAB>people<TAB>@nope | no paradigm 'nope'",
        "osob<TAB>people<TAB>@v    | 'osob' does not end in 'ar'",
        "~<TAB>people<TAB>         | no words",
      })
  void faultsOfALexiconLine(String line, String fault) {
    String message = appended("words.tsv", line.replace("<TAB>", "\t"));
    assertTrue(message.contains(fault), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w<TAB>0              | a paradigm needs a name, an ending to strip and endings",
        "w<TAB>0<TAB>s        | 's' is not ending:tags",
        "n<TAB>0<TAB>0:sg     | paradigm 'n' is there twice",
      })
  void faultsOfAParadigm(String line, String fault) {
    String message = appended("paradigms.tsv", line.replace("<TAB>", "\t"));
    assertTrue(message.contains(fault), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "macro ONE ena                    | a macro is: macro NAME = pattern",
        "macro BE = ena                   | macro @BE is there twice",
        "rule                             | a rule needs an id",
        "rule xx.claim.passive            | is there twice",
        "ruel x                           | stands outside a rule",
      })
  void faultsOfALineOutsideRules(String line, String fault) {
    String text = line.startsWith("ruel") ? "" : ToyPack.text("rules/claims.rules");
    int number = text.split("\n", -1).length;
    String message = fault("rules/claims.rules", text + line.strip() + "\n");
    assertTrue(message.startsWith("xx/rules/claims.rules:" + number + ": "), message);
    assertTrue(message.contains(fault), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "then ena           | unknown word 'then'",
        "unless ena         | a guard is 'unless before' or 'unless after'",
        "gives              | 'gives' needs a kind",
        "gives claim rank   | 'rank' is not name=value",
        "yes ena            | a 'yes' example says what is expected",
      })
  void faultsOfALineInARule(String line, String fault) {
    String message = appended("rules/claims.rules", line);
    assertTrue(message.contains(fault), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when ena / gives claim / yes ena => x | needs a 'yes' and a 'no' example",
        "when ena / gives claim / no ena       | needs a 'yes' and a 'no' example",
        "gives claim / yes ena => x / no dua   | needs 'when' and 'gives'",
        "when ena / yes ena => x / no dua      | needs 'when' and 'gives'",
      })
  void anUnfinishedRuleIsAFaultAtItsHead(String rest, String fault) {
    String message =
        fault("rules/claims.rules", "# one\n\nrule unfinished\n" + rest.replace(" / ", "\n"));
    assertTrue(message.startsWith("xx/rules/claims.rules:3: "), message);
    assertTrue(message.contains(fault), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "(ena ; ')' is missing",
        "ena) ; unexpected ')'",
        "ena (|dua) ; an empty part",
        "<people ; '<' is not closed",
        "<nonsense> ; no lexicon entry is 'nonsense'",
        "@NONE ; no macro @NONE",
        "ena ~3 ; no macro @GAP",
        "ena{2} ; a repeat is {min,max}",
        "ena{3,2} ; a repeat of 3 to 2",
        "ena{0,99} ; a repeat of 0 to 99",
        "ena{a,b} ; 'a' is not a number",
        "'ena ; a quote is not closed",
        "'' ; no words in quotes",
        "[ena] ; '^' is missing",
        "[^ (ena dua) ] ; [^ ] holds words, classes and shapes only",
        "$:ena ; a name is missing",
        "$count ena ; ':' is missing",
        "ena ?? ; unexpected '?'",
      })
  void faultsOfAPatternNameTheColumn(String pattern, String fault) {
    String message = appended("rules/claims.rules", "when " + pattern.strip());
    assertTrue(message.contains(fault), message);
    assertTrue(message.contains(" at column "), message);
  }

  @Test
  void missingSettingsAndRulesAreFaultsOfTheSettings() {
    LanguagePack pack = ToyPack.load();
    assertThrows(PackException.class, () -> pack.number("no.such.setting"));
    assertThrows(PackException.class, () -> pack.number("name"));
    assertThrows(PackException.class, () -> pack.rules("nowhere"));
    assertTrue(pack.table("nowhere").isEmpty());
  }
}
