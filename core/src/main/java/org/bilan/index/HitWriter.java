package org.bilan.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Place;
import org.bilan.claim.Source;

/** Writes a claim with its article as the bytes that {@link HitReader} reads. */
final class HitWriter {

  private final RecordOutput out = new RecordOutput();

  private HitWriter() {}

  static byte[] bytes(Claim claim, Extraction article) throws IOException {
    HitWriter writer = new HitWriter();
    writer.article(article);
    writer.claim(claim);
    return writer.out.toBytes();
  }

  private void article(Extraction article) throws IOException {
    out.optional(article.url(), out::text);
    out.optional(article.title(), out::text);
    out.optional(article.published().map(LocalDate::toEpochDay), out::number);
    out.optional(article.language(), out::text);
  }

  private void claim(Claim claim) throws IOException {
    out.text(claim.id());
    out.text(claim.articleId());
    evidence(claim.evidence());
    count(claim.count());
    out.name(claim.harm());
    out.list(claim.harms(), out::name);
    out.name(claim.victims());
    out.list(claim.groups(), out::name);
    out.name(claim.counting());
    out.name(claim.measure());
    out.name(claim.basis());
    out.name(claim.modality());
    out.name(claim.stance());
    out.optional(claim.cause(), out::name);
    out.optional(claim.actor(), out::text);
    out.optional(claim.place(), this::place);
    out.list(claim.places(), this::place);
    out.optional(claim.time(), this::time);
    out.optional(claim.asOf(), out::text);
    out.optional(claim.source(), this::source);
    out.decimal(claim.confidence());
    out.text(claim.rule());
    fields(claim);
  }

  private void fields(Claim claim) throws IOException {
    List<ClaimField> filled = new ArrayList<>();
    for (ClaimField field : ClaimField.values()) {
      if (claim.evidence(field).isPresent()) {
        filled.add(field);
      }
    }
    out.list(filled, out::name);
    for (ClaimField field : filled) {
      evidence(claim.evidence(field).orElseThrow());
    }
  }

  private void evidence(Evidence evidence) throws IOException {
    out.span(evidence.span());
    out.text(evidence.quote());
    out.list(evidence.page(), out::span);
  }

  private void count(Count count) throws IOException {
    out.optional(count.min());
    out.optional(count.max());
    out.name(count.bound());
  }

  private void place(Place place) throws IOException {
    out.text(place.text());
    out.text(place.name());
    out.list(place.names(), out::text);
    out.optional(place.country(), out::text);
    out.optional(place.coordinates(), this::coordinates);
    out.optional(place.geonameId());
    out.name(place.precision());
    out.list(place.within(), this::container);
  }

  private void coordinates(Place.Coordinates coordinates) throws IOException {
    out.decimal(coordinates.lat());
    out.decimal(coordinates.lon());
  }

  private void container(Place.Container container) throws IOException {
    out.text(container.id());
    out.text(container.name());
    out.list(container.names(), out::text);
  }

  private void time(EventTime time) throws IOException {
    out.optional(time.start(), out::text);
    out.optional(time.end(), out::text);
  }

  private void source(Source source) throws IOException {
    out.text(source.text());
    out.text(source.name());
    out.name(source.type());
    out.optional(source.cue(), out::text);
    out.span(source.span());
    out.list(source.via(), out::text);
  }
}
