package org.bilan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.claim.Place;
import org.bilan.claim.Source;
import org.bilan.claim.SourceType;
import org.bilan.mention.Mentions;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/** Claims and articles made by hand. */
final class Fixtures {

  /** Two languages that stem, under codes of no language, and none for the rest. */
  static final Map<String, String> ANALYZERS =
      Map.of(
          "xf", "org.apache.lucene.analysis.fr.FrenchAnalyzer",
          "xe", "org.apache.lucene.analysis.en.EnglishAnalyzer");

  static final Place SYRIA =
      new Place(
          "Syrie",
          "Syria",
          List.of("Syria", "Syrie"),
          Optional.of("SY"),
          Optional.of(new Place.Coordinates(35, 38)),
          OptionalLong.of(163843),
          Place.Precision.COUNTRY,
          List.of());

  static final Place RAQQA = raqqa("Rakka");

  private Fixtures() {}

  static Place raqqa(String text) {
    return new Place(
        text,
        "Raqqa",
        List.of("Raqqa", "Rakka", "Ar-Raqqah"),
        Optional.of("SY"),
        Optional.of(new Place.Coordinates(35.95, 39.01)),
        OptionalLong.of(172955),
        Place.Precision.SETTLEMENT,
        List.of(new Place.Container("SY", "Syria", List.of("Syria", "Syrie"))));
  }

  static Place place(String name, String country, double lat, double lon) {
    return new Place(
        name,
        name,
        List.of(name),
        Optional.of(country),
        Optional.of(new Place.Coordinates(lat, lon)),
        OptionalLong.empty(),
        Place.Precision.SETTLEMENT,
        List.of());
  }

  static Source source(String text, String name, SourceType type) {
    return new Source(text, name, type, Optional.empty(), Span.of(0, text.length()), List.of());
  }

  /** A claim whose sentence is given and whose quantity is the sentence's first word. */
  static Claim.Builder claim(String sentence) {
    return claim(sentence, 0);
  }

  /** The same, at an offset of its article. */
  static Claim.Builder claim(String sentence, int at) {
    int end = sentence.indexOf(' ') < 0 ? sentence.length() : sentence.indexOf(' ');
    Evidence quantity = evidence(sentence.substring(0, end), at);
    return Claim.builder()
        .id("c" + at)
        .evidence(evidence(sentence, at))
        .evidence(ClaimField.QUANTITY, quantity)
        .count(Count.exactly(1))
        .harm(Harm.KILLED)
        .confidence(0.5)
        .rule("test");
  }

  static Evidence evidence(String quote, int at) {
    Span span = Span.of(at, at + quote.length());
    return new Evidence(span, quote, List.of(span));
  }

  /** An article in the first language, published on 7 July 2017. */
  static Extraction article(String id, Claim.Builder... claims) {
    return article(id, Optional.of("xf"), Optional.of(LocalDate.of(2017, 7, 7)), claims);
  }

  static Extraction article(
      String id,
      Optional<String> language,
      Optional<LocalDate> published,
      Claim.Builder... claims) {
    List<Claim> built = new ArrayList<>();
    Arrays.stream(claims).forEach(claim -> built.add(claim.articleId(id).build()));
    return new Extraction(
        id,
        language,
        1,
        Optional.of("Title of " + id),
        Optional.of("https://news.example/" + id),
        published,
        SourceText.ofText(""),
        built,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Mentions::none,
        () -> "");
  }
}
