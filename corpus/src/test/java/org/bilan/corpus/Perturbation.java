package org.bilan.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bilan.claim.Bound;
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

/** Gold spoilt at random, as a bad extractor would: claims lost, doubled, moved, changed. */
final class Perturbation {

  private final Random random;

  Perturbation(long seed) {
    random = new Random(seed);
  }

  Map<String, List<AnnotatedClaim>> of(List<GoldArticle> gold) {
    Map<String, List<AnnotatedClaim>> predictions = new LinkedHashMap<>();
    for (GoldArticle article : gold) {
      List<AnnotatedClaim> claims = new ArrayList<>();
      for (AnnotatedClaim claim : article.claims()) {
        if (!often(10)) {
          claims.add(spoil(article.text(), claim));
        }
        if (often(10)) {
          claims.add(spoil(article.text(), claim));
        }
      }
      if (!often(20)) {
        predictions.put(article.id(), claims);
      }
    }
    return predictions;
  }

  private AnnotatedClaim spoil(String text, AnnotatedClaim claim) {
    int start = claim.span().start();
    int end = claim.span().end();
    if (often(6)) {
      start = Math.max(0, start - random.nextInt(8));
      end = Math.min(text.length(), end + random.nextInt(20));
    }
    Span span = Span.of(start, end);
    String quantity = often(15) ? claim.quantity() + "?" : span.in(text);
    return new AnnotatedClaim(
        span,
        quantity,
        often(8) ? count() : claim.count(),
        often(12) ? one(Harm.values()) : claim.harm(),
        often(8) ? one(Victims.values()) : claim.victims(),
        often(8) ? one(Counting.values()) : claim.counting(),
        often(8) ? one(Modality.values()) : claim.modality(),
        often(8) ? Optional.of(one(Cause.values())) : claim.cause(),
        often(6) ? place(text) : claim.place(),
        often(6) ? time() : claim.time(),
        often(4) ? source(text, claim) : claim.source());
  }

  private Count count() {
    long number = random.nextInt(500);
    return switch (one(Bound.values())) {
      case AT_LEAST, VAGUE -> Count.atLeast(number);
      case AT_MOST -> Count.atMost(number);
      case RANGE -> Count.between(number, number + 10);
      case EXACT, APPROXIMATE -> Count.about(number);
    };
  }

  private Optional<NamedPlace> place(String text) {
    return often(3)
        ? Optional.empty()
        : Optional.of(
            new NamedPlace(
                words(text), words(text), often(3) ? Optional.empty() : Optional.of("SY")));
  }

  private Optional<EventTime> time() {
    String month = "2017-0" + (1 + random.nextInt(9));
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(EventTime.since(month));
      case 2 -> Optional.of(EventTime.of(month + "-01", month));
      default -> Optional.of(EventTime.at(month + "-15"));
    };
  }

  /** Another source, or the same one in more, fewer or other words. */
  private Optional<NamedSource> source(String text, AnnotatedClaim claim) {
    String same = claim.source().map(NamedSource::text).orElse("");
    String wording =
        switch (random.nextInt(4)) {
          case 0 -> words(text);
          case 1 -> same + " " + words(text);
          case 2 -> same.substring(same.length() / 2);
          default -> same.replace('e', 'é').replace("'", "’");
        };
    Optional<String> name = often(2) ? Optional.empty() : Optional.of(often(2) ? same : "the");
    return often(5)
        ? Optional.empty()
        : Optional.of(
            new NamedSource(wording.isEmpty() ? "la" : wording, name, one(SourceType.values())));
  }

  private String words(String text) {
    int start = random.nextInt(text.length() - 30);
    return text.substring(start, start + 1 + random.nextInt(28));
  }

  private boolean often(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
