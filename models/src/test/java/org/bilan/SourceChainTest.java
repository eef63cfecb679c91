package org.bilan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilan.claim.Claim;
import org.bilan.claim.Source;
import org.bilan.json.ExtractionWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The source of a claim is the innermost; those through whom its figure came stand in its chain.
 */
class SourceChainTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le Monde, citant l'AFP, rapporte que douze mineurs ont été tués. | AFP | Le Monde",
        "fr | Douze mineurs ont été tués, selon le gouverneur, cité par l'AFP. | gouverneur | AFP",
        "fr | Douze mineurs ont été tués, a déclaré à l'AFP un responsable de l'hôpital. | responsable de l'hôpital | AFP",
        "en | Reuters reported that twelve miners were killed, citing the governor. | governor | Reuters",
        "en | Twelve miners were killed, according to the mayor, quoted by Reuters. | mayor | Reuters",
        "en | Twelve miners were killed, a security source told AFP on Sunday. | security source | AFP",
      })
  void theInnermostSourceStatesTheFigure(String language, String text, String name, String via) {
    Source source = source(language, text);
    assertEquals(name, source.name());
    assertEquals(List.of(via), source.via());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Douze mineurs ont été tués, selon le gouverneur. | gouverneur",
        "fr | La police a indiqué que douze mineurs ont été tués. | police",
        "en | Twelve miners were killed, according to the mayor. | mayor",
        "en | Police said twelve miners were killed. | Police",
      })
  void aSingleSourceHasNoChain(String language, String text, String name) {
    Source source = source(language, text);
    assertEquals(name, source.name());
    assertTrue(source.via().isEmpty());
  }

  @Test
  void theChainIsWrittenAndExplained() {
    Extraction extraction =
        extract("en", "Twelve miners were killed, according to the mayor, quoted by Reuters.");
    String json = new String(ExtractionWriter.compact().encode(extraction), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"via\":[\"Reuters\"]"), json);
    assertTrue(extraction.explain().contains("via Reuters"), extraction.explain());
  }

  @Test
  void whereNoChainIsNoneIsExplained() {
    Extraction extraction = extract("en", "Twelve miners were killed, according to the mayor.");
    assertFalse(extraction.explain().contains("via "), extraction.explain());
  }

  private static Source source(String language, String text) {
    List<Claim> claims = extract(language, text).claims();
    assertEquals(1, claims.size(), text);
    return claims.get(0).source().orElseThrow();
  }

  private static Extraction extract(String language, String text) {
    return EXTRACTOR.extract(Article.text(text).inLanguage(language));
  }
}
