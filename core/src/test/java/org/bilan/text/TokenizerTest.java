package org.bilan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static final Tokenizer TOKENIZER =
      new Tokenizer(
          new TokenRules(
              Set.of("k'", "dek'"),
              Set.of("-ta", "-tali"),
              Set.of("k'zu", "mar-ta"),
              Set.of(),
              Set.of()));

  private static List<String> surfaces(String text) {
    Tokens tokens = TOKENIZER.tokenize(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::surface).toList();
  }

  private static void cuts(String text, String... tokens) {
    assertEquals(List.of(tokens), surfaces(text));
  }

  @Test
  void wordsArePartedBySpacesOfEveryKind() {
    cuts(
        "ena dua\u00A0tri\u202Fkva\u2009pen\tdes\nsto\u200Bmil",
        "ena",
        "dua",
        "tri",
        "kva",
        "pen",
        "des",
        "sto",
        "mil");
  }

  @Test
  void marksAreTokensOfTheirOwn() {
    cuts("ena, dua. Tri!", "ena", ",", "dua", ".", "Tri", "!");
    cuts("«\u00A0ena\u00A0»…", "«", "ena", "»", "…");
    cuts("ena—dua – tri", "ena", "—", "dua", "–", "tri");
  }

  @Test
  void elisionsAreCutWithEitherApostrophe() {
    cuts("k'osob k\u2019osob K'Osob", "k'", "osob", "k\u2019", "osob", "K'", "Osob");
    cuts("shi-dek'osob", "shi-dek'", "osob");
  }

  @Test
  void apostrophesInsideOtherWordsAndWholeWordsStay() {
    cuts("zo'mar k'zu K\u2019ZU", "zo'mar", "k'zu", "K\u2019ZU");
  }

  @Test
  void anApostropheThatClosesAQuoteIsNoPartOfTheWord() {
    cuts("'ena dua' tri", "'", "ena", "dua", "'", "tri");
  }

  @Test
  void encliticsAreCutTheLongestFirstButNotOffWholeWords() {
    cuts("umbra-ta umbra-tali mar-ta", "umbra", "-ta", "umbra", "-tali", "mar-ta");
    cuts("ena -ta", "ena", "-", "ta");
  }

  @Test
  void hyphensJoinLettersAndDigitsButDashesDoNot() {
    cuts("zor-mar-2 zor - mar -zor zor-", "zor-mar-2", "zor", "-", "mar", "-", "zor", "zor", "-");
    cuts("zor\u2011mar", "zor\u2011mar");
  }

  @Test
  void numbersKeepTheirInnerMarksOnly() {
    cuts("1.234,5 1'234 12. 3,", "1.234,5", "1'234", "12", ".", "3", ",");
    cuts("12:30 50-60 3/4", "12", ":", "30", "50", "-", "60", "3", "/", "4");
    cuts("4 354 4\u202F354", "4", "354", "4", "354");
  }

  @Test
  void lettersThatTouchDigitsAreTokensOfTheirOwn() {
    cuts("1er 12km", "1", "er", "12", "km");
    cuts("M23", "M23");
  }

  @Test
  void initialsKeepTheirFullStops() {
    cuts("U.S. J.-P. Zor", "U.S.", "J.-P.", "Zor");
    cuts("Ena. Dua", "Ena", ".", "Dua");
  }

  @Test
  void accentsMadeOfTwoCharactersStayInTheirWord() {
    cuts("be\u0301b", "be\u0301b");
    assertEquals("b\u00E9b", TOKENIZER.tokenize("be\u0301b").norm(0));
  }

  @Test
  void symbolsAndLettersBeyondTheFirstPlaneAreWholeTokens() {
    cuts("ena \uD83D\uDE00 dua", "ena", "\uD83D\uDE00", "dua");
    cuts("\uD835\uDC00\uD835\uDC01", "\uD835\uDC00\uD835\uDC01");
  }

  @Test
  void loneSurrogatesAreTokensAndHarmNothing() {
    cuts("ena \uD800 dua\uDC00", "ena", "\uD800", "dua", "\uDC00");
  }

  @Test
  void nothingGivesNothing() {
    cuts("");
    cuts(" \n\u00A0");
  }

  @Test
  void tokensOfRandomTextCoverAllButSpaceInOrder() {
    String alphabet = "ab éK'\u2019-.,12 \u00A0\n«»\uD83D\uDE00\uD800(…";
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Tokens tokens = TOKENIZER.tokenize(text.toString());
      int end = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertTrue(tokens.start(i) >= end && tokens.end(i) > tokens.start(i), text::toString);
        assertTrue(spaces(text, end, tokens.start(i)), text::toString);
        end = tokens.end(i);
      }
      assertTrue(spaces(text, end, text.length()), text::toString);
    }
  }

  private static boolean spaces(CharSequence text, int from, int to) {
    return IntStream.range(from, to).allMatch(i -> Tokenizer.isSpace(text.charAt(i)));
  }

  @Test
  void aWordWithoutEndIsCutIntoPieces() {
    Tokens tokens = TOKENIZER.tokenize("x".repeat(100_000));
    assertTrue(tokens.size() > 10 && tokens.size() < 1000);
    assertEquals(100_000, tokens.end(tokens.size() - 1));
    assertFalse(tokens.spaceBefore(1));
  }

  @Test
  void apostrophesAndHyphensWithoutEndTakeLinearTime() {
    for (String piece : List.of("k'", "a'", "a-", "-ta", "A.", "1.", "'")) {
      Tokens tokens = TOKENIZER.tokenize(piece.repeat(100_000));
      assertTrue(tokens.size() > 0, piece);
    }
  }
}
