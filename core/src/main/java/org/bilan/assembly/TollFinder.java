package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Claim;
import org.bilan.claim.Counting;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Toll;

/**
 * An article's overall figure a harm: of the claims that state a total, the first one in the text,
 * unless a later one of the same place says more.
 */
final class TollFinder {

  private TollFinder() {}

  static List<Toll> tolls(List<Claim> claims) {
    List<Toll> tolls = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      toll(claims, harm).ifPresent(tolls::add);
    }
    return tolls;
  }

  private static Optional<Toll> toll(List<Claim> claims, Harm harm) {
    List<Claim> totals =
        claims.stream()
            .filter(claim -> claim.harm() == harm)
            .filter(claim -> claim.counting() == Counting.TOTAL)
            .filter(claim -> claim.modality() != Modality.DENIED)
            .filter(claim -> claim.modality() != Modality.HYPOTHETICAL)
            .toList();
    if (totals.isEmpty()) {
      return claims.stream()
          .filter(claim -> claim.harm() == harm && claim.modality() != Modality.DENIED)
          .max(Comparator.comparingLong(claim -> claim.count().best()))
          .map(claim -> new Toll(harm, claim.count(), List.of(claim.id()), true));
    }
    Claim best = totals.get(0);
    for (Claim claim : totals) {
      boolean sameEvent = claim.time().equals(best.time()) || claim.time().isEmpty();
      if (sameEvent && claim.count().best() > best.count().best()) {
        best = claim;
      }
    }
    return Optional.of(new Toll(harm, best.count(), List.of(best.id()), false));
  }
}
