package org.bilan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.RejectedNumber;
import org.bilan.claim.Toll;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.Attribution;
import org.bilan.mention.DateMention;
import org.bilan.mention.NameMention;
import org.bilan.mention.PlaceMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/**
 * Reads the claims of an article in one language from its mentions. Immutable and thread-safe.
 *
 * <p>Takes mentions as functions of the chart, so that those that no claim needs are not looked
 * for.
 */
public final class ClaimReader {

  /**
   * What was read.
   *
   * @param claims the claims in text order
   * @param tolls the overall figures, in the order of harms
   * @param links relations between claims
   * @param rejected numbers that are no claims
   */
  public record Result(
      List<Claim> claims, List<Toll> tolls, List<ClaimLink> links, List<RejectedNumber> rejected) {

    /** Copies the lists. */
    public Result {
      claims = List.copyOf(claims);
      tolls = List.copyOf(tolls);
      links = List.copyOf(links);
      rejected = List.copyOf(rejected);
    }
  }

  /** The mentions that claims draw on, found when asked for. */
  public interface MentionSource {

    /** The dates. */
    List<DateMention> dates();

    /** The toponyms. */
    List<PlaceMention> places();

    /** Named streets, buildings and the like, which lie in the country of toponyms before them. */
    List<PlaceMention> landmarks(List<PlaceMention> toponyms);

    /** Names that are likely places but for want of signs, in the country of those before them. */
    List<PlaceMention> likely(List<PlaceMention> known);

    /** The words for people and things of a country or region, as mentions of it. */
    List<PlaceMention> demonyms();

    /** Who says what. */
    List<Attribution> attributions();

    /** The proper names of some sentences, by number. */
    List<NameMention> names(IntPredicate sentences);
  }

  private final CountedNounFinder nouns;
  private final Entry.Test increment;
  private final Entry.Test preposition;
  private final CandidateFinder finder;
  private final ClaimAssembler assembler;
  private final LoneVictimFinder people;
  private final TollFinder tolls;
  private final ClaimLinker linker;

  /** A reader for one language. */
  public ClaimReader(LanguagePack pack) {
    nouns = new CountedNounFinder(pack);
    increment = pack.test("increment");
    preposition = pack.test("prep loc");
    finder = new CandidateFinder(pack);
    assembler = new ClaimAssembler(pack);
    people = new LoneVictimFinder(pack);
    tolls = new TollFinder(pack);
    linker = new ClaimLinker(pack);
  }

  /**
   * Reads the claims of an article.
   *
   * @param articleId the article's id
   * @param source its text
   * @param chart the words of the text, with its quantities added
   * @param title the words of its title, if it has one
   * @param published its day of publication, if known
   * @param quantities the quantities of the chart
   * @param mentions the other mentions
   * @param request what is asked for besides the claims
   */
  public Result read(
      String articleId,
      SourceText source,
      Chart chart,
      Optional<Chart> title,
      Optional<LocalDate> published,
      List<QuantityMention> quantities,
      MentionSource mentions,
      ReadRequest request) {
    List<Counted> counted = nouns.find(chart);
    ArticleContext bare =
        new ArticleContext(
            source,
            chart,
            title,
            published,
            quantities,
            counted,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Map<Cause, Double> profile = assembler.profile(bare);
    boolean disease = profile.getOrDefault(Cause.DISEASE, 0.0) >= 2;
    List<Candidate> candidates = finder.find(chart, counted, disease);
    if (candidates.isEmpty() && !request.everyNumber()) {
      return new Result(
          List.of(),
          tolls.tolls(bare, List.of(), people.find(bare, mentions)),
          List.of(),
          NumberRejecter.reject(bare, Set.of(), harmful(bare)));
    }
    List<PlaceMention> places = withLandmarks(mentions);
    ArticleContext context =
        new ArticleContext(
            source,
            chart,
            title,
            published,
            quantities,
            counted,
            datesOnly(mentions.dates(), counted),
            places,
            mentions.likely(places),
            mentions.demonyms(),
            mentions.attributions());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if ((isIncrement(chart, candidate.counted())
              || context.dates().stream().noneMatch(date -> dated(date, candidate.counted())))
          && !isYear(chart, candidate.counted())
          && !isSpeaker(context, candidate)) {
        kept.add(candidate);
      }
    }
    SureClaims sure =
        SureClaims.of(
            assembler.assemble(articleId, context, kept, profile, request.choices()),
            request.leastConfidence());
    List<Claim> claims = sure.kept();
    Set<Counted> claimed = new HashSet<>();
    kept.forEach(candidate -> claimed.add(candidate.counted()));
    Set<Integer> examined =
        request.everyNumber() ? every(context) : near(harmful(context), context);
    return new Result(
        claims,
        tolls.tolls(context, claims, people.find(context, mentions)),
        linker.links(context, claims),
        sure.with(NumberRejecter.reject(context, claimed, examined)));
  }

