package org.bilan.examples.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.Extractor;
import org.bilan.claim.Claim;
import org.bilan.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The command line with the real extractor and language packs. */
class RealArticlesTest {

  private static Extractor extractor;

  @TempDir Path folder;

  @BeforeAll
  static void loadExtractor() {
    extractor = Extractor.load();
  }

  @Test
  void theDemoFindsClaimsOfBothLanguagesByTheEnglishNameOfAPlace() {
    CommandLineRun demo = run("", "demo");
    assertEquals(Bilan.DONE, demo.code(), demo.err());
    List<String> lines = demo.out().lines().toList();
    int search =
        lines.indexOf(
            lines.stream().filter(l -> l.startsWith("search: ")).findFirst().orElseThrow());
    List<String> hits = lines.subList(search, lines.size());
    assertTrue(
        hits.stream().anyMatch(line -> line.startsWith("      in ") && line.contains(" · fr · ")),
        demo.out());
    assertTrue(
        hits.stream().anyMatch(line -> line.startsWith("      in ") && line.contains(" · en · ")),
        demo.out());
    assertTrue(demo.out().contains("no claims"), "an article full of numbers has none");
  }

  @Test
  void theArticlesOfTheDemoGiveClaimsWhoseEvidenceStandsInThePage() throws IOException {
    int claims = 0;
    for (Article article : DemoArticles.load()) {
      Extraction extraction = extractor.extract(article);
      assertTrue(extraction.language().isPresent());
      assertTrue(extraction.published().isPresent(), extraction.articleId());
      assertTrue(extraction.title().isPresent(), extraction.articleId());
      for (Claim claim : extraction.claims()) {
        claims++;
        Span quantity = claim.quantity().span();
        assertEquals(claim.quantity().quote(), quantity.in(extraction.source().plain()));
        assertFalse(claim.quantity().page().isEmpty());
      }
    }
    assertTrue(claims >= 40, claims + " claims");
  }

  @Test
  void threadsAndOrderChangeNothing() throws IOException {
    List<String> input = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      int number = 0;
      for (Article article : DemoArticles.load()) {
        input.add(line("r" + round + "-" + number++, article));
      }
    }
    CommandLineRun one = run(String.join("\n", input), "extract", "--threads", "1", "--mentions");
    CommandLineRun four = run(String.join("\n", input), "extract", "--threads", "4", "--mentions");
    assertEquals(one, four);
    Collections.reverse(input);
    List<String> reversed =
        new ArrayList<>(
            run(String.join("\n", input), "extract", "--threads", "3", "--mentions")
                .out()
                .lines()
                .toList());
    Collections.reverse(reversed);
    assertEquals(one.out().lines().toList(), reversed);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void neitherATurkishLocaleNorAFarTimeZoneChangesAByte() throws IOException {
    StringBuilder input = new StringBuilder();
    int number = 0;
    for (Article article : DemoArticles.load()) {
      input.append(line("d" + number++, article)).append('\n');
    }
    CommandLineRun here = run(input.toString(), "extract", "--mentions");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      CommandLineRun there =
          CommandLineRun.with(
              least -> Extractor.load()::extract, input.toString(), "extract", "--mentions");
      assertEquals(here, there);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void badFilesNeitherCrashNorLoseTheOthers() throws IOException {
    String good = "Three people were killed in Paris on Monday.";
    Files.writeString(folder.resolve("a-empty.txt"), "");
    Files.writeString(folder.resolve("b-empty.html"), "");
    byte[] word = new byte[50 << 20];
    Arrays.fill(word, (byte) 'a');
    Files.write(folder.resolve("c-word.txt"), word);
    byte[] binary = new byte[100_000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 131 >> 3);
    }
    Files.write(folder.resolve("d-binary.html"), binary);
    Files.write(
        folder.resolve("e-latin.txt"),
        "Trois civils ont été tués à Alep.".getBytes(Charset.forName("windows-1252")));
    Files.writeString(
        folder.resolve("f-truncated.html"), "<html lang=en><body><p>" + good + "</p><p class='");
    Files.writeString(folder.resolve("g-deep.html"), "<div>".repeat(100_000) + "<p>" + good);
    Files.writeString(
        folder.resolve("h-lines.jsonl"),
        "{\"text\":\""
            + good
            + " \\ud800\",\"lang\":\"en\"}\n{nonsense\n"
            + "{\"text\":\"12 345 678\"}\n{\"text\":\"今日は\",\"lang\":\"ja\"}\n");
    Files.writeString(folder.resolve("i-good.txt"), good);
    Path output = folder.resolve("out/claims.jsonl");
    Files.createDirectories(output.getParent());
    CommandLineRun scan =
        run(
            "",
            "scan",
            folder.toString(),
            "--index",
            folder + "/out/idx",
            "--output",
            output.toString());
    assertEquals(Bilan.SOME_FAILED, scan.code(), scan.err());
    assertTrue(scan.err().contains("d-binary.html: binary data"), scan.err());
    assertTrue(scan.err().contains("h-lines.jsonl#2: line 2, column 2"), scan.err());
    assertTrue(scan.err().contains("10 documents"), scan.err());
    assertTrue(scan.err().contains("2 failed"), scan.err());
    List<String> lines = Files.readAllLines(output);
    assertEquals(10, lines.size());
    assertTrue(lines.get(9).contains("\"harm\":\"KILLED\""), lines.get(9));
    assertTrue(lines.stream().anyMatch(line -> line.contains("\"UNKNOWN_LANGUAGE\"")));
    assertTrue(lines.stream().anyMatch(line -> line.contains("\"NO_DATE\"")));
  }

