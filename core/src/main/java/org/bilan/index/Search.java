package org.bilan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One search: compiles the query, collects the page, counts the facets. */
final class Search {

  private Search() {}

  static ClaimHits run(ClaimSearcher searcher, QueryCompiler compiler, ClaimQuery query)
      throws IOException {
    try {
      Query compiled = compiler.compile(query.criterion());
      TopDocs top = top(searcher, compiled, query);
      return new ClaimHits(
          top.totalHits.value,
          query.offset(),
          page(searcher, top, query),
          query.facetValues() == 0 ? Map.of() : facets(searcher, compiled, query.facetValues()));
    } catch (IndexSearcher.TooManyClauses fault) {
      throw new QueryException(0, "the query has too many words");
    }
  }

  private static TopDocs top(ClaimSearcher searcher, Query compiled, ClaimQuery query)
      throws IOException {
    long wanted = (long) query.offset() + query.limit();
    int most = (int) Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    return searcher.search(
        compiled, new TopFieldCollectorManager(sort(query.sort()), most, Integer.MAX_VALUE));
  }

  private static Sort sort(ClaimQuery.Sort order) {
    return new Sort(
        first(order),
        new SortField(Fields.SORT_ARTICLE, SortField.Type.STRING),
        new SortField(Fields.SORT_START, SortField.Type.LONG),
        new SortField(Fields.SORT_END, SortField.Type.LONG));
  }

  private static SortField first(ClaimQuery.Sort order) {
    return switch (order) {
      case SCORE -> SortField.FIELD_SCORE;
      case LATEST -> number(Fields.SORT_DAY, true, Long.MIN_VALUE);
      case EARLIEST -> number(Fields.SORT_DAY, false, Long.MAX_VALUE);
      case GREATEST -> number(Fields.SORT_COUNT, true, Long.MIN_VALUE);
      case LEAST -> number(Fields.SORT_COUNT, false, Long.MAX_VALUE);
    };
  }

  private static SortField number(String field, boolean reverse, long missing) {
    SortField sort = new SortField(field, SortField.Type.LONG, reverse);
    sort.setMissingValue(missing);
    return sort;
  }

  /** Reads the hits of the page in the order of the files, since neighbours are stored together. */
  private static List<ClaimHit> page(ClaimSearcher searcher, TopDocs top, ClaimQuery query)
      throws IOException {
    int start = Math.min(query.offset(), top.scoreDocs.length);
    int end = (int) Math.min(top.scoreDocs.length, (long) start + query.limit());
    List<Integer> ranks = new ArrayList<>(IntStream.range(start, end).boxed().toList());
    ranks.sort(Comparator.comparingInt(rank -> top.scoreDocs[rank].doc));
    StoredFields stored = searcher.storedFields();
    ClaimHit[] hits = new ClaimHit[end - start];
    for (int rank : ranks) {
      FieldDoc found = (FieldDoc) top.scoreDocs[rank];
      float score = query.sort() == ClaimQuery.Sort.SCORE ? (Float) found.fields[0] : 0;
      hits[rank - start] =
          HitReader.hit(
              stored.document(found.doc, Set.of(Fields.HIT)).getBinaryValue(Fields.HIT), score);
    }
    return List.of(hits);
  }

  private static Map<Facet, List<Facet.Value>> facets(
      ClaimSearcher searcher, Query compiled, int most) throws IOException {
    Map<Facet, List<Facet.Value>> facets = new EnumMap<>(Facet.class);
    FieldInfos fields = FieldInfos.getMergedFieldInfos(searcher.getIndexReader());
    if (fields.fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) == null) {
      return facets;
    }
    FacetsCollector collected = searcher.search(compiled, new FacetsCollectorManager());
    SortedSetDocValuesFacetCounts counts =
        new SortedSetDocValuesFacetCounts(searcher.facetState(), collected);
    for (Facet facet : Facet.values()) {
      FacetResult result = counts.getTopChildren(most, facet.name());
      List<Facet.Value> values = new ArrayList<>();
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          values.add(new Facet.Value(value.label, value.value.longValue()));
        }
      }
      facets.put(facet, values);
    }
    return facets;
  }
}
