package org.bilan.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bilan.Extraction;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.claim.Place;
import org.bilan.claim.RejectedNumber;
import org.bilan.claim.Source;
import org.bilan.claim.SourceType;
import org.bilan.claim.Toll;
import org.bilan.claim.Victims;
import org.bilan.mention.Attribution;
import org.bilan.mention.DateMention;
import org.bilan.mention.Mentions;
import org.bilan.mention.NameMention;
import org.bilan.mention.PlaceMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.SourceText;
import org.bilan.text.Span;
import org.bilan.text.Warning;

/** Extractions made by hand, for tests of writers. */
final class Extractions {

  static final String TEXT = "Police said 12 miners died in Oruro on 3 May; 2 reports were filed.";

  private Extractions() {}

  /** An extraction of {@link #TEXT} in which every field is filled. */
  static Extraction full() {
    SourceText source = SourceText.ofText(TEXT);
    Claim claim = claim(TEXT, source).build();
    return new Extraction(
        "a-1",
        Optional.of("xx"),
        0.98765,
        Optional.of("Mine"),
        Optional.of("https://news.example/mine"),
        Optional.of(LocalDate.of(2021, 5, 4)),
        source,
        List.of(claim),
        List.of(new Toll(Harm.KILLED, Count.exactly(12), List.of("c-1"), List.of(), false)),
        List.of(new ClaimLink("c-1", "c-0", ClaimLink.Type.SUPERSEDES, "11 before")),
        List.of(
            new RejectedNumber(
                span("2"), "2", RejectedNumber.Reason.NOT_PEOPLE, "counts reports, not people")),
        List.of(Warning.at(Warning.Kind.BAD_CHARACTERS, "odd", Span.of(3, 4))),
        () -> mentions(),
        () -> "because");
  }

  /** An extraction without anything but its text. */
  static Extraction bare(String id, String text) {
    return of(id, SourceText.ofText(text), List.of());
  }

  static Extraction of(String id, SourceText source, List<Claim> claims) {
    return new Extraction(
        id,
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source,
        claims,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Mentions::none,
        () -> "");
  }

  /** A claim of {@link #TEXT} or of a text that holds it, with every field filled. */
  static Claim.Builder claim(String plain, SourceText source) {
    Place place =
        new Place(
            "Oruro",
            "Oruro",
            List.of("Oruro", "San Felipe de Austria"),
            Optional.of("BO"),
            Optional.of(new Place.Coordinates(-17.98333, -67.15)),
            OptionalLong.of(3909234),
            Place.Precision.SETTLEMENT,
            List.of(new Place.Container("BO", "Bolivia")));
    return Claim.builder()
        .id("c-1")
        .articleId("a-1")
        .evidence(evidence(source, plain.substring(0, plain.indexOf(';'))))
        .count(Count.exactly(12))
        .harm(Harm.KILLED)
        .harms(List.of(Harm.KILLED))
        .victims(Victims.PERSON)
        .groups(List.of(Victims.PERSON))
        .cause(Optional.of(Cause.ACCIDENT))
        .place(Optional.of(place))
        .places(List.of(place))
        .time(Optional.of(EventTime.at("2021-05-03")))
        .source(
            Optional.of(
                new Source(
                    "Police",
                    "police",
                    SourceType.POLICE,
                    Optional.of("said"),
                    evidence(source, "Police").span(),
                    List.of())))
        .confidence(0.87654321)
        .rule("xx.claim.died")
        .evidence(ClaimField.QUANTITY, evidence(source, "12"))
        .evidence(ClaimField.VICTIMS, evidence(source, "miners"))
        .evidence(ClaimField.PLACE, evidence(source, "Oruro"));
  }

  static Evidence evidence(SourceText source, String words) {
    int start = source.plain().indexOf(words);
    Span span = Span.of(start, start + words.length());
    return new Evidence(span, words, source.map().toRaw(span));
  }

  private static Span span(String words) {
    int start = TEXT.lastIndexOf(words);
    return Span.of(start, start + words.length());
  }

  private static Mentions mentions() {
    return new Mentions(
        List.of(
            new QuantityMention(
                span("12"),
                "12",
                OptionalDouble.of(12),
                OptionalDouble.of(12.5),
                Bound.RANGE,
                QuantityMention.Kind.CARDINAL)),
        List.of(
            new DateMention(
                span("3 May"),
                "3 May",
                DateMention.Type.DATE,
                "2021-05-03",
                Optional.empty(),
                Optional.of(EventTime.at("2021-05-03")),
                true)),
        List.of(
            new PlaceMention(
                span("Oruro"),
                new Place(
                    "Oruro",
                    "Oruro",
                    List.of("Oruro"),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    Place.Precision.SETTLEMENT,
                    List.of()),
                PlaceMention.Role.LOCATION)),
        List.of(new NameMention(span("Oruro"), "Oruro", NameMention.Type.LOCATION)),
        List.of(
            new Attribution(
                Optional.of(span("Police")),
                Optional.empty(),
                Span.of(12, 44),
                "police",
                Optional.of(span("Police")),
                SourceType.POLICE,
                List.of())));
  }
}
