package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bilan.claim.Claim;
import org.bilan.claim.RejectedNumber;

/**
 * Claims parted by their confidence.
 *
 * @param kept those that are sure enough, in the order given
 * @param rejected the quantities of the others, in the order given
 */
record SureClaims(List<Claim> kept, List<RejectedNumber> rejected) {

  /** Parts claims at a confidence: those below it are rejected. */
  static SureClaims of(List<Claim> claims, double least) {
    List<Claim> kept = new ArrayList<>();
    List<RejectedNumber> rejected = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.confidence() >= least) {
        kept.add(claim);
      } else {
        rejected.add(
            new RejectedNumber(
                claim.quantity().span(),
                claim.quantity().quote(),
                RejectedNumber.Reason.LOW_CONFIDENCE,
                String.format(
                    Locale.ROOT,
                    "%s %s, but its confidence %.3f is under the least asked for",
                    claim.harm(),
                    claim.count(),
                    claim.confidence())));
      }
    }
    return new SureClaims(kept, rejected);
  }

  /** All rejected numbers in text order: these and those that are no claims. */
  List<RejectedNumber> with(List<RejectedNumber> others) {
    if (rejected.isEmpty()) {
      return others;
    }
    List<RejectedNumber> all = new ArrayList<>(rejected);
    all.addAll(others);
    all.sort(Comparator.comparing(RejectedNumber::span));
    return all;
  }
}
