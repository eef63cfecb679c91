package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilan.claim.ClaimField;
import org.bilan.lang.ChoiceModel;
import org.bilan.lang.LanguagePack;
import org.bilan.mention.PlaceMention;

/**
 * Chooses place and time of each claim by the models of a pack, which weigh what the rules chose
 * among other signs; without models the rules decide. Immutable and thread-safe.
 */
final class FieldChooser {

  /** The most options times claims that are weighed; longer articles go by the rules alone. */
  private static final int LIMIT = 40_000;

  /** The most claims that are weighed against each other. */
  private static final int MANY = 500;

  private final Optional<ChoiceModel> placeModel;
  private final Optional<ChoiceModel> timeModel;
  private final PlaceDecider placeRules;
  private final PlaceWeigher places;
  private final TimeWeigher times;

  /** By how much the log-odds of another option must be higher than those of the rules' choice. */
  private final double placeMargin;

  private final double timeMargin;

  FieldChooser(LanguagePack pack, PlaceDecider placeRules, TimeDecider timeRules) {
    placeModel = pack.choiceModel("place");
    timeModel = pack.choiceModel("time");
    this.placeRules = placeRules;
    places = new PlaceWeigher(pack, placeRules);
    times = new TimeWeigher(pack, timeRules);
    placeMargin = placeModel.isPresent() ? pack.number("choosing.margin.place") : 0;
    timeMargin = timeModel.isPresent() ? pack.number("choosing.margin.time") : 0;
  }

  /** The places of the claims. Tells what was weighed to {@code choices}, where it is given. */
  List<Optional<PlaceMention>> places(
      ArticleContext context, PlaceWeigher.Claims claims, Optional<Consumer<Choice>> choices) {
    if (placeModel.isEmpty() && choices.isEmpty()) {
      return claims.ruled();
    }
    PlaceTable table = places.table(context);
    int size = claims.candidates().size();
    if (size > MANY || (long) size * (table.rows().size() + 1) > LIMIT) {
      return claims.ruled();
    }
    List<Optional<PlaceMention>> chosen = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<List<String>> signs = places.weigh(context, table, claims, i);
      double[] scores = scores(placeModel, signs);
      int ruled = ruled(table, claims, i);
      int best = placeModel.isPresent() ? best(scores, ruled, placeMargin) : ruled;
      if (best != ruled && placeRules.isFirm(context, claims.candidates().get(i))) {
        best = ruled;
      }
      int sentence = context.sentenceOf(claims.candidates().get(i).counted().from());
      chosen.add(
          best == table.rows().size()
              ? Optional.empty()
              : best == ruled ? claims.ruled().get(i) : table.rows().get(best).best(sentence));
      if (choices.isPresent()) {
        List<Choice.Option> options = new ArrayList<>();
        for (int k = 0; k < scores.length; k++) {
          options.add(
              new Choice.Option(
                  k < table.rows().size()
                      ? table.rows().get(k).best(sentence).map(PlaceMention::place)
                      : Optional.empty(),
                  Optional.empty(),
                  signs.get(k),
                  scores[k],
                  k == best));
        }
        choices.get().accept(choice(claims.candidates().get(i), ClaimField.PLACE, options));
      }
    }
    return chosen;
  }

  /** The times of the claims. Tells what was weighed to {@code choices}, where it is given. */
  List<Optional<TimeDecider.Decision>> times(
      ArticleContext context, TimeWeigher.Claims claims, Optional<Consumer<Choice>> choices) {
    if (timeModel.isEmpty() && choices.isEmpty()) {
      return claims.ruled();
    }
    TimeTable table = times.table(context, claims.ruled());
    int size = claims.candidates().size();
    if (size > MANY || (long) size * (table.rows().size() + 1) > LIMIT) {
      return claims.ruled();
    }
    List<Optional<TimeDecider.Decision>> chosen = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<List<String>> signs = times.weigh(context, table, claims, i);
      double[] scores = scores(timeModel, signs);
      int ruled = ruled(table, claims, i);
      int best = timeModel.isPresent() ? best(scores, ruled, timeMargin) : ruled;
      chosen.add(
          best == table.rows().size()
              ? Optional.empty()
              : best == ruled ? claims.ruled().get(i) : Optional.of(decision(table, best)));
      if (choices.isPresent()) {
        List<Choice.Option> options = new ArrayList<>();
        for (int k = 0; k < scores.length; k++) {
          options.add(
              new Choice.Option(
                  Optional.empty(),
                  k < table.rows().size()
                      ? Optional.of(table.rows().get(k).time)
                      : Optional.empty(),
                  signs.get(k),
                  scores[k],
                  k == best));
        }
        choices.get().accept(choice(claims.candidates().get(i), ClaimField.TIME, options));
      }
    }
    return chosen;
  }

  private static Choice choice(Candidate claim, ClaimField field, List<Choice.Option> options) {
    return new Choice(claim.counted().quantity().span(), claim.harm(), field, options);
  }

  private static TimeDecider.Decision decision(TimeTable table, int row) {
    TimeTable.Row time = table.rows().get(row);
    return new TimeDecider.Decision(time.time, time.mentions.get(0).date());
  }

  private static double[] scores(Optional<ChoiceModel> model, List<List<String>> signs) {
    double[] scores = new double[signs.size()];
    if (model.isPresent()) {
      for (int k = 0; k < scores.length; k++) {
        scores[k] = model.get().score(signs.get(k));
      }
    }
    return scores;
  }

  /** The option with the highest odds; the rules' own where no other is higher by the margin. */
  private static int best(double[] scores, int ruled, double margin) {
    int best = ruled;
    double most = logOdds(scores[ruled]) + margin;
    for (int k = 0; k < scores.length; k++) {
      double odds = logOdds(scores[k]);
      if (k != ruled && odds > most + 1e-9) {
        most = odds;
        best = k;
      }
    }
    return best;
  }

  private static double logOdds(double probability) {
    return Math.log(probability) - Math.log1p(-probability);
  }

  private static int ruled(PlaceTable table, PlaceWeigher.Claims claims, int claim) {
    for (int k = 0; k < table.rows().size(); k++) {
      if (claims.isRuled(claim, table.rows().get(k))) {
        return k;
      }
    }
    return table.rows().size();
  }

  private static int ruled(TimeTable table, TimeWeigher.Claims claims, int claim) {
    for (int k = 0; k < table.rows().size(); k++) {
      if (claims.isRuled(claim, table.rows().get(k).time)) {
        return k;
      }
    }
    return table.rows().size();
  }
}
