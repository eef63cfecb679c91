package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.lang.Chart;
import org.bilan.lang.Edge;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Span;

/**
 * Says what speaks for and against a claim as a whole, as the features of a classifier: how the
 * rule ties count to harm, what the count and the word of harm are, what stands in the sentence and
 * in the article. Immutable and thread-safe.
 */
final class ConfidenceSigns {

  /** Tags of words of harm that may say no harm. */
  private static final List<String> TAGS =
      List.of("weak", "victim", "case", "toll", "state", "material", "elliptic", "sick");

  /** The most words between count and harm that are looked at. */
  private static final int REACH = 40;

  private final Entry.Test harmful;
  private final Entry.Test verb;
  private final Entry.Test negation;
  private final Map<String, Entry.Test> tags = new HashMap<>();

  ConfidenceSigns(LanguagePack pack) {
    harmful = pack.test(CandidateFinder.HARMS);
    verb = pack.test("aux");
    negation = pack.test("neg");
    TAGS.forEach(tag -> tags.put(tag, pack.test(tag)));
  }

  /**
   * The claims of an article.
   *
   * @param candidates the candidate of each claim
   * @param claims the claims, but for their confidence
   * @param topic what the article speaks of most
   * @param disease whether it is about a disease
   * @param bySentence what stands in each sentence that makes a claim
   * @param byFigure how many claims give each figure of each harm
   * @param starts where counts begin, articles left out, in text order
   */
  record Claims(
      List<Candidate> candidates,
      List<Claim> claims,
      String topic,
      boolean disease,
      Map<Integer, Scene> bySentence,
      Map<String, Integer> byFigure,
      int[] starts) {}

  /** What stands in a sentence; counted once, however many claims it makes. */
  private static final class Scene {
    private int claims;
    private int counts;
    private int harms;
    private boolean negated;
    private boolean dated;
    private boolean placed;
  }

