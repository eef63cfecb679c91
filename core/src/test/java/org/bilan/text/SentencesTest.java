package org.bilan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final TokenRules RULES =
      new TokenRules(Set.of(), Set.of(), Set.of(), Set.of("dok.", "nr."), Set.of("na"));

  private static void splits(String text, String... sentences) {
    Tokens tokens = new Tokenizer(RULES).tokenize(text);
    Sentences split = Sentences.split(tokens, RULES);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < split.count(); i++) {
      found.add(tokens.span(split.first(i), split.end(i)).in(text));
    }
    assertEquals(List.of(sentences), found);
  }

  @Test
  void finalMarksBeforeANewStartEndASentence() {
    splits("Ena dua. Tri kva! Pen? Des.", "Ena dua.", "Tri kva!", "Pen?", "Des.");
  }

  @Test
  void finalMarksBeforeSmallLettersOrCommasDoNot() {
    splits("Ena! dua tri.", "Ena! dua tri.");
    splits("« Ena ? », dua Tri.", "« Ena ? », dua Tri.");
    splits("Ena. dua.", "Ena. dua.");
  }

  @Test
  void abbreviationsDoNotEndASentenceUnlessAStarterFollows() {
    splits("La dok. Zor est na Mar.", "La dok. Zor est na Mar.");
    splits("Ena dok. Na Zor dua.", "Ena dok.", "Na Zor dua.");
    splits("Nr. 5 est mortal. Tri.", "Nr. 5 est mortal.", "Tri.");
  }

  @Test
  void initialsDoNotEndASentence() {
    splits("La soldat J. Zor est mortal.", "La soldat J. Zor est mortal.");
    splits("J.-P. Zor. Ena.", "J.-P. Zor.", "Ena.");
  }

  @Test
  void quotesAndBracketsCloseWithTheirSentence() {
    splits("« Ena dua. » Tri kva.", "« Ena dua. »", "Tri kva.");
    splits("“Ena dua.” Tri kva.", "“Ena dua.”", "Tri kva.");
    splits("\"Ena dua.\" Tri.", "\"Ena dua.\"", "Tri.");
    splits("(Ena dua.) Tri.", "(Ena dua.)", "Tri.");
  }

  @Test
  void anEllipsisEndsASentenceOnlyBeforeANewOne() {
    splits("Ena… Dua.", "Ena…", "Dua.");
    splits("Ena… dua.", "Ena… dua.");
    splits("Ena... Dua.", "Ena...", "Dua.");
  }

  @Test
  void lineBreaksAlwaysEndASentence() {
    splits("Ena dua\ntri kva\r\npen", "Ena dua", "tri kva", "pen");
    splits("\n\nEna\u2029dua", "Ena", "dua");
  }

  @Test
  void fullLinesOfWrappedTextGoOnInTheNextOne() {
    String first = "ENA DUA TRI KVA PEN DES ENA DUA TRI KVA PEN DES ENA DUA TRI KVA";
    String second = "PEN DES ENA DUA TRI KVA PEN DES ENA DUA TRI KVA PEN DES ENA DUA";
    String third = "TRI KVA PEN DES ENA DUA TRI KVA PEN DES ENA DUA TRI KVA PEN";
    String wrapped = first + "\n" + second + "\n" + third + "\nDES.";
    splits(wrapped, wrapped);
    splits(wrapped + "\n\n   ENA\nDUA", wrapped, "ENA", "DUA");
  }

  @Test
  void aSmallLetterGoesOnOnlyWhereTheTextIsWrappedOrASpaceStandsBeforeTheBreak() {
    splits("Ena dua \ntri kva.", "Ena dua \ntri kva.");
    splits("Ena dua \nTri kva.", "Ena dua", "Tri kva.");
    splits("Ena dua: \ntri kva.", "Ena dua:", "tri kva.");
  }

  @Test
  void upperCaseWireTextSplitsAtItsFullStops() {
    splits("TRI OSOBI EST UMBRAT. DUA VUNDAT.", "TRI OSOBI EST UMBRAT.", "DUA VUNDAT.");
  }

  @Test
  void numbersStartSentencesButDecimalsDoNotEndThem() {
    splits("Ena. 12 osobi.", "Ena.", "12 osobi.");
    splits("Ena 3.5 dua.", "Ena 3.5 dua.");
  }

  @Test
  void aTextWithoutTokensHasNoSentence() {
    splits("");
    splits(" \n ");
  }

  @Test
  void everyTokenOfRandomTextIsInTheSentenceThatHoldsIt() {
    String alphabet = "ab. AB.!?…«»\"')\n ,12";
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Tokens tokens = new Tokenizer(RULES).tokenize(text.toString());
      Sentences split = Sentences.split(tokens, RULES);
      int next = 0;
      for (int s = 0; s < split.count(); s++) {
        assertEquals(next, split.first(s));
        assertTrue(split.end(s) > split.first(s));
        for (int i = split.first(s); i < split.end(s); i++) {
          assertEquals(s, split.sentenceOf(i));
        }
        next = split.end(s);
      }
      assertEquals(tokens.size(), next);
    }
  }

  @Test
  void fullStopsWithoutEndTakeLinearTime() {
    for (String piece : List.of(". ", ".\" ", "»", "( ", "A. ")) {
      String text = piece.repeat(100_000);
      Tokens tokens = new Tokenizer(RULES).tokenize(text);
      assertTrue(Sentences.split(tokens, RULES).count() > 0);
    }
  }
}
