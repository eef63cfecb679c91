package org.bilan.corpus.choices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.Extractor;
import org.bilan.assembly.Choice;
import org.bilan.claim.ClaimField;
import org.bilan.corpus.AnnotatedClaim;
import org.bilan.corpus.Field;
import org.bilan.corpus.GoldArticle;

/**
 * A choice that the gold answers.
 *
 * @param article the article's id
 * @param lang the article's language
 * @param field place or time; {@link ClaimField#QUANTITY} for whether a claim is one at all
 * @param options the signs of each option
 * @param right for each option whether the gold has it
 * @param ruled the option that the rules chose
 */
record ChoiceExample(
    String article,
    String lang,
    ClaimField field,
    List<List<String>> options,
    List<Boolean> right,
    int ruled) {

  /** The choices of an article whose claims are in its gold, each with its answer. */
  static List<ChoiceExample> of(Extractor extractor, GoldArticle gold) {
    List<ChoiceExample> examples = new ArrayList<>();
    for (Choice choice : extractor.choices(gold.article())) {
      if (choice.field() == ClaimField.QUANTITY) {
        continue;
      }
      gold.claims().stream()
          .filter(claim -> claim.harm() == choice.harm())
          .filter(claim -> claim.span().overlaps(choice.quantity()))
          .findFirst()
          .ifPresent(claim -> examples.add(of(gold, claim, choice)));
    }
    return examples;
  }

  /**
   * The claims that are read in an article, each with the answer whether it is right: whether the
   * gold has it, with the same numbers.
   */
  static List<ChoiceExample> claims(Extractor extractor, GoldArticle gold) {
    List<Boolean> right = Rightness.of(gold, extractor.extract(gold.article()).claims());
    List<Choice> choices =
        extractor.choices(gold.article()).stream()
            .filter(choice -> choice.field() == ClaimField.QUANTITY)
            .toList();
    List<ChoiceExample> examples = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      List<List<String>> options =
          choices.get(i).options().stream().map(Choice.Option::signs).toList();
      boolean answer = right.get(i);
      examples.add(
          new ChoiceExample(
              gold.id(), gold.lang(), ClaimField.QUANTITY, options, List.of(answer, !answer), 0));
    }
    return examples;
  }

  private static ChoiceExample of(GoldArticle gold, AnnotatedClaim claim, Choice choice) {
    List<List<String>> options = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    int ruled = 0;
    for (Choice.Option option : choice.options()) {
      boolean byRules = option.signs().contains("rule") || option.signs().contains("none:rule");
      ruled = byRules ? options.size() : ruled;
      options.add(option.signs());
      right.add(
          choice.field() == ClaimField.PLACE
              ? Field.PLACE.isRight(claim, claim.withPlace(option.place()))
              : Field.TIME.isRight(claim, claim.withTime(option.time())));
    }
    return new ChoiceExample(gold.id(), gold.lang(), choice.field(), options, right, ruled);
  }

  /** The first right option, if there is one. */
  Optional<Integer> answer() {
    int at = right.indexOf(true);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }
}
