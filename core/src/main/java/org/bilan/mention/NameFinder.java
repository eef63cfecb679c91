package org.bilan.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.bilan.lang.Chart;
import org.bilan.lang.Gazetteer;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.NameTagger;
import org.bilan.lang.PackException;
import org.bilan.text.Span;
import org.bilan.text.Tokens;

/**
 * Finds the names of persons, organisations and places in a text with the trained model of a
 * language pack; finds none where the pack has no model. The model is read when names are first
 * asked for. Immutable and thread-safe.
 */
public final class NameFinder {

  private final Optional<NameTagger> tagger;
  private final Map<String, NameMention.Type> types = new HashMap<>();

  /**
   * A finder for texts of one language.
   *
   * @param gazetteer the places of the world, if known
   * @throws PackException if the model has a type of names that is not known
   */
  public NameFinder(LanguagePack pack, Optional<Gazetteer> gazetteer) {
    tagger = NameTagger.of(pack, gazetteer);
    for (String type : tagger.map(NameTagger::types).orElse(List.of())) {
      try {
        types.put(type, NameMention.Type.valueOf(type));
      } catch (IllegalArgumentException fault) {
        String file = pack.code() + "/" + pack.property("names").orElse("");
        throw new PackException(file, 0, "no type of names is called '" + type + "'", fault);
      }
    }
  }

  /**
   * The names of a text in order; none overlap.
   *
   * @throws PackException if the model cannot be read
   */
  public List<NameMention> find(Chart chart) {
    return find(chart, sentence -> true);
  }

  /**
   * The names of some sentences of a text in order; none overlap.
   *
   * @param wanted which sentences, by number
   * @throws PackException if the model cannot be read
   */
  public List<NameMention> find(Chart chart, IntPredicate wanted) {
    Tokens tokens = chart.tokens();
    List<NameMention> mentions = new ArrayList<>();
    for (NameTagger.Name name : tagger.map(t -> t.tag(chart, wanted)).orElse(List.of())) {
      Span span = tokens.span(name.from(), name.to());
      mentions.add(new NameMention(span, span.in(tokens.text()), types.get(name.type())));
    }
    return List.copyOf(mentions);
  }
}
