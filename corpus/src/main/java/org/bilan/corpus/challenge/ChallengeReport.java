package org.bilan.corpus.challenge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.bilan.Extractor;

/** Writes the report of the challenge set: what {@code corpus/evaluate challenge} runs. */
public final class ChallengeReport {

  private ChallengeReport() {}

  /**
   * Measures the extractor and prints the report, or the cases that are not right.
   *
   * @param args {@code --faults} for the cases, and the folder of the set
   */
  public static void main(String[] args) throws IOException {
    List<ChallengeCase> cases = ChallengeReader.read(Path.of(args[args.length - 1]));
    List<Outcome> outcomes = ChallengeScorer.outcomes(cases, Extractor.load()::extract);
    System.out.print(args[0].equals("--faults") ? faults(outcomes) : text(outcomes));
  }

  /** A table a language: for each class the cases, the share that is right and what is wrong. */
  static String text(List<Outcome> outcomes) {
    StringBuilder text = new StringBuilder();
    outcomes.stream()
        .collect(Collectors.groupingBy(outcome -> outcome.item().lang(), TreeMap::new, list()))
        .forEach((lang, all) -> append(text, lang, all));
    return text.toString();
  }

  /** A line for each case that is not right: where, what was read, what is expected, the text. */
  static String faults(List<Outcome> outcomes) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : outcomes) {
      ChallengeCase item = outcome.item();
      outcome
          .fault()
          .ifPresent(
              fault ->
                  line(
                      text,
                      "%s: %s, not %s: %s",
                      item.where(),
                      fault,
                      item.expectation(),
                      item.marked().replace('\n', ' ')));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String lang, List<Outcome> outcomes) {
    line(text, "%s: %d cases, %.3f right", lang, outcomes.size(), share(outcomes));
    outcomes.stream()
        .collect(Collectors.groupingBy(outcome -> outcome.item().type(), TreeMap::new, list()))
        .forEach(
            (type, all) ->
                line(
                    text,
                    "  %-13s %3d  %.3f  %s",
                    type.label(),
                    all.size(),
                    share(all),
                    kinds(all)));
    line(text, "");
  }

  private static String kinds(List<Outcome> outcomes) {
    Map<String, Long> kinds =
        outcomes.stream()
            .filter(outcome -> !outcome.right())
            .collect(Collectors.groupingBy(Outcome::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey() + ' ' + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  private static double share(List<Outcome> outcomes) {
    return (double) outcomes.stream().filter(Outcome::right).count() / outcomes.size();
  }

  private static Collector<Outcome, ?, List<Outcome>> list() {
    return Collectors.toList();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
