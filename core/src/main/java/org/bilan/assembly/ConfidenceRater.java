package org.bilan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilan.claim.Cause;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimField;
import org.bilan.lang.ChoiceModel;
import org.bilan.lang.LanguagePack;

/**
 * Gives each claim its confidence: the probability, by the model of a pack, that the passage makes
 * this claim and that its numbers are right. A pack without a model gets a rank of its claims by
 * how direct their rules are, which is no probability. Immutable and thread-safe.
 */
final class ConfidenceRater {

  /** Three decimals are more than a few thousand examples can tell apart. */
  private static final double STEPS = 1000;

  private final Optional<ChoiceModel> model;
  private final ConfidenceSigns signs;

  ConfidenceRater(LanguagePack pack) {
    model = pack.choiceModel("confidence");
    signs = new ConfidenceSigns(pack);
  }

  /**
   * The claims with their confidence. Tells what was weighed to {@code choices}, where it is given.
   *
   * @param candidates the candidate of each claim
   * @param profile how much the article speaks of each cause
   */
  List<Claim> rate(
      ArticleContext context,
      List<Candidate> candidates,
      List<Claim> claims,
      Map<Cause, Double> profile,
      Optional<Consumer<Choice>> choices) {
    if (model.isEmpty() && choices.isEmpty()) {
      return claims;
    }
    ConfidenceSigns.Claims all = signs.claims(context, candidates, claims, profile);
    List<Claim> rated = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      List<String> weighed = signs.weigh(context, all, i);
      Claim claim = claims.get(i);
      if (model.isPresent()) {
        double score = Math.round(model.get().score(weighed) * STEPS) / STEPS;
        claim = claim.toBuilder().confidence(score).build();
      }
      rated.add(claim);
      if (choices.isPresent()) {
        choices.get().accept(choice(claim, weighed));
      }
    }
    return rated;
  }

  /** How direct the rule of a candidate is, from 0.3 to 0.97: what a pack without a model says. */
  static double unrated(Candidate candidate) {
    double gap = candidate.cost() % 1000;
    return Math.max(0.3, 0.97 - 0.03 * candidate.rank() - 0.015 * gap);
  }

  private static Choice choice(Claim claim, List<String> weighed) {
    List<Choice.Option> options =
        List.of(
            option(weighed, claim.confidence(), true),
            option(List.of(), 1 - claim.confidence(), false));
    return new Choice(claim.quantity().span(), claim.harm(), ClaimField.QUANTITY, options);
  }

  private static Choice.Option option(List<String> weighed, double score, boolean chosen) {
    return new Choice.Option(Optional.empty(), Optional.empty(), weighed, score, chosen);
  }
}
