package org.bilan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class QuickstartTest {

  private static final String SENTENCE =
      "At least 14 civilians were killed on Monday in an air strike on a market in Aleppo, "
          + "according to the Syrian Observatory for Human Rights.";

  @TempDir private Path folder;

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  void theQuickstartPrintsItsClaimAndFindsItAgainByCountry() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[] {folder.resolve("index").toString()});
    } finally {
      System.setOut(before);
    }
    assertEquals(
        List.of(
            "KILLED >=14 per Syrian Observatory for Human Rights: " + SENTENCE,
            "KILLED >=14 per Syrian Observatory for Human Rights, Aleppo, 2017-07-03: "
                + SENTENCE
                + " [https://news.example/raid]"),
        output.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
