package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  private static final PageReader READER =
      PageReader.of(FurnitureWords.none(), Map.of("tolu", 7, "Mar\u00e1", 3, "sept", 9));
  private static final String TEXT =
      "<p>The ferry went down off the northern coast before dawn, and forty people were lost, the guard said.</p>";

  private static Optional<LocalDate> published(String html, String url) {
    return READER.read(html, Optional.of(url).filter(text -> !text.isEmpty())).published();
  }

  private static void assertDate(String expected, String html) {
    assertEquals(Optional.of(LocalDate.parse(expected)), published(html + TEXT, ""), html);
  }

  private static void assertNone(String html) {
    assertEquals(Optional.empty(), published(html + TEXT, ""), html);
  }

  private static String linked(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @Test
  void linkedDataStatesTheDate() {
    assertDate(
        "2017-07-07",
        linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-07-07T08:00:00Z\"}"));
    assertDate(
        "2017-07-07",
        linked(
            "{\"@graph\":[{\"@type\":\"WebSite\",\"datePublished\":\"2001-01-01\"},{\"@type\":[\"Thing\","
                + "\"NewsArticle\"],\"author\":{\"@type\":\"Person\",\"name\":\"x\"},\"datePublished\":\"2017-07-07\"}]}"));
  }

  @Test
  void brokenLinkedDataIsReadAsFarAsItGoes() {
    assertDate(
        "2017-07-07",
        linked(
            "{\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",,\"datePublished\": \"2017-07-07\""));
    assertDate(
        "2017-07-07", linked("<!-- [{\"@type\":\"Article\",\"datePublished\":\"2017-07-07\"} -->"));
    assertNone(linked("{\"@type\":\"NewsArticle\",\"datePublished\":"));
    assertNone(linked("}}}{\"datePublished\":{{{"));
  }

  @Test
  void datesOfOtherThingsAreNotTheArticles() {
    assertNone(linked("{\"@type\":\"Comment\",\"datePublished\":\"2017-07-07\"}"));
    assertNone(linked("{\"@type\":\"VideoObject\",\"uploadDate\":\"2017-07-07\"}"));
  }

  @ParameterizedTest
  @CsvSource({
    "property,article:published_time,2017-07-07T23:10:00+02:00",
    "name,dc.date.issued,2017-07-07",
    "name,pubdate,20170707",
    "name,parsely-pub-date,2017-07-07T00:00:00Z",
    "name,sailthru.date,2017-07-07 10:00",
    "name,citation_publication_date,2017/07/07",
    "itemprop,datePublished,2017-07-07",
    "name,DC.Date,'Fri, 07 tolu 2017 10:00'"
  })
  void metaTagsStateTheDate(String attribute, String name, String content) {
    assertDate("2017-07-07", "<meta " + attribute + "='" + name + "' content='" + content + "'>");
  }

  @Test
  void timeElementsStateTheDate() {
    assertDate("2017-07-07", "<time pubdate datetime=2017-07-07>yesterday</time>");
    assertDate("2017-07-07", "<p><time datetime=2017-07-07T10:00>10 am</time></p>");
    assertDate("2017-07-07", "<span itemprop=datePublished content=2017-07-07>7/7</span>");
    assertNone("<nav><time datetime=2017-07-07>x</time></nav>");
    assertNone("<div class=comments><time datetime=2017-07-07>x</time></div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2017/07/07/ferry", "https://news.example/world/2017/7/7/ferry",
        "https://news.example/ferry-2017-07-07.html", "https://news.example/20170707/ferry"
      })
  void theUrlStatesTheDate(String url) {
    assertEquals(Optional.of(LocalDate.of(2017, 7, 7)), published(TEXT, url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2017/07/ferry", "https://news.example/99999999",
            "https://news.example/2017/13/45/x",
        "https://news.example/1234567890123", "https://news.example/item/2017", "x"
      })
  void urlsWithoutADayStateNone(String url) {
    assertEquals(Optional.empty(), published(TEXT, url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 tolu 2017",
        "07/07/2017",
        "7.7.2017",
        "2017-07-07",
        "Tolu 7, 2017",
        "Tolu 7th, 2017",
        "7 de tolu de 2017",
        "by A. Writer, 7 TOLU 2017 at 10:32",
        "07.07.17"
      })
  void visibleDatesNearTheTitleAreRead(String text) {
    assertDate("2017-07-07", "<h1>Ferry sinks</h1><div class=date>" + text + "</div>");
    assertDate("2017-07-07", "<h1>Ferry sinks</h1><p>" + text + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 nomonth 2017",
        "37/37/2017",
        "tolu 2017",
        "2017",
        "12:30",
        "7 tolu",
        "1.2.3",
        "7/7/12345"
      })
  void whatIsNoFullDateIsNotRead(String text) {
    assertNone("<h1>Ferry sinks</h1><div class=date>" + text + "</div>");
  }

  @Test
  void accentsAndCaseOfMonthsDoNotMatter() {
    assertDate("2017-03-07", "<div class=date>7 MARA 2017</div>");
    assertDate("2017-03-07", "<div class=date>7 mar\u00e1 2017</div>");
  }

  @Test
  void theOrderOfDayAndMonthFollowsTheCountryOfThePage() {
    assertDate("2017-05-04", "<html lang=xx><div class=date>4/5/2017</div>");
    assertDate("2017-04-05", "<html lang=xx-US><div class=date>4/5/2017</div>");
    assertDate("2017-04-25", "<html lang=xx><div class=date>4/25/2017</div>");
  }

  @Test
  void publishedBeatsModified() {
    assertDate(
        "2017-07-07",
        "<meta property=article:modified_time content=2018-01-01><meta property=article:published_time content=2017-07-07>");
    assertDate("2018-01-01", "<meta property=article:modified_time content=2018-01-01>");
  }

  @Test
  void aPublicationAfterTheLastChangeIsNotBelieved() {
    assertDate(
        "2017-07-08",
        "<meta property=article:published_time content=2031-01-01><meta property=article:modified_time content=2017-07-08>");
    assertDate(
        "2017-07-07",
        "<meta property=article:published_time content=2031-01-01><time pubdate datetime=2017-07-07>x</time>"
            + "<meta property=article:modified_time content=2017-07-08>");
  }

  @Test
  void aPageWithoutDateHasNone() {
    assertNone("<h1>Ferry sinks</h1>");
  }
}
