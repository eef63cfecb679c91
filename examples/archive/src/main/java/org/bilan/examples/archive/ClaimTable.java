package org.bilan.examples.archive;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Place;
import org.bilan.claim.Source;
import org.bilan.index.ClaimHit;
import org.bilan.index.ClaimHits;

/** Claims in columns, for people. */
final class ClaimTable {

  private static final List<String> HEADS =
      List.of(
          "HARM", "COUNT", "VICTIMS", "COUNTING", "MODALITY", "PLACE", "TIME", "SOURCE", "WORDS");
  private static final int WIDEST = 24;
  private static final int WORDS_BEFORE = 24;
  private static final int WORDS = 64;
  private static final String NOTHING = "–";

  private ClaimTable() {}

  /** The claims of an article under its title. */
  static void print(Extraction extraction, PrintWriter out) {
    out.println(
        heading(
            extraction.language(),
            extraction.published(),
            extraction.title(),
            extraction.articleId()));
    if (extraction.claims().isEmpty()) {
      out.println("  no claims");
      return;
    }
    print(extraction.claims(), out);
  }

  /** What a search found, each claim with its article. */
  static void printHits(ClaimHits hits, PrintWriter out) {
    out.println(
        ProgressBar.count(hits.total(), "claim")
            + (hits.hasMore() ? ", the first " + hits.hits().size() : ""));
    if (hits.hits().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS);
    hits.forEach(hit -> rows.add(row(hit.claim())));
    List<String> lines = columns(rows);
    out.println(lines.get(0));
    for (int i = 0; i < hits.hits().size(); i++) {
      ClaimHit hit = hits.hits().get(i);
      out.println(lines.get(i + 1));
      String name = hit.url().orElse(hit.articleId());
      String article = heading(hit.language(), hit.published(), hit.title(), name);
      out.println("      in " + article + (hit.title().isPresent() ? " · " + name : ""));
    }
  }

  private static void print(List<Claim> claims, PrintWriter out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS);
    claims.forEach(claim -> rows.add(row(claim)));
    columns(rows).forEach(out::println);
  }

  private static String heading(
      Optional<String> language, Optional<LocalDate> published, Optional<String> title, String id) {
    List<String> parts = new ArrayList<>();
    parts.add(title.map(ClaimTable::oneLine).orElse(id));
    language.ifPresent(parts::add);
    published.map(LocalDate::toString).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static List<String> row(Claim claim) {
    return List.of(
        claim.harm().name(),
        claim.count().toString(),
        claim.victims().name(),
        claim.counting().name(),
        claim.modality().name(),
        claim.place().map(Place::name).orElse(NOTHING),
        claim.time().map(EventTime::toString).orElse(NOTHING),
        claim.source().map(Source::text).map(ClaimTable::oneLine).orElse(NOTHING),
        words(claim));
  }

  /** A piece of the sentence around the quantity. */
  static String words(Claim claim) {
    Evidence sentence = claim.evidence();
    String quote = sentence.quote();
    int at = Math.max(0, claim.quantity().span().start() - sentence.span().start());
    int from = Math.max(0, Math.min(at, quote.length()) - WORDS_BEFORE);
    if (quote.length() <= WORDS) {
      from = 0;
    }
    int to = Math.min(quote.length(), from + WORDS);
    from = wordStart(quote, from);
    to = wordEnd(quote, to);
    return (from > 0 ? "…" : "")
        + oneLine(quote.substring(from, to))
        + (to < quote.length() ? "…" : "");
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int to) {
    int at = to;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static List<String> columns(List<List<String>> rows) {
    int last = HEADS.size() - 1;
    int[] widths = new int[last];
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, length(row.get(i))));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < last; i++) {
        String cell = cut(row.get(i));
        line.append(cell).append(" ".repeat(widths[i] - length(cell) + 2));
      }
      lines.add(line.append(row.get(last)).toString());
    }
    return lines;
  }

  private static String cut(String cell) {
    if (length(cell) <= WIDEST) {
      return cell;
    }
    return cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
