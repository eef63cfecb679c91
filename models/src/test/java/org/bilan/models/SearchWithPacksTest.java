package org.bilan.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.index.ClaimHit;
import org.bilan.index.ClaimIndex;
import org.bilan.mention.Mentions;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index reads the words of each language as its pack on the class path says. */
class SearchWithPacksTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} finds the articles {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "tués            | fr1",
        "tuer            | fr1",
        "mort            | fr2",
        "mourir          | fr2",
        "civiles         | fr1",
        "hôpitaux        | fr2",
        "hopital         | fr2",
        "attaque         | fr1",
        "tué en          | fr1",
        "soldat          | -",
        "kill            | en1",
        "child           | en1",
        "dying           | en2",
        "injuries        | en2",
        "police          | en2",
        "the strike      | en1",
        "soldier         | -",
      })
  void everyFormOfAWordFindsTheOthers(String query, String ids) throws IOException {
    try (ClaimIndex index = ClaimIndex.open(folder)) {
      index.add(article("fr1", "fr", "Douze civils ont été tuées lors d’attaques"));
      index.add(article("fr2", "fr", "Trois patients de l'hôpital meurent"));
      index.add(article("en1", "en", "Twelve children were killed in the strikes"));
      index.add(article("en2", "en", "Two people died, the police said, and one was injured"));
      List<String> found = index.search(query).stream().map(ClaimHit::articleId).toList();
      assertEquals(ids == null ? List.of() : List.of(ids), found);
    }
  }

  private static Extraction article(String id, String language, String sentence) {
    Span span = Span.of(0, sentence.length());
    Evidence evidence = new Evidence(span, sentence, List.of(span));
    Claim claim =
        Claim.builder()
            .articleId(id)
            .evidence(evidence)
            .evidence(ClaimField.QUANTITY, evidence)
            .count(Count.exactly(1))
            .harm(Harm.KILLED)
            .build();
    return new Extraction(
        id,
        Optional.of(language),
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SourceText.ofText(sentence),
        List.of(claim),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Mentions::none,
        () -> "");
  }
}
