package org.bilan.corpus.choices;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bilan.claim.Claim;
import org.bilan.corpus.Alignment;
import org.bilan.corpus.AnnotatedClaim;
import org.bilan.corpus.Field;
import org.bilan.corpus.GoldArticle;

/** Says which claims are right as confidence means it: in the gold, with the same numbers. */
final class Rightness {

  private Rightness() {}

  /** For each claim of an article whether it is right. */
  static List<Boolean> of(GoldArticle gold, List<Claim> claims) {
    List<AnnotatedClaim> read = claims.stream().map(AnnotatedClaim::of).toList();
    Set<AnnotatedClaim> right = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Alignment.Pair pair : Alignment.of(gold.claims(), read).pairs()) {
      if (pair.isRight(Field.VALUE)) {
        right.add(pair.predicted());
      }
    }
    return read.stream().map(right::contains).toList();
  }
}
