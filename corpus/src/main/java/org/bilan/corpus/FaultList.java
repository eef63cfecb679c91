package org.bilan.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.text.Span;

/** The single faults behind the figures: missed and false claims, and wrong fields, a line each. */
public final class FaultList {

  private static final int AROUND = 60;

  private FaultList() {}

  /** All faults, in the order of the articles. */
  public static List<String> lines(
      List<GoldArticle> gold, Map<String, List<AnnotatedClaim>> predictions) {
    List<String> lines = new ArrayList<>();
    for (GoldArticle article : gold) {
      Alignment alignment =
          Alignment.of(article.claims(), predictions.getOrDefault(article.id(), List.of()));
      String id = article.id();
      for (AnnotatedClaim claim : alignment.missed()) {
        lines.add("MISSED " + id + ' ' + claim.harm() + ' ' + context(article.text(), claim));
      }
      for (AnnotatedClaim claim : alignment.extra()) {
        lines.add("FALSE " + id + ' ' + claim.harm() + ' ' + context(article.text(), claim));
      }
      for (Alignment.Pair pair : alignment.pairs()) {
        for (Field field : Field.values()) {
          if (!pair.isRight(field)) {
            lines.add(
                "WRONG "
                    + id
                    + ' '
                    + field
                    + " gold "
                    + field.of(pair.gold())
                    + " got "
                    + field.of(pair.predicted())
                    + ' '
                    + context(article.text(), pair.gold()));
          }
        }
      }
    }
    return lines;
  }

  /** The quantity between brackets, with the words around it. */
  private static String context(String text, AnnotatedClaim claim) {
    Span span = claim.span();
    String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    return (before + '[' + span.in(text) + ']' + after).replace('\n', ' ');
  }
}
