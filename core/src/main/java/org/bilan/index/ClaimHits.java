package org.bilan.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One page of the claims that a query finds, in the order that the query asks for.
 *
 * @param total how many claims the query finds on all pages
 * @param offset how many claims stand before this page
 * @param hits the claims of this page
 * @param facets counts of all claims found, the most frequent value first and values of the same
 *     count in the order of their characters; empty unless the query asks for facets
 */
public record ClaimHits(
    long total, int offset, List<ClaimHit> hits, Map<Facet, List<Facet.Value>> facets)
    implements Iterable<ClaimHit> {

  /** Copies the lists. */
  public ClaimHits {
    hits = List.copyOf(hits);
    EnumMap<Facet, List<Facet.Value>> copy = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    facets = Collections.unmodifiableMap(copy);
  }

  /** The values of one facet; empty if the query did not ask for facets. */
  public List<Facet.Value> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  /** Whether claims stand after this page. */
  public boolean hasMore() {
    return offset + (long) hits.size() < total;
  }

  /** The hits of this page. */
  @Override
  public Iterator<ClaimHit> iterator() {
    return hits.iterator();
  }

  /** The hits of this page. */
  public Stream<ClaimHit> stream() {
    return hits.stream();
  }
}
