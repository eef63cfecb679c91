package org.bilan.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.claim.Basis;
import org.bilan.claim.Bound;
import org.bilan.claim.Cause;
import org.bilan.claim.Counting;
import org.bilan.claim.Harm;
import org.bilan.claim.Measure;
import org.bilan.claim.Modality;
import org.bilan.claim.SourceType;
import org.bilan.claim.Stance;
import org.bilan.claim.Victims;

/** The fields that a query can name; the label is also the name of the index's field. */
enum Key {
  HARM("harm", Harm.values()),
  HARMS("harms", Harm.values()),
  VICTIMS("victims", Victims.values()),
  GROUPS("groups", Victims.values()),
  BOUND("bound", Bound.values()),
  COUNTING("counting", Counting.values()),
  MODALITY("modality", Modality.values()),
  CAUSE("cause", Cause.values()),
  MEASURE("measure", Measure.values()),
  BASIS("basis", Basis.values()),
  STANCE("stance", Stance.values()),
  SOURCE_TYPE("source.type", SourceType.values()),
  MIN("min", Kind.NUMBER),
  MAX("max", Kind.NUMBER),
  COUNT("count", Kind.COUNT),
  TIME("time", Kind.TIME),
  PUBLISHED("published", Kind.DAY),
  PLACE("place", Kind.PLACE),
  NEAR("near", Kind.NEAR),
  SOURCE("source", Kind.WORDS),
  ACTOR("actor", Kind.WORDS),
  COUNTRY("country", Kind.KEYWORD),
  ARTICLE("article", Kind.KEYWORD),
  LANG("lang", Kind.KEYWORD);

  /** How the values of a field are read and matched. */
  enum Kind {
    /** One of a fixed list of names. */
    NAME,
    /** A stated number, matched by equality or range. */
    NUMBER,
    /** An interval of numbers, matched by overlap. */
    COUNT,
    /** An interval of days, matched by overlap. */
    TIME,
    /** A day, matched by range. */
    DAY,
    /** A name of a place or of a place that contains it. */
    PLACE,
    /** A point and a distance. */
    NEAR,
    /** Words in their order. */
    WORDS,
    /** The value as it is. */
    KEYWORD
  }

  private final String label;
  private final Kind kind;
  private final List<String> names;

  Key(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
    this.names = List.of();
  }

  Key(String label, Enum<?>[] names) {
    this.label = label;
    this.kind = Kind.NAME;
    this.names = Arrays.stream(names).map(Enum::name).toList();
  }

  String label() {
    return label;
  }

  Kind kind() {
    return kind;
  }

  /** The names that the field may have; empty unless it is of the kind {@link Kind#NAME}. */
  List<String> names() {
    return names;
  }

  /** Whether a claim may lack the field. */
  boolean optional() {
    return switch (this) {
      case CAUSE, MIN, MAX, TIME, PUBLISHED, PLACE, NEAR, COUNTRY -> true;
      case SOURCE, SOURCE_TYPE, ACTOR, LANG -> true;
      case HARM, HARMS, VICTIMS, GROUPS, BOUND, COUNTING, MODALITY -> false;
      case MEASURE, BASIS, STANCE, COUNT, ARTICLE -> false;
    };
  }

  /** The field of a label, written in any case; dots may be left out. */
  static Optional<Key> of(String label) {
    String plain = plain(label);
    return Stream.of(values()).filter(key -> plain(key.label).equals(plain)).findFirst();
  }

  private static String plain(String label) {
    return label.replace(".", "").toLowerCase(Locale.ROOT);
  }

  /** All labels, for messages. */
  static String labels() {
    return String.join(", ", Stream.of(values()).map(Key::label).toList());
  }
}
