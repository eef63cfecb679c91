package org.bilan.examples.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, killed for real in the middle of a scan, goes on without loss or doubles. */
class KilledScanIT {

  private static final int ARTICLES = 2_500;
  private static final int KILLS = 2;

  @TempDir Path folder;

  @Test
  void aKilledScanEndsAsOneThatWasNot() throws IOException, InterruptedException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, articles());
    assertEquals(0, finish(start(news, "whole")));
    int kills = 0;
    for (int i = 1; i <= KILLS; i++) {
      Process scan = start(news, "killed", "--resume");
      Path output = folder.resolve("killed.jsonl");
      long before = Files.exists(output) ? Files.size(output) : 0;
      while (scan.isAlive() && (!Files.exists(output) || Files.size(output) <= before + 900_000)) {
        Thread.sleep(2);
      }
      kills += scan.isAlive() ? 1 : 0;
      scan.destroyForcibly().waitFor();
    }
    assertTrue(kills > 0, "the scan was done before it could be killed");
    assertEquals(0, finish(start(news, "killed", "--resume")));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("whole.jsonl")),
        Files.readAllBytes(folder.resolve("killed.jsonl")));
    assertEquals(ARTICLES, Files.readAllLines(folder.resolve("killed.jsonl")).size());
    assertEquals(claims("whole"), claims("killed"));
  }

  private Process start(Path news, String name, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED"); // as the launcher does, for Lucene
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bilan.class.getName()));
    command.addAll(List.of("scan", news.toString(), "--quiet"));
    command.addAll(List.of("--index", folder.resolve(name).toString()));
    command.addAll(List.of("--output", folder.resolve(name + ".jsonl").toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static int finish(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the scan hangs");
    assertEquals("", said);
    return process.exitValue();
  }

  private List<String> claims(String name) {
    CommandLineRun run =
        CommandLineRun.of(
            "search",
            "--index",
            folder.resolve(name).toString(),
            "harm:KILLED",
            "--json",
            "--sort",
            "greatest",
            "--limit",
            "100000");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().sorted().toList();
    assertTrue(lines.size() >= ARTICLES, lines.size() + " claims");
    return lines;
  }

  private static String articles() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines
          .append("{\"id\":\"d")
          .append(i)
          .append("\",\"lang\":\"en\",\"published\":\"2017-07-07\",");
      lines
          .append("\"text\":\"A bomb killed ")
          .append(i + 2)
          .append(" people on Monday, police said. ");
      lines.append("Nobody claimed it. \"}\n");
    }
    return lines.toString();
  }
}
