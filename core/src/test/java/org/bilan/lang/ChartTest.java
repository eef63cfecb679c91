package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {

  private final LanguagePack pack = ToyPack.load();

  @Test
  void addedEdgesStandBesideThoseOfTheLexiconAndCarryWhatWasFound() {
    Chart chart = pack.chart("min tri osobi");
    int before = chart.edges(1).size();
    chart.add(1, 3, pack.entry("quantity CARDINAL number"), "a mention");
    assertEquals(before + 1, chart.edges(1).size());
    Edge edge = chart.longest(1, pack.test("quantity number")).orElseThrow();
    assertEquals(Optional.of("a mention"), edge.mention());
    assertEquals(2, edge.length());
    assertTrue(chart.is(1, pack.test("num")));
  }

  @Test
  void theLongestReadingWinsAndOfEqualsTheFirst() {
    Chart chart = pack.chart("osob ki mar");
    chart.add(0, 3, pack.entry("people group=CHILD"), "later");
    Edge edge = chart.longest(0, pack.test("people")).orElseThrow();
    assertEquals("MIGRANT", edge.entry().attribute("group").orElseThrow());
  }

  @Test
  void thereIsNothingBeyondTheLastToken() {
    Chart chart = pack.chart("tri");
    assertEquals(List.of(), chart.edges(1));
    assertFalse(chart.is(7, pack.test("num")));
    assertEquals(Optional.empty(), chart.longest(1, pack.test("num")));
  }

  @Test
  void anEmptyTextHasAnEmptyChart() {
    Chart chart = pack.chart("");
    assertEquals(0, chart.tokens().size());
    assertEquals(0, chart.sentences().count());
  }
}
