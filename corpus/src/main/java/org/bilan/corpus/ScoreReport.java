package org.bilan.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.bilan.corpus.Scores.Tally;

/** The measures as text for people: a table a language, then one line a class. */
public final class ScoreReport {

  private ScoreReport() {}

  /** All languages, each under its code. */
  public static String text(SortedMap<String, Scores> languages) {
    StringBuilder text = new StringBuilder();
    languages.forEach((code, scores) -> append(text, code, scores));
    return text.toString();
  }

  private static void append(StringBuilder text, String code, Scores scores) {
    line(
        text,
        "%s: %d articles, %d gold claims, %d predicted, %d with wrong offsets",
        code,
        scores.articles(),
        scores.detection().gold(),
        scores.detection().predicted(),
        scores.wrongOffsets());
    measure(text, "detection", scores.detection());
    measure(text, "value", scores.value());
    measure(text, "strict", scores.strict());
    line(text, "  %-12s F1 %.3f over causes", "macro strict", scores.macroStrict());
    line(text, "  of the detected claims have right");
    for (Field field : Field.values()) {
      line(text, "    %-12s %.3f", name(field), scores.share(field));
    }
    line(
        text,
        "    %-12s %.3f of %d with a source",
        "source type",
        scores.sourceType(),
        scores.typed());
    scores.classes().forEach((field, values) -> classes(text, name(field), values));
    line(text, "");
  }

  private static void measure(StringBuilder text, String name, F1 f) {
    line(text, "  %-12s P %.3f  R %.3f  F1 %.3f", name, f.precision(), f.recall(), f.f1());
  }

  private static void classes(StringBuilder text, String field, Map<String, Tally> values) {
    line(text, "  recall by %s", field);
    values.forEach(
        (value, tally) ->
            line(
                text,
                "    %-12s %4d gold  detected %.3f  strict %.3f",
                value,
                tally.gold(),
                F1.share(tally.detected(), tally.gold()),
                F1.share(tally.strict(), tally.gold())));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
