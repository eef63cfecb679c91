package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bilan.lang.Chart;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How time expressions are resolved by what surrounds them. */
class DateFinderTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(DateFinderTest.class.getClassLoader());
  private static final LanguagePack FRENCH = PACKS.pack("fr").orElseThrow();
  private static final LanguagePack ENGLISH = PACKS.pack("en").orElseThrow();
  private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2017, 7, 7));

  private static List<DateMention> find(
      LanguagePack pack, String text, Optional<LocalDate> published) {
    return new DateFinder(pack).find(pack.chart(text), published);
  }

  private static String last(LanguagePack pack, String text) {
    List<DateMention> found = find(pack, text, FRIDAY);
    return found.isEmpty() ? "nothing" : found.get(found.size() - 1).value();
  }

  private static String interval(LanguagePack pack, String text) {
    List<DateMention> found = find(pack, text, FRIDAY);
    return found.get(found.size() - 1).interval().map(Object::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Dix civils ont été tués mardi. | 2017-07-04",
        "fr | Le procès s'ouvrira mardi. | 2017-07-11",
        "fr | Dix civils ont été tués vendredi. | 2017-07-07",
        "en | Ten civilians were killed Tuesday. | 2017-07-04",
        "en | The trial will open Tuesday. | 2017-07-11",
        "en | Ten civilians were killed on Friday. | 2017-07-07",
        "fr | Dix civils ont été tués en août. | 2016-08",
        "fr | Le procès aura lieu en août. | 2017-08",
        "en | Ten civilians were killed in August. | 2016-08",
        "en | The trial will be held in August. | 2017-08"
      })
  void theTenseTellsWhetherTheDateIsPastOrToCome(String code, String text, String value) {
    assertEquals(value, last(PACKS.pack(code).orElseThrow(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le siège tombe le 12 août 2016. Le lendemain, la ville brûle. | 2016-08-13",
        "fr | Le siège tombe le 12 août 2016. Trois jours plus tôt, tout était calme. | 2016-08-09",
        "fr | Le siège tombe le 12 août 2016. Ce jour-là, il pleut. | 2016-08-12",
        "en | The city fell on 12 August 2016. The following day it burned. | 2016-08-13",
        "en | The city fell on 12 August 2016. Three days earlier all was calm. | 2016-08-09",
        "en | The city fell on 12 August 2016. That day it rained. | 2016-08-12"
      })
  void wordsOfTheStoryAreCountedFromTheDateNamedLast(String code, String text, String value) {
    assertEquals(value, last(PACKS.pack(code).orElseThrow(), text));
  }

  @Test
  void withoutPublicationDateAPartialDateHasNoYearAndNoInterval() {
    DateMention mention = find(FRENCH, "Dix morts le 3 juin.", Optional.empty()).get(0);
    assertEquals("XXXX-06-03", mention.value());
    assertEquals(Optional.empty(), mention.interval());
    DateMention relative = find(ENGLISH, "Ten died yesterday.", Optional.empty()).get(0);
    assertEquals(Optional.empty(), relative.interval());
  }

  @Test
  void withoutPublicationDateAPartialDateTakesTheYearNamedBefore() {
    String text = "Le 5 mai 2011, la digue céda. Le 3 juin, on comptait dix morts.";
    assertEquals("2011-06-03", find(FRENCH, text, Optional.empty()).get(1).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | La guerre fait rage depuis mars 2015. | 2015-03..",
        "fr | Les combats ont duré jusqu'au 3 mai 2015. | ..2015-05-03",
        "fr | Entre mars et juin 2015, dix morts. | 2015-03..2015-06",
        "fr | Du 3 au 5 mai 2015, dix morts. | 2015-05-03..2015-05-05",
        "fr | Dix morts depuis trois jours. | 2017-07-04..",
        "en | War has raged since March 2015. | 2015-03..",
        "en | Fighting lasted until 3 May 2015. | ..2015-05-03",
        "en | Between 2012 and 2015, ten died. | 2012..2015",
        "en | Ten died over the past 24 hours. | 2017-07-06..2017-07-07",
        "en | Ten died in the 1990s. | 1990..1999"
      })
  void theWordsAroundADateOpenAndCloseItsInterval(String code, String text, String interval) {
    assertEquals(interval, interval(PACKS.pack(code).orElseThrow(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Avril Lavigne chante à Paris.",
        "fr | La sonde tourne autour de la planète mars.",
        "fr | Jean Dupont, 38 ans, a été tué.",
        "fr | Un garçon de 12 ans est mort.",
        "fr | Ils ont gagné 3 à 1.",
        "fr | Le village compte 1500 habitants.",
        "fr | Il a été tué.",
        "en | You may leave, and they march on.",
        "en | The sun rose.",
        "en | April Smith was killed.",
        "en | John Smith, aged 38, was killed.",
        "en | They won 3 to 1.",
        "en | Some 2000 soldiers fell."
      })
  void wordsThatOnlyLookLikeDatesAreLeft(String code, String text) {
    assertEquals(List.of(), find(PACKS.pack(code).orElseThrow(), text, FRIDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016-03-27",
    "2017, 2017-04-16",
    "2018, 2018-04-01",
    "2019, 2019-04-21",
    "2038, 2038-04-25"
  })
  void easterFollowsItsRule(int year, LocalDate day) {
    assertEquals(day, Holidays.easter(year));
    assertEquals(day.toString(), last(FRENCH, "Dix morts à Pâques " + year + "."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thanksgiving 2016 | 2016-11-24",
        "Labor Day 2016 | 2016-09-05",
        "Memorial Day 2016 | 2016-05-30",
        "Election Day 2016 | 2016-11-08",
        "Boxing Day 2004 | 2004-12-26",
        "Good Friday 1998 | 1998-04-10"
      })
  void feastsOfMovingDaysFollowTheirRules(String words, String day) {
    assertEquals(day, last(ENGLISH, "Ten people died on " + words + "."));
  }

  @Test
  void ramadanCoversItsMonth() {
    assertEquals("2016-06-06..2016-07-05", interval(ENGLISH, "Ten died during Ramadan 2016."));
  }

  @Test
  void aTextOfThePastIsReadByItsOwnYears() {
    String text =
        "In 1914 war broke out. The army mobilised in August. In 1915 the front froze. "
            + "A new attack began on 22 April. By 1917 both sides were tired.";
    List<String> values = find(ENGLISH, text, FRIDAY).stream().map(DateMention::value).toList();
    assertEquals(List.of("1914", "1914-08", "1915", "1915-04-22", "1917"), values);
  }

  @Test
  void aTimeOfDayBelongsToTheDayOfItsSentence() {
    List<DateMention> found = find(FRENCH, "Le feu a pris mardi vers 21 h 45.", FRIDAY);
    assertEquals("2017-07-04T21:45", found.get(1).value());
    assertEquals(DateMention.Type.TIME, found.get(1).type());
    assertEquals("2017-07-04", found.get(1).interval().orElseThrow().toString());
  }

  @Test
  void offsetsPointAtTheWords() {
    String text = "😀 L’attaque du 3\u00A0mai\u00A02015 a fait 22 morts.";
    DateMention mention = find(FRENCH, text, FRIDAY).get(0);
    assertEquals("3\u00A0mai\u00A02015", mention.span().in(text));
    assertEquals(mention.text(), mention.span().in(text));
    assertEquals("2015-05-03", mention.value());
  }

  @Test
  void eachMentionIsAnEdgeOfTheChart() {
    Chart chart = FRENCH.chart("Dix morts le 3 mai 2015.");
    List<DateMention> found = new DateFinder(FRENCH).find(chart, FRIDAY);
    int token = chart.tokens().tokenAt(found.get(0).span().start());
    assertTrue(chart.is(token, FRENCH.test("date DATE")));
  }

  @Test
  void hostileTextIsReadWithoutFault() {
    String digits = "1999 ".repeat(20_000);
    assertTrue(find(ENGLISH, digits, FRIDAY).size() <= 20_000);
    assertEquals(List.of(), find(FRENCH, "", FRIDAY));
    assertEquals(List.of(), find(FRENCH, "\uD800 99/99/9999 31.31.31", FRIDAY));
    assertTrue(find(ENGLISH, "99999999999 years ago, 2147483648 days", FRIDAY).size() <= 2);
  }

  @Test
  void oneFinderServesManyThreads() throws Exception {
    DateFinder finder = new DateFinder(ENGLISH);
    String text = "Ten died on 3 May 2015. Two days later, on Tuesday, five more died.";
    List<DateMention> expected = finder.find(ENGLISH.chart(text), FRIDAY);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<DateMention>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tasks.add(() -> finder.find(ENGLISH.chart(text), FRIDAY));
      }
      for (Future<List<DateMention>> result : pool.invokeAll(tasks)) {
        assertEquals(expected, result.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
