package org.bilan.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.bilan.claim.Basis;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Measure;
import org.bilan.claim.Modality;
import org.bilan.claim.Source;
import org.bilan.claim.Stance;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.mention.PlaceMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Span;

/** Puts the claims of an article together, field by field. Immutable and thread-safe. */
final class ClaimAssembler {

  private final CauseDecider causes;
  private final VictimsDecider groups;
  private final VictimHarms victims;
  private final ModalityDecider modality;
  private final CountingDecider counting;
  private final PlaceDecider places;
  private final TimeDecider times;
  private final FieldChooser chooser;
  private final SourceDecider sources;
  private final ConfidenceRater confidence;
  private final Entry.Test exceed;
  private final Entry.Test nearly;
  private final Entry.Test estimate;
  private final Entry.Test average;

  ClaimAssembler(LanguagePack pack) {
    causes = new CauseDecider(pack);
    groups = new VictimsDecider(pack);
    victims = new VictimHarms(pack);
    modality = new ModalityDecider(pack);
    counting = new CountingDecider(pack);
    places = new PlaceDecider(pack);
    times = new TimeDecider(pack);
    chooser = new FieldChooser(pack, places, times);
    sources = new SourceDecider(pack);
    confidence = new ConfidenceRater(pack);
    exceed = pack.test("exceed");
    nearly = pack.test("nearly");
    estimate = pack.test("estimate");
    average = pack.test("average");
  }

  Map<Cause, Double> profile(ArticleContext context) {
    return causes.profile(context);
  }

