package org.bilan.corpus;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Count;
import org.bilan.claim.Counting;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.SourceType;
import org.bilan.claim.Victims;
import org.bilan.corpus.AnnotatedClaim.NamedPlace;
import org.bilan.corpus.AnnotatedClaim.NamedSource;
import org.bilan.text.Span;

/** Claims from their JSON, in the names and vocabularies of the annotation guidelines. */
final class ClaimJson {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private ClaimJson() {}

  /**
   * A claim whose quantity is known.
   *
   * @throws IllegalArgumentException if a field is outside its vocabulary
   */
  static AnnotatedClaim claim(JsonLine json, Span span, String quantity) {
    Count count =
        new Count(
            optional(json.number("min")),
            optional(json.number("max")),
            one(Bound.class, json, "bound"));
    return new AnnotatedClaim(
        span,
        quantity,
        count,
        one(Harm.class, json, "harm"),
        one(Victims.class, json, "victims"),
        one(Counting.class, json, "counting"),
        one(Modality.class, json, "modality"),
        json.string("cause").map(value -> constant(Cause.class, value)),
        json.object("place").map(ClaimJson::place),
        json.object("time").flatMap(ClaimJson::time),
        json.object("source").map(ClaimJson::source));
  }

  private static NamedPlace place(JsonLine json) {
    return new NamedPlace(required(json, "text"), required(json, "name"), json.string("country"));
  }

  private static NamedSource source(JsonLine json) {
    return new NamedSource(
        required(json, "text"), json.string("name"), one(SourceType.class, json, "type"));
  }

  private static Optional<EventTime> time(JsonLine json) {
    EventTime time = new EventTime(date(json, "start"), date(json, "end"));
    if (time.start().isEmpty() && time.end().isEmpty()) {
      throw new IllegalArgumentException("time has neither start nor end");
    }
    return Optional.of(time);
  }

  private static Optional<String> date(JsonLine json, String name) {
    Optional<String> date = json.string(name);
    if (date.isPresent() && !DATE.matcher(date.get()).matches()) {
      throw new IllegalArgumentException("time." + name + " is " + date.get());
    }
    return date;
  }

  /** A string that must be there. */
  static String required(JsonLine json, String name) {
    return json.string(name)
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  private static <E extends Enum<E>> E one(Class<E> type, JsonLine json, String name) {
    return constant(type, required(json, name));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(value + " is no " + type.getSimpleName(), e);
    }
  }

  private static OptionalLong optional(Optional<Long> number) {
    return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
  }
}