  /** The toponyms and landmarks in text order; a landmark swallows the toponyms in its name. */
  private static List<PlaceMention> withLandmarks(MentionSource mentions) {
    List<PlaceMention> toponyms = mentions.places();
    List<PlaceMention> landmarks = mentions.landmarks(toponyms);
    if (landmarks.isEmpty()) {
      return toponyms;
    }
    List<PlaceMention> all = new ArrayList<>(landmarks);
    int next = 0;
    for (PlaceMention toponym : toponyms) {
      while (next < landmarks.size()
          && landmarks.get(next).span().end() <= toponym.span().start()) {
        next++;
      }
      if (next == landmarks.size() || !landmarks.get(next).span().overlaps(toponym.span())) {
        all.add(toponym);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(all);
  }

  /** The dates without those that are counts of people: {@code 1500 people}. */
  private static List<DateMention> datesOnly(List<DateMention> dates, List<Counted> counted) {
    List<Span> people =
        counted.stream()
            .filter(ClaimReader::countsPeople)
            .map(c -> c.quantity().span())
            .sorted()
            .toList();
    List<DateMention> kept = new ArrayList<>();
    int next = 0;
    int end = 0;
    for (DateMention date : dates) {
      while (next < people.size() && people.get(next).start() <= date.span().start()) {
        end = Math.max(end, people.get(next++).end());
      }
      if (end < date.span().end()) {
        kept.add(date);
      }
    }
    return kept;
  }

  private static boolean countsPeople(Counted counted) {
    boolean noun = counted.kind() == Counted.Kind.PEOPLE || counted.kind() == Counted.Kind.HARMED;
    boolean hedged = counted.quantity().bound() != org.bilan.claim.Bound.EXACT;
    return (noun || hedged) && !counted.article() && !counted.partitive();
  }

  /** Whether the people counted are those who state the harm: {@code a doctor said six died}. */
  private static boolean isSpeaker(ArticleContext context, Candidate candidate) {
    boolean suffers =
        candidate.harmTo() <= candidate.counted().from()
            && !candidate.rule().endsWith(".coordination");
    if (suffers) {
      return false;
    }
    Span quantity = candidate.counted().quantity().span();
    Span harm = context.chart().tokens().span(candidate.harmFrom(), candidate.harmTo());
    boolean says =
        context.attributions().stream()
            .filter(a -> a.cue().map(cue -> cue.start() < harm.start()).orElse(true))
            .flatMap(attribution -> attribution.source().stream())
            .filter(source -> !source.overlaps(harm))
            .anyMatch(
                source ->
                    source.start() == quantity.start()
                        || candidate.counted().article() && source.contains(quantity));
    boolean person =
        candidate.counted().kind() == Counted.Kind.PEOPLE
            || candidate.counted().kind() == Counted.Kind.UNKNOWN && candidate.counted().article();
    return says && person && !candidate.subset();
  }

  /** A number or a range in brackets or after a preposition that may be years. */
  private boolean isYear(Chart chart, Counted counted) {
    QuantityMention quantity = counted.quantity();
    int at = counted.from();
    return counted.kind() == Counted.Kind.BARE
        && quantity.min().orElse(0) >= 1900
        && quantity.max().orElse(0) >= 1900
        && quantity.max().orElse(0) < 2100
        && (quantity.text().length() == 4 || quantity.text().length() == 9)
        && at > 0
        && (chart.tokens().norm(at - 1).equals("(") || chart.is(at - 1, preposition));
  }

  /** {@code 1688 more}, which is no year. */
  private boolean isIncrement(Chart chart, Counted counted) {
    return chart
        .longest(counted.quantityTo(), increment)
        .filter(more -> more.length() > 1)
        .isPresent();
  }

  private static boolean dated(DateMention date, Counted counted) {
    boolean span =
        counted.kind() == Counted.Kind.BARE && date.span().contains(counted.quantity().span());
    return (date.type() != DateMention.Type.DURATION || span)
        && date.span().overlaps(counted.quantity().span())
        && !counted.article();
  }

  private Set<Integer> harmful(ArticleContext context) {
    Set<Integer> sentences = new HashSet<>();
    for (Counted counted : context.counted()) {
      int sentence = context.sentenceOf(counted.from());
      if (!sentences.contains(sentence) && finder.mayHold(context.chart(), sentence)) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static Set<Integer> near(Set<Integer> sentences, ArticleContext context) {
    Set<Integer> near = new HashSet<>(sentences);
    for (int sentence : sentences) {
      near.add(sentence - 1);
      near.add(sentence + 1);
    }
    return near;
  }

  private static Set<Integer> every(ArticleContext context) {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < context.chart().sentences().count(); i++) {
      all.add(i);
    }
    return all;
  }
}
