package org.bilan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of any characters are either read or refused with a place inside them. */
class QueryPropertyTest {

  private static final String[] PIECES = {
    "a",
    "raids",
    "harm:",
    "KILLED",
    "count:",
    "[",
    "]",
    "{",
    "}",
    "1",
    " TO ",
    "*",
    "(",
    ")",
    "\"",
    "AND",
    " OR ",
    "NOT ",
    "-",
    "+",
    ":",
    "\\",
    "/",
    "~",
    "^",
    "?",
    "&&",
    "||",
    "!",
    ">",
    "<",
    "=",
    "near:",
    "35,39,5km",
    "time:",
    "2017-06",
    "place:",
    "Syria",
    "\u00ab",
    "\u00bb",
    "\u00a0",
    "\ud83d",
    "\ude00",
    "\u0000",
    "l'",
    "\u2019",
    "\t",
    "\n",
    ",",
    ".",
    "e",
    "9999999999999999999",
    "source.type:",
    "NGO",
    "_",
    "\u202e",
    "\u0301",
    "\uffff",
    " "
  };

  @TempDir Path folder;

  @Test
  void anyQueryIsAnsweredOrRefusedWithAPlaceInsideIt() throws IOException {
    Random random = new Random(4);
    int answered = 0;
    int refused = 0;
    try (ClaimIndex index = ClaimIndex.open(folder, Fixtures.ANALYZERS)) {
      for (var article : new RandomClaims(5).articles(50)) {
        index.add(article);
      }
      for (int i = 0; i < 1_500; i++) {
        String query = query(random);
        try {
          ClaimQuery read = ClaimQuery.parse(query);
          long total = index.search(read).total();
          String printed = read.toString();
          assertEquals(printed, ClaimQuery.parse(printed).toString(), query);
          assertEquals(total, index.search(printed).total(), query);
          answered++;
        } catch (QueryException fault) {
          assertTrue(fault.offset() >= 0 && fault.offset() <= query.length(), query);
          refused++;
        }
      }
    }
    assertTrue(answered > 150, "answered " + answered);
    assertTrue(refused > 150, "refused " + refused);
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      query.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return query.toString();
  }

  @Test
  void aWordOfTooManyPartsIsRefused() throws IOException {
    try (ClaimIndex index = ClaimIndex.open(folder, Fixtures.ANALYZERS)) {
      index.add(new RandomClaims(6).article("a"));
      for (String query : new String[] {"b-".repeat(4_000), "\"" + "b ".repeat(4_000) + "\""}) {
        try {
          assertEquals(0, index.search(query).total());
        } catch (QueryException fault) {
          assertEquals(0, fault.offset());
        }
      }
    }
  }
}
