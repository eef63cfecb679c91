package org.bilan.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object: a line of a JSON Lines file. Values are strings, longs, doubles, booleans, lists
 * and objects; a field that is null counts as missing.
 */
record JsonLine(Map<String, Object> fields) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads one object.
   *
   * @throws JsonParseException if the line is not one JSON object
   */
  static JsonLine parse(String line) throws IOException {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "not a JSON object");
      }
      JsonLine object = object(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one JSON value");
      }
      return object;
    }
  }

  /** A string, if the field is there; a number or another value is refused. */
  Optional<String> string(String name) {
    return typed(name, String.class);
  }

  /** A whole number, if the field is there. */
  Optional<Long> number(String name) {
    return typed(name, Long.class);
  }

  /** A nested object, if the field is there. */
  Optional<JsonLine> object(String name) {
    return typed(name, JsonLine.class);
  }

  /** The objects of a list, none if the field is missing. */
  List<JsonLine> objects(String name) {
    List<JsonLine> objects = new ArrayList<>();
    for (Object item : typed(name, List.class).orElse(List.of())) {
      if (!(item instanceof JsonLine object)) {
        throw new IllegalArgumentException(name + " holds " + item);
      }
      objects.add(object);
    }
    return objects;
  }

  private <T> Optional<T> typed(String name, Class<T> type) {
    Object value = fields.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(name + " is " + value);
    }
    return Optional.ofNullable(type.cast(value));
  }

  private static JsonLine object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        fields.put(name, value(parser));
      } else {
        fields.put(name, null);
      }
    }
    return new JsonLine(fields);
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new JsonParseException(parser, "unexpected " + parser.currentToken());
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }
}