  /** The claims of an article, ready to be weighed. */
  Claims claims(
      ArticleContext context,
      List<Candidate> candidates,
      List<Claim> claims,
      Map<Cause, Double> profile) {
    Map<Integer, Scene> bySentence = new HashMap<>();
    Map<String, Integer> byFigure = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int sentence = context.sentenceOf(candidates.get(i).counted().from());
      bySentence.computeIfAbsent(sentence, s -> scene(context.chart(), s)).claims++;
      byFigure.merge(figure(claims.get(i)), 1, Integer::sum);
    }
    List<Counted> counts = context.counted().stream().filter(c -> !c.article()).toList();
    for (Counted count : counts) {
      int sentence = context.sentenceOf(count.from());
      Optional.ofNullable(bySentence.get(sentence)).ifPresent(scene -> scene.counts++);
    }
    context.dates().stream()
        .map(date -> bySentence.get(sentenceAt(context, date.span())))
        .filter(Objects::nonNull)
        .forEach(scene -> scene.dated = true);
    context.places().stream()
        .map(place -> bySentence.get(sentenceAt(context, place.span())))
        .filter(Objects::nonNull)
        .forEach(scene -> scene.placed = true);
    Optional<Cause> topic = Optional.empty();
    double most = 1;
    for (Cause cause : Cause.values()) {
      double weight = profile.getOrDefault(cause, 0.0);
      if (weight > most) {
        most = weight;
        topic = Optional.of(cause);
      }
    }
    boolean disease = profile.getOrDefault(Cause.DISEASE, 0.0) >= 2;
    return new Claims(
        candidates,
        claims,
        topic.map(Cause::name).orElse("none"),
        disease,
        bySentence,
        byFigure,
        counts.stream().mapToInt(count -> count.quantity().span().start()).sorted().toArray());
  }

  private Scene scene(Chart chart, int sentence) {
    Scene scene = new Scene();
    for (int i = chart.sentences().first(sentence); i < chart.sentences().end(sentence); i++) {
      scene.harms += chart.hasAny(i, harmful) ? 1 : 0;
      scene.negated |= chart.is(i, negation);
    }
    return scene;
  }

  private static int sentenceAt(ArticleContext context, Span span) {
    return context.sentenceOf(context.chart().tokens().tokenAt(span.start()));
  }

  /** How many counts begin between two offsets. */
  private static int between(int[] starts, int one, int other) {
    int from = Arrays.binarySearch(starts, Math.min(one, other) + 1);
    int to = Arrays.binarySearch(starts, Math.max(one, other));
    return Math.max(0, (to < 0 ? -to - 1 : to) - (from < 0 ? -from - 1 : from));
  }

  /** What speaks for and against a claim. */
  List<String> weigh(ArticleContext context, Claims all, int at) {
    List<String> signs = new ArrayList<>();
    signs.add("claim");
    Candidate candidate = all.candidates().get(at);
    Claim claim = all.claims().get(at);
    tie(context, candidate, all.starts(), signs);
    count(context, candidate.counted(), claim, signs);
    harm(context, candidate, signs);
    sentence(context, all, candidate.counted(), signs);
    article(context, all, claim, signs);
    fields(claim, signs);
    return signs;
  }

  /** How the rule ties the count to the harm. */
  private void tie(ArticleContext context, Candidate candidate, int[] starts, List<String> signs) {
    Chart chart = context.chart();
    Counted counted = candidate.counted();
    String rule = candidate.rule();
    signs.add("rule:" + rule);
    signs.add("kind:" + rule.substring(rule.indexOf('.') + 1));
    signs.add("rank:" + candidate.rank());
    boolean after = candidate.harmFrom() >= counted.to();
    boolean before = candidate.harmTo() <= counted.from();
    String order = after ? "after" : before ? "before" : "within";
    int gap = candidate.cost() % 1000;
    signs.add("order:" + order);
    signs.add("gap:" + bucket(gap, 0, 1, 2, 4, 8));
    signs.add("gap:" + order + ":" + bucket(gap, 0, 2, 5));
    if (candidate.subset()) {
      signs.add("subset");
    }
    int said = context.sentenceOf(candidate.saidFrom());
    int back = context.sentenceOf(counted.from()) - said;
    if (back != 0) {
      signs.add("carried");
      signs.add("carried:" + bucket(back, 0, 1, 2));
    }
    int low = after ? counted.to() : candidate.harmTo();
    int high = Math.min(low + REACH, after ? candidate.harmFrom() : counted.from());
    boolean breaks = false;
    boolean predicate = false;
    boolean harm = false;
    for (int i = low; i < high; i++) {
      breaks |= !chart.tokens().isWord(i);
      predicate |= chart.is(i, verb);
      harm |= chart.hasAny(i, harmful);
    }
    signs.add("between:" + (breaks ? "break" : "") + (predicate ? "verb" : ""));
    if (harm) {
      signs.add("between:harm");
    }
    int others =
        between(
            starts,
            chart.tokens().start(counted.from()),
            chart.tokens().start(candidate.saidFrom()));
    signs.add("between:counts:" + bucket(others, 0, 1, 2));
  }

  /** What the count is and what it counts. */
  private static void count(
      ArticleContext context, Counted counted, Claim claim, List<String> signs) {
    QuantityMention quantity = counted.quantity();
    signs.add("counts:" + counted.kind());
    signs.add("counts:" + counted.tags());
    signs.add("counts:" + counted.kind() + ":" + claim.harm());
    signs.add("bound:" + claim.count().bound());
    double value = quantity.min().orElse(quantity.max().orElse(0));
    signs.add("size:" + bucket(value, 0, 1, 10, 99, 999, 9_999));
    boolean digits = quantity.text().chars().anyMatch(Character::isDigit);
    signs.add(digits ? "digits" : "words");
    if (digits && value >= 1900 && value < 2100 && quantity.text().length() == 4) {
      signs.add("year");
    }
    counted.head().ifPresent(head -> signs.add("noun:" + head.entry().lemma()));
    if (counted.inner().isPresent()) {
      signs.add("inner");
    }
    signs.add("before:" + type(context.chart(), counted.from() - 1));
    signs.add("behind:" + type(context.chart(), counted.to()));
    signs.add("behind:" + counted.kind() + ":" + type(context.chart(), counted.to()));
  }

  /** What the word of harm is, and whether it may be another. */
  private void harm(ArticleContext context, Candidate candidate, List<String> signs) {
    Entry word = candidate.harmEntry();
    signs.add("harm:" + candidate.harm());
    signs.add("harm:word:" + word.lemma());
    signs.add("harm:class:" + word.type());
    TAGS.stream().filter(tag -> word.is(tags.get(tag))).forEach(tag -> signs.add("harm:" + tag));
    boolean ambiguous = false;
    for (Edge other : context.chart().edges(candidate.saidFrom())) {
      boolean same = other.entry().attribute("harm").equals(word.attribute("harm"));
      ambiguous |= other.mention().isEmpty() && !same;
    }
    if (ambiguous) {
      signs.add("harm:ambiguous");
    }
  }

  /** What stands in the sentence. */
  private static void sentence(
      ArticleContext context, Claims all, Counted counted, List<String> signs) {
    Chart chart = context.chart();
    int sentence = context.sentenceOf(counted.from());
    int first = chart.sentences().first(sentence);
    int end = chart.sentences().end(sentence);
    Scene scene = all.bySentence().get(sentence);
    signs.add("sentence:counts:" + bucket(scene.counts, 0, 1, 2, 3, 5));
    signs.add("sentence:claims:" + bucket(scene.claims, 1, 2, 3, 5));
    signs.add("sentence:others:" + bucket(Math.max(0, scene.counts - scene.claims), 0, 1, 2));
    signs.add("sentence:harms:" + bucket(scene.harms, 0, 1, 2, 4));
    signs.add("sentence:length:" + bucket(end - first, 8, 15, 25, 40));
    signs.add("sentence:end:" + (chart.tokens().isWord(end - 1) ? "word" : "mark"));
    signs.add("sentence:from:" + bucket(counted.from() - first, 0, 3, 10, 20));
    if (chart.tokens().norm(end - 1).equals("?")) {
      signs.add("sentence:question");
    }
    if (scene.negated) {
      signs.add("sentence:negated");
    }
    if (scene.dated) {
      signs.add("sentence:date");
    }
    if (scene.placed) {
      signs.add("sentence:place");
    }
  }

  /** What the article is about, and where in it the claim stands. */
  private static void article(ArticleContext context, Claims all, Claim claim, List<String> signs) {
    Chart chart = context.chart();
    int offset = claim.quantity().span().start();
    int sentence = context.sentenceOf(chart.tokens().tokenAt(offset));
    signs.add("article:sentence:" + bucket(sentence, 0, 1, 3, 10));
    signs.add("article:claims:" + bucket(all.claims().size(), 1, 3, 6, 12));
    signs.add("article:topic:" + all.topic());
    signs.add("article:topic:" + all.topic() + ":" + claim.harm());
    if (all.disease()) {
      signs.add("article:disease");
    }
    if (all.byFigure().getOrDefault(figure(claim), 0) > 1) {
      signs.add("article:repeated");
    }
  }

  /** How the other fields were filled. */
  private static void fields(Claim claim, List<String> signs) {
    signs.add("is:" + claim.counting());
    signs.add("is:" + claim.modality());
    signs.add("is:" + claim.victims());
    signs.add("cause:" + claim.cause().map(Cause::name).orElse("none"));
    signs.add(claim.source().isPresent() ? "source" : "source:none");
    signs.add(claim.place().isPresent() ? "place" : "place:none");
    signs.add(claim.time().isPresent() ? "time" : "time:none");
  }

  private static String figure(Claim claim) {
    return claim.harm() + " " + claim.count().min() + " " + claim.count().max();
  }

  /** The class of the first reading of a token; a mark as it stands. */
  private static String type(Chart chart, int token) {
    if (token < 0 || token >= chart.tokens().size()) {
      return "nothing";
    }
    if (!chart.tokens().isWord(token)) {
      return chart.tokens().norm(token);
    }
    return chart.edges(token).stream()
        .filter(edge -> edge.mention().isEmpty())
        .findFirst()
        .map(edge -> edge.entry().type())
        .orElse("unknown");
  }

  /** The least of some limits that a number is not above, in words. */
  private static String bucket(double number, int... limits) {
    for (int limit : limits) {
      if (number <= limit) {
        return String.format(Locale.ROOT, "%d", limit);
      }
    }
    return "more";
  }
}
