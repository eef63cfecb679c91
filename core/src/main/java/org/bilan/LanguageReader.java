package org.bilan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.bilan.assembly.ClaimReader;
import org.bilan.assembly.ReadRequest;
import org.bilan.lang.Chart;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.mention.AttributionFinder;
import org.bilan.mention.DateFinder;
import org.bilan.mention.DateMention;
import org.bilan.mention.LandmarkFinder;
import org.bilan.mention.LikelyPlaceFinder;
import org.bilan.mention.Mentions;
import org.bilan.mention.NameFinder;
import org.bilan.mention.NameMention;
import org.bilan.mention.PlaceFinder;
import org.bilan.mention.PlaceMention;
import org.bilan.mention.QuantityFinder;
import org.bilan.mention.QuantityMention;
import org.bilan.text.SourceText;

/** Everything that reads one language. Immutable and thread-safe. */
final class LanguageReader {

  private final LanguagePack pack;
  private final QuantityFinder quantities;
  private final ClaimReader claims;
  private final AttributionFinder attributions;
  private final DateFinder dates;
  private final Optional<PlaceFinder> places;
  private final NameFinder names;
  private final LandmarkFinder landmarks;
  private final LikelyPlaceFinder likely;

  LanguageReader(LanguagePack pack, Optional<Gazetteer> gazetteer) {
    this.pack = pack;
    places = gazetteer.map(g -> new PlaceFinder(g, pack));
    names = new NameFinder(pack, gazetteer);
    landmarks = new LandmarkFinder(pack);
    likely = new LikelyPlaceFinder(pack);
    quantities = new QuantityFinder(pack);
    claims = new ClaimReader(pack);
    dates = new DateFinder(pack);
    attributions = new AttributionFinder(pack);
  }

  ClaimReader.Result claims(
      String articleId,
      SourceText source,
      Optional<String> title,
      Optional<LocalDate> published,
      ReadRequest request) {
    Chart chart = pack.chart(source.plain());
    List<QuantityMention> found = quantities.find(chart);
    return claims.read(
        articleId,
        source,
        chart,
        title.map(pack::chart),
        published,
        found,
        new Found(chart, published, dates, places, landmarks, likely, attributions, names),
        request);
  }

  Mentions mentions(SourceText source, Optional<LocalDate> published) {
    Chart chart = pack.chart(source.plain());
    List<QuantityMention> numbers = quantities.find(chart);
    Found found =
        new Found(chart, published, dates, places, landmarks, likely, attributions, names);
    return new Mentions(
        numbers,
        found.dates(),
        found.places(),
        found.names(sentence -> true),
        found.attributions());
  }

  /** Mentions of one chart, found when asked for. */
  private record Found(
      Chart chart,
      Optional<LocalDate> published,
      DateFinder dateFinder,
      Optional<PlaceFinder> finder,
      LandmarkFinder landmarkFinder,
      LikelyPlaceFinder likelyFinder,
      AttributionFinder speakers,
      NameFinder nameFinder)
      implements ClaimReader.MentionSource {

    @Override
    public List<DateMention> dates() {
      List<DateMention> dates = dateFinder.find(chart, published);
      Optional<LocalDate> own = Dateline.of(chart, dates);
      return own.isPresent() && !own.equals(published) ? dateFinder.find(chart, own) : dates;
    }

    @Override
    public List<PlaceMention> places() {
      return finder.map(f -> f.find(chart)).orElseGet(List::of);
    }

    @Override
    public List<PlaceMention> landmarks(List<PlaceMention> toponyms) {
      return landmarkFinder.find(chart, toponyms);
    }

    @Override
    public List<PlaceMention> likely(List<PlaceMention> known) {
      return likelyFinder.find(chart, known);
    }

    @Override
    public List<PlaceMention> demonyms() {
      return finder.map(f -> f.demonyms(chart)).orElseGet(List::of);
    }

    @Override
    public List<Attribution> attributions() {
      return speakers.find(chart);
    }

    @Override
    public List<NameMention> names(IntPredicate sentences) {
      return nameFinder.find(chart, sentences);
    }
  }
}