  @Test
  void explainAccountsForEveryNumberOfAPage() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        "<html lang=\"en\"><body><article><p>Police said 12 people were killed in Paris.</p>"
            + "<p>It was the work of 27 reports and 3 dogs.</p></article></body></html>");
    CommandLineRun explain = run("", "explain", page.toString(), "--published", "2020-01-02");
    assertEquals(Bilan.DONE, explain.code(), explain.err());
    for (String number : List.of("12", "27", "3")) {
      assertTrue(explain.out().contains(number), explain.out());
    }
    assertTrue(explain.out().contains("KILLED"), explain.out());
  }

  @Test
  void theSameInputTwiceGivesTheSameBytes() throws IOException {
    byte[] first = bytes();
    assertArrayEquals(first, bytes());
  }

  @Test
  void aLeastConfidenceMovesUnsureClaimsToTheRejectedNumbers() throws IOException {
    StringBuilder input = new StringBuilder();
    int number = 0;
    for (Article article : DemoArticles.load()) {
      input.append(line("d" + number++, article)).append('\n');
    }
    String all = run(input.toString(), "extract").out();
    assertEquals(all, run(input.toString(), "extract", "--confidence", "0").out());
    String sure = run(input.toString(), "extract", "--confidence", "0.97").out();
    int left = occurrences(sure, "\"reason\":\"LOW_CONFIDENCE\"");
    assertEquals(0, occurrences(all, "LOW_CONFIDENCE"));
    assertTrue(left > 0, sure);
    assertEquals(occurrences(all, "\"rule\":"), left + occurrences(sure, "\"rule\":"));
  }

  private static int occurrences(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static byte[] bytes() throws IOException {
    StringBuilder input = new StringBuilder();
    for (Article article : DemoArticles.load()) {
      input.append(line("x", article)).append('\n');
    }
    return run(input.toString(), "extract").out().getBytes(StandardCharsets.UTF_8);
  }

  private static CommandLineRun run(String input, String... arguments) {
    return CommandLineRun.with(least -> extractor.withConfidence(least)::extract, input, arguments);
  }

  private static String line(String id, Article article) {
    StringBuilder line = new StringBuilder("{\"id\":\"" + id + "\"");
    article.language().ifPresent(code -> line.append(",\"lang\":\"" + code + "\""));
    article.published().ifPresent(day -> line.append(",\"published\":\"" + day + "\""));
    String field = article.form() == Article.Form.HTML ? "html" : "text";
    String content =
        article.content().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return line.append(",\"" + field + "\":\"" + content + "\"}").toString();
  }
}
