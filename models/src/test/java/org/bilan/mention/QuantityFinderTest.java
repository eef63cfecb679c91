package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.bilan.claim.Bound;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code quantities.tsv}: a text and all quantities in it, each as {@code words = count}, the
 * count as {@link org.bilan.claim.Count} prints it ({@code >=12}, {@code ~40}, {@code 50-60}), with
 * {@code v} for a vague one and the kind where it is not a plain number.
 */
class QuantityFinderTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(QuantityFinderTest.class.getClassLoader());

  @TestFactory
  List<DynamicTest> eachTextHasTheQuantitiesOfTheTable() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = QuantityFinderTest.class.getResourceAsStream("quantities.tsv")) {
      for (Table.Row row : Table.read("quantities.tsv", in).rows()) {
        LanguagePack pack = PACKS.pack(row.column(0)).orElseThrow();
        String text = row.column(1).replace("\\u00A0", "\u00A0").replace("\\u202F", "\u202F");
        String expected = row.column(2).replace("\\u00A0", "\u00A0").replace("\\u202F", "\u202F");
        tests.add(
            DynamicTest.dynamicTest(
                row.line() + " " + text, () -> assertEquals(expected, read(pack, text), text)));
      }
    }
    return tests;
  }

  private static String read(LanguagePack pack, String text) {
    List<String> read = new ArrayList<>();
    for (QuantityMention mention : new QuantityFinder(pack).find(pack.chart(text))) {
      assertEquals(mention.text(), mention.span().in(text));
      String kind =
          mention.kind() == QuantityMention.Kind.CARDINAL ? "" : " " + mention.kind().name();
      read.add(mention.text() + " = " + count(mention) + kind);
    }
    return String.join("; ", read);
  }

  private static String count(QuantityMention mention) {
    return switch (mention.bound()) {
      case AT_LEAST -> ">=" + number(mention.min());
      case AT_MOST -> "<=" + number(mention.max());
      case APPROXIMATE -> "~" + number(mention.min());
      case VAGUE -> "v" + number(mention.min());
      case RANGE -> number(mention.min()) + "-" + number(mention.max());
      case EXACT -> number(mention.min());
    };
  }

  private static String number(OptionalDouble value) {
    double number = value.orElseThrow();
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : Double.toString(Math.rint(number * 1000) / 1000);
  }

  @Test
  void everyPackHasTexts() throws IOException {
    try (InputStream in = QuantityFinderTest.class.getResourceAsStream("quantities.tsv")) {
      List<Table.Row> rows = Table.read("quantities.tsv", in).rows();
      for (String code : PACKS.codes()) {
        assertTrue(rows.stream().filter(row -> row.column(0).equals(code)).count() > 50, code);
      }
    }
  }

  @Test
  void articlesAndZeroWordsAreEdgesButNoMentions() {
    LanguagePack pack = PACKS.pack("en").orElseThrow();
    Chart chart = pack.chart("a soldier and no civilians");
    assertEquals(List.of(), new QuantityFinder(pack).find(chart));
    Edge article = chart.longest(0, pack.test("quantity CARDINAL article")).orElseThrow();
    assertEquals(1, ((QuantityMention) article.mention().orElseThrow()).min().orElseThrow());
    Edge none = chart.longest(3, pack.test("quantity CARDINAL zero")).orElseThrow();
    assertEquals(0, ((QuantityMention) none.mention().orElseThrow()).min().orElseThrow());
  }

  @Test
  void aMillionDigitsAndAMillionNumberWordsAreReadInLinearTime() {
    for (LanguagePack pack : PACKS.all()) {
      QuantityFinder finder = new QuantityFinder(pack);
      assertTrue(finder.find(pack.chart("9".repeat(1_000_000))).size() <= 1000);
      assertTrue(finder.find(pack.chart("1 000 ".repeat(50_000))).size() > 1000);
      assertTrue(finder.find(pack.chart("1,".repeat(50_000))).size() <= 100_000);
      assertTrue(finder.find(pack.chart("1-2-3/".repeat(20_000))).size() > 1000);
      assertTrue(finder.find(pack.chart("million mille hundred ".repeat(20_000))).size() > 1000);
    }
  }

  @Test
  void boundsAreThoseOfTheIntervalTheWordsGive() {
    LanguagePack pack = PACKS.pack("en").orElseThrow();
    List<QuantityMention> found = new QuantityFinder(pack).find(pack.chart("at least 12, up to 9"));
    assertEquals(Bound.AT_LEAST, found.get(0).bound());
    assertTrue(found.get(0).max().isEmpty() && found.get(1).min().isEmpty());
  }
}
