package org.bilan;

import java.util.List;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.Evidence;
import org.bilan.claim.RejectedNumber;
import org.bilan.claim.Source;
import org.bilan.claim.Toll;

/** Prints how the claims of an article came about and why its other numbers are none. */
final class Explanation {

  private Explanation() {}

  static String of(Extractor extractor, Article article) {
    Extraction extraction = extractor.extractWithEveryNumber(article);
    StringBuilder out = new StringBuilder();
    out.append("article ").append(extraction.articleId()).append('\n');
    extraction.title().ifPresent(title -> out.append("title ").append(title).append('\n'));
    out.append("language ").append(extraction.language().orElse("unknown")).append('\n');
    out.append("published ")
        .append(extraction.published().map(Object::toString).orElse("unknown"))
        .append('\n');
    extraction
        .warnings()
        .forEach(
            w ->
                out.append("warning ")
                    .append(w.kind())
                    .append(": ")
                    .append(w.message())
                    .append('\n'));
    for (Claim claim : extraction.claims()) {
      claim(claim, out);
    }
    links(extraction.links(), out);
    for (Toll toll : extraction.tolls()) {
      out.append("\ntoll ").append(toll.harm()).append(' ').append(toll.count());
      out.append(toll.derived() ? " (derived)" : "");
      toll.people().forEach(words -> out.append(" '").append(words.quote()).append("'"));
    }
    out.append('\n');
    for (RejectedNumber number : extraction.rejected()) {
      out.append("\nno claim '").append(number.text()).append("' at ");
      out.append(number.span().start()).append(": ").append(number.explanation());
    }
    return out.append('\n').toString();
  }

  private static void claim(Claim claim, StringBuilder out) {
    out.append("\nclaim ").append(claim.id()).append("  ");
    out.append(claim.harm())
        .append(' ')
        .append(claim.count())
        .append("  by rule ")
        .append(claim.rule());
    out.append(
        String.format(java.util.Locale.ROOT, ", confidence %.2f%n", claim.confidence())
            .replace("\r", ""));
    out.append("  ").append(claim.evidence().quote().replace('\n', ' ')).append('\n');
    line(out, claim, ClaimField.QUANTITY, claim.count().bound().toString());
    line(out, claim, ClaimField.HARM, claim.harm().toString());
    line(out, claim, ClaimField.VICTIMS, claim.victims().toString());
    line(out, claim, ClaimField.COUNTING, claim.counting().toString());
    line(out, claim, ClaimField.MODALITY, claim.modality().toString());
    line(out, claim, ClaimField.CAUSE, claim.cause().map(Object::toString).orElse("not said"));
    line(
        out,
        claim,
        ClaimField.PLACE,
        claim
            .place()
            .map(p -> p.name() + p.country().map(c -> " (" + c + ")").orElse(""))
            .orElse("not said"));
    line(out, claim, ClaimField.TIME, claim.time().map(Object::toString).orElse("not said"));
    line(
        out,
        claim,
        ClaimField.SOURCE,
        claim.source().map(Explanation::source).orElse("the article"));
  }

  private static String source(Source source) {
    String via = source.via().isEmpty() ? "" : ", via " + String.join(" citing ", source.via());
    return source.name() + " (" + source.type() + ")" + via;
  }

  private static void line(StringBuilder out, Claim claim, ClaimField field, String value) {
    out.append("    ")
        .append(field.name().toLowerCase(java.util.Locale.ROOT))
        .append(": ")
        .append(value);
    claim
        .evidence(field)
        .map(Evidence::quote)
        .ifPresent(q -> out.append("  <- '").append(q.replace('\n', ' ')).append('\''));
    out.append('\n');
  }

  private static void links(List<ClaimLink> links, StringBuilder out) {
    for (ClaimLink link : links) {
      out.append("\nlink ").append(link.from()).append(' ').append(link.type()).append(' ');
      out.append(link.to()).append("  (").append(link.note()).append(')');
    }
  }
}
