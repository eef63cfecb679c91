package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.text.Block;
import org.bilan.text.Span;
import org.bilan.text.Warning;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final PageReader READER =
      PageReader.of(FurnitureWords.of(List.of("zam lira", "vor Pindo")), Map.of());

  private static final String FIRST =
      "The ferry went down off the northern coast before dawn, and at least forty people were lost.";
  private static final String SECOND =
      "Rescue teams, helped by fishing boats, brought twelve survivors ashore by noon on Friday.";
  private static final String THIRD =
      "The harbour master said that the ship had carried twice the number of passengers it was built for.";

  private static Page read(String html) {
    return READER.read(html, Optional.empty());
  }

  private static String article(String inside) {
    return "<html><head><title>Ferry sinks - Daily Post</title></head><body><nav><ul><li><a href=/a>Home</a>"
        + "<li><a href=/b>World</a></ul></nav><main><article><h1>Ferry sinks</h1>"
        + inside
        + "</article></main><footer><p>Daily Post, 1 Main Street, is a paper of record since 1901.</p></footer>"
        + "</body></html>";
  }

  private static List<String> texts(Page page, Block.Kind kind) {
    return page.source().blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(page.source().plain()))
        .toList();
  }

  private static String p(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  @Test
  void theArticlesParagraphsAreReadAndNothingElse() {
    Page page = read(article(p(FIRST, SECOND, THIRD)));
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain());
    assertEquals(3, texts(page, Block.Kind.PARAGRAPH).size());
    assertTrue(page.warnings().isEmpty());
  }

  @Test
  void theTitleStandsApartAndHasNoNameOfTheSite() {
    Page page = read(article(p(FIRST, SECOND)));
    assertEquals(Optional.of("Ferry sinks"), page.title());
    assertFalse(page.source().plain().contains("Ferry sinks"));
    Page headless =
        read(
            "<title>Ferry sinks off the coast | Daily Post</title><meta property=og:site_name content='Daily Post'>"
                + p(FIRST, SECOND));
    assertEquals(Optional.of("Ferry sinks off the coast"), headless.title());
  }

  @Test
  void aPageWithoutTitleHasNone() {
    assertEquals(Optional.empty(), read(p(FIRST, SECOND)).title());
  }

  @Test
  void blocksKnowTheirRole() {
    Page page =
        read(
            article(
                p(FIRST)
                    + "<h2>What is known</h2><ul><li>Twelve survivors, two of them children, are in hospital.</li></ul>"
                    + "<figure><img src=x><figcaption>The harbour on Friday, after the rescue.</figcaption></figure>"
                    + "<blockquote><p>We heard one loud noise, and then the lights went out.</p></blockquote>"
                    + "<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Arlo</td><td>12</td></tr></table>"
                    + p(SECOND, THIRD)));
    assertEquals(List.of("What is known"), texts(page, Block.Kind.HEADING));
    assertEquals(
        List.of("Twelve survivors, two of them children, are in hospital."),
        texts(page, Block.Kind.LIST_ITEM));
    assertEquals(
        List.of("The harbour on Friday, after the rescue."), texts(page, Block.Kind.CAPTION));
    assertEquals(
        List.of("We heard one loud noise, and then the lights went out."),
        texts(page, Block.Kind.QUOTE));
    assertEquals(List.of("Town Dead", "Arlo 12"), texts(page, Block.Kind.TABLE_ROW));
  }

  @Test
  void anEmbeddedPostIsABlockOfItsOwnWithAuthorAndDate() {
    Page page =
        read(
            article(
                p(FIRST, SECOND)
                    + "<blockquote class=\"twitter-tweet\"><p lang=en>About 40 people feared dead. "
                    + "<a href=https://t.co/x>pic.example/x</a></p>&mdash; Sea Watch (@seawatch) "
                    + "<a href=\"https://post.example/1\">July 7, 2017</a></blockquote><script></script>"
                    + p(THIRD)));
    Block post =
        page.source().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.EMBED)
            .findFirst()
            .orElseThrow();
    String plain = page.source().plain();
    assertEquals(
        "About 40 people feared dead. pic.example/x\n\u2014 Sea Watch (@seawatch) July 7, 2017",
        post.span().in(plain));
    assertEquals("Sea Watch (@seawatch)", post.author().orElseThrow().in(plain));
    assertEquals("July 7, 2017", post.date().orElseThrow().in(plain));
    assertEquals(List.of(FIRST, SECOND, THIRD), texts(page, Block.Kind.PARAGRAPH));
  }

  @Test
  void aPostWithoutSignatureHasNoAuthor() {
    Page page =
        read(
            article(
                p(FIRST, SECOND)
                    + "<blockquote class=\"instagram-media\"><p>The quay this morning, before the boats left."
                    + "</p></blockquote>"
                    + p(THIRD)));
    Block post =
        page.source().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.EMBED)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), post.author());
    assertEquals(Optional.empty(), post.date());
  }

  @Test
  void anOrdinaryQuotationIsNoPost() {
    Page page =
        read(article(p(FIRST) + "<blockquote class=wide>" + SECOND + "</blockquote>" + p(THIRD)));
    assertEquals(List.of(SECOND), texts(page, Block.Kind.QUOTE));
    assertTrue(texts(page, Block.Kind.EMBED).isEmpty());
  }

  @Test
  void furnitureByClassIsLeftOut() {
    String box =
        "<p>Stay in the know with our letter, sent to you every morning at six, free of charge.</p>";
    for (String name :
        new String[] {
          "newsletter-box",
          "related-articles",
          "shareBar",
          "cookie_banner",
          "comments",
          "sidebar",
          "author-bio",
          "adBox ad",
          "gdpr-consent"
        }) {
      Page page =
          read(
              article(p(FIRST, SECOND) + "<div class='" + name + "'>" + box + "</div>" + p(THIRD)));
      assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain(), name);
    }
  }

  @Test
  void aClassThatOnlyMentionsFurnitureIsRead() {
    for (String name :
        new String[] {
          "has-sidebar", "no-comments", "tag-social", "category-newsletter", "with-share", "story"
        }) {
      Page page = read(article("<div class='" + name + "'>" + p(FIRST, SECOND, THIRD) + "</div>"));
      assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain(), name);
    }
  }

  @Test
  void aFurnitureClassAroundTheWholeArticleIsOverruled() {
    Page page = read("<body><div class=sidebar>" + p(FIRST, SECOND, THIRD) + "</div></body>");
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain());
  }

  @Test
  void labelsOfThePacksAreLeftOutWhereTheyStandAsLabels() {
    Page page =
        read(
            article(
                p(FIRST)
                    + "<p>Zam lira: <a href=/x>Another ferry, another storm</a></p><p>VOR PINDO</p>"
                    + p(SECOND)
                    + "<p>Zam lira is the town where the ferry was built, its owner said on Friday.</p>"
                    + p(THIRD)));
    assertFalse(page.source().plain().contains("Another ferry"));
    assertFalse(page.source().plain().contains("PINDO"));
    assertTrue(page.source().plain().contains("Zam lira is the town"));
  }

  @Test
  void listsOfLinksAreLeftOut() {
    Page page =
        read(
            article(
                p(FIRST, SECOND)
                    + "<ul><li><a href=/1>Storm closes port</a></li><li><a href=/2>Ferry line sold</a></li></ul>"
                    + p(THIRD)));
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain());
  }

  @Test
  void theLeadBeforeTheBodyIsRead() {
    String lead = "Forty people are missing after a ferry sank, the coast guard said.";
    Page page =
        read(
            "<body><header><h1>Ferry sinks</h1><p class=standfirst>"
                + lead
                + "</p></header>"
                + "<div itemprop=articleBody>"
                + p(FIRST, SECOND, THIRD)
                + "</div></body>");
    assertEquals(lead + "\n" + FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain());
  }

  @Test
  void lineBreaksPartParagraphsButNotSentences() {
    Page page =
        read(
            "<div>" + FIRST + "<br><br>" + SECOND + "<br/>He also said<br>that it was late.</div>");
    assertEquals(
        List.of(FIRST, SECOND, "He also said that it was late."),
        texts(page, Block.Kind.PARAGRAPH));
  }

  @Test
  void whiteSpaceIsFoldedButNoBreakSpacesStay() {
    Page page = read("<p>At  least\n\t4&nbsp;354 <b> people </b> were\u202fhurt&#32;&#32;there.");
    assertEquals("At least 4\u00A0354 people were\u202Fhurt there.", page.source().plain());
  }

  @Test
  void evidenceIsAListOfRangesThatLeavesOutTheTags() {
    String html =
        "<p>At least <b>12</b>&nbsp;<i>people</i> were hurt when the old bridge fell.</p>";
    Page page = read(html);
    int start = page.source().plain().indexOf("12");
    List<Span> ranges = page.source().map().toRaw(Span.of(start, start + 9));
    assertEquals(
        List.of("12", "&nbsp;", "people"), ranges.stream().map(range -> range.in(html)).toList());
  }

  @Test
  void theCanonicalUrlIsThatOfThePageElseTheOneGiven() {
    String given = "https://news.example/a/b?x=1";
    assertEquals(Optional.of(given), READER.read(p(FIRST), Optional.of(given)).url());
    assertEquals(
        Optional.of("https://news.example/ferry"),
        READER.read("<link rel=canonical href=/ferry>" + p(FIRST), Optional.of(given)).url());
    assertEquals(
        Optional.of("https://other.example/f"),
        READER
            .read("<meta property=og:url content=https://other.example/f>", Optional.of(given))
            .url());
    assertEquals(
        Optional.of(given),
        READER
            .read("<link rel=canonical href='not a url %%'>" + p(FIRST), Optional.of(given))
            .url());
    assertEquals(Optional.empty(), read(p(FIRST)).url());
  }

  @Test
  void theLanguageIsWhatMostStatementsSay() {
    assertEquals(Optional.of("xx"), read("<html lang=xx-YY>" + p(FIRST)).language());
    assertEquals(Optional.of("qu"), read("<meta property=og:locale content=qu_PE>").language());
    assertEquals(
        Optional.of("gn"),
        read("<html lang=xx><meta property=og:locale content=gn_PY><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"inLanguage\":\"gn\"}</script>")
            .language());
    assertEquals(Optional.empty(), read(p(FIRST)).language());
    assertEquals(Optional.empty(), read("<html lang='{{lang}}'>" + p(FIRST)).language());
  }

  @Test
  void aPageMadeByScriptIsReadFromItsLinkedData() {
    String body =
        FIRST
            + "\\n"
            + SECOND.replace("teams", "\\u0074eams")
            + "\\n"
            + THIRD
            + " "
            + FIRST
            + " "
            + SECOND;
    String html =
        "<body><div id=app>Please wait.</div><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
            + "\"articleBody\":\""
            + body
            + "\"}</script></body>";
    Page page = read(html);
    assertTrue(page.source().plain().startsWith(FIRST + "\n" + SECOND + "\n" + THIRD));
    int start = page.source().plain().indexOf("teams");
    List<Span> ranges = page.source().map().toRaw(Span.of(start, start + 5));
    assertEquals(List.of("\\u0074eams"), ranges.stream().map(range -> range.in(html)).toList());
  }

  @Test
  void aPageThatShowsItsTextIsNotReadFromItsLinkedData() {
    Page page =
        read(
            article(p(FIRST, SECOND, THIRD))
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"Short text.\"}</script>");
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, page.source().plain());
  }

  @Test
  void aShortNoteIsStillRead() {
    Page page = read("<body><p>Three dead.</p></body>");
    assertEquals("Three dead.", page.source().plain());
    assertFalse(page.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.NO_MAIN_TEXT));
  }

  @Test
  void theSamePageGivesTheSameResult() {
    String html = article(p(FIRST, SECOND, THIRD));
    assertEquals(read(html).source().plain(), read(html).source().plain());
    assertEquals(read(html).source().blocks(), read(html).source().blocks());
  }
}
