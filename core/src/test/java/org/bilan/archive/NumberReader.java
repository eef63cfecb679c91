package org.bilan.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.Article;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.mention.Mentions;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/** Reads every run of up to nine digits as so many dead; for tests that need some claims. */
final class NumberReader {

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
        List.of(),
        Mentions::none,
        () -> "");
  }

  private static Claim claim(String id, String text, Span span) {
    Evidence evidence = new Evidence(span, span.in(text), List.of(span));
    return Claim.builder()
        .id(id + "@" + span.start())
        .articleId(id)
        .evidence(evidence)
        .evidence(ClaimField.QUANTITY, evidence)
        .count(Count.exactly(Long.parseLong(span.in(text))))
        .harm(Harm.KILLED)
        .source(Optional.empty())
        .rule("test")
        .build();
  }
}
