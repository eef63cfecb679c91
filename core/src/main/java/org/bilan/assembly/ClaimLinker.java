package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.Counting;
import org.bilan.claim.Modality;
import org.bilan.claim.Source;

/**
 * Relates comparable claims of one article: same harm, groups that do not exclude each other,
 * places and times that are the same or unsaid. Arithmetic is checked: {@code 484 + 119 = 603}.
 */
final class ClaimLinker {

  private ClaimLinker() {}

  static List<ClaimLink> links(List<Claim> claims) {
    List<ClaimLink> links = new ArrayList<>();
    for (int j = 0; j < claims.size(); j++) {
      for (int i = 0; i < j; i++) {
        link(claims.get(i), claims.get(j)).ifPresent(links::add);
      }
    }
    sums(claims, links);
    parts(claims, links);
    return links;
  }

  private static Optional<ClaimLink> link(Claim first, Claim second) {
    if (!comparable(first, second)
        || first.counting() != Counting.TOTAL
        || second.counting() != Counting.TOTAL) {
      return Optional.empty();
    }
    boolean sameSource = name(first).equals(name(second));
    boolean sameCount =
        first.count().min().equals(second.count().min())
            && first.count().max().equals(second.count().max());
    if (sameCount && sameSource) {
      return of(second, first, ClaimLink.Type.REPEATS, first.count().toString());
    }
    if (sameSource || first.source().isEmpty() && second.source().isEmpty()) {
      return sameCount
          ? of(second, first, ClaimLink.Type.REPEATS, first.count().toString())
          : Optional.empty();
    }
    return first.count().overlaps(second.count())
        ? of(second, first, ClaimLink.Type.AGREES, first.count() + " and " + second.count())
        : of(
            second,
            first,
            ClaimLink.Type.CONTRADICTS,
            first.count() + " against " + second.count());
  }

  /** Increments and earlier figures with the totals that they make. */
  private static void sums(List<Claim> claims, List<ClaimLink> links) {
    for (Claim increment : claims) {
      if (increment.counting() != Counting.INCREMENT) {
        continue;
      }
      for (Claim previous : claims) {
        for (Claim total : claims) {
          boolean roles =
              previous.counting() == Counting.PREVIOUS && total.counting() == Counting.TOTAL;
          if (roles
              && sameHarm(increment, previous)
              && sameHarm(increment, total)
              && previous.count().best() + increment.count().best() == total.count().best()) {
            String sum =
                previous.count().best()
                    + " + "
                    + increment.count().best()
                    + " = "
                    + total.count().best();
            links.add(new ClaimLink(increment.id(), previous.id(), ClaimLink.Type.ADDS_TO, sum));
            links.add(new ClaimLink(total.id(), previous.id(), ClaimLink.Type.SUPERSEDES, sum));
          }
        }
      }
    }
  }

  /** Subsets with the nearest whole before them that is not smaller. */
  private static void parts(List<Claim> claims, List<ClaimLink> links) {
    for (int j = 0; j < claims.size(); j++) {
      Claim part = claims.get(j);
      if (part.counting() != Counting.SUBSET) {
        continue;
      }
      for (int i = j - 1; i >= 0; i--) {
        Claim whole = claims.get(i);
        if (whole.counting() != Counting.SUBSET
            && sameHarm(part, whole)
            && whole.count().max().orElse(Long.MAX_VALUE) >= part.count().best()) {
          links.add(
              new ClaimLink(
                  part.id(),
                  whole.id(),
                  ClaimLink.Type.PART_OF,
                  part.count() + " of " + whole.count()));
          break;
        }
      }
    }
  }

  private static boolean comparable(Claim a, Claim b) {
    boolean place =
        a.place().isEmpty()
            || b.place().isEmpty()
            || a.place().get().name().equals(b.place().get().name());
    boolean time = a.time().isEmpty() || b.time().isEmpty() || a.time().equals(b.time());
    boolean mood = a.modality() != Modality.HYPOTHETICAL && b.modality() != Modality.HYPOTHETICAL;
    return sameHarm(a, b) && a.victims() == b.victims() && place && time && mood;
  }

  private static boolean sameHarm(Claim a, Claim b) {
    return a.harm() == b.harm();
  }

  private static String name(Claim claim) {
    return claim.source().map(Source::name).orElse("");
  }

  private static Optional<ClaimLink> of(Claim from, Claim to, ClaimLink.Type type, String note) {
    return Optional.of(new ClaimLink(from.id(), to.id(), type, note));
  }
}
