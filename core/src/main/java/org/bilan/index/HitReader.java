package org.bilan.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.bilan.claim.Basis;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Evidence;
import org.bilan.claim.Harm;
import org.bilan.claim.Measure;
import org.bilan.claim.Modality;
import org.bilan.claim.Place;
import org.bilan.claim.Source;
import org.bilan.claim.SourceType;
import org.bilan.claim.Stance;
import org.bilan.claim.Victims;

/** Reads a claim with its article from the bytes that {@link HitWriter} wrote. */
final class HitReader {

  private final RecordInput in;

  private HitReader(BytesRef bytes) {
    this.in = new RecordInput(bytes);
  }

  static ClaimHit hit(BytesRef bytes, float score) throws IOException {
    HitReader reader = new HitReader(bytes);
    Optional<String> url = reader.in.optional(reader.in::text);
    Optional<String> title = reader.in.optional(reader.in::text);
    Optional<LocalDate> published =
        reader.in.optional(reader.in::number).map(LocalDate::ofEpochDay);
    Optional<String> language = reader.in.optional(reader.in::text);
    return new ClaimHit(reader.claim(), url, title, published, language, score);
  }

  private Claim claim() throws IOException {
    Claim.Builder claim = Claim.builder();
    claim.id(in.text()).articleId(in.text()).evidence(evidence()).count(count());
    claim.harm(in.name(Harm.class)).harms(in.list(() -> in.name(Harm.class)));
    claim.victims(in.name(Victims.class)).groups(in.list(() -> in.name(Victims.class)));
    claim.counting(in.name(Counting.class));
    claim.measure(in.name(Measure.class));
    claim.basis(in.name(Basis.class));
    claim.modality(in.name(Modality.class));
    claim.stance(in.name(Stance.class));
    claim.cause(in.optional(() -> in.name(Cause.class)));
    claim.actor(in.optional(in::text));
    claim.place(in.optional(this::place));
    claim.places(in.list(this::place));
    claim.time(in.optional(this::time));
    claim.asOf(in.optional(in::text));
    claim.source(in.optional(this::source));
    claim.confidence(in.decimal());
    claim.rule(in.text());
    for (ClaimField field : in.list(() -> in.name(ClaimField.class))) {
      claim.evidence(field, evidence());
    }
    return claim.build();
  }

  private Evidence evidence() throws IOException {
    return new Evidence(in.span(), in.text(), in.list(in::span));
  }

  private Count count() throws IOException {
    return new Count(in.optionalNumber(), in.optionalNumber(), in.name(Bound.class));
  }

  private Place place() throws IOException {
    String text = in.text();
    String name = in.text();
    List<String> names = in.list(in::text);
    return new Place(
        text,
        name,
        names,
        in.optional(in::text),
        in.optional(this::coordinates),
        in.optionalNumber(),
        in.name(Place.Precision.class),
        in.list(this::container));
  }

  private Place.Coordinates coordinates() {
    return new Place.Coordinates(in.decimal(), in.decimal());
  }

  private Place.Container container() throws IOException {
    return new Place.Container(in.text(), in.text(), in.list(in::text));
  }

  private EventTime time() throws IOException {
    return new EventTime(in.optional(in::text), in.optional(in::text));
  }

  private Source source() throws IOException {
    String text = in.text();
    String name = in.text();
    return new Source(
        text, name, in.name(SourceType.class), in.optional(in::text), in.span(), in.list(in::text));
  }
}
