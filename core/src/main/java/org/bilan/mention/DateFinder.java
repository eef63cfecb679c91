package org.bilan.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.RuleMatch;
import org.bilan.lang.RuleSet;
import org.bilan.text.Tokens;

/**
 * Finds time expressions and gives them TIMEX3 types and values (Pustejovsky et al., ISO-TimeML)
 * and the days they cover. The words and rules come from the pack ({@code calendar.tsv}, {@code
 * rules/dates.rules}); partial expressions are resolved against the publication date, the tense and
 * the dates named before. Immutable and thread-safe.
 */
public final class DateFinder {

  private static final int BEFORE = 6;
  private static final int AFTER = 8;

  /** Years between a story and a year that it only glances at. */
  private static final int ASIDE = 5;

  private static final List<String> SHARED =
      List.of("month", "year", "yy", "unit", "dir", "era", "ampm", "anchor", "form");

  private final RuleSet rules;
  private final DateNumbers numbers;
  private final DateTenses tenses;
  private final DateIntervals intervals;
  private final Entry.Test calendar;
  private final Set<String> capitalised;
  private final Entry[] found = new Entry[DateMention.Type.values().length];

  /**
   * A finder for one language.
   *
   * @throws org.bilan.lang.PackException if the pack has no rules named {@code dates}
   */
  public DateFinder(LanguagePack pack) {
    rules = pack.rules("dates");
    numbers = new DateNumbers(pack);
    tenses = new DateTenses(pack);
    intervals = new DateIntervals(pack);
    calendar = pack.test("cal");
    capitalised = pack.words("dates.capitalised");
    for (DateMention.Type type : DateMention.Type.values()) {
      found[type.ordinal()] = pack.entry("date " + type);
    }
  }

  /**
   * All time expressions in text order; adds an edge of class {@code date} to the chart for each.
   *
   * @param published the day of publication, if known; without it, partial dates have no year and
   *     no interval
   */
  public List<DateMention> find(Chart chart, Optional<LocalDate> published) {
    List<DateMention> mentions = new ArrayList<>();
    for (DateDraft draft : resolved(chart, published)) {
      DateMention mention = draft.mention(chart);
      mentions.add(mention);
      chart.add(draft.from(), draft.to(), found[mention.type().ordinal()], mention);
    }
    return List.copyOf(mentions);
  }

