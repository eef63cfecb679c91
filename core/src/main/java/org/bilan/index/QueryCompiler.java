package org.bilan.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.bilan.index.Criterion.Within;

/**
 * Turns criteria into queries of Lucene. Words are compiled once a language, against the field of
 * that language, so that a word which one language's analyzer drops is dropped for the claims of
 * that language alone. Only words score.
 */
final class QueryCompiler {

  private final Analyzers analyzers;
  private final QueryBuilder text;

  QueryCompiler(Analyzers analyzers) {
    this.analyzers = analyzers;
    this.text = new QueryBuilder(analyzers.fields());
  }

  /** The query that finds the claims that fulfil a criterion, and no other document. */
  Query compile(Criterion criterion) {
    List<Criterion> parts =
        criterion instanceof Criterion.And and ? and.parts() : List.of(criterion);
    List<Criterion> worded = parts.stream().filter(Criterion::hasText).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Criterion part : parts) {
      if (!part.hasText()) {
        clause(query, part, Analyzers.GENERAL);
      }
    }
    if (!worded.isEmpty()) {
      query.add(anyLanguage(worded), Occur.MUST);
    }
    return grounded(query, Fields.KIND, Fields.CLAIM);
  }

  private Query anyLanguage(List<Criterion> worded) {
    boolean plain = worded.stream().allMatch(Criterion.Text.class::isInstance);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String language : analyzers.languages()) {
      BooleanQuery.Builder one = new BooleanQuery.Builder();
      if (!plain) {
        one.add(term(Fields.ANALYSIS, language), Occur.FILTER);
      }
      worded.forEach(part -> clause(one, part, language));
      any.add(grounded(one, Fields.ANALYSIS, language), Occur.SHOULD);
    }
    return any.build();
  }

  /** The query, on the ground of one term where nothing else in it is asked to be there. */
  private static Query grounded(BooleanQuery.Builder query, String field, String value) {
    boolean negative =
        query.build().clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT);
    return negative ? query.add(term(field, value), Occur.FILTER).build() : query.build();
  }

  /** Adds a part that must be fulfilled; adds nothing where the language drops all its words. */
  private void clause(BooleanQuery.Builder query, Criterion part, String language) {
    if (part instanceof Criterion.Not not) {
      query(not.part(), language).ifPresent(inner -> query.add(inner, Occur.MUST_NOT));
    } else {
      query(part, language)
          .ifPresent(inner -> query.add(inner, part.hasText() ? Occur.MUST : Occur.FILTER));
    }
  }

  private Optional<Query> query(Criterion criterion, String language) {
    if (criterion instanceof Criterion.And and) {
      return and(and, language);
    }
    if (criterion instanceof Criterion.Or or) {
      return or(or, language);
    }
    if (criterion instanceof Criterion.Not not) {
      return query(not.part(), language).map(QueryCompiler::without);
    }
    if (criterion instanceof Criterion.Text words) {
      return Optional.ofNullable(text.createPhraseQuery(Analyzers.field(language), words.words()));
    }
    return Optional.of(field(criterion));
  }

  private Optional<Query> and(Criterion.And and, String language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    and.parts().forEach(part -> clause(all, part, language));
    return all.build().clauses().isEmpty()
        ? Optional.empty()
        : Optional.of(grounded(all, Fields.KIND, Fields.CLAIM));
  }

  private Optional<Query> or(Criterion.Or or, String language) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Criterion part : or.parts()) {
      query(part, language)
          .map(query -> part.hasText() ? query : unscored(query))
          .ifPresent(query -> any.add(query, Occur.SHOULD));
    }
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private static Query without(Query inner) {
    return new BooleanQuery.Builder()
        .add(claims(), Occur.FILTER)
        .add(inner, Occur.MUST_NOT)
        .build();
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private Query field(Criterion criterion) {
    if (criterion instanceof Criterion.Is is) {
      return is(is.key(), is.value());
    }
    if (criterion instanceof Within within) {
      return within(within);
    }
    if (criterion instanceof Criterion.Near near) {
      return LatLonPoint.newDistanceQuery(Key.NEAR.label(), near.lat(), near.lon(), near.metres());
    }
    if (criterion instanceof Criterion.Filled filled && filled.key().optional()) {
      return term(Fields.FILLED, filled.key().label());
    }
    return claims();
  }

  private Query is(Key key, String value) {
    return switch (key.kind()) {
      case PLACE -> term(key.label(), Names.key(value));
      case WORDS -> text.createPhraseQuery(key.label(), value);
      default -> term(key.label(), Keywords.of(value));
    };
  }

  private static Query within(Within within) {
    String field = within.key().label();
    return switch (within.key().kind()) {
      case COUNT, TIME ->
          LongRange.newIntersectsQuery(field, new long[] {within.from()}, new long[] {within.to()});
      default -> LongPoint.newRangeQuery(field, within.from(), within.to());
    };
  }

  private static Query claims() {
    return term(Fields.KIND, Fields.CLAIM);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
