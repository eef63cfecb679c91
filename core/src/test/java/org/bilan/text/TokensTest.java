package org.bilan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokensTest {

  private static final String TEXT = "Ena DUA 3,5 tri.\nKva";
  private final Tokens tokens = new Tokenizer(TokenRules.none()).tokenize(TEXT);

  @Test
  void kindsTellWordsNumbersMarksAndSymbols() {
    assertEquals(Tokens.Kind.WORD, tokens.kind(0));
    assertEquals(Tokens.Kind.NUMBER, tokens.kind(2));
    assertEquals(Tokens.Kind.PUNCTUATION, tokens.kind(4));
    assertEquals(Tokens.Kind.SYMBOL, new Tokenizer(TokenRules.none()).tokenize("€").kind(0));
  }

  @Test
  void spansAndSurfacesAreThoseOfTheText() {
    assertEquals(Span.of(4, 7), tokens.span(1));
    assertEquals("DUA 3,5", tokens.span(1, 3).in(TEXT));
    assertEquals("DUA", tokens.surface(1));
    assertEquals("dua", tokens.norm(1));
  }

  @Test
  void capitalsAreToldFromOneCapital() {
    assertTrue(tokens.isCapitalized(0) && !tokens.isUpperCase(0));
    assertTrue(tokens.isCapitalized(1) && tokens.isUpperCase(1));
    assertFalse(tokens.isCapitalized(3));
    assertFalse(new Tokenizer(TokenRules.none()).tokenize("A").isUpperCase(0));
  }

  @Test
  void spacesAndLineBreaksBeforeATokenAreSeen() {
    assertTrue(tokens.spaceBefore(0) && tokens.spaceBefore(1) && !tokens.spaceBefore(4));
    assertTrue(tokens.lineBreakBefore(0) && tokens.lineBreakBefore(5));
    assertFalse(tokens.lineBreakBefore(1));
  }

  @Test
  void theTokenAtAnOffsetIsTheFirstThatEndsAfterIt() {
    assertEquals(0, tokens.tokenAt(0));
    assertEquals(0, tokens.tokenAt(2));
    assertEquals(1, tokens.tokenAt(3));
    assertEquals(1, tokens.tokenAt(4));
    assertEquals(tokens.size(), tokens.tokenAt(TEXT.length()));
  }
}
