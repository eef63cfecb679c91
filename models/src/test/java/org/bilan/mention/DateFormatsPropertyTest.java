package org.bilan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day of thirty years, written as newspapers write it, is read back as that day. */
class DateFormatsPropertyTest {

  private static final LanguagePacks PACKS =
      LanguagePacks.load(DateFormatsPropertyTest.class.getClassLoader());
  private static final LocalDate FIRST = LocalDate.of(1996, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 'le 'd MMMM yyyy",
        "fr | 'le 'EEEE d MMMM yyyy",
        "fr | dd/MM/yyyy",
        "fr | dd.MM.yyyy",
        "fr | yyyy-MM-dd",
        "en | MMMM d, yyyy",
        "en | d MMMM yyyy",
        "en | EEEE, MMMM d, yyyy",
        "en | EEEE d MMMM yyyy",
        "en | MM/dd/yyyy",
        "en | yyyy-MM-dd"
      })
  void everyDayOfThirtyYearsIsReadBack(String code, String format) {
    LanguagePack pack = PACKS.pack(code).orElseThrow();
    DateFinder finder = new DateFinder(pack);
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern(format.strip(), Locale.forLanguageTag(code));
    List<LocalDate> days = FIRST.datesUntil(LAST.plusDays(1)).toList();
    StringBuilder text = new StringBuilder();
    for (LocalDate day : days) {
      text.append("(").append(formatter.format(day)).append(")\n");
    }
    List<String> read = new ArrayList<>();
    for (DateMention mention : finder.find(pack.chart(text.toString()), Optional.empty())) {
      read.add(mention.value());
    }
    assertEquals(days.stream().map(LocalDate::toString).toList(), read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"fr | 'le 'EEEE d MMMM", "en | EEEE, MMMM d", "en | EEEE d MMMM"})
  void weekdayAndDayGiveTheYearThatFitsNearestToThePublication(String code, String format) {
    LanguagePack pack = PACKS.pack(code).orElseThrow();
    DateFinder finder = new DateFinder(pack);
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern(format.strip(), Locale.forLanguageTag(code));
    for (int offset = -150; offset <= 150; offset++) {
      LocalDate published = FIRST.plusDays(37L * (offset + 151));
      LocalDate day = published.plusDays(offset);
      String text = "(" + formatter.format(day) + ")";
      List<DateMention> found = finder.find(pack.chart(text), Optional.of(published));
      assertEquals(1, found.size(), text);
      assertEquals(day.toString(), found.get(0).value(), text + " published " + published);
    }
  }

  @Test
  void aDayThatNoMonthHasIsNotADate() {
    LanguagePack pack = PACKS.pack("fr").orElseThrow();
    DateFinder finder = new DateFinder(pack);
    for (String text : List.of("(le 31 juin 2015)", "(le 30 février 2015)", "(29/02/2015)")) {
      List<DateMention> found = finder.find(pack.chart(text), Optional.empty());
      assertFalse(found.stream().anyMatch(m -> m.value().length() == 10), text + found);
    }
  }
}
