package org.bilan.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Place;
import org.bilan.claim.Source;

/** Writes claims with the names of the annotation guidelines. */
final class ClaimJson {

  private final JsonOutput out;
  private final boolean page;

  /** Writes to {@code out}; {@code page} says whether the raw input differs from the plain text. */
  ClaimJson(JsonOutput out, boolean page) {
    this.out = out;
    this.page = page;
  }

  void write(Claim claim) throws IOException {
    out.open();
    fieldsOf(claim);
    out.close();
  }

  /** The fields of a claim, into the object that is open. */
  void fieldsOf(Claim claim) throws IOException {
    out.field("id", claim.id());
    out.field("articleId", claim.articleId());
    evidence("quantity", claim.quantity());
    out.field("min", claim.count().min());
    out.field("max", claim.count().max());
    out.field("bound", claim.count().bound());
    out.field("harm", claim.harm());
    out.names("harms", claim.harms());
    out.field("victims", claim.victims());
    out.field("victimsText", claim.evidence(ClaimField.VICTIMS).map(Evidence::quote));
    out.names("groups", claim.groups());
    out.field("counting", claim.counting());
    out.field("measure", claim.measure());
    out.field("basis", claim.basis());
    out.field("modality", claim.modality());
    out.field("stance", claim.stance());
    out.field("cause", claim.cause().map(Enum::name));
    out.field("actor", claim.actor());
    place(claim.place());
    out.openList("places");
    for (Place place : claim.places()) {
      out.open();
      placeFields(out, place);
      out.close();
    }
    out.closeList();
    time("time", claim.time());
    out.field("asOf", claim.asOf());
    source(claim.source());
    evidence("evidence", claim.evidence());
    fields(claim);
    out.field("confidence", ExtractionWriter.rounded(claim.confidence()));
    out.field("rule", claim.rule());
  }

  private void place(Optional<Place> place) throws IOException {
    if (place.isEmpty()) {
      out.nothing("place");
      return;
    }
    out.open("place");
    placeFields(out, place.get());
    out.close();
  }

  /** The fields of a place, into the object that is open. */
  static void placeFields(JsonOutput out, Place place) throws IOException {
    out.field("text", place.text());
    out.field("name", place.name());
    out.texts("names", place.names());
    out.field("country", place.country());
    if (place.coordinates().isPresent()) {
      out.field("lat", place.coordinates().get().lat());
      out.field("lon", place.coordinates().get().lon());
    } else {
      out.nothing("lat");
      out.nothing("lon");
    }
    out.field("geonameId", place.geonameId());
    out.field("precision", place.precision());
    out.openList("within");
    for (Place.Container container : place.within()) {
      out.open();
      out.field("id", container.id());
      out.field("name", container.name());
      out.close();
    }
    out.closeList();
  }

  private void time(String name, Optional<EventTime> time) throws IOException {
    if (time.isEmpty()) {
      out.nothing(name);
      return;
    }
    out.open(name);
    out.field("start", time.get().start());
    out.field("end", time.get().end());
    out.close();
  }

  private void source(Optional<Source> source) throws IOException {
    if (source.isEmpty()) {
      out.nothing("source");
      return;
    }
    out.open("source");
    out.field("text", source.get().text());
    out.field("name", source.get().name());
    out.field("type", source.get().type());
    out.field("cue", source.get().cue());
    out.bounds(source.get().span());
    out.texts("via", source.get().via());
    out.close();
  }

  private void fields(Claim claim) throws IOException {
    out.open("fields");
    for (ClaimField field : ClaimField.values()) {
      Optional<Evidence> evidence = claim.evidence(field);
      if (field != ClaimField.QUANTITY && evidence.isPresent()) {
        evidence(key(field), evidence.get());
      }
    }
    out.close();
  }

  private static String key(ClaimField field) {
    return field == ClaimField.AS_OF ? "asOf" : field.name().toLowerCase(Locale.ROOT);
  }

  private void evidence(String name, Evidence evidence) throws IOException {
    out.open(name);
    out.bounds(evidence.span());
    out.field("text", evidence.quote());
    if (page) {
      out.ranges("page", evidence.page());
    }
    out.close();
  }
}
