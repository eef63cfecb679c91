package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bilan.text.Block;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.junit.jupiter.api.Test;

class AlignmentPropertyTest {

  private static final String[] SPELLINGS = {
    "tolu",
    "mara",
    "sept",
    "42",
    "4 354",
    "4\u202f354",
    "4&nbsp;354",
    "4&#160;354",
    "&eacute;t&eacute;",
    "&Eacute",
    "a&amp;b",
    "&amp;amp;",
    "a & b",
    "R&D",
    "&#x1F600;",
    "\uD83D\uDE00",
    "&#233;",
    "&#xE9",
    "&lt;",
    "&ltx",
    "x &lt 3",
    "so&shy;ft",
    "zero\u200bwidth",
    "l&rsquo;ami",
    "l&#8217;ami",
    "&laquo;&nbsp;oui&nbsp;&raquo;",
    "&#150;",
    "&bogus;",
    "&;",
    "&#;",
    "&#x;",
    "tab\there",
    "line\nbreak",
    "crlf\r\nline",
    "nul\0nul",
    "&frac12;",
    "\u00e9l\u00e8ve",
    "e\u0301",
    "&hellip;",
    "&#10;",
    "&#32;",
    "&Tab;"
  };

  private static final String[] JOINTS = {
    " ",
    " ",
    " ",
    "  ",
    "\n  ",
    "",
    "<b>",
    "</b>",
    " <i> ",
    "</i> ",
    "<a href='x &amp; y'>",
    "</a>",
    "<!-- note -->",
    "</bogus>",
    "<br>",
    "<br/>",
    "<span class=x>",
    "</span>",
    "<wbr>",
    "&nbsp;"
  };

  private static final String[] BREAKS = {
    "<p>",
    "</p>",
    "<p>",
    "</p><p>",
    "<div>",
    "</div>",
    "<h2>",
    "</h2>",
    "<ul><li>",
    "<li>",
    "</ul>",
    "<blockquote>",
    "</blockquote>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<table><tr>",
    "<td",
    "</ p>",
    "<p",
    "<<p>",
    "</>",
    "<select><option>",
    "</select>",
    "<figcaption>",
    "</figcaption>",
    "<pre>\n",
    "</pre>"
  };

  @Test
  void everyBlockOfAnyPageIsSpelledByItsRanges() {
    for (int seed = 0; seed < 4000; seed++) {
      String page = page(new Random(seed), BREAKS);
      SourceText source = read(page);
      for (Block block : source.blocks()) {
        String quote = block.span().in(source.plain());
        assertEquals(
            RawText.visible(quote),
            RawText.visible(RawText.decode(source, block.span())),
            "seed " + seed + " of " + page);
      }
    }
  }

  @Test
  void everyPartOfABlockIsSpelledByItsRangesToTheCharacter() {
    int checked = 0;
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String page = page(random, new String[] {"<p>", "</p><p>"});
      SourceText source = read(page);
      for (Block block : source.blocks()) {
        Span part = part(source.plain(), block.span(), random);
        String quote = part.in(source.plain());
        assertEquals(
            RawText.visible(quote),
            RawText.visible(RawText.decode(source, part)),
            "seed " + seed + " of " + page);
        checked++;
      }
    }
    assertTrue(checked > 3000, "only " + checked + " parts");
  }

  @Test
  void spacesInsideALineHaveACounterpartUnlessAMarkStandsForThem() {
    for (int seed = 0; seed < 2000; seed++) {
      String page =
          page(new Random(seed), new String[] {"<p>", "</p><p>"}).replaceAll("<br/?>", " ");
      SourceText source = read(page);
      for (Block block : source.blocks()) {
        assertEquals(
            block.span().in(source.plain()),
            RawText.folded(RawText.decode(source, block.span())),
            "seed " + seed + " of " + page);
      }
    }
  }

  @Test
  void blocksDoNotOverlapAndCoverTheText() {
    for (int seed = 0; seed < 2000; seed++) {
      SourceText source = read(page(new Random(seed), BREAKS));
      int at = 0;
      for (Block block : source.blocks()) {
        assertEquals(at, block.span().start(), "seed " + seed);
        assertFalse(block.span().isEmpty());
        at = block.span().end() + 1;
      }
      assertEquals(Math.max(0, at - 1), source.plain().length(), "seed " + seed);
    }
  }

  private static SourceText read(String page) {
    return PageReader.of(FurnitureWords.none(), Map.of()).read(page, Optional.empty()).source();
  }

  private static Span part(String plain, Span block, Random random) {
    int start = block.start() + random.nextInt(block.length());
    int end = start + 1 + random.nextInt(block.end() - start);
    if (Character.isLowSurrogate(plain.charAt(start))) {
      start--;
    }
    if (end < plain.length() && Character.isLowSurrogate(plain.charAt(end))) {
      end++;
    }
    return Span.of(start, end);
  }

  private static String page(Random random, String[] breaks) {
    StringBuilder page = new StringBuilder(random.nextBoolean() ? "<html><body><article>" : "");
    int blocks = 1 + random.nextInt(6);
    for (int i = 0; i < blocks; i++) {
      page.append(breaks[random.nextInt(breaks.length)]);
      int words = random.nextInt(12);
      for (int w = 0; w < words; w++) {
        page.append(SPELLINGS[random.nextInt(SPELLINGS.length)]);
        page.append(JOINTS[random.nextInt(JOINTS.length)]);
      }
    }
    return page.toString();
  }
}
