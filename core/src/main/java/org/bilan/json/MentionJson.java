package org.bilan.json;

import java.io.IOException;
import java.util.Optional;
import org.bilan.mention.Attribution;
import org.bilan.mention.DateMention;
import org.bilan.mention.Mentions;
import org.bilan.mention.NameMention;
import org.bilan.mention.PlaceMention;
import org.bilan.mention.QuantityMention;
import org.bilan.text.Span;

/** Writes the mentions of an article. */
final class MentionJson {

  private final JsonOutput out;
  private final String text;

  MentionJson(JsonOutput out, String text) {
    this.out = out;
    this.text = text;
  }

  void write(Mentions mentions) throws IOException {
    out.open("mentions");
    out.openList("quantities");
    for (QuantityMention quantity : mentions.quantities()) {
      quantity(quantity);
    }
    out.closeList();
    out.openList("dates");
    for (DateMention date : mentions.dates()) {
      date(date);
    }
    out.closeList();
    out.openList("names");
    for (NameMention name : mentions.names()) {
      out.open();
      out.bounds(name.span());
      out.field("text", name.text());
      out.field("type", name.type());
      out.close();
    }
    out.closeList();
    out.openList("places");
    for (PlaceMention place : mentions.places()) {
      out.open();
      out.bounds(place.span());
      ClaimJson.placeFields(out, place.place());
      out.field("role", place.role());
      out.close();
    }
    out.closeList();
    out.openList("attributions");
    for (Attribution attribution : mentions.attributions()) {
      attribution(attribution);
    }
    out.closeList();
    out.close();
  }

  private void quantity(QuantityMention quantity) throws IOException {
    out.open();
    out.bounds(quantity.span());
    out.field("text", quantity.text());
    out.field("min", quantity.min());
    out.field("max", quantity.max());
    out.field("bound", quantity.bound());
    out.field("kind", quantity.kind());
    out.close();
  }

  private void date(DateMention date) throws IOException {
    out.open();
    out.bounds(date.span());
    out.field("text", date.text());
    out.field("type", date.type());
    out.field("value", date.value());
    out.field("mod", date.mod());
    if (date.interval().isPresent()) {
      out.open("interval");
      out.field("start", date.interval().get().start());
      out.field("end", date.interval().get().end());
      out.close();
    } else {
      out.nothing("interval");
    }
    out.close();
  }

  private void attribution(Attribution attribution) throws IOException {
    out.open();
    span("source", attribution.source());
    span("cue", attribution.cue());
    span("content", Optional.of(attribution.content()));
    span("named", attribution.named());
    out.field("name", attribution.name());
    out.field("type", attribution.type());
    out.texts("via", attribution.via());
    out.close();
  }

  private void span(String name, Optional<Span> span) throws IOException {
    if (span.isEmpty()) {
      out.nothing(name);
      return;
    }
    out.open(name);
    out.bounds(span.get());
    out.field("text", span.get().in(text));
    out.close();
  }
}
