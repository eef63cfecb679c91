package org.bilan.index;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Bits;

/**
 * Searches one state of the index with scores that depend on the claims in it alone, not on how
 * they came there: replaced claims that still lie in the files do not count, nor do lengths of
 * sentences. (Robertson and Zaragoza 2009, the BM25 formula with b = 0 and k1 = 1.2.)
 */
final class ClaimSearcher extends IndexSearcher {

  private static final float SATURATION = 1.2f;

  private volatile SortedSetDocValuesReaderState facetState;

  ClaimSearcher(IndexReader reader) {
    super(reader);
    setSimilarity(similarity());
  }

  /** The similarity that both writing and searching need. */
  static BM25Similarity similarity() {
    return new BM25Similarity(SATURATION, 0);
  }

  /** What counting by facets needs to know of all values; made once. */
  SortedSetDocValuesReaderState facetState() throws IOException {
    SortedSetDocValuesReaderState state = facetState;
    if (state == null) {
      state = new DefaultSortedSetDocValuesReaderState(getIndexReader(), Fields.facets());
      facetState = state;
    }
    return state;
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    return getIndexReader().hasDeletions()
        ? new TermStatistics(term.bytes(), Math.max(1, live(term)), totalTermFreq)
        : super.termStatistics(term, docFreq, totalTermFreq);
  }

  private int live(Term term) throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count += live == null || live.get(postings.docID()) ? 1 : 0;
      }
    }
    return count;
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics all = super.collectionStatistics(field);
    if (all == null || !getIndexReader().hasDeletions() || !Analyzers.isText(field)) {
      return all;
    }
    int live = count(new TermQuery(new Term(Fields.ANALYSIS, Analyzers.language(field))));
    long docs = Math.max(1, Math.min(live, all.docCount()));
    return new CollectionStatistics(
        field, all.maxDoc(), docs, all.sumTotalTermFreq(), all.sumDocFreq());
  }
}
