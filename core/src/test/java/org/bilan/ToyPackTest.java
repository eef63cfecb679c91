package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bilan.claim.Bound;
import org.bilan.claim.Claim;
import org.bilan.claim.Harm;
import org.bilan.claim.Victims;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.ToyPack;
import org.bilan.text.Warning;
import org.junit.jupiter.api.Test;

/** The whole engine on an invented language: all that a language needs is in its pack. */
class ToyPackTest {

  private final Extractor extractor = Extractor.of(LanguagePacks.of(List.of(ToyPack.load())));

  private List<Claim> claims(String text) {
    return extractor.extract(Article.text(text).inLanguage(ToyPack.CODE)).claims();
  }

  @Test
  void aClaimIsReadByTheOneRule() {
    Claim claim = claims("Na Zor min tri soldati est umbrat.").get(0);
    assertEquals(Harm.KILLED, claim.harm());
    assertEquals(">=3", claim.count().toString());
    assertEquals(Bound.AT_LEAST, claim.count().bound());
    assertEquals(Victims.SOLDIER, claim.victims());
    assertEquals("min tri", claim.quantity().quote());
    assertEquals("xx.claim.passive", claim.rule());
  }

  @Test
  void upperCaseWireTextGivesTheSame() {
    assertEquals(1, claims("TRI BEBI EST VUNDAT.").size());
    assertEquals(Victims.CHILD, claims("TRI BEBI EST VUNDAT.").get(0).victims());
  }

  @Test
  void thingsAndUnharmedPeopleGiveNoClaim() {
    assertEquals(List.of(), claims("Tri kasa est umbrat."));
    assertEquals(List.of(), claims("Tri osobi na Zor."));
    assertEquals(List.of(), claims(""));
  }

  @Test
  void theLanguageIsToldByItsWords() {
    Extraction known = extractor.extract(Article.text("Na Zor tri osobi est umbrat. ".repeat(5)));
    assertEquals(ToyPack.CODE, known.language().orElseThrow());
    assertEquals(5, known.claims().size());
  }

  @Test
  void anUnknownLanguageIsAWarningAndNoClaim() {
    Extraction unknown = extractor.extract(Article.text("Qwrt plkj zxcv mnbv hgfd. ".repeat(20)));
    assertEquals(List.of(), unknown.claims());
    assertTrue(
        unknown.warnings().stream()
            .anyMatch(warning -> warning.kind() == Warning.Kind.UNKNOWN_LANGUAGE));
    Extraction given = extractor.extract(Article.text("Tri osobi est umbrat.").inLanguage("yy"));
    assertEquals(List.of(), given.claims());
  }
}
