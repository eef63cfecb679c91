package org.bilan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonLdTest {

  @Test
  void objectsKeepTheirOwnStrings() {
    List<JsonLd.Thing> things =
        JsonLd.scan("{\"@type\":\"A\",\"b\":{\"@type\":\"C\",\"d\":\"inner\"},\"d\":\"outer\"}")
            .things();
    assertEquals(2, things.size());
    assertEquals(Optional.of("outer"), things.get(0).value("d"));
    assertEquals(Optional.of("inner"), things.get(1).value("d"));
  }

  @Test
  void typesInAListAreJoinedAndOtherKeysKeepTheirFirstString() {
    JsonLd.Thing thing =
        JsonLd.scan("{\"@type\":[\"A\",\"NewsArticle\"],\"k\":[\"x\",\"y\"]}").things().get(0);
    assertEquals("A NewsArticle", thing.type());
    assertEquals(Optional.of("x"), thing.value("k"));
    assertTrue(thing.isArticle());
  }

  @Test
  void escapesAreDecoded() {
    JsonLd.Thing thing = JsonLd.scan("{\"k\":\"a\\\"b\\u00e9\\/c\\\\\"}").things().get(0);
    assertEquals(Optional.of("a\"b\u00e9/c\\"), thing.value("k"));
  }

  @Test
  void theBodyIsLocated() {
    String script = "{\"articleBody\": \"Some \\\"text\\\" here\", \"x\": \"y\"}";
    JsonLd.Scan scan = JsonLd.scan(script);
    assertEquals("Some \\\"text\\\" here", scan.bodies().get(0).in(script));
    assertEquals(1, scan.bodies().size());
  }

  @Test
  void anyInputIsScanned() {
    Random random = new Random(3);
    String signs = "{}[]\":,\\u0a1 \n<!-";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder script = new StringBuilder();
      int length = random.nextInt(40);
      for (int c = 0; c < length; c++) {
        script.append(signs.charAt(random.nextInt(signs.length())));
      }
      JsonLd.Scan scan = JsonLd.scan(script.toString());
      scan.bodies().forEach(body -> assertTrue(body.end() <= script.length()));
    }
  }
}
