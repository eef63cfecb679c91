package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every number from 0 to 9999 and many greater ones, in every way of spelling. */
class SpelledNumbersTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(SpelledNumbersTest.class.getClassLoader());

  @TestFactory
  List<DynamicTest> numbersInWordsAreReadWhole() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LanguagePack pack : PACKS.all()) {
      for (Map.Entry<String, LongFunction<String>> way : Spelling.ways(pack.code()).entrySet()) {
        tests.add(
            DynamicTest.dynamicTest(
                pack.code() + " " + way.getKey(), () -> everyNumberIsRead(pack, way.getValue())));
      }
    }
    return tests;
  }

  private static void everyNumberIsRead(LanguagePack pack, LongFunction<String> way) {
    NumberReader reader = new NumberReader(pack);
    List<String> wrong = new ArrayList<>();
    for (long number : numbers()) {
      String words = way.apply(number);
      for (String text : List.of(words, words.toUpperCase(Locale.ROOT))) {
        Chart chart = pack.chart(text);
        Optional<NumberReader.Number> read = reader.read(chart, 0, chart.tokens().size());
        boolean right =
            read.isPresent()
                && read.get().value() == number
                && read.get().to() == chart.tokens().size();
        if (!right && wrong.size() < 20) {
          wrong.add(number + " " + text + " " + read);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    for (long number = 0; number < 10_000; number++) {
      numbers.add(number);
    }
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      long size = (long) Math.pow(10, 4 + random.nextInt(9));
      numbers.add(
          size + (long) (random.nextDouble() * (Math.min(size * 9, 1_000_000_000_000L - size))));
    }
    for (long round = 10_000; round <= 1_000_000_000_000L; round *= 10) {
      numbers.add(round);
    }
    return numbers;
  }

  @TestFactory
  List<DynamicTest> twoNumbersInARowStayTwo() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LanguagePack pack : PACKS.all()) {
      LongFunction<String> way = Spelling.ways(pack.code()).values().iterator().next();
      tests.add(
          DynamicTest.dynamicTest(
              pack.code(),
              () -> {
                NumberReader reader = new NumberReader(pack);
                for (long first = 1; first < 10; first++) {
                  for (long second = 1; second < 10; second++) {
                    Chart chart = pack.chart(way.apply(first) + " " + way.apply(second));
                    assertEquals(
                        first, reader.read(chart, 0, chart.tokens().size()).orElseThrow().value());
                  }
                }
              }));
    }
    return tests;
  }
}
