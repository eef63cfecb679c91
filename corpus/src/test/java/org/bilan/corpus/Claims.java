package org.bilan.corpus;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.SourceType;
import org.bilan.claim.Victims;
import org.bilan.corpus.AnnotatedClaim.NamedPlace;
import org.bilan.corpus.AnnotatedClaim.NamedSource;
import org.bilan.text.Span;

/** Claims and articles for tests: each change gives a copy. */
record Claims(AnnotatedClaim claim) {

  /** A claim of people killed, whose quantity stands at an offset. */
  static Claims killed(int start, String quantity, long number) {
    return new Claims(
        new AnnotatedClaim(
            Span.of(start, start + quantity.length()),
            quantity,
            Count.exactly(number),
            Harm.KILLED,
            Victims.PERSON,
            Counting.TOTAL,
            Modality.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static GoldArticle article(String text, AnnotatedClaim... claims) {
    return new GoldArticle(
        "a", "xx", Optional.empty(), Optional.empty(), Optional.empty(), text, List.of(claims));
  }

  Claims at(Span span, String quantity) {
    return new Claims(
        new AnnotatedClaim(
            span,
            quantity,
            claim.count(),
            claim.harm(),
            claim.victims(),
            claim.counting(),
            claim.modality(),
            claim.cause(),
            claim.place(),
            claim.time(),
            claim.source()));
  }

  Claims counting(Count count, Counting counting) {
    return new Claims(
        new AnnotatedClaim(
            claim.span(),
            claim.quantity(),
            count,
            claim.harm(),
            claim.victims(),
            counting,
            claim.modality(),
            claim.cause(),
            claim.place(),
            claim.time(),
            claim.source()));
  }

  Claims harm(Harm harm) {
    return new Claims(
        new AnnotatedClaim(
            claim.span(),
            claim.quantity(),
            claim.count(),
            harm,
            claim.victims(),
            claim.counting(),
            claim.modality(),
            claim.cause(),
            claim.place(),
            claim.time(),
            claim.source()));
  }

  Claims kind(Victims victims, Modality modality, Optional<Cause> cause) {
    return new Claims(
        new AnnotatedClaim(
            claim.span(),
            claim.quantity(),
            claim.count(),
            claim.harm(),
            victims,
            claim.counting(),
            modality,
            cause,
            claim.place(),
            claim.time(),
            claim.source()));
  }

  Claims in(Optional<NamedPlace> place) {
    return new Claims(
        new AnnotatedClaim(
            claim.span(),
            claim.quantity(),
            claim.count(),
            claim.harm(),
            claim.victims(),
            claim.counting(),
            claim.modality(),
            claim.cause(),
            place,
            claim.time(),
            claim.source()));
  }

  Claims in(String text, String name, String country) {
    return in(Optional.of(new NamedPlace(text, name, Optional.ofNullable(country))));
  }

  Claims on(Optional<EventTime> time) {
    return new Claims(
        new AnnotatedClaim(
            claim.span(),
            claim.quantity(),
            claim.count(),
            claim.harm(),
            claim.victims(),
            claim.counting(),
            claim.modality(),
            claim.cause(),
            claim.place(),
            time,
            claim.source()));
  }

  Claims per(Optional<NamedSource> source) {
    return new Claims(
        new AnnotatedClaim(
            claim.span(),
            claim.quantity(),
            claim.count(),
            claim.harm(),
            claim.victims(),
            claim.counting(),
            claim.modality(),
            claim.cause(),
            claim.place(),
            claim.time(),
            source));
  }

  Claims per(String text, String name) {
    return per(Optional.of(new NamedSource(text, Optional.ofNullable(name), SourceType.NGO)));
  }
}