  /** All time expressions with their values, fields and rules. */
  List<DateDraft> resolved(Chart chart, Optional<LocalDate> published) {
    List<DateDraft> drafts = drafts(chart);
    DateContext context = new DateContext(published, DateNarrative.is(drafts, published));
    List<DateDraft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DateDraft draft = drafts.get(i);
      prepare(chart, drafts, kept, i, context);
      Optional<DateValue> value = DateResolver.resolve(draft.fields(), context);
      if (value.isPresent()) {
        kept.add(draft.resolved(value.get()));
        value.get().period().filter(p -> anchors(draft, p, context)).ifPresent(context::saw);
      }
    }
    return intervals.spread(chart, kept, published);
  }

  /** Whether an expression names a time that later ones may be counted from. */
  private static boolean anchors(DateDraft draft, DatePeriod period, DateContext context) {
    if (context.narrative()
        && context.last().isPresent()
        && isAside(period, context.last().get())) {
      return false;
    }
    DateFields fields = draft.fields();
    boolean now = fields.text("anchor", "").equals("now");
    boolean comparison =
        fields.text("form", "").equals("shift")
            && fields.text("unit", "").equals("Y")
            && fields.number("dir", 0) < 0;
    return !comparison && (!now || !context.narrative());
  }

  /** Whether a story only glances at a period: a decade or more, or a year far from its own. */
  private static boolean isAside(DatePeriod period, DatePeriod last) {
    int years = Math.abs(period.first().getYear() - last.first().getYear());
    return period.grain().compareTo(DateUnit.YEAR) > 0
        || (period.grain() == DateUnit.YEAR && years > ASIDE);
  }

  /** Sets what the sentence around an expression says. */
  private void prepare(
      Chart chart, List<DateDraft> drafts, List<DateDraft> kept, int i, DateContext context) {
    DateDraft draft = drafts.get(i);
    int sentence = chart.sentences().sentenceOf(draft.from());
    int first = chart.sentences().first(sentence);
    Optional<LocalDate> day = Optional.empty();
    boolean same = false;
    for (int k = kept.size() - 1; k >= 0 && kept.get(k).from() >= first; k--) {
      Optional<DatePeriod> period = kept.get(k).value().flatMap(DateValue::period);
      same |= period.isPresent();
      if (day.isEmpty()) {
        day = period.filter(p -> p.grain() == DateUnit.DAY).map(DatePeriod::first);
      }
    }
    DateContext.Tense tense = tenses.near(chart, sentence, draft.from(), draft.to());
    context.at(tense, same, day);
    if (i + 1 < drafts.size() && isClock(draft)) {
      DateDraft next = drafts.get(i + 1);
      if (next.from() - draft.to() <= 1 && !isClock(next)) {
        DateResolver.resolve(next.fields(), context)
            .flatMap(DateValue::period)
            .filter(p -> p.grain() == DateUnit.DAY)
            .ifPresent(p -> context.at(tense, true, Optional.of(p.first())));
      }
    }
    if (day.isEmpty() && isClock(draft) && context.clockDay().isEmpty()) {
      context.at(tense, same, context.lastDay());
    }
  }

  private static boolean isClock(DateDraft draft) {
    return draft.fields().text("form", "").equals("clock");
  }

  /** Runs the rules around the words that may be part of a date. */
  private List<DateDraft> drafts(Chart chart) {
    List<DateDraft> drafts = new ArrayList<>();
    Tokens tokens = chart.tokens();
    int size = tokens.size();
    int at = 0;
    int free = 0;
    while (at < size) {
      if (!isTrigger(chart, at)) {
        at++;
        continue;
      }
      int sentence = chart.sentences().sentenceOf(at);
      int low = Math.max(chart.sentences().first(sentence), at - BEFORE);
      int end = chart.sentences().end(sentence);
      int last = at;
      for (int next = at + 1; next < Math.min(end, last + BEFORE + 1); next++) {
        if (isTrigger(chart, next)) {
          last = next;
        }
      }
      window(chart, Math.max(low, free), Math.min(end, last + AFTER), last + 1, drafts);
      at = last + 1;
      free = at;
    }
    return drafts;
  }

  private boolean isTrigger(Chart chart, int token) {
    return chart.is(token, calendar) || numbers.isTrigger(chart.tokens(), token);
  }

  private void window(Chart chart, int low, int high, int stop, List<DateDraft> drafts) {
    for (int i = low; i < high; i++) {
      numbers.add(chart, i, high);
    }
    for (RuleMatch match : rules.longest(chart, low, high, stop)) {
      if (!match.rule().kind().equals("date") || !isCapitalised(chart.tokens(), match)) {
        continue;
      }
      DateFields fields = DateFields.of(chart, match, false);
      if (match.capture("y").isPresent()) {
        DateFields second = DateFields.of(chart, match, true).or(fields, List.of("form", "anchor"));
        drafts.add(draft(match, "x", fields.or(second, SHARED)));
        drafts.add(draft(match, "y", sameCentury(fields, second).or(fields, SHARED)));
      } else {
        drafts.add(draft(match, "x", fields));
      }
    }
  }

  /** A second year of two digits in the century of the first: {@code 1915-16}. */
  private static DateFields sameCentury(DateFields first, DateFields second) {
    if (!second.has("yy") || first.number("year").isEmpty()) {
      return second;
    }
    int year = first.number("year", 0) / 100 * 100 + second.number("yy", 0);
    return second.with("year", Integer.toString(year));
  }

  /** Whether the words that the language writes with a capital letter have one. */
  private boolean isCapitalised(Tokens tokens, RuleMatch match) {
    for (String field : capitalised) {
      Optional<RuleMatch.Capture> capture = match.capture(field);
      if (capture.isPresent()
          && tokens.isWord(capture.get().from())
          && !hasCapital(tokens.surface(capture.get().from()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private static DateDraft draft(RuleMatch match, String span, DateFields fields) {
    return match
        .capture(span)
        .map(part -> new DateDraft(match.rule().id(), part.from(), part.to(), fields))
        .orElse(new DateDraft(match.rule().id(), match.from(), match.to(), fields));
  }
}
