package org.bilan.corpus.challenge;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilan.claim.Cause;
import org.bilan.claim.Counting;
import org.bilan.claim.Harm;
import org.bilan.claim.Modality;
import org.bilan.claim.Victims;

/** The classes of the challenge set; each is a file of cases that all show the class. */
enum ChallengeClass {
  /** The passage says that the count is false. */
  DENIED(names("modality", Modality.DENIED)),
  /** Future, possible, threatened or planned harm. */
  HYPOTHETICAL(names("modality", Modality.HYPOTHETICAL)),
  /** A hedged count. */
  ALLEGED(names("modality", Modality.ALLEGED)),
  /** An earlier figure of the same toll. */
  PREVIOUS(names("counting", Counting.PREVIOUS)),
  /** A count added to an earlier toll. */
  INCREMENT(names("counting", Counting.INCREMENT)),
  /** Hostages and kidnapped people. */
  ABDUCTED(harms(Harm.ABDUCTED)),
  /** People not found. */
  MISSING(harms(Harm.MISSING)),
  /** People who had to leave. */
  DISPLACED(harms(Harm.DISPLACED)),
  /** Dead and injured not told apart. */
  CASUALTY(harms(Harm.CASUALTY)),
  /** An upper bound. */
  AT_MOST(counts("<=\\d+")),
  /** Two bounds. */
  RANGE(counts("\\d+-\\d+")),
  /** An explicit zero. */
  ZERO(counts("0")),
  /** Prisoners harmed. */
  PRISONER(names("victims", Victims.PRISONER)),
  /** Migrants, refugees and asylum seekers harmed. */
  MIGRANT(names("victims", Victims.MIGRANT)),
  /** Aid workers harmed. */
  AID_WORKER(names("victims", Victims.AID_WORKER)),
  /** Journalists harmed. */
  JOURNALIST(names("victims", Victims.JOURNALIST)),
  /** Harm done by mines. */
  MINE(names("cause", Cause.MINE)),
  /** Plain claims beside words of another class: a denial of guilt, the toll of another event. */
  NEAR_MISS(expectation -> !expectation.isNone()),
  /** Numbers that are no claims. */
  NO_CLAIM(Expectation::isNone);

  private static final String EXTENSION = ".cases";

  private final Predicate<Expectation> shown;

  ChallengeClass(Predicate<Expectation> shown) {
    this.shown = shown;
  }

  /** The name of the class's file in the folder of a language. */
  String fileName() {
    return label() + EXTENSION;
  }

  /** The name as files and floors write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The class whose file has this name. */
  static Optional<ChallengeClass> ofFile(String fileName) {
    for (ChallengeClass value : values()) {
      if (value.fileName().equals(fileName)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Whether what is expected shows this class. */
  boolean isShownBy(Expectation expectation) {
    return shown.test(expectation);
  }

  private static Predicate<Expectation> names(String field, Enum<?> value) {
    return expectation -> value.name().equals(expectation.fields().get(field));
  }

  private static Predicate<Expectation> harms(Harm harm) {
    return expectation -> expectation.harm().equals(Optional.of(harm));
  }

  private static Predicate<Expectation> counts(String pattern) {
    return expectation -> expectation.count().matches(pattern);
  }
}
