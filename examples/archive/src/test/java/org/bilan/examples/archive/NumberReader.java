package org.bilan.examples.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.claim.Place;
import org.bilan.mention.Mentions;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/** Reads every run of digits as so many dead in Aleppo; for tests of the command line alone. */
final class NumberReader {

  private static final Place ALEPPO =
      new Place(
          "Alep",
          "Aleppo",
          List.of("Aleppo", "Alep"),
          Optional.of("SY"),
          Optional.empty(),
          OptionalLong.empty(),
          Place.Precision.SETTLEMENT,
          List.of());

  private NumberReader() {}

  static Extraction read(Article article) {
    String text = article.content();
    String id = article.id().or(article::url).orElse("text-" + text.hashCode());
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int end = at;
      while (end < text.length() && end - at < 9 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        claims.add(claim(id, text, Span.of(at, end)));
        at = end;
      }
    }
    return new Extraction(
        id,
        article.language(),
        1,
        article.title(),
        article.url(),
        article.published(),
        SourceText.ofText(text),
        claims,
        List.of(),
        List.of(),
        List.of(),
        article.warnings(),
        Mentions::none,
        () -> claims.size() + " numbers, all of them dead");
  }

  private static Claim claim(String id, String text, Span span) {
    Evidence quantity = new Evidence(span, span.in(text), List.of(span));
    Span all = Span.of(0, text.length());
    return Claim.builder()
        .id(id + "@" + span.start())
        .articleId(id)
        .evidence(new Evidence(all, text, List.of(all)))
        .evidence(ClaimField.QUANTITY, quantity)
        .count(Count.exactly(Long.parseLong(span.in(text))))
        .harm(Harm.KILLED)
        .harms(List.of(Harm.KILLED))
        .place(Optional.of(ALEPPO))
        .places(List.of(ALEPPO))
        .rule("test")
        .build();
  }
}
