package org.bilan.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds the classes made to break it, and no others among the broken ones. */
class RuleViolationsTest {

  private static final String ROOT = "org.example.broken";
  private static final SourceRules SOURCES =
      new SourceRules(Path.of("src/test/java/org/example/broken"));

  /** The classes of {@code org.example.broken} that each rule must find. */
  private static final Map<String, Set<String>> BREAKERS =
      Map.ofEntries(
          Map.entry("rooms look downward only", Set.of("attic.Lodger", "text.LooksUp")),
          Map.entry("no cycles", Set.of("claim.LooksDown", "text.LooksUp")),
          Map.entry("one room per library", Set.of("text.ParsesHtml", "text.StemsFrench")),
          Map.entry("no standard streams", Set.of("text.Prints", "text.ReadsTerminal")),
          Map.entry(
              "no mutable statics",
              Set.of("text.CountsInStatic", "text.FillsStaticMap", "text.SharesArray")),
          Map.entry("no thread locals", Set.of("text.RemembersPerThread")),
          Map.entry(
              "no class of one language",
              Set.of("text.FrenchWords", "text.StemsFrench", "text.SpeaksEnglish")),
          Map.entry("no empty names", Set.of("text.SpanUtils", "text.SpanManager")),
          Map.entry("no clock", Set.of("text.TellsTime")),
          Map.entry(
              "no default locale",
              Set.of("text.Shouts", "text.FormatsLoosely", "text.FormatsMore")));

  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsBreakers() {
    Map<String, ArchRule> rules = new TreeMap<>(new BytecodeRules(ROOT).all());
    assertEquals(rules.keySet(), new TreeSet<>(BREAKERS.keySet()), "a rule without breakers");
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            new TreeSet<>(BREAKERS.get(rule.getKey())),
                            offenders(rule.getValue()))));
  }

  @Test
  void catchingExceptionOrThrowableIsFoundButAResourceIsNot() throws IOException {
    assertEquals(
        List.of("CatchesAll.java: catches Exception", "CatchesAll.java: catches Throwable"),
        SOURCES.wideCatches());
  }

  @Test
  void aLiteralThatNamesALanguageIsFoundButAnOrdinaryWordIsNot() throws IOException {
    assertEquals(
        List.of(
            "NamesLanguage.java: names a language: \"fr\"",
            "NamesLanguage.java: names a language: \"lang/en/harm.tsv\""),
        SOURCES.languageLiterals());
  }

  @Test
  void packagesWithoutDescriptionAreFound() throws IOException {
    assertEquals(List.of("attic"), SOURCES.undescribedPackages());
  }

  private Set<String> offenders(ArchRule rule) {
    Pattern name = Pattern.compile(Pattern.quote(ROOT + ".") + "(\\w+\\.\\p{Lu}\\w*)");
    return rule.evaluate(BROKEN).getFailureReport().getDetails().stream()
        .flatMap(detail -> name.matcher(firstOrCycle(detail)).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of a plain fault only the offender at its start; of a cycle, which has lines, all classes. */
  private static String firstOrCycle(String detail) {
    return detail.contains("\n") ? detail : detail.substring(0, detail.indexOf(' '));
  }
}
