package org.bilan.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Place;
import org.bilan.claim.Source;

/**
 * Writes claims as CSV by RFC 4180: one claim a row, a header row, CRLF at line ends, UTF-8. Absent
 * values are empty cells. Texts of the article that a spreadsheet would run as a formula (a first
 * character {@code = + - @}, tab or return) get an apostrophe in front.
 *
 * <p>The columns are {@link #COLUMNS}; their meanings are those of the JSON keys ({@link
 * ExtractionWriter}). {@code start} and {@code end} are the offsets of the quantity, {@code
 * sentence} is the text of the evidence. Articles without claims have no row. Immutable and
 * thread-safe.
 */
public final class ClaimCsvWriter implements ExtractionFormat {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "articleId",
          "claimId",
          "lang",
          "published",
          "title",
          "url",
          "harm",
          "min",
          "max",
          "bound",
          "quantity",
          "victims",
          "victimsText",
          "counting",
          "measure",
          "basis",
          "modality",
          "stance",
          "cause",
          "actor",
          "placeText",
          "place",
          "country",
          "lat",
          "lon",
          "geonameId",
          "timeStart",
          "timeEnd",
          "asOf",
          "sourceText",
          "source",
          "sourceType",
          "sourceVia",
          "confidence",
          "rule",
          "start",
          "end",
          "sentence");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private ClaimCsvWriter() {}

  /** A writer. */
  public static ClaimCsvWriter create() {
    return new ClaimCsvWriter();
  }

  /** The names of the columns. */
  @Override
  public byte[] header() {
    StringBuilder out = new StringBuilder();
    row(COLUMNS, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One row for each claim. */
  @Override
  public byte[] encode(Extraction extraction) {
    StringBuilder out = new StringBuilder();
    for (Claim claim : extraction.claims()) {
      row(cells(extraction, claim), out);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(Extraction extraction, Claim claim) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    Optional<Place> place = claim.place();
    Optional<Source> source = claim.source();
    cells.add(words(claim.articleId()));
    cells.add(claim.id());
    cells.add(extraction.language().orElse(""));
    cells.add(extraction.published().map(LocalDate::toString).orElse(""));
    cells.add(words(extraction.title()));
    cells.add(words(extraction.url()));
    cells.add(claim.harm().name());
    cells.add(number(claim.count().min().isPresent(), claim.count().min().orElse(0)));
    cells.add(number(claim.count().max().isPresent(), claim.count().max().orElse(0)));
    cells.add(claim.count().bound().name());
    cells.add(words(claim.quantity().quote()));
    cells.add(claim.victims().name());
    cells.add(words(claim.evidence(ClaimField.VICTIMS).map(Evidence::quote)));
    cells.add(claim.counting().name());
    cells.add(claim.measure().name());
    cells.add(claim.basis().name());
    cells.add(claim.modality().name());
    cells.add(claim.stance().name());
    cells.add(claim.cause().map(Enum::name).orElse(""));
    cells.add(words(claim.actor()));
    cells.add(words(place.map(Place::text)));
    cells.add(words(place.map(Place::name)));
    cells.add(place.flatMap(Place::country).orElse(""));
    cells.add(place.flatMap(Place::coordinates).map(at -> Double.toString(at.lat())).orElse(""));
    cells.add(place.flatMap(Place::coordinates).map(at -> Double.toString(at.lon())).orElse(""));
    cells.add(
        place.map(at -> number(at.geonameId().isPresent(), at.geonameId().orElse(0))).orElse(""));
    cells.add(claim.time().flatMap(EventTime::start).orElse(""));
    cells.add(claim.time().flatMap(EventTime::end).orElse(""));
    cells.add(claim.asOf().orElse(""));
    cells.add(words(source.map(Source::text)));
    cells.add(words(source.map(Source::name)));
    cells.add(source.map(said -> said.type().name()).orElse(""));
    cells.add(words(source.map(said -> String.join("; ", said.via()))));
    cells.add(Double.toString(ExtractionWriter.rounded(claim.confidence())));
    cells.add(words(claim.rule()));
    cells.add(Integer.toString(claim.quantity().span().start()));
    cells.add(Integer.toString(claim.quantity().span().end()));
    cells.add(words(claim.evidence().quote()));
    return cells;
  }

  private static String number(boolean present, long value) {
    return present ? Long.toString(value) : "";
  }

  private static String words(Optional<String> text) {
    return text.map(ClaimCsvWriter::words).orElse("");
  }

  private static String words(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static void row(List<String> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      cell(cells.get(i), out);
    }
    out.append("\r\n");
  }

  private static void cell(String cell, StringBuilder out) {
    boolean quote = false;
    for (int i = 0; i < cell.length() && !quote; i++) {
      char c = cell.charAt(i);
      quote = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (!quote) {
      out.append(cell);
      return;
    }
    out.append('"').append(cell.replace("\"", "\"\"")).append('"');
  }
}
