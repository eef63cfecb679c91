package org.bilan.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One count of people harmed, as one passage of one article states it.
 *
 * <p>Defined in the project's annotation guidelines. Every filled field points to the characters
 * that say it: {@link #evidence(ClaimField)}. Immutable; built with {@link #builder()}.
 */
public final class Claim {

  private final String id;
  private final String articleId;
  private final Evidence evidence;
  private final Count count;
  private final Harm harm;
  private final List<Harm> harms;
  private final Victims victims;
  private final List<Victims> groups;
  private final Counting counting;
  private final Measure measure;
  private final Basis basis;
  private final Modality modality;
  private final Stance stance;
  private final Optional<Cause> cause;
  private final Optional<String> actor;
  private final Optional<Place> place;
  private final List<Place> places;
  private final Optional<EventTime> time;
  private final Optional<String> asOf;
  private final Optional<Source> source;
  private final double confidence;
  private final String rule;
  private final Map<ClaimField, Evidence> fields;

  private Claim(Builder builder) {
    this.id = Objects.requireNonNull(builder.id, "id");
    this.articleId = Objects.requireNonNull(builder.articleId, "articleId");
    this.evidence = Objects.requireNonNull(builder.evidence, "evidence");
    this.count = Objects.requireNonNull(builder.count, "count");
    this.harm = Objects.requireNonNull(builder.harm, "harm");
    this.harms = List.copyOf(builder.harms);
    this.victims = Objects.requireNonNull(builder.victims, "victims");
    this.groups = List.copyOf(builder.groups);
    this.counting = Objects.requireNonNull(builder.counting, "counting");
    this.measure = Objects.requireNonNull(builder.measure, "measure");
    this.basis = Objects.requireNonNull(builder.basis, "basis");
    this.modality = Objects.requireNonNull(builder.modality, "modality");
    this.stance = Objects.requireNonNull(builder.stance, "stance");
    this.cause = Objects.requireNonNull(builder.cause, "cause");
    this.actor = Objects.requireNonNull(builder.actor, "actor");
    this.place = Objects.requireNonNull(builder.place, "place");
    this.places = List.copyOf(builder.places);
    this.time = Objects.requireNonNull(builder.time, "time");
    this.asOf = Objects.requireNonNull(builder.asOf, "asOf");
    this.source = Objects.requireNonNull(builder.source, "source");
    this.confidence = builder.confidence;
    this.rule = Objects.requireNonNull(builder.rule, "rule");
    this.fields = new EnumMap<>(builder.fields);
    if (!fields.containsKey(ClaimField.QUANTITY)) {
      throw new IllegalStateException("a claim needs the evidence of its quantity");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalStateException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this claim. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.articleId = articleId;
    builder.evidence = evidence;
    builder.count = count;
    builder.harm = harm;
    builder.harms = harms;
    builder.victims = victims;
    builder.groups = groups;
    builder.counting = counting;
    builder.measure = measure;
    builder.basis = basis;
    builder.modality = modality;
    builder.stance = stance;
    builder.cause = cause;
    builder.actor = actor;
    builder.place = place;
    builder.places = places;
    builder.time = time;
    builder.asOf = asOf;
    builder.source = source;
    builder.confidence = confidence;
    builder.rule = rule;
    builder.fields.putAll(fields);
    return builder;
  }

  /** Hash of the article id, the span of the quantity and the harm: stable across runs. */
  public String id() {
    return id;
  }

  /** The article that the claim stands in. */
  public String articleId() {
    return articleId;
  }

  /** The sentence that states the claim. */
  public Evidence evidence() {
    return evidence;
  }

  /** How many. */
  public Count count() {
    return count;
  }

  /** What was done to them, the first harm named. */
  public Harm harm() {
    return harm;
  }

  /** All harms named with the count. */
  public List<Harm> harms() {
    return harms;
  }

  /** The most specific group of the people counted. */
  public Victims victims() {
    return victims;
  }

  /** All groups that apply. */
  public List<Victims> groups() {
    return groups;
  }

  /** How the count stands to other counts of the same toll. */
  public Counting counting() {
    return counting;
  }

  /** What stretch of harm the count measures. */
  public Measure measure() {
    return measure;
  }

  /** What the count rests on. */
  public Basis basis() {
    return basis;
  }

  /** How surely it is stated. */
  public Modality modality() {
    return modality;
  }

  /** How the speaker stands to it. */
  public Stance stance() {
    return stance;
  }

  /** What harmed the people, if the article says so. */
  public Optional<Cause> cause() {
    return cause;
  }

  /** Who did it, if the article says so. */
  public Optional<String> actor() {
    return actor;
  }

  /** The most specific named place of the harm. */
  public Optional<Place> place() {
    return place;
  }

  /** All places named. */
  public List<Place> places() {
    return places;
  }

  /** When the harm happened. */
  public Optional<EventTime> time() {
    return time;
  }

  /** The ISO date that the figure stands for, if dated. */
  public Optional<String> asOf() {
    return asOf;
  }

  /** Who states the figure; empty where the article speaks for itself. */
  public Optional<Source> source() {
    return source;
  }

  /**
   * The probability that the passage makes this claim and that its numbers are right: the quantity
   * counts people harmed in this way, and both ends of the interval are as the passage says. It
   * says nothing of the other fields, place and time among them. From 0 to 1, in steps of 0.001;
   * trained and calibrated on annotated articles. With a language pack that has no such model it
   * only orders the claims.
   */
  public double confidence() {
    return confidence;
  }

  /** The id of the rule that found it. */
  public String rule() {
    return rule;
  }

  /** The quantity expression with its hedge, without the noun counted. */
  public Evidence quantity() {
    return fields.get(ClaimField.QUANTITY);
  }

  /** The characters that say one field, if the field is filled by words of the article. */
  public Optional<Evidence> evidence(ClaimField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The name of the source, or a dash where the article speaks for itself. */
  public String sourceName() {
    return source.map(Source::name).orElse("\u2013");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim
        && id.equals(claim.id)
        && articleId.equals(claim.articleId)
        && evidence.equals(claim.evidence)
        && count.equals(claim.count)
        && harm.equals(claim.harm)
        && harms.equals(claim.harms)
        && victims.equals(claim.victims)
        && groups.equals(claim.groups)
        && counting.equals(claim.counting)
        && measure.equals(claim.measure)
        && basis.equals(claim.basis)
        && modality.equals(claim.modality)
        && stance.equals(claim.stance)
        && cause.equals(claim.cause)
        && actor.equals(claim.actor)
        && place.equals(claim.place)
        && places.equals(claim.places)
        && time.equals(claim.time)
        && asOf.equals(claim.asOf)
        && source.equals(claim.source)
        && Double.compare(confidence, claim.confidence) == 0
        && rule.equals(claim.rule)
        && fields.equals(claim.fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, articleId, count, harm, fields);
  }

  @Override
  public String toString() {
    return harm + " " + count + " per " + sourceName() + ": " + evidence.quote();
  }

  /** Collects the fields of a claim; lists start empty, optional fields empty. Not thread-safe. */
  public static final class Builder {

    private String id = "";
    private String articleId = "";
    private Evidence evidence;
    private Count count;
    private Harm harm;
    private List<Harm> harms = List.of();
    private Victims victims = Victims.PERSON;
    private List<Victims> groups = List.of();
    private Counting counting = Counting.TOTAL;
    private Measure measure = Measure.EVENT;
    private Basis basis = Basis.DOCUMENTED;
    private Modality modality = Modality.ASSERTED;
    private Stance stance = Stance.NEUTRAL;
    private Optional<Cause> cause = Optional.empty();
    private Optional<String> actor = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private List<Place> places = List.of();
    private Optional<EventTime> time = Optional.empty();
    private Optional<String> asOf = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private double confidence;
    private String rule = "";
    private final Map<ClaimField, Evidence> fields = new EnumMap<>(ClaimField.class);

    private Builder() {}

    /** See {@link Claim#id()}. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** See {@link Claim#articleId()}. */
    public Builder articleId(String articleId) {
      this.articleId = articleId;
      return this;
    }

    /** See {@link Claim#evidence()}. */
    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** See {@link Claim#count()}. */
    public Builder count(Count count) {
      this.count = count;
      return this;
    }

    /** See {@link Claim#harm()}. */
    public Builder harm(Harm harm) {
      this.harm = harm;
      return this;
    }

    /** See {@link Claim#harms()}. */
    public Builder harms(List<Harm> harms) {
      this.harms = harms;
      return this;
    }

    /** See {@link Claim#victims()}. */
    public Builder victims(Victims victims) {
      this.victims = victims;
      return this;
    }

    /** See {@link Claim#groups()}. */
    public Builder groups(List<Victims> groups) {
      this.groups = groups;
      return this;
    }

    /** See {@link Claim#counting()}. */
    public Builder counting(Counting counting) {
      this.counting = counting;
      return this;
    }

    /** See {@link Claim#measure()}. */
    public Builder measure(Measure measure) {
      this.measure = measure;
      return this;
    }

    /** See {@link Claim#basis()}. */
    public Builder basis(Basis basis) {
      this.basis = basis;
      return this;
    }

    /** See {@link Claim#modality()}. */
    public Builder modality(Modality modality) {
      this.modality = modality;
      return this;
    }

    /** See {@link Claim#stance()}. */
    public Builder stance(Stance stance) {
      this.stance = stance;
      return this;
    }

    /** See {@link Claim#cause()}. */
    public Builder cause(Optional<Cause> cause) {
      this.cause = cause;
      return this;
    }

    /** See {@link Claim#actor()}. */
    public Builder actor(Optional<String> actor) {
      this.actor = actor;
      return this;
    }

    /** See {@link Claim#place()}. */
    public Builder place(Optional<Place> place) {
      this.place = place;
      return this;
    }

    /** See {@link Claim#places()}. */
    public Builder places(List<Place> places) {
      this.places = places;
      return this;
    }

    /** See {@link Claim#time()}. */
    public Builder time(Optional<EventTime> time) {
      this.time = time;
      return this;
    }

    /** See {@link Claim#asOf()}. */
    public Builder asOf(Optional<String> asOf) {
      this.asOf = asOf;
      return this;
    }

    /** See {@link Claim#source()}. */
    public Builder source(Optional<Source> source) {
      this.source = source;
      return this;
    }

    /** See {@link Claim#confidence()}. */
    public Builder confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    /** See {@link Claim#rule()}. */
    public Builder rule(String rule) {
      this.rule = rule;
      return this;
    }

    /** The characters that say a field. */
    public Builder evidence(ClaimField field, Evidence words) {
      fields.put(field, words);
      return this;
    }

    /**
     * The claim.
     *
     * @throws IllegalStateException if the evidence of the quantity is missing or confidence is not
     *     within 0 and 1
     * @throws NullPointerException if evidence, count or harm is missing
     */
    public Claim build() {
      return new Claim(this);
    }
  }
}
