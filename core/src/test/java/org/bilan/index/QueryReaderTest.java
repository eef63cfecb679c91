package org.bilan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How queries are read, and what is said of those that cannot be. */
class QueryReaderTest {

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a b                       | \"a\" AND \"b\"",
        "a AND b OR c              | (\"a\" AND \"b\") OR \"c\"",
        "a OR b c                  | \"a\" OR (\"b\" AND \"c\")",
        "NOT a b                   | (NOT \"a\") AND \"b\"",
        "--a                       | \"a\"",
        "+a                        | \"a\"",
        "NOT -a                    | \"a\"",
        "(((a)))                   | \"a\"",
        "a(b)c                     | \"a\" AND \"b\" AND \"c\"",
        "Deir-ez-Zor               | \"Deir-ez-Zor\"",
        "AND\\y                    | \"ANDy\"",
        "ANDROMEDA ORAN NOTRE      | \"ANDROMEDA\" AND \"ORAN\" AND \"NOTRE\"",
        "and or not                | \"and\" AND \"or\" AND \"not\"",
        "12\\:30                   | \"12:30\"",
        "\"say \\\"no\\\"\"        | \"say \\\"no\\\"\"",
        "HARM:killed               | harm:\"KILLED\"",
        "harm: KILLED              | harm:\"KILLED\"",
        "article:https://x.y/z?a=b | article:\"https://x.y/z?a=b\"",
        "time:[2017 TO 2017-02]    | time:[2017-01-01 TO 2017-02-28]",
        "time:2016-02              | time:[2016-02-01 TO 2016-02-29]",
        "count:[ 1  TO  * ]        | count:[1 TO *]",
        "count:[* TO *]            | count:[* TO *]",
        "min:<=7                   | min:[* TO 7]",
        "max:=7                    | max:[7 TO 7]",
        "harm:(KILLED -INJURED)    | harm:\"KILLED\" AND (NOT harm:\"INJURED\")",
        "/.*/ a~2 b^3 c?           | \"/.*/\"",
      })
  void aQueryReadsAsItsPlainForm(String query, String plain) {
    if (query.startsWith("/")) {
      assertEquals(
          3, assertThrows(QueryException.class, () -> QueryReader.read(query)).offset() + 1);
    } else {
      assertEquals(plain, QueryReader.read(query).toString());
      assertEquals(QueryReader.read(query), QueryReader.read(plain));
    }
  }

  @ParameterizedTest(name = "{0} fails at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "foo:bar                  | 0  | no field \"foo\"",
        "a foo:bar                | 2  | no field \"foo\"",
        "http://x.y               | 0  | no field \"http\"",
        "harm:DEAD                | 5  | KILLED, INJURED",
        "harm:                    | 5  | needs a value",
        "(harm:)                  | 6  | needs a value",
        "harm:\"\"                | 6  | is no value",
        "a AND                    | 5  | missing",
        "OR a                     | 0  | missing",
        "a OR OR b                | 5  | missing",
        "NOT                      | 3  | missing",
        "()                       | 1  | missing",
        "(a                       | 0  | never closed",
        "a)                       | 1  | closes nothing",
        "a \"b                    | 2  | never closed",
        "a «b                     | 2  | never closed",
        "min:ten                  | 4  | no number",
        "min:1,000                | 4  | no number",
        "min:-5                   | 4  | no number",
        "min:9999999999999999999  | 4  | no number",
        "min:[10 TO 5]            | 5  | nothing lies between",
        "min:[5 TO 5}             | 5  | nothing lies between",
        "min:[5 5]                | 7  | TO is missing",
        "min:[5 TO                | 4  | never closed",
        "min:[5 TO ]              | 10 | an end of the interval is missing",
        "min:[                    | 4  | never closed",
        "min:[5 TO 6              | 4  | never closed",
        "min:>                    | 5  | no number",
        "harm:[A TO B]            | 6  | takes a value",
        "source:[a TO b]          | 8  | takes a value",
        "time:2017-13             | 5  | no day of the calendar",
        "time:2017-02-30          | 5  | no day of the calendar",
        "time:17-02-2017          | 5  | no date",
        "time:2017-6              | 5  | no date",
        "time:----------          | 5  | no date",
        "time:[2017 TO monday]    | 14 | no date",
        "published:yesterday      | 10 | no date",
        "near:35,39               | 5  | needs latitude",
        "near:95,39,5km           | 5  | no latitude",
        "near:35,190,5km          | 8  | no longitude",
        "near:35,39,far           | 11 | no distance",
        "near:35,39,-5km          | 11 | no distance",
        "near:NaN,39,5km          | 5  | no latitude",
        "near:35,39,1e9km         | 11 | no distance",
        "near:1e,39,1km           | 5  | no latitude",
        "place:---                | 6  | a letter or a digit",
        "source:\"\"              | 8  | a letter or a digit",
        "kill*                    | 4  | *",
        "article:\"\"             | 9  | needs a value",
      })
  void aFaultIsNamedWithItsPlace(String query, int offset, String words) {
    QueryException fault = assertThrows(QueryException.class, () -> ClaimQuery.parse(query));
    assertEquals(offset, fault.offset(), fault.getMessage());
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
    assertTrue(fault.getMessage().contains("character " + (offset + 1)), fault.getMessage());
  }

  @Test
  void deepLongAndManyAreRefusedNotOverflowed() {
    for (String query :
        new String[] {
          "(".repeat(9_000),
          "(".repeat(70) + "a" + ")".repeat(70),
          "a ".repeat(1_000),
          "a".repeat(10_001),
          "harm:(".repeat(1_500)
        }) {
      assertThrows(QueryException.class, () -> ClaimQuery.parse(query));
    }
    assertEquals("\"a\"", ClaimQuery.parse("-".repeat(9_000) + "a").toString());
    assertEquals("\"a\"", ClaimQuery.parse("(".repeat(60) + "a" + ")".repeat(60)).toString());
  }
}
