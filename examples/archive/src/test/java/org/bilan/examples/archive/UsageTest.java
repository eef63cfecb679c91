package org.bilan.examples.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.bilan.archive.ScanReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(strings = {"demo", "extract", "scan", "search", "explain"})
  void helpOfEveryCommandTeachesWithExamples(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");
    assertEquals(Bilan.DONE, run.code());
    assertTrue(run.out().contains("Usage: bilan " + command), run.out());
    assertTrue(run.out().contains("Example"), run.out());
    assertTrue(run.out().contains("  bilan " + command), run.out());
    assertEquals("", run.err());
  }

  @Test
  void helpNamesEveryCommand() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertEquals(Bilan.DONE, run.code());
    for (String command : new String[] {"demo", "extract", "scan", "search", "explain"}) {
      assertTrue(run.out().contains("\n  " + command + " "), run.out());
    }
    assertTrue(run.out().contains("Exit codes: 0 done"), run.out());
  }

  @Test
  void theVersionIsTheBuilds() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertEquals(Bilan.DONE, run.code());
    assertTrue(run.out().matches("bilan \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "extract --frobnicate",
        "extract --threads 0",
        "extract --threads many",
        "extract --confidence 1.1",
        "extract --confidence -0.1",
        "extract --confidence NaN",
        "extract --confidence sure",
        "scan . --index idx --confidence 2",
        "extract --input missing.jsonl",
        "extract --input .",
        "scan",
        "scan .",
        "scan --index idx",
        "scan . --index idx --output claims.xls",
        "search --index missing",
        "search --index missing harm:KILLED --limit -1",
        "search --index missing harm:KILLED --sort sideways",
        "explain",
        "explain a.txt --published yesterday",
      })
  void wrongUsageIsOneLineAndExitCodeTwo(String line) {
    CommandLineRun run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(Bilan.NOT_DONE, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("bilan"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void theBarShowsShareAndFigures() {
    String line = ProgressBar.line(new ScanReport(1_204, 7, 2, 310, 1), 17, 100);
    assertEquals(
        "[#####                         ]  17 %  1,204 documents, 310 claims, 7 done before,"
            + " 1 warning, 2 failed",
        line);
  }

  @Test
  void withoutASizeThereIsNoBar() {
    assertEquals("1 document, 1 claim", ProgressBar.line(new ScanReport(1, 0, 0, 1, 0), 5, 0));
  }

  @Test
  void nothingIsDrawnWhereThereIsNoTerminal() {
    CommandLineRun run = CommandLineRun.withInput("{\"text\":\"3\"}\n", "extract");
    assertFalse(run.err().contains("\r"), run.err());
    assertEquals("1 document, 1 claim\n", run.err().replace("\r\n", "\n"));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void theLocaleChangesNothing() {
    CommandLineRun before = CommandLineRun.withInput("{\"text\":\"3 à 4\"}\n", "extract");
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals(before, CommandLineRun.withInput("{\"text\":\"3 à 4\"}\n", "extract"));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
