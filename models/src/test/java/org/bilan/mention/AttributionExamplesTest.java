package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each pack's table of constructions: a text, and the source, cue, content and chain that it must
 * give.
 */
class AttributionExamplesTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(AttributionExamplesTest.class.getClassLoader());

  private record Example(String language, List<String> columns) {

    String column(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }

    String text() {
      return column(1).replace("\\n", "\n");
    }
  }

  @TestFactory
  List<DynamicTest> everyExampleIsRead() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (LanguagePack pack : PACKS.all()) {
      AttributionFinder finder = new AttributionFinder(pack);
      for (Example example : examples(pack.code())) {
        tests.add(
            DynamicTest.dynamicTest(
                pack.code() + ": " + example.column(0), () -> check(pack, finder, example)));
      }
    }
    return tests;
  }

  @Test
  void everyPackKnowsFiveHundredCueVerbs() throws IOException {
    for (LanguagePack pack : PACKS.all()) {
      long verbs = 0;
      for (String line : lines("/org/bilan/lang/" + pack.code() + "/cues.tsv")) {
        String[] columns = line.split("\t");
        verbs +=
            columns.length > 2 && columns[1].equals("cue") ? columns[0].split("\\|").length : 0;
      }
      assertTrue(verbs >= 500, pack.code() + " has " + verbs);
    }
  }

  private static void check(LanguagePack pack, AttributionFinder finder, Example example) {
    String text = example.text();
    Chart chart = pack.chart(text);
    List<Attribution> found = finder.find(chart);
    if (example.column(2).equals("-")) {
      assertEquals(List.of(), found, text);
      return;
    }
    Optional<Attribution> right =
        found.stream().filter(attribution -> fits(attribution, example, text)).findFirst();
    assertTrue(right.isPresent(), () -> text + " gives " + shown(found, text));
  }

  private static boolean fits(Attribution a, Example example, String text) {
    return words(a.source(), text).equals(example.column(2))
        && says(example.column(3), words(a.cue(), text))
        && says(example.column(4), a.content().in(text))
        && says(example.column(5), words(a.named(), text))
        && says(example.column(6), a.type().name())
        && says(example.column(7), a.name())
        && says(example.column(8), String.join("; ", a.via()));
  }

  private static boolean says(String expected, String got) {
    return expected.isEmpty() || expected.equals(got) || (expected.equals("-") && got.isEmpty());
  }

  private static String words(Optional<Span> span, String text) {
    return span.map(s -> s.in(text)).orElse("");
  }

  private static String shown(List<Attribution> found, String text) {
    StringBuilder out = new StringBuilder();
    for (Attribution a : found) {
      out.append("\n  source [").append(words(a.source(), text));
      out.append("] cue [").append(words(a.cue(), text));
      out.append("] content [").append(a.content().in(text));
      out.append("] named [").append(words(a.named(), text));
      out.append("] ").append(a.type()).append(" [").append(a.name()).append("] via ");
      out.append(a.via());
    }
    return out.toString();
  }

  private static List<Example> examples(String language) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : lines("attributions." + language + ".tsv")) {
      examples.add(new Example(language, List.of(line.split("\t", -1))));
    }
    assertTrue(examples.size() >= 30, language + " has examples");
    return examples;
  }

  private static List<String> lines(String resource) throws IOException {
    InputStream in = AttributionExamplesTest.class.getResourceAsStream(resource);
    assertNotNull(in, resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
