package org.bilan.assembly;

import java.util.Optional;
import org.bilan.lang.Edge;
import org.bilan.mention.QuantityMention;

/** What is known of a quantity before its noun is read. */
record CountStart(
    QuantityMention mention,
    Edge edge,
    int at,
    boolean partitive,
    boolean article,
    boolean zero,
    boolean described) {

  /** The same with words after the article that say which one: {@code another}. */
  CountStart asDescribed() {
    return new CountStart(mention, edge, at, partitive, article, zero, true);
  }

  Counted counted(int to, Counted.Kind kind, Edge head, Edge inner) {
    return new Counted(
        mention,
        edge.from(),
        edge.to(),
        to,
        kind,
        Optional.ofNullable(head),
        Optional.ofNullable(inner),
        partitive,
        article,
        zero,
        described);
  }
}
