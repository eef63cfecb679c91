package org.bilan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.bilan.Extraction;
import org.bilan.claim.Bound;
import org.bilan.claim.Claim;
import org.bilan.claim.Count;
import org.bilan.claim.EventTime;
import org.bilan.claim.Harm;
import org.bilan.claim.SourceType;

/** Seeded claims with small numbers, so that values meet often. */
final class RandomClaims {

  private static final String[] WORDS = {
    "raids", "raid", "civils", "tués", "killed", "morts", "les", "the", "frappe", "strike", "ville"
  };

  private final Random random;

  RandomClaims(long seed) {
    this.random = new Random(seed);
  }

  List<Extraction> articles(int number) {
    List<Extraction> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(article("article-" + i));
    }
    return articles;
  }

  Extraction article(String id) {
    Claim.Builder[] claims = new Claim.Builder[random.nextInt(5)];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = claim(i * 100);
    }
    Optional<String> language = sometimes(pick("xf", "xe", "xq"));
    return Fixtures.article(id, language, sometimes(day()), claims);
  }

  private Claim.Builder claim(int at) {
    StringBuilder sentence = new StringBuilder("Au");
    for (int i = random.nextInt(9); i >= 0; i--) {
      sentence.append(' ').append(pick(WORDS));
    }
    return Fixtures.claim(sentence.toString(), at)
        .count(count())
        .harm(pick(Harm.values()))
        .time(sometimes(time()))
        .place(
            sometimes(pick(Fixtures.RAQQA, Fixtures.SYRIA, Fixtures.place("Niamey", "NE", 1, 2))))
        .source(sometimes(Fixtures.source("x", pick("Airwars", "ONU"), pick(SourceType.values()))));
  }

  Count count() {
    OptionalLong min = random.nextInt(4) == 0 ? OptionalLong.empty() : number(0);
    boolean open = min.isPresent() && random.nextInt(3) == 0;
    OptionalLong max = open ? OptionalLong.empty() : number(min.orElse(0));
    return new Count(min, max, Bound.RANGE);
  }

  private OptionalLong number(long least) {
    return OptionalLong.of(least + random.nextInt(6));
  }

  EventTime time() {
    Optional<LocalDate> first = sometimes(day());
    Optional<LocalDate> last =
        first.isPresent()
            ? sometimes(first.get().plusDays(random.nextInt(40)))
            : Optional.of(day());
    return new EventTime(first.map(this::cut), last.map(this::cut));
  }

  private String cut(LocalDate day) {
    return day.toString().substring(0, pick(4, 7, 10, 10, 10));
  }

  LocalDate day() {
    return LocalDate.of(2017, 1, 1).plusDays(random.nextInt(400));
  }

  <T> Optional<T> sometimes(T value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