  List<Claim> assemble(
      String articleId,
      ArticleContext context,
      List<Candidate> candidates,
      Map<Cause, Double> profile,
      Optional<Consumer<Choice>> choices) {
    List<Candidate> told = victims.told(context, candidates);
    List<CauseDecider.Decision> why =
        told.stream().map(c -> causes.decide(context, c, profile)).toList();
    List<Optional<PlaceMention>> where = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      where.add(places.decide(context, told.get(i), isDisease(why.get(i))));
    }
    where = RepeatedFigures.agree(context, told, where);
    List<Optional<TimeDecider.Decision>> when = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      when.add(times.decide(context, told.get(i), isDisease(why.get(i))));
    }
    when = RepeatedFigures.agreeOnTime(context, told, when);
    Events events =
        Events.of(
            context,
            told,
            RepeatedFigures.here(context, told, where),
            RepeatedFigures.timesHere(context, told, when));
    where = chooser.places(context, new PlaceWeigher.Claims(told, why, where, events), choices);
    when = chooser.times(context, new TimeWeigher.Claims(told, why, when, events), choices);
    Set<Integer> parts = Breakdown.parts(context, told);
    Readings readings = Readings.of(context, told);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      claims.add(
          claim(
              articleId,
              context,
              parts.contains(i) ? told.get(i).asPart() : told.get(i),
              told.subList(0, i),
              readings,
              why.get(i),
              where.get(i),
              when.get(i)));
    }
    return confidence.rate(context, told, claims, profile, choices);
  }

  private static boolean isDisease(CauseDecider.Decision why) {
    return why.cause().filter(c -> c == Cause.DISEASE).isPresent();
  }

  private Claim claim(
      String articleId,
      ArticleContext context,
      Candidate candidate,
      List<Candidate> before,
      Readings readings,
      CauseDecider.Decision cause,
      Optional<PlaceMention> place,
      Optional<TimeDecider.Decision> time) {
    Evidences evidences = new Evidences(context.source());
    Chart chart = context.chart();
    Counted counted = candidate.counted();
    QuantityMention quantity = counted.quantity();
    int sentence = context.sentenceOf(counted.from());
    Span whole = Span.of(context.sentenceStart(sentence), context.sentenceEnd(sentence));
    Count count = count(context, counted, readings);
    Harm harm = candidate.harm();
    Claim.Builder claim =
        Claim.builder()
            .id(id(articleId, quantity.span(), harm))
            .articleId(articleId)
            .evidence(evidences.of(whole))
            .count(count)
            .harm(harm)
            .harms(List.of(harm))
            .confidence(ConfidenceRater.unrated(candidate))
            .rule(candidate.rule())
            .evidence(ClaimField.QUANTITY, evidences.of(quantity.span()))
            .evidence(
                ClaimField.HARM,
                evidences.of(chart.tokens().span(candidate.saidFrom(), candidate.saidTo())));
    VictimsDecider.Decision group = groups.decide(context, candidate, before);
    claim.victims(group.groups().get(0)).groups(group.groups());
    group.words().ifPresent(span -> claim.evidence(ClaimField.VICTIMS, evidences.of(span)));
    claim.counting(readings.counting(candidate, counting.decide(context, candidate, before)));
    ModalityDecider.Decision mood =
        readings.modality(candidate).orElseGet(() -> modality.decide(context, candidate, before));
    claim.modality(mood.modality());
    claim.stance(mood.modality() == Modality.DENIED ? Stance.DENIES : Stance.NEUTRAL);
    mood.words().ifPresent(span -> claim.evidence(ClaimField.MODALITY, evidences.of(span)));
    mood.words()
        .filter(span -> mood.modality() == Modality.DENIED)
        .ifPresent(span -> claim.evidence(ClaimField.STANCE, evidences.of(span)));
    claim.cause(cause.cause());
    cause
        .words()
        .ifPresent(
            edge ->
                claim.evidence(
                    ClaimField.CAUSE, evidences.of(chart.tokens().span(edge.from(), edge.to()))));
    claim
        .place(place.map(PlaceMention::place))
        .places(place.map(PlaceMention::place).stream().toList());
    place.ifPresent(mention -> claim.evidence(ClaimField.PLACE, evidences.of(mention.span())));
    Optional<EventTime> interval = time.map(TimeDecider.Decision::time);
    claim.time(interval);
    time.ifPresent(t -> claim.evidence(ClaimField.TIME, evidences.of(t.words().span())));
    Measure measure = measure(interval, harm);
    claim.measure(measure);
    time.filter(t -> measure == Measure.CUMULATIVE || measure == Measure.PERIOD)
        .ifPresent(t -> claim.evidence(ClaimField.MEASURE, evidences.of(t.words().span())));
    Optional<Span> estimated = firstIn(chart, estimate, sentence);
    claim.basis(estimated.isPresent() ? Basis.ESTIMATE : Basis.DOCUMENTED);
    estimated.ifPresent(span -> claim.evidence(ClaimField.BASIS, evidences.of(span)));
    source(context, claim, candidate, evidences);
    return claim.build();
  }

  private void source(
      ArticleContext context, Claim.Builder claim, Candidate candidate, Evidences evidences) {
    Optional<Attribution> attribution = sources.decide(context, candidate);
    attribution.ifPresent(
        a -> {
          Span span = a.named().or(a::source).orElseThrow();
          String text = span.in(context.source().plain());
          Optional<String> cue = a.cue().map(c -> c.in(context.source().plain()));
          String name = a.name().isEmpty() ? text : a.name();
          claim.source(Optional.of(new Source(text, name, a.type(), cue, span, a.via())));
          claim.evidence(ClaimField.SOURCE, evidences.of(span));
          a.cue().ifPresent(c -> claim.evidence(ClaimField.CUE, evidences.of(c)));
        });
  }

  private Count count(ArticleContext context, Counted counted, Readings readings) {
    QuantityMention quantity = counted.quantity();
    OptionalLong min = whole(quantity.min());
    OptionalLong max = whole(quantity.max());
    Bound bound = quantity.bound();
    if (readings.bound(counted).filter(said -> said == Bound.AT_MOST).isPresent()) {
      return new Count(OptionalLong.empty(), max.isPresent() ? max : min, Bound.AT_MOST);
    }
    if (bound == Bound.EXACT && !counted.article()) {
      Chart chart = context.chart();
      int low = chart.sentences().first(context.sentenceOf(counted.from()));
      for (int i = Math.max(low, counted.from() - 7); i < counted.from(); i++) {
        Optional<Edge> over = chart.longest(i, exceed);
        if (over.isPresent() && over.get().to() >= counted.from() - 4) {
          return new Count(min, OptionalLong.empty(), Bound.AT_LEAST);
        }
        Optional<Edge> near = chart.longest(i, nearly);
        if (near.isPresent() && near.get().to() >= counted.from() - 1) {
          return new Count(min, max, Bound.APPROXIMATE);
        }
      }
      int high = chart.sentences().end(context.sentenceOf(counted.from()));
      for (int i = counted.to(); i < Math.min(high, counted.to() + 3); i++) {
        if (chart.is(i, average)) {
          return new Count(min, max, Bound.APPROXIMATE);
        }
      }
    }
    return new Count(min, max, bound);
  }

  private static OptionalLong whole(java.util.OptionalDouble value) {
    return value.isPresent()
        ? OptionalLong.of(Math.round(value.getAsDouble()))
        : OptionalLong.empty();
  }

  private static Measure measure(Optional<EventTime> time, Harm harm) {
    if (time.isPresent() && time.get().end().isEmpty()) {
      return Measure.CUMULATIVE;
    }
    if (time.isPresent() && !time.get().firstDay().equals(time.get().lastDay())) {
      return Measure.PERIOD;
    }
    return harm == Harm.DISPLACED ? Measure.STOCK : Measure.EVENT;
  }

  private static Optional<Span> firstIn(Chart chart, Entry.Test test, int sentence) {
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      Optional<Edge> words = chart.longest(i, test);
      if (words.isPresent()) {
        return Optional.of(chart.tokens().span(i, words.get().to()));
      }
    }
    return Optional.empty();
  }

  private static String id(String articleId, Span span, Harm harm) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String key = articleId + "|" + span.start() + "|" + span.end() + "|" + harm;
      byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
