package org.bilan.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes gold and predictions in the shared form, for the shared scorer. */
final class JsonWriting {

  private JsonWriting() {}

  static void writeGold(Path file, List<GoldArticle> articles) throws IOException {
    try (JsonGenerator json = open(file)) {
      for (GoldArticle article : articles) {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("lang", article.lang());
        string(json, "published", article.published().map(Object::toString));
        string(json, "title", article.title());
        json.writeStringField("text", article.text());
        claims(json, article.claims());
        json.writeEndObject();
      }
    }
  }

  static void writePredictions(Path file, Map<String, List<AnnotatedClaim>> predictions)
      throws IOException {
    try (JsonGenerator json = open(file)) {
      for (Map.Entry<String, List<AnnotatedClaim>> entry : predictions.entrySet()) {
        json.writeStartObject();
        json.writeStringField("id", entry.getKey());
        claims(json, entry.getValue());
        json.writeEndObject();
      }
    }
  }

  private static JsonGenerator open(Path file) throws IOException {
    Writer writer = Files.newBufferedWriter(file);
    return new JsonFactory().setRootValueSeparator("\n").createGenerator(writer);
  }

  private static void claims(JsonGenerator json, List<AnnotatedClaim> claims) throws IOException {
    json.writeArrayFieldStart("claims");
    for (AnnotatedClaim claim : claims) {
      json.writeStartObject();
      json.writeObjectFieldStart("quantity");
      json.writeNumberField("start", claim.span().start());
      json.writeNumberField("end", claim.span().end());
      json.writeStringField("text", claim.quantity());
      json.writeEndObject();
      number(json, "min", claim.count().min());
      number(json, "max", claim.count().max());
      for (AnnotatedClaim.ClaimClass field : AnnotatedClaim.ClaimClass.values()) {
        String value = claim.value(field);
        string(
            json,
            field.name().toLowerCase(Locale.ROOT),
            value.equals("-") ? Optional.empty() : Optional.of(value));
      }
      details(json, claim);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void details(JsonGenerator json, AnnotatedClaim claim) throws IOException {
    if (claim.place().isPresent()) {
      json.writeObjectFieldStart("place");
      json.writeStringField("text", claim.place().get().text());
      json.writeStringField("name", claim.place().get().name());
      string(json, "country", claim.place().get().country());
      json.writeEndObject();
    }
    if (claim.time().isPresent()) {
      json.writeObjectFieldStart("time");
      string(json, "start", claim.time().get().start());
      string(json, "end", claim.time().get().end());
      json.writeEndObject();
    }
    if (claim.source().isPresent()) {
      json.writeObjectFieldStart("source");
      json.writeStringField("text", claim.source().get().text());
      string(json, "name", claim.source().get().name());
      json.writeStringField("type", claim.source().get().type().name());
      json.writeEndObject();
    }
  }

  private static void string(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void number(JsonGenerator json, String name, OptionalLong value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsLong());
    } else {
      json.writeNullField(name);
    }
  }
}
