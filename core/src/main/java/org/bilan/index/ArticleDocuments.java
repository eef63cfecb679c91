package org.bilan.index;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.claim.EventTime;
import org.bilan.claim.Place;
import org.bilan.claim.Source;

/** Turns an extraction into the block of documents that the index keeps of it. */
final class ArticleDocuments {

  private static final int MONTH = 7;

  /** Words with their places; no lengths, since scores do not go by them. */
  private static final FieldType SENTENCE = sentence();

  private final Analyzers analyzers;
  private final FacetsConfig facets = Fields.facets();

  ArticleDocuments(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  private static FieldType sentence() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** One document a claim, and one for the article, so that it is known even without a claim. */
  List<Document> documents(Extraction extraction) throws IOException {
    String id = Keywords.of(extraction.articleId());
    List<Document> documents = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      documents.add(facets.build(claim(claim, extraction, id)));
    }
    Document article = new Document();
    keyword(article, Fields.BLOCK, id);
    keyword(article, Fields.KIND, Fields.ARTICLE);
    documents.add(article);
    return documents;
  }

  private Document claim(Claim claim, Extraction extraction, String id) throws IOException {
    Document document = new Document();
    keyword(document, Fields.BLOCK, id);
    keyword(document, Fields.KIND, Fields.CLAIM);
    keyword(document, Key.ARTICLE.label(), id);
    document.add(new SortedDocValuesField(Fields.SORT_ARTICLE, new BytesRef(id)));
    number(document, Fields.SORT_START, claim.quantity().span().start());
    number(document, Fields.SORT_END, claim.quantity().span().end());
    document.add(new StoredField(Fields.HIT, HitWriter.bytes(claim, extraction)));
    names(document, claim);
    count(document, claim);
    places(document, claim);
    claim.source().ifPresent(source -> source(document, source));
    claim.actor().ifPresent(actor -> words(document, Key.ACTOR, List.of(actor)));
    time(document, claim.time().filter(ArticleDocuments::isReadable), extraction.published());
    extraction.language().ifPresent(code -> keyword(document, Key.LANG, code));
    String language = analyzers.languageOf(extraction.language());
    keyword(document, Fields.ANALYSIS, language);
    document.add(new Field(Analyzers.field(language), claim.evidence().quote(), SENTENCE));
    return document;
  }

  private static void names(Document document, Claim claim) {
    keyword(document, Key.HARM, claim.harm().name());
    facet(document, Facet.HARM, claim.harm().name());
    Stream.concat(Stream.of(claim.harm()), claim.harms().stream())
        .distinct()
        .forEach(harm -> keyword(document, Key.HARMS, harm.name()));
    keyword(document, Key.VICTIMS, claim.victims().name());
    Stream.concat(Stream.of(claim.victims()), claim.groups().stream())
        .distinct()
        .forEach(group -> keyword(document, Key.GROUPS, group.name()));
    keyword(document, Key.BOUND, claim.count().bound().name());
    keyword(document, Key.COUNTING, claim.counting().name());
    keyword(document, Key.MODALITY, claim.modality().name());
    keyword(document, Key.MEASURE, claim.measure().name());
    keyword(document, Key.BASIS, claim.basis().name());
    keyword(document, Key.STANCE, claim.stance().name());
    claim.cause().ifPresent(cause -> keyword(document, Key.CAUSE, cause.name()));
  }

  private static void count(Document document, Claim claim) {
    claim.count().min().ifPresent(min -> point(document, Key.MIN, min));
    claim.count().max().ifPresent(max -> point(document, Key.MAX, max));
    long least = claim.count().min().orElse(0);
    long most = claim.count().max().orElse(Long.MAX_VALUE);
    document.add(new LongRange(Key.COUNT.label(), new long[] {least}, new long[] {most}));
    number(document, Fields.SORT_COUNT, claim.count().best());
  }

  private static void places(Document document, Claim claim) {
    Set<Place> places = new LinkedHashSet<>();
    claim.place().ifPresent(places::add);
    places.addAll(claim.places());
    Set<String> names = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    for (Place place : places) {
      names.add(place.text());
      names.add(place.name());
      names.addAll(place.names());
      for (Place.Container container : place.within()) {
        names.add(container.name());
        names.addAll(container.names());
      }
      place.country().filter(code -> !code.isBlank()).ifPresent(countries::add);
      place.coordinates().filter(point -> isLocal(place)).ifPresent(at -> near(document, at));
    }
    names.stream()
        .map(Names::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .forEach(key -> keyword(document, Key.PLACE, key));
    countries.forEach(code -> facet(document, Facet.COUNTRY, Names.cut(code)));
    countries.forEach(code -> keyword(document, Key.COUNTRY, code));
  }

  private static boolean isLocal(Place place) {
    return switch (place.precision()) {
      case SETTLEMENT, LANDMARK, REGION -> true;
      case COUNTRY, WIDE -> false;
    };
  }

  private static void near(Document document, Place.Coordinates at) {
    document.add(new LatLonPoint(Key.NEAR.label(), at.lat(), at.lon()));
    filled(document, Key.NEAR);
  }

  private static void source(Document document, Source source) {
    Set<String> names = new LinkedHashSet<>(List.of(source.name(), source.text()));
    names.addAll(source.via());
    words(document, Key.SOURCE, names);
    keyword(document, Key.SOURCE_TYPE, source.type().name());
    String name = source.name().isBlank() ? source.text() : source.name();
    if (!name.isBlank()) {
      facet(document, Facet.SOURCE, Names.cut(name));
    }
  }

  /** Whether a time is made of days of the calendar, in their order; others cannot be searched. */
  private static boolean isReadable(EventTime time) {
    try {
      LocalDate first = time.firstDay().orElse(LocalDate.MIN);
      return !first.isAfter(time.lastDay().orElse(LocalDate.MAX));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException fault) {
      return false;
    }
  }

  private static void time(
      Document document, Optional<EventTime> time, Optional<LocalDate> published) {
    time.ifPresent(
        span -> {
          long first = span.firstDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
          long last = span.lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
          document.add(new LongRange(Key.TIME.label(), new long[] {first}, new long[] {last}));
          filled(document, Key.TIME);
        });
    published.ifPresent(day -> point(document, Key.PUBLISHED, day.toEpochDay()));
    time.flatMap(span -> span.firstDay().or(span::lastDay))
        .or(() -> published)
        .ifPresent(day -> number(document, Fields.SORT_DAY, day.toEpochDay()));
    time.flatMap(span -> span.start().or(span::end))
        .or(() -> published.map(LocalDate::toString))
        .map(date -> date.substring(0, Math.min(MONTH, date.length())))
        .ifPresent(month -> facet(document, Facet.MONTH, month));
  }

  private static void point(Document document, Key key, long value) {
    document.add(new LongPoint(key.label(), value));
    filled(document, key);
  }

  private static void words(Document document, Key key, Collection<String> values) {
    values.forEach(value -> document.add(new Field(key.label(), value, SENTENCE)));
    filled(document, key);
  }

  private static void keyword(Document document, Key key, String value) {
    keyword(document, key.label(), Keywords.of(value));
    filled(document, key);
  }

  private static void filled(Document document, Key key) {
    if (key.optional()
        && Stream.of(document.getValues(Fields.FILLED)).noneMatch(key.label()::equals)) {
      keyword(document, Fields.FILLED, key.label());
    }
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void number(Document document, String field, long value) {
    document.add(new NumericDocValuesField(field, value));
  }

  private static void facet(Document document, Facet facet, String value) {
    document.add(new SortedSetDocValuesFacetField(facet.name(), value));
  }
}
