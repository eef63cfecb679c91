package org.bilan.lang;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tagger with a model made by hand, which knows two names of Xux by all their features. */
class NameTaggerTest {

  private static final LanguagePack PACK = ToyPack.load();
  private static final Map<String, Integer> WORDS = Map.of("zorba", 1);

  @Test
  void aNameOfOneWordIsFound() throws IOException {
    assertEquals(
        List.of(new NameTagger.Name(0, 1, "PERSON")), tagger().tag(PACK.chart("Zorba na mar.")));
  }

  @Test
  void aNameOfThreeWordsIsOneName() throws IOException {
    assertEquals(
        List.of(new NameTagger.Name(1, 4, "LOCATION")),
        tagger().tag(PACK.chart("na Port Ela Mora.")));
  }

  @Test
  void otherWordsAreNoNames() throws IOException {
    assertEquals(List.of(), tagger().tag(PACK.chart("na mar tuk.")));
    assertEquals(List.of(), tagger().tag(PACK.chart("")));
  }

  @Test
  void namesOfOtherThingsAreNotReported() throws IOException {
    NameModelWriter writer = new NameModelWriter(List.of(NameTagger.OTHER), 0.1);
    learn(writer, "Zorba", NameModelWriter.single(0));
    NameTagger tagger = NameTagger.of(bytes(writer), Optional.empty());
    assertEquals(List.of(), tagger.types());
    assertEquals(List.of(), tagger.tag(PACK.chart("Zorba")));
  }

  @Test
  void aSentenceWithoutEndIsTaggedInParts() throws IOException {
    String text = "na mar tuk ".repeat(5000) + "Zorba";
    assertEquals(
        List.of(new NameTagger.Name(15_000, 15_001, "PERSON")), tagger().tag(PACK.chart(text)));
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(model()), bytes(model()));
  }

  @Test
  void aPackWithoutModelHasNoTagger() {
    assertTrue(NameTagger.of(PACK, Optional.empty()).isEmpty());
  }

  @Test
  void aPackWithModelHasATagger() throws IOException {
    LanguagePack pack = pack(bytes(model()));
    NameTagger tagger = NameTagger.of(pack, Optional.empty()).orElseThrow();
    assertEquals(List.of("PERSON", "LOCATION"), tagger.types());
    assertEquals(1, tagger.tag(pack.chart("Zorba na mar.")).size());
  }

  @Test
  void aMissingModelIsAFaultOfThePack() {
    String settings = ToyPack.text("pack.properties") + "\nnames=names.bin\n";
    PackException fault =
        assertThrows(PackException.class, () -> ToyPack.with(Map.of("pack.properties", settings)));
    assertTrue(fault.getMessage().contains("names.bin"), fault.getMessage());
  }

  @Test
  void aFileThatIsNoModelIsAFaultOfThePack() {
    assertThrows(
        PackException.class, () -> pack("no model at all".getBytes(StandardCharsets.UTF_8)));
    assertThrows(PackException.class, () -> pack(new byte[0]));
  }

  @Test
  void aModelThatIsCutShortIsAFaultWhenItIsRead() throws IOException {
    byte[] whole = bytes(model());
    NameTagger tagger = NameTagger.of(Arrays.copyOf(whole, whole.length - 3), Optional.empty());
    PackException fault = assertThrows(PackException.class, () -> tagger.tag(PACK.chart("Zorba")));
    assertTrue(fault.getMessage().contains("byte"), fault.getMessage());
  }

  @Test
  void labelsFollowEachOtherAsNamesAreBuilt() {
    assertTrue(NameModelWriter.follows(0, NameModelWriter.first(0)));
    assertTrue(NameModelWriter.follows(NameModelWriter.first(1), NameModelWriter.last(1)));
    assertTrue(!NameModelWriter.follows(NameModelWriter.first(0), NameModelWriter.last(1)));
    assertTrue(!NameModelWriter.follows(0, NameModelWriter.inner(0)));
    assertTrue(!NameModelWriter.follows(NameModelWriter.inner(0), 0));
  }

  private static NameTagger tagger() throws IOException {
    return NameTagger.of(bytes(model()), Optional.empty());
  }

  private static NameModelWriter model() {
    NameModelWriter writer = new NameModelWriter(List.of("PERSON", "LOCATION"), 0.1);
    writer.words(WORDS);
    learn(writer, "Zorba", NameModelWriter.single(0));
    learn(writer, "Port", NameModelWriter.first(1));
    learn(writer, "Ela", NameModelWriter.inner(1));
    learn(writer, "Mora", NameModelWriter.last(1));
    return writer;
  }

  /** Gives a label to what a word has in any text and no other word of this one has. */
  private static void learn(NameModelWriter writer, String word, int label) {
    List<Integer> own = features("na " + word + " na", 1);
    own.retainAll(features("mar tuk " + word, 2));
    own.removeAll(features("na " + word + " na", 0));
    own.removeAll(features("na Kolo na", 1));
    for (int feature : own) {
      double[] weights = new double[writer.labels()];
      weights[label] = 1;
      writer.feature(feature, weights);
    }
  }

  private static List<Integer> features(String text, int token) {
    Chart chart = PACK.chart(text);
    NameFeatures features =
        new NameFeatures(chart.tokens(), chart.sentences(), WordLists.of(WORDS), Optional.empty());
    return Arrays.stream(features.of(token)).boxed().collect(Collectors.toList());
  }

  private static byte[] bytes(NameModelWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
    return out.toByteArray();
  }

  private static LanguagePack pack(byte[] model) {
    String settings = ToyPack.text("pack.properties") + "\nnames=names.bin\n";
    return PackReader.read(
        ToyPack.CODE,
        path ->
            switch (path) {
              case "names.bin" -> Optional.of(new ByteArrayInputStream(model));
              case "pack.properties" ->
                  Optional.of(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
              default ->
                  Optional.ofNullable(
                      NameTaggerTest.class.getResourceAsStream("/org/bilan/lang/xx/" + path));
            });
  }
}
