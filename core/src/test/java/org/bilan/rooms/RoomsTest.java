package org.bilan.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Core keeps its rules. */
class RoomsTest {

  private static final String ROOT = "org.bilan";
  private static final SourceRules SOURCES = new SourceRules(Path.of("src/main/java"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> coreKeepsEveryRuleOfBytecode() {
    return new BytecodeRules(ROOT)
        .all().entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(CORE)));
  }

  @Test
  void theRulesSeeTheClassesOfCore() {
    assertTrue(CORE.contain("org.bilan.claim.Claim"));
    assertTrue(CORE.contain("org.bilan.text.Span"));
  }

  @Test
  void theTableOfRoomsItselfLeadsDownward() {
    for (Room room : Room.values()) {
      assertTrue(room.below().stream().allMatch(room::liesAbove), room.name());
    }
  }

  @Test
  void nothingCatchesEveryException() throws IOException {
    assertEquals(List.of(), SOURCES.wideCatches());
  }

  @Test
  void noLiteralNamesALanguage() throws IOException {
    assertEquals(List.of(), SOURCES.languageLiterals());
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    assertEquals(List.of(), SOURCES.undescribedPackages());
  }
}
